namespace RiskAware;

/// <summary>The text of a risk event. Each holds every field of the record: what has no place in a format travels under its own name.</summary>
public enum RiskEventFormat
{
    /// <summary>One JSON object with the names of the record.</summary>
    Json = 0,

    /// <summary>One JSON object in the Elastic Common Schema 9; the whole record under <c>riskaware</c>.</summary>
    Ecs = 1,

    /// <summary>One JSON object as an OCSF 1.8 Detection Finding (class 2004); the whole record under <c>unmapped</c>.</summary>
    Ocsf = 2,

    /// <summary>One line of the ArcSight Common Event Format, version 0.</summary>
    Cef = 3,

    /// <summary>One line of the NCSA combined log format, as web servers write it; the record in the place of the user agent.</summary>
    Ncsa = 4,

    /// <summary>Comma-separated values after RFC 4180, all quoted; <see cref="RiskEventFormatter.CsvHeader"/> names the columns.</summary>
    Csv = 5,
}
