using System;

namespace RiskAware;

/// <summary>
/// Declares a risk of the threat model on a <c>sealed partial class</c>. The smallest risk has an id, a title and an
/// <see cref="Impact"/>; everything else can follow. Code refers to the risk by this type, so a wrong id does not compile.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class RiskAttribute : Attribute
{
    /// <summary>Declares a risk.</summary>
    /// <param name="id">
    /// Unique id, 1 to 64 characters: a letter or digit, then letters, digits, <c>-</c> and <c>_</c>, such as <c>UPL-1</c>.
    /// </param>
    /// <param name="title">One line that a person outside the team understands. It becomes the name of risk events.</param>
    public RiskAttribute(string id, string title)
    {
        Id = id;
        Title = title;
    }

    /// <summary>The unique id of the risk.</summary>
    public string Id { get; }

    /// <summary>The title of the risk.</summary>
    public string Title { get; }

    /// <summary>
    /// How bad it is when the risk occurs, 1..100. The score of an incident is impact x probability / 100, so the impact
    /// is the highest score that the risk can ever reach.
    /// </summary>
    public int Impact { get; set; }

    /// <summary>MITRE ATT&amp;CK technique ids, best from <see cref="AttackTechnique"/>.</summary>
    public string[] Attack { get; set; } = new string[0];

    /// <summary>Numbers of the CWE weaknesses that the risk rests on, such as 22 for path traversal.</summary>
    public int[] Cwe { get; set; } = new int[0];

    /// <summary>Numbers of CAPEC attack patterns.</summary>
    public int[] Capec { get; set; } = new int[0];

    /// <summary>Who would bring the risk about, by the access that they start with.</summary>
    public Actors Actors { get; set; }

    /// <summary>Who answers for the risk; stands in every risk event.</summary>
    public string? Owner { get; set; }

    /// <summary>What the SOC does when the risk event arrives, in one sentence.</summary>
    public string? Instruction { get; set; }

    /// <summary>What happens when the risk occurs; the description of its events. Never holds input.</summary>
    public string? Description { get; set; }

    /// <summary>What honest behaviour can look like this risk.</summary>
    public string? FalsePositives { get; set; }

    /// <summary>What an attacker could do without being seen.</summary>
    public string? BlindSpots { get; set; }

    /// <summary>
    /// How long detections belong together, a <see cref="TimeSpan"/> in constant format, <c>00:00:01</c> to
    /// <c>1.00:00:00</c>. Default one hour. The half-life of evidence is half of it.
    /// </summary>
    public string? Window { get; set; }

    /// <summary>The word of the OWASP logging vocabulary for the events of this risk, such as <c>malicious_direct_reference</c>.</summary>
    public string? EventType { get; set; }

    /// <summary>
    /// The graduation that the detection of the risk has to reach. What is missing for it is a warning. It says nothing about the
    /// risk itself, and is no part of the declaration hash: a higher target withdraws no sign-off.
    /// </summary>
    public Graduation Target { get; set; }
}
