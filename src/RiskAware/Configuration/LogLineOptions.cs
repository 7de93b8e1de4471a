namespace RiskAware;

/// <summary>
/// How many log lines detections may write within a minute, <c>RiskAware:Log</c>: who causes detections must not control the
/// volume of the log. What is left out is told in one summary line per minute, and still counts for scores, decisions, risk
/// events, meters and subscribers.
/// </summary>
public sealed class LogLineOptions
{
    /// <summary>
    /// The lines of one detection point about one subject within a minute, 0..10000; 0: no cap. Default 10. A line counts for the
    /// account or API key that is signed in; where nobody is, for each account that is named, the session and the address.
    /// </summary>
    public int LinesPerSubject { get; set; } = 10;

    /// <summary>
    /// The lines of one detection point within a minute about all subjects together, those about nobody included, 0..1000000; 0:
    /// no cap. Default 300.
    /// </summary>
    public int LinesPerPoint { get; set; } = 300;
}
