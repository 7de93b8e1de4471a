namespace RiskAware.Analyzers.Rules.Indicators;

/// <summary>Names of the diagnostic properties that the indicator rules hand to their fixes.</summary>
internal static class IndicatorProperties
{
    /// <summary>Documentation id of the caught type.</summary>
    internal const string ExceptionType = nameof(ExceptionType);

    /// <summary>Name of the indicator.</summary>
    internal const string Indicator = nameof(Indicator);

    /// <summary>CWE numbers of the indicator, separated by semicolons.</summary>
    internal const string Cwe = nameof(Cwe);

    /// <summary>ATT&amp;CK technique ids of the indicator, separated by semicolons.</summary>
    internal const string Attack = nameof(Attack);

    /// <summary>How often honest life causes the indicator: a member of the enumeration of that name.</summary>
    internal const string Noise = nameof(Noise);

    /// <summary>Codes that make the exception harmless, as <c>Member:code;code</c>; absent: none are known.</summary>
    internal const string Benign = nameof(Benign);

    /// <summary>Start of the clause's <c>catch</c> keyword in the document, as a number: RA2004 and RA2005, which report elsewhere.</summary>
    internal const string Clause = nameof(Clause);

    /// <summary>
    /// What the rule is about, as <c>start;length</c> in the document. RA2004: the call that logs, in the clause. RA2005: the
    /// creation that lacks the inner exception. RA2007: the whole filter. RA2009: the statement with
    /// which the branch of the no begins. Absent: nothing that a fix could change.
    /// </summary>
    internal const string Place = nameof(Place);

    /// <summary>Name of the variable of the clause that holds the exception; absent: the clause names none. RA2004, RA2005.</summary>
    internal const string Variable = nameof(Variable);

    /// <summary>
    /// RA2005: documentation id of a constructor of the created type that takes the same arguments and the caught exception
    /// after them; absent: there is none.
    /// </summary>
    internal const string Constructor = nameof(Constructor);

    /// <summary>RA2005: name of the parameter of <see cref="Constructor"/> that takes the caught exception.</summary>
    internal const string InnerParameter = nameof(InnerParameter);

    /// <summary>RA2008: the cancellation token as an expression that binds in the filter of the clause; absent: none is in scope.</summary>
    internal const string Token = nameof(Token);
}
