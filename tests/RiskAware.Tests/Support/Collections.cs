namespace RiskAware.Tests.Support;

/// <summary>Tests that attach an engine to the process, one after another.</summary>
[CollectionDefinition(Name)]
public sealed class ProcessDefault
{
    internal const string Name = "Process default";
}

/// <summary>Tests that count the bytes of the process, while nothing else runs.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone
{
    internal const string Name = "Alone";
}
