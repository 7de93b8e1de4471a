namespace RiskAware.Tests.Support;

/// <summary>A request.</summary>
internal sealed class TestScope : RiskAwareScope
{
    private readonly SubjectClaim[] _subjects;

    internal TestScope(IDetectionSink? sink, params SubjectClaim[] subjects)
        : base(sink) => _subjects = subjects;

    public override bool IsForgeable => Forgeable;

    public override string? Request => "POST /attachments";

    internal bool Forgeable { get; init; }

    protected override SubjectClaim[] ReadSubjects() => _subjects;
}
