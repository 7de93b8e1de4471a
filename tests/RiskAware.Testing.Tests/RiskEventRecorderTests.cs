namespace RiskAware.Testing.Tests;

public class RiskEventRecorderTests
{
    [Fact]
    public void Events_are_found_by_the_type_of_their_risk()
    {
        var recorder = new RiskEventRecorder();
        recorder.Write(Event("UPL-1"));
        recorder.Write(Event("AUT-1"));

        Assert.Equal("UPL-1", Assert.Single(recorder.Wrote<Traversal>()).RiskId);
        Assert.Equal(2, recorder.Events.Count);
    }

    [Fact]
    public void A_missing_event_fails_and_tells_what_was_written()
    {
        var recorder = new RiskEventRecorder();
        recorder.Write(Event("AUT-1"));

        var failure = Assert.Throws<DetectionAssertionException>(() => recorder.Wrote<Traversal>());

        Assert.Equal("Expected a risk event of 'UPL-1', but these were written:\n  AUT-1 anna score 42", failure.Message);
    }

    [Fact]
    public void Silence_can_be_claimed()
    {
        var recorder = new RiskEventRecorder();

        recorder.WroteNothing();
        Assert.Equal("Expected a risk event of 'UPL-1', but none was written.", Assert.Throws<DetectionAssertionException>(() => recorder.Wrote<Traversal>()).Message);

        recorder.Write(Event("UPL-1"));
        Assert.Throws<DetectionAssertionException>(recorder.WroteNothing);
    }

    [Fact]
    public void What_is_no_risk_is_said_to_be_none() => Assert.Throws<ArgumentException>(() => new RiskEventRecorder().Wrote<string>());

    private static RiskEvent Event(string risk) => new()
    {
        EventId = "1",
        EventName = "name",
        EventType = "",
        EventTime = 1,
        RiskScore = 42,
        RiskProbability = 60,
        Breach = false,
        Request = "",
        ChildEvent = "",
        ChildEventCount = 1,
        Description = "",
        Action = "none",
        Instruction = "",
        EventOwner = "",
        RiskId = risk,
        IncidentId = Guid.Empty,
        Sequence = 1,
        State = RiskEventState.Open,
        Mode = RiskAwareMode.Monitor,
        ActionIntended = "none",
        Stage = Stage.Attempt,
        DeclarationHash = "0123456789ab",
        PolicyRevision = 1,
        Points = [],
        Subject = "anna",
        SubjectKind = SubjectKind.Account,
        SubjectProven = true,
        TraceId = "",
        SpanId = "",
        Service = "",
        Version = "",
        Environment = "",
        Instance = "",
    };
}
