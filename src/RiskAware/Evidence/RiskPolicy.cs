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
}
