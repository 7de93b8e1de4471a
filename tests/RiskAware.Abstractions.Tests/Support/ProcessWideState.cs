namespace RiskAware.Abstractions.Tests.Support;

/// <summary>Tests that attach a default sink, subscribe or set a key share the process: one after the other.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class ProcessWideState
{
    internal const string Name = "process-wide state";
}
