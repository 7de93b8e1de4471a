using System.Net.Sockets;
using Microsoft.Extensions.Options;
using RiskAware.Responses;
using RiskAware.Telemetry;
using RiskAware.Texts;

namespace RiskAware.Configuration;

/// <summary>Says what is wrong with the options, each with the path in the configuration.</summary>
internal sealed class RiskAwareOptionsValidator(ApplicationFacts application) : IValidateOptions<RiskAwareOptions>
{
    private static readonly TimeSpan s_shortestWindow = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_longestWindow = TimeSpan.FromDays(1);

    public ValidateOptionsResult Validate(string? name, RiskAwareOptions options)
    {
        var failures = new List<string>();
        Between(failures, "AlertFloor", options.AlertFloor, 0, 100);
        Between(failures, "ActiveAccounts", options.ActiveAccounts, 0, int.MaxValue);
        Between(failures, "Skew", options.Skew, TimeSpan.Zero);
        Outputs(failures, options.RiskEvents);
        Between(failures, "Log:LinesPerSubject", options.Log.LinesPerSubject, 0, 10_000);
        Between(failures, "Log:LinesPerPoint", options.Log.LinesPerPoint, 0, 1_000_000);
        if (!Enum.IsDefined(options.Mode))
        {
            failures.Add(Path("Mode") + ": '" + options.Mode + "' is no mode. Monitor and Enforce are.");
        }

        if (options.ExceptionDetail is { } detail && !Enum.IsDefined(detail))
        {
            failures.Add(Path("ExceptionDetail") + ": '" + detail + "' is no detail. Summary and Full are.");
        }

        Ceilings(failures, options.Ceilings);
        SequenceValidation.Check(failures, options, options.Catalogue ?? application.Catalogue);
        Risks(failures, options);
        Points(failures, options);
        Exemptions(failures, options);
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static void Outputs(List<string> failures, RiskEventOptions options)
    {
        Between(failures, "RiskEvents:QueueLength", options.QueueLength, 1, 1_000_000);
        Between(failures, "RiskEvents:Heartbeat", options.Heartbeat == TimeSpan.Zero ? null : options.Heartbeat, s_shortestWindow);
        Between(failures, "RiskEvents:MaxFiles", options.MaxFiles, 1, 10_000);
        Between(failures, "RiskEvents:Syslog:Port", options.Syslog.Port, 1, 65_535);
        if (options.MaxFileBytes is not (0 or >= 4096))
        {
            failures.Add(Path("RiskEvents:MaxFileBytes") + ": " + options.MaxFileBytes + " is too small; 4096 or more, or 0 for files that only grow.");
        }

        Known(failures, "RiskEvents:Format", options.Format);
        Known(failures, "RiskEvents:Syslog:Format", options.Syslog.Format);
        Known(failures, "RiskEvents:Syslog:Facility", options.Syslog.Facility);
        if (!string.IsNullOrWhiteSpace(options.Syslog.AuthorityFile) && !File.Exists(options.Syslog.AuthorityFile))
        {
            failures.Add(Path("RiskEvents:Syslog:AuthorityFile") + ": there is no file '" + options.Syslog.AuthorityFile + "'.");
        }
    }

    private static void Known<T>(List<string> failures, string path, T value)
        where T : struct, Enum
    {
        if (!Enum.IsDefined(value))
        {
            failures.Add(Path(path) + ": '" + value + "' is unknown. There are: " + string.Join(", ", Enum.GetNames<T>()) + ".");
        }
    }

    private static void Ceilings(List<string> failures, SubjectCeilings ceilings)
    {
        Between(failures, "Ceilings:ProvenAccounts", ceilings.ProvenAccounts, 1, int.MaxValue);
        Between(failures, "Ceilings:ClaimedAccounts", ceilings.ClaimedAccounts, 1, int.MaxValue);
        Between(failures, "Ceilings:Sessions", ceilings.Sessions, 1, int.MaxValue);
        Between(failures, "Ceilings:ClientAddresses", ceilings.ClientAddresses, 1, int.MaxValue);
        Between(failures, "Ceilings:ApiKeys", ceilings.ApiKeys, 1, int.MaxValue);
        Between(failures, "Ceilings:Tenants", ceilings.Tenants, 1, int.MaxValue);
    }

    private void Risks(List<string> failures, RiskAwareOptions options)
    {
        var known = Known(options, static c => c.Risks.Select(static r => r.Id), [SelfRisk.Id]);
        foreach (var (id, risk) in options.Risks.OrderBy(static r => r.Key, StringComparer.Ordinal))
        {
            var path = "Risks:" + id;
            Exists(failures, path, id, known, "risk");
            Between(failures, path + ":Impact", risk.Impact, 1, 100);
            Between(failures, path + ":AlertFloor", risk.AlertFloor, 0, 100);
            Between(failures, path + ":Window", risk.Window, s_shortestWindow);

            if (risk.Mode is { } mode && !Enum.IsDefined(mode))
            {
                failures.Add(Path(path + ":Mode") + ": '" + mode + "' is no mode. Monitor and Enforce are.");
            }
        }
    }

    private void Exemptions(List<string> failures, RiskAwareOptions options)
    {
        var known = Known(options, static c => c.Risks.Select(static r => r.Id), [SelfRisk.Id]);
        foreach (var (name, exemption) in options.Exemptions.OrderBy(static e => e.Key, StringComparer.Ordinal))
        {
            var path = "Exemptions:" + name;
            if (string.IsNullOrWhiteSpace(exemption.Risk))
            {
                failures.Add(Path(path + ":Risk") + ": an exemption names its risk.");
            }
            else
            {
                Exists(failures, path + ":Risk", exemption.Risk, known, "risk");
            }

            if (string.IsNullOrWhiteSpace(exemption.Reason))
            {
                failures.Add(Path(path + ":Reason") + ": an exemption says why.");
            }

            if (exemption.Until is null)
            {
                failures.Add(Path(path + ":Until") + ": an exemption says when it ends, such as 2026-12-31T00:00:00Z.");
            }

            Known(failures, path + ":SubjectKind", exemption.SubjectKind);
            Exempted(failures, path, exemption);
        }
    }

    private static void Exempted(List<string> failures, string path, ExemptionOptions exemption)
    {
        var hasAddresses = !string.IsNullOrWhiteSpace(exemption.Addresses);
        var isRead = Exemption.TryParse(exemption.Addresses, out var addresses);
        if (hasAddresses != string.IsNullOrWhiteSpace(exemption.Subject))
        {
            failures.Add(Path(path) + ": an exemption has either a Subject or Addresses.");
        }
        else if (hasAddresses && !isRead)
        {
            failures.Add(Path(path + ":Addresses") + ": '" + exemption.Addresses + "' is neither an address nor a range such as 203.0.113.0/24.");
        }
        else if (hasAddresses && addresses is { BaseAddress.AddressFamily: AddressFamily.InterNetworkV6, PrefixLength: > 64 })
        {
            failures.Add(Path(path + ":Addresses") + ": '" + exemption.Addresses + "' is narrower than a /64, by which IPv6 addresses are known; it would exempt nobody. Write the /64 that it is in.");
        }
        else if (!hasAddresses && exemption.SubjectKind == SubjectKind.ClientAddress)
        {
            failures.Add(Path(path + ":Subject") + ": addresses are exempted by Addresses.");
        }
    }

    private void Points(List<string> failures, RiskAwareOptions options)
    {
        var known = Known(options, static c => c.Points.Select(static p => p.Id), SelfRisk.Points.Select(static p => p.Id));
        var declared = (options.Catalogue ?? application.Catalogue)?.Closure().SelectMany(static c => c.Points)
            .ToLookup(static p => p.Id, StringComparer.OrdinalIgnoreCase);
        foreach (var (id, point) in options.Points.OrderBy(static p => p.Key, StringComparer.Ordinal))
        {
            Exists(failures, "Points:" + id, id, known, "detection point");
            Between(failures, "Points:" + id + ":Confidence", point.Confidence, 1, 99);
            Threshold(failures, "Points:" + id + ":Threshold", point.Threshold, declared?[id].FirstOrDefault());
        }
    }

    private static void Threshold(List<string> failures, string path, ThresholdOptions options, DetectionPointDescriptor? point)
    {
        Between(failures, path + ":Count", options.Count, 2, 100_000);
        Between(failures, path + ":Within", options.Within, s_shortestWindow);
        Between(failures, path + ":LeakEvery", options.LeakEvery, s_shortestWindow);
        Between(failures, path + ":SilentFor", options.SilentFor, TimeSpan.Zero);
        if (point is null || options.IsEmpty)
        {
            return;
        }

        if (point.Threshold is not { } declared)
        {
            failures.Add(Path(path) + ": '" + point.Id + "' declares no threshold, so none can be changed.");
        }
        else if (declared.LeakEvery > TimeSpan.Zero ? options.Within is not null : options.LeakEvery is not null)
        {
            failures.Add(Path(path) + (declared.LeakEvery > TimeSpan.Zero
                ? ":Within: the declared threshold leaks and has no window; change LeakEvery."
                : ":LeakEvery: the declared threshold has a window and does not leak; change Within."));
        }
    }

    // Without a catalogue nothing is known about what is declared: a name can then not be called wrong.
    private HashSet<string>? Known(RiskAwareOptions options, Func<RiskCatalogue, IEnumerable<string>> names, IEnumerable<string> own)
        => (options.Catalogue ?? application.Catalogue)?.Closure().SelectMany(names).Concat(own).ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static void Exists(List<string> failures, string path, string id, HashSet<string>? known, string what)
    {
        if (known is null || known.Contains(id))
        {
            return;
        }

        var nearest = NearestNames.Of(id, known);
        failures.Add(Path(path) + ": no " + what + " '" + id + "' is declared."
            + (nearest.Count == 0 ? string.Empty : " Nearest: '" + string.Join("', '", nearest) + "'."));
    }

    private static void Between(List<string> failures, string path, int? value, int low, int high)
    {
        if (value < low)
        {
            failures.Add(Path(path) + ": " + value.Value + " is too small; " + low + " or more.");
        }
        else if (value > high)
        {
            failures.Add(Path(path) + ": " + value.Value + " is too large; " + high + " or less.");
        }
    }

    private static void Between(List<string> failures, string path, TimeSpan? value, TimeSpan low)
    {
        if (value is { } time && (time < low || time > s_longestWindow))
        {
            failures.Add(Path(path) + ": " + time.ToString("c") + " is not between " + low.ToString("c") + " and " + s_longestWindow.ToString("c") + ".");
        }
    }

    private static string Path(string path) => RiskAwareOptions.SectionName + ":" + path;
}
