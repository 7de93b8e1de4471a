using System;
using Microsoft.Extensions.Logging;

namespace RiskAware;

/// <summary>
/// Declares a detection point on a <c>partial</c> method without a body; its body is generated. A method with a body may
/// carry the attribute too: it then is an external point, which counts for coverage only.
/// </summary>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class DetectionPointAttribute : Attribute
{
    /// <summary>Declares a detection point without a message; the values are logged by name.</summary>
    public DetectionPointAttribute() => Message = string.Empty;

    /// <summary>Declares a detection point.</summary>
    /// <param name="message">
    /// Message template in the syntax of Microsoft.Extensions.Logging: <c>{Path}</c>, <c>{Size,8:N0}</c>, <c>{{</c> for a brace.
    /// Holes are matched with parameters by name, case-insensitive.
    /// </param>
    public DetectionPointAttribute(string message) => Message = message;

    /// <summary>The message template.</summary>
    public string Message { get; }

    /// <summary>
    /// How sure this one observation is of the risk, 1..99 percent; see <see cref="RiskAware.Confidence"/>.
    /// Default <see cref="RiskAware.Confidence.Suspicious"/>.
    /// </summary>
    public int Confidence { get; set; } = RiskAware.Confidence.Suspicious;

    /// <summary>What sort of observation it is. Points of one kind count once in an incident, by the strongest.</summary>
    public PointKind Kind { get; set; }

    /// <summary>Whether an attempt or a success is observed. A request that was refused is an attempt: the control held.</summary>
    public Stage Stage { get; set; }

    /// <summary>The OWASP AppSensor detection point id, such as <c>IE4</c>.</summary>
    public string? AppSensor { get; set; }

    /// <summary>
    /// The name part of the id (<c>UPL-1.LeftRoot</c>), default the method's name. Set it to keep the id across a rename;
    /// overloads must set it.
    /// </summary>
    public string? Id { get; set; }

    /// <summary>The log level; default <see cref="LogLevel.Warning"/> for an attempt, <see cref="LogLevel.Error"/> for a success.</summary>
    public LogLevel Level { get; set; } = LogLevel.None;

    /// <summary>The risk, where the point is not a member of the risk's own class.</summary>
    public Type? Risk { get; set; }

    /// <summary>MITRE ATT&amp;CK technique ids that this point sees, if narrower than those of the risk.</summary>
    public string[] Attack { get; set; } = new string[0];

    /// <summary>CWE numbers that this point sees, if narrower than those of the risk.</summary>
    public int[] Cwe { get; set; } = new int[0];

    /// <summary>What the point observes, in one sentence.</summary>
    public string? Description { get; set; }
}
