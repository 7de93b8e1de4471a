namespace RiskAware.Analyzers.Rules.Coverage;

/// <summary>The names of the properties that reports of coverage carry for fixes and for whoever reads the SARIF. They stay as they are.</summary>
internal static class CoverageProperties
{
    /// <summary>RA3001, RA3002, RA3004, RA3005, RA3008: documentation id of the risk.</summary>
    internal const string Risk = "risk";

    /// <summary>All about an endpoint: what it shows as.</summary>
    internal const string Endpoint = "endpoint";

    /// <summary>RA3006: the kind of input, a word of the table <c>inputs.csv</c>.</summary>
    internal const string Kind = "kind";

    /// <summary>RA3006: CWE numbers for a risk of the kind, separated by <c>;</c>, the most fitting first.</summary>
    internal const string Cwe = "cwe";

    /// <summary>RA3006: ATT&amp;CK technique ids for a risk of the kind, separated by <c>;</c>.</summary>
    internal const string Attack = "attack";

    /// <summary>RA3006: the STRIDE categories of the kind, as letters.</summary>
    internal const string Stride = "stride";

    /// <summary>RA3006: a name for the class of a risk of the kind.</summary>
    internal const string Name = "name";

    /// <summary>RA3006: a title for a risk of the kind.</summary>
    internal const string Title = "title";

    /// <summary>RA3006: the parameter or property that takes the input.</summary>
    internal const string Input = "input";

    /// <summary>RA3008: simple name of the referenced assembly.</summary>
    internal const string Reference = "reference";
}
