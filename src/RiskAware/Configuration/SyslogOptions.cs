namespace RiskAware;

/// <summary>A syslog receiver of risk events, <c>RiskAware:RiskEvents:Syslog</c>: RFC 5424 over TCP, framed by octet counting. Read at start.</summary>
public sealed class SyslogOptions
{
    /// <summary>The name or address of the receiver. Default none: nothing is sent.</summary>
    public string? Host { get; set; }

    /// <summary>Its port, 1..65535. Default 6514, that of syslog over TLS.</summary>
    public int Port { get; set; } = 6514;

    /// <summary>Whether the connection is encrypted and the receiver's certificate checked. Default true.</summary>
    public bool Tls { get; set; } = true;

    /// <summary>A PEM file with the authorities that may have signed the receiver's certificate, in place of those of the machine. Default none.</summary>
    public string? AuthorityFile { get; set; }

    /// <summary>The text of a message. Default <see cref="RiskEventFormat.Json"/>.</summary>
    public RiskEventFormat Format { get; set; }

    /// <summary>The facility of the messages. Default <see cref="SyslogFacility.PrivateSecurity"/>.</summary>
    public SyslogFacility Facility { get; set; } = SyslogFacility.PrivateSecurity;

    /// <summary>Whether the messages may say that the clock of the machine follows a reference. Default false: nobody has said so.</summary>
    public bool ClockIsSynced { get; set; }
}
