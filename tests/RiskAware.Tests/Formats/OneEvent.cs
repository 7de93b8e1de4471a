namespace RiskAware.Tests.Formats;

/// <summary>A risk event as most are.</summary>
internal static class OneEvent
{
    internal static RiskEvent Of(string subject = "alice", int score = 80) => new()
    {
        EventId = "e-1",
        EventName = "Path traversal",
        EventType = "malicious_direct_reference",
        EventTime = 1772366400123,
        RiskScore = score,
        RiskProbability = 99,
        Breach = false,
        Request = "POST /files/{id}",
        ChildEvent = "1 2",
        ChildEventCount = 2,
        Description = "A file outside the root is read",
        Action = "none",
        Instruction = "Revoke",
        EventOwner = "files",
        RiskId = "UPL-1",
        IncidentId = Guid.Empty,
        Sequence = 7,
        State = RiskEventState.Open,
        Mode = RiskAwareMode.Monitor,
        ActionIntended = "delay",
        Stage = Stage.Attempt,
        DeclarationHash = "0123456789ab",
        PolicyRevision = 1,
        Points = ["UPL-1.LeftRoot"],
        Subject = subject,
        SubjectKind = SubjectKind.Account,
        SubjectProven = true,
        TraceId = "",
        SpanId = "",
        Service = "shop",
        Version = "1.0",
        Environment = "test",
        Instance = "host 1",
    };
}
