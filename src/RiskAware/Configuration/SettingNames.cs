using Microsoft.Extensions.Configuration;

namespace RiskAware.Configuration;

/// <summary>
/// The settings that there are, by the group that they stand in; those of the options. What is misspelled would else change
/// nothing without a word.
/// </summary>
internal static class SettingNames
{
    /// <summary>The name of a group that stands for any id.</summary>
    private const string EachId = "*";

    /// <summary>The names in a group, by its path within the section; the options themselves have the empty path.</summary>
    internal static IReadOnlyDictionary<string, string[]> Groups { get; } = new Dictionary<string, string[]>(StringComparer.OrdinalIgnoreCase)
    {
        [""] =
        [
            nameof(RiskAwareOptions.Enabled), nameof(RiskAwareOptions.Mode), nameof(RiskAwareOptions.AlertFloor), nameof(RiskAwareOptions.AllowIntrusive),
            nameof(RiskAwareOptions.ActiveAccounts), nameof(RiskAwareOptions.Service), nameof(RiskAwareOptions.Version), nameof(RiskAwareOptions.Environment),
            nameof(RiskAwareOptions.Instance), nameof(RiskAwareOptions.ExceptionDetail), nameof(RiskAwareOptions.Risks), nameof(RiskAwareOptions.Points),
            nameof(RiskAwareOptions.RiskEvents), nameof(RiskAwareOptions.Log), nameof(RiskAwareOptions.Ceilings),
        ],
        ["Risks:*"] = [nameof(RiskOptions.Mode), nameof(RiskOptions.Impact), nameof(RiskOptions.Window), nameof(RiskOptions.AlertFloor)],
        ["Points:*"] = [nameof(PointOptions.Confidence), nameof(PointOptions.Threshold)],
        ["Points:*:Threshold"] =
        [
            nameof(ThresholdOptions.Count), nameof(ThresholdOptions.Within), nameof(ThresholdOptions.LeakEvery), nameof(ThresholdOptions.SilentFor),
        ],
        ["RiskEvents"] =
        [
            nameof(RiskEventOptions.Path), nameof(RiskEventOptions.Console), nameof(RiskEventOptions.Format), nameof(RiskEventOptions.MaxFileBytes),
            nameof(RiskEventOptions.MaxFiles), nameof(RiskEventOptions.Log), nameof(RiskEventOptions.Syslog), nameof(RiskEventOptions.QueueLength),
        ],
        ["RiskEvents:Syslog"] =
        [
            nameof(SyslogOptions.Host), nameof(SyslogOptions.Port), nameof(SyslogOptions.Tls), nameof(SyslogOptions.AuthorityFile), nameof(SyslogOptions.Format),
            nameof(SyslogOptions.Facility), nameof(SyslogOptions.ClockIsSynced),
        ],
        ["Log"] = [nameof(LogLineOptions.LinesPerSubject), nameof(LogLineOptions.LinesPerPoint)],
        ["Ceilings"] =
        [
            nameof(SubjectCeilings.ProvenAccounts), nameof(SubjectCeilings.ClaimedAccounts), nameof(SubjectCeilings.Sessions),
            nameof(SubjectCeilings.ClientAddresses), nameof(SubjectCeilings.ApiKeys), nameof(SubjectCeilings.Tenants),
        ],
    };

    /// <summary>Refuses what is no setting.</summary>
    /// <exception cref="InvalidOperationException">A name is unknown; the message has its path and the nearest names.</exception>
    internal static void Check(IConfiguration section, string group = "")
    {
        foreach (var entry in section.GetChildren())
        {
            if (Groups.TryGetValue(group, out var known) && !known.Contains(entry.Key, StringComparer.OrdinalIgnoreCase))
            {
                var nearest = NearestNames.Of(entry.Key, known);
                throw new InvalidOperationException(
                    $"'{entry.Path}' is no setting. "
                    + (nearest.Count > 0 ? $"Nearest: '{string.Join("', '", nearest)}'." : $"There are: {string.Join(", ", known)}."));
            }

            Check(entry, group is "Risks" or "Points" ? group + ":" + EachId : group.Length == 0 ? entry.Key : group + ":" + entry.Key);
        }
    }
}
