namespace RiskAware.Generators.Tests.Support;

/// <summary>A sink that takes the detections of one test: hand-over is on for the process, the sink is that of the scope.</summary>
public sealed class Attached : IDisposable
{
    private readonly IDisposable _attachment;
    private readonly RiskAwareScope _scope;

    public Attached(RiskDecision answer = default)
    {
        Sink = new RecordingSink { Answer = answer };

        // A sink that nobody reports to keeps hand-over on; which of two tests becomes the process default does not matter.
        Detections.TryAttach(new RecordingSink(), out _attachment);
        _scope = new RiskAwareScope(Sink);
    }

    public RecordingSink Sink { get; }

    public void Dispose()
    {
        _scope.Dispose();
        _attachment.Dispose();
    }
}
