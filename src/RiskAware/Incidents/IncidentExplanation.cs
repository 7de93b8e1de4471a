namespace RiskAware;

/// <summary>Why an incident stands where it stands, at the moment of asking.</summary>
public sealed record IncidentExplanation
{
    /// <summary>The incident.</summary>
    public required Guid IncidentId { get; init; }

    /// <summary>The risk.</summary>
    public required RiskDescriptor Risk { get; init; }

    /// <summary>The kind of the subject; null where nobody is known.</summary>
    public required SubjectKind? SubjectKind { get; init; }

    /// <summary>The subject; empty where nobody is known.</summary>
    public required string Subject { get; init; }

    /// <summary>Whether the subject was authenticated, in a way that no foreign page can forge.</summary>
    public required bool SubjectProven { get; init; }

    /// <summary>When the incident opened, UTC.</summary>
    public required DateTimeOffset Opened { get; init; }

    /// <summary>When its latest detection was, UTC.</summary>
    public required DateTimeOffset Latest { get; init; }

    /// <summary>How many detections it has.</summary>
    public required int Detections { get; init; }

    /// <summary>The impact that applies, 1..100.</summary>
    public required int Impact { get; init; }

    /// <summary>0..99 percent.</summary>
    public required int Probability { get; init; }

    /// <summary>Impact x probability / 100, 0..100.</summary>
    public required int Score { get; init; }

    /// <summary>The band of the score.</summary>
    public required RiskBand Band { get; init; }

    /// <summary>Whether a breach is suspected.</summary>
    public required bool Breach { get; init; }

    /// <summary>The evidence, ordinal by point.</summary>
    public required IReadOnlyList<EvidenceTerm> Terms { get; init; }

    /// <summary>What applies to the subject because of this risk.</summary>
    public required RiskDecision Decision { get; init; }

    /// <summary>The declared responses that the score reaches and that are held back, each with the reason.</summary>
    public required IReadOnlyList<HeldResponse> HeldBack { get; init; }

    /// <summary>The values of the latest detection that raised the band, sensitive ones masked; may be empty.</summary>
    public required IReadOnlyList<KeyValuePair<string, object?>> Evidence { get; init; }

    /// <summary>The declaration hash of the risk.</summary>
    public string DeclarationHash => Risk.Hash;

    /// <summary>Who answers for the risk.</summary>
    public string? Owner => Risk.Owner;

    /// <summary>What the SOC should do.</summary>
    public string? Instruction => Risk.Instruction;
}
