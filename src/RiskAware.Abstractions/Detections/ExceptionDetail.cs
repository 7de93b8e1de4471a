namespace RiskAware;

/// <summary>
/// How much of an exception a detection hands to loggers. Exception messages hold text of the attacker and personal data, and
/// plain text formatters write them unescaped.
/// </summary>
public enum ExceptionDetail
{
    /// <summary>Type and a hash of the stack, as values of the log entry.</summary>
    Summary = 0,

    /// <summary>The exception object; for development.</summary>
    Full = 1,
}
