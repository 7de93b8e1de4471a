namespace RiskAware;

/// <summary>What the log entries of an application say about where they come from.</summary>
public sealed class RiskAwareConsoleOptions
{
    /// <summary>The name under which the formatter is registered.</summary>
    public const string FormatterName = "riskaware";

    /// <summary>The service. Default: the application's name.</summary>
    public string? Service { get; set; }

    /// <summary>The version. Default: that of the application's assembly.</summary>
    public string? Version { get; set; }

    /// <summary>The environment. Default: the host's.</summary>
    public string? Environment { get; set; }

    /// <summary>The instance. Default: the machine's name.</summary>
    public string? Instance { get; set; }

    /// <summary>Whether the scopes around an entry are written. Default true.</summary>
    public bool IncludeScopes { get; set; } = true;
}
