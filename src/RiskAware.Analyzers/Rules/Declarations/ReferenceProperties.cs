namespace RiskAware.Analyzers.Rules.Declarations;

/// <summary>What RA1007 hands to its fix.</summary>
internal static class ReferenceProperties
{
    /// <summary>The id or number that takes the place; without it the reference is to be left out.</summary>
    internal const string Successor = "successor";

    /// <summary>That the reference can be left out.</summary>
    internal const string LeaveOut = "leaveOut";

    /// <summary>The class whose constants hold the ids.</summary>
    internal const string Constants = "constants";
}
