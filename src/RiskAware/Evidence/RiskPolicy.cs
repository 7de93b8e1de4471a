using RiskAware.Responses;
using RiskAware.Subjects;

namespace RiskAware.Evidence;

/// <summary>What applies to a risk: its declaration, and what the configuration changes about it.</summary>
internal sealed class RiskPolicy
{
    internal RiskPolicy(RiskDescriptor risk, RiskAwareOptions options)
    {
        options.Risks.TryGetValue(risk.Id, out var changed);
        Impact = changed?.Impact ?? risk.Impact;
        Window = (changed?.Window ?? risk.Window).Ticks;
        if (Window <= 0)
        {
            Window = TimeSpan.TicksPerHour;
        }

        Enforce = (changed?.Mode ?? options.Mode) == RiskAwareMode.Enforce;
        AllowIntrusive = options.AllowIntrusive;
        DenialLimit = Math.Max(20, options.ActiveAccounts / 100);
        AlertFloor = changed?.AlertFloor
            ?? risk.Responses.FirstOrDefault(static r => r.Kind == ResponseKind.Alert)?.AtScore
            ?? options.AlertFloor;
        Responses = [.. risk.Responses.OrderByDescending(static r => r.Kind)];
        Handled = options.Handled;
        Notices = [.. Responses.Where(r => r.Kind is ResponseKind.NotifyUser or ResponseKind.CollectClientData && Handled.Contains(r.Kind))];
        Exemptions = [.. options.Exemptions
            .Where(e => string.Equals(e.Value.Risk, risk.Id, StringComparison.OrdinalIgnoreCase))
            .OrderBy(static e => e.Key, StringComparer.Ordinal)
            .Select(static e => new Exemption(e.Key, e.Value))];
    }

    internal int Impact { get; }

    internal long Window { get; }

    /// <summary>In which evidence loses half its weight.</summary>
    internal double HalfLife => Window / 2.0;

    internal bool Enforce { get; }

    internal bool AllowIntrusive { get; }

    internal int AlertFloor { get; }

    /// <summary>How many accounts may be newly denied within ten minutes.</summary>
    internal int DenialLimit { get; }

    /// <summary>Strongest first.</summary>
    internal ResponseDescriptor[] Responses { get; }

    /// <summary>The responses that a handler of the application carries out.</summary>
    internal IReadOnlySet<ResponseKind> Handled { get; }

    /// <summary>The declared responses that are no decision about requests, and that a handler carries out.</summary>
    internal ResponseDescriptor[] Notices { get; }

    /// <summary>What nothing is decided about.</summary>
    internal Exemption[] Exemptions { get; }

    /// <summary>The exemption of a subject at a moment of the wall clock; null if it has none.</summary>
    internal Exemption? ExemptionOf(SubjectKind? kind, SubjectTrust trust, string? name, DateTimeOffset now)
        => Exemptions.Length == 0 ? null : Array.Find(Exemptions, e => e.Covers(kind, trust, name, now));
}
