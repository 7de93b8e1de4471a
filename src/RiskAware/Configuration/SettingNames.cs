using System.Globalization;
using Microsoft.Extensions.Configuration;
using RiskAware.Texts;

namespace RiskAware.Configuration;

/// <summary>
/// The settings that there are, by the group that they stand in; those of the options, and the words for their values. What is misspelled would else change
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
            nameof(RiskAwareOptions.ActiveAccounts), nameof(RiskAwareOptions.Skew), nameof(RiskAwareOptions.Service), nameof(RiskAwareOptions.Version), nameof(RiskAwareOptions.Environment),
            nameof(RiskAwareOptions.Instance), nameof(RiskAwareOptions.ExceptionDetail), nameof(RiskAwareOptions.Risks), nameof(RiskAwareOptions.Points),
            nameof(RiskAwareOptions.RiskEvents), nameof(RiskAwareOptions.Log), nameof(RiskAwareOptions.Exemptions), nameof(RiskAwareOptions.Ceilings),
        ],
        ["Risks:*"] = [nameof(RiskOptions.Mode), nameof(RiskOptions.Impact), nameof(RiskOptions.Window), nameof(RiskOptions.AlertFloor), nameof(RiskOptions.Sequences)],
        ["Risks:*:Sequences:*"] = [nameof(SequenceOptions.Steps), nameof(SequenceOptions.Within), nameof(SequenceOptions.Confidence)],
        ["Points:*"] = [nameof(PointOptions.Confidence), nameof(PointOptions.Threshold)],
        ["Points:*:Threshold"] =
        [
            nameof(ThresholdOptions.Count), nameof(ThresholdOptions.Within), nameof(ThresholdOptions.LeakEvery), nameof(ThresholdOptions.SilentFor),
        ],
        ["Exemptions:*"] =
        [
            nameof(ExemptionOptions.Risk), nameof(ExemptionOptions.SubjectKind), nameof(ExemptionOptions.Subject), nameof(ExemptionOptions.Addresses),
            nameof(ExemptionOptions.Reason), nameof(ExemptionOptions.Until),
        ],
        ["RiskEvents"] =
        [
            nameof(RiskEventOptions.Path), nameof(RiskEventOptions.Console), nameof(RiskEventOptions.Format), nameof(RiskEventOptions.MaxFileBytes),
            nameof(RiskEventOptions.MaxFiles), nameof(RiskEventOptions.Log), nameof(RiskEventOptions.Syslog), nameof(RiskEventOptions.QueueLength),
            nameof(RiskEventOptions.Heartbeat),
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

    /// <summary>The words that a setting may have for a value, by its path within the section.</summary>
    internal static IReadOnlyDictionary<string, string[]> Words { get; } = new Dictionary<string, string[]>(StringComparer.OrdinalIgnoreCase)
    {
        ["Mode"] = Enum.GetNames<RiskAwareMode>(),
        ["ExceptionDetail"] = Enum.GetNames<ExceptionDetail>(),
        ["Risks:*:Mode"] = Enum.GetNames<RiskAwareMode>(),
        ["Exemptions:*:SubjectKind"] = Enum.GetNames<SubjectKind>(),
        ["RiskEvents:Format"] = Enum.GetNames<RiskEventFormat>(),
        ["RiskEvents:Syslog:Format"] = Enum.GetNames<RiskEventFormat>(),
        ["RiskEvents:Syslog:Facility"] = Enum.GetNames<SyslogFacility>(),
    };

    /// <summary>Refuses what is no setting, and what is no word for the value of one.</summary>
    /// <exception cref="InvalidOperationException">A name or a word is unknown; the message has the path of each and the nearest ones.</exception>
    internal static void Check(IConfiguration section)
    {
        var problems = Problems(section, string.Empty).ToList();
        if (problems.Count > 0)
        {
            throw new InvalidOperationException(string.Join(' ', problems));
        }
    }

    private static IEnumerable<string> Problems(IConfiguration section, string group)
    {
        foreach (var entry in section.GetChildren())
        {
            var path = group is "Risks" or "Points" or "Exemptions" or "Risks:*:Sequences" ? group + ":" + EachId : group.Length == 0 ? entry.Key : group + ":" + entry.Key;
            if (Groups.TryGetValue(group, out var known) && !known.Contains(entry.Key, StringComparer.OrdinalIgnoreCase))
            {
                // What stands below a name that is unknown, is known to nobody.
                yield return $"'{entry.Path}' is no setting. {Meant(entry.Key, known)}";
                continue;
            }

            if (Words.TryGetValue(path, out var words) && entry.Value?.Trim() is { Length: > 0 } value
                && !words.Contains(value, StringComparer.OrdinalIgnoreCase) && !int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _))
            {
                yield return $"'{value}' is no value of '{entry.Path}'. {Meant(value, words)}";
            }

            foreach (var problem in Problems(entry, path))
            {
                yield return problem;
            }
        }
    }

    private static string Meant(string name, string[] known)
        => NearestNames.Of(name, known) is { Count: > 0 } nearest ? $"Nearest: '{string.Join("', '", nearest)}'." : $"There are: {string.Join(", ", known)}.";
}
