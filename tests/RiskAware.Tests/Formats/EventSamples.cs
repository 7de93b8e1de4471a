using FsCheck;
using FsCheck.Fluent;

namespace RiskAware.Tests.Formats;

/// <summary>Risk events with every kind of text that somebody may send.</summary>
internal static class EventSamples
{
    private static readonly string[] s_hostile =
    [
        "", "-", "=1+1", "+cmd", "-2", "@x", "'quoted", "a|b", "a\\", "\\", "a=b c=d", "\"", "\"\"", "]", "[x]", "; RiskId=forged", "\r\n<34>1 forged", "\n", "\t", "\0",
        "\u202Eevil", "\u2028line", "\u0085", "\uFEFF", "naïve", "日本", "\U0001F600", "a,b", "%41", "\\x41", "\\u0041", "\\n", " leading", "trailing ", "{\"a\":1}",
        "${jndi:ldap://x}", "<script>", "CEF:0|a|b|c|d|e|1|", "msg=x cs1=forged",
    ];

    internal static Arbitrary<RiskEvent> Any => Events.ToArbitrary();

    private static Gen<string> Text => Gen.OneOf(
        Gen.Elements(s_hostile),
        Gen.Elements(s_hostile).Two().Select(static t => t.Item1 + t.Item2),
        Gen.Choose(0, 0x24F).NonEmptyListOf().Select(static l => string.Concat(l.Select(static c => (char)c))));

    private static Gen<RiskEvent> Events =>
        from texts in Text.ArrayOf(22)
        from lists in Text.ListOf().Two()
        from numbers in Gen.Choose(0, 100).ArrayOf(6)
        from time in Gen.Choose(0, int.MaxValue)
        from choice in Gen.Choose(0, 5).ArrayOf(6)
        select new RiskEvent
        {
            EventId = texts[0],
            EventName = texts[1],
            EventType = texts[2],
            EventTime = time * 700L,
            RiskScore = numbers[0],
            RiskProbability = numbers[1],
            Breach = choice[0] > 2,
            Request = choice[1] > 2 ? "POST /files/{id}" : texts[3],
            ChildEvent = texts[4],
            ChildEventCount = numbers[2],
            Description = texts[5],
            Action = choice[4] > 2 ? "none" : texts[6],
            Instruction = texts[7],
            EventOwner = texts[8],
            Kind = (RiskEventKind)(choice[2] % 6),
            RiskId = texts[9],
            IncidentId = new Guid(numbers[0], 1, 2, 3, 4, 5, 6, 7, 8, 9, (byte)numbers[1]),
            Sequence = time,
            State = (RiskEventState)(choice[3] % 3),
            Mode = (RiskAwareMode)(choice[4] % 2),
            ActionIntended = texts[10],
            Stage = (Stage)(choice[5] % 2),
            Graduation = (Graduation)(choice[5] % 5),
            DeclarationHash = texts[11],
            PolicyRevision = numbers[3],
            Points = [.. lists.Item1],
            Subject = choice[0] == 1 ? "203.0.113.7" : choice[0] == 2 ? "2001:db8::1" : texts[12],
            SubjectKind = choice[0] == 0 ? null : (SubjectKind)choice[0],
            SubjectProven = choice[1] > 3,
            Exemption = texts[20],
            Incidents = numbers[4],
            TopSubjects = [.. lists.Item2],
            Facts = [.. lists.Item2, .. lists.Item1],
            TraceId = texts[13],
            SpanId = texts[14],
            Service = texts[15],
            Version = texts[16],
            Environment = texts[17],
            Instance = texts[18],
            SchemaVersion = texts[19],
        };
}
