namespace RiskAware;

/// <summary>The part of a system that a syslog message is from, RFC 5424 section 6.2.1.</summary>
public enum SyslogFacility
{
    /// <summary>Security and authorization messages.</summary>
    Security = 4,

    /// <summary>Private security and authorization messages.</summary>
    PrivateSecurity = 10,

    /// <summary>Audit.</summary>
    Audit = 13,

    /// <summary>Local use 0.</summary>
    Local0 = 16,

    /// <summary>Local use 1.</summary>
    Local1 = 17,

    /// <summary>Local use 2.</summary>
    Local2 = 18,

    /// <summary>Local use 3.</summary>
    Local3 = 19,

    /// <summary>Local use 4.</summary>
    Local4 = 20,

    /// <summary>Local use 5.</summary>
    Local5 = 21,

    /// <summary>Local use 6.</summary>
    Local6 = 22,

    /// <summary>Local use 7.</summary>
    Local7 = 23,
}
