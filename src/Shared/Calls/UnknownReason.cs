namespace RiskAware.Calls;

/// <summary>Why nobody can say what the methods of a reference reach.</summary>
internal enum UnknownReason
{
    /// <summary>It was built without the toolkit, or without its generator, against an assembly that has detection points.</summary>
    NoFacts,

    /// <summary>Its facts are of a format that this toolkit does not know.</summary>
    NewerFormat,
}
