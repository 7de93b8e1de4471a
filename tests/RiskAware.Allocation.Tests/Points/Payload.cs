using Microsoft.Extensions.Logging;

namespace RiskAware.Allocation.Tests.Points;

/// <summary>Calls of detection points, one per shape of what they are given.</summary>
internal static class Payload
{
    internal static readonly Guid Id = new("11111111-2222-3333-4444-555555555555");
    private static readonly InvalidOperationException s_failure = new("no");

    /// <summary>By the number of values.</summary>
    internal static readonly Dictionary<int, Action<ILogger>> ByNumber = new()
    {
        [0] = static log => Number.Seen0(log),
        [1] = static log => Number.Seen1(log, "ann"),
        [2] = static log => Number.Seen2(log, "ann", 7),
        [3] = static log => Number.Seen3(log, "ann", 7, Payload.Id),
        [4] = static log => Number.Seen4(log, "ann", 7, Payload.Id, "ben"),
        [5] = static log => Number.Seen5(log, "ann", 7, Payload.Id, "ben", "ann"),
        [6] = static log => Number.Seen6(log, "ann", 7, Payload.Id, "ben", "ann", 7),
        [7] = static log => Number.Seen7(log, "ann", 7, Payload.Id, "ben", "ann", 7, Payload.Id),
        [8] = static log => Number.Seen8(log, "ann", 7, Payload.Id, "ben", "ann", 7, Payload.Id, "ben"),
        [9] = static log => Number.Seen9(log, "ann", 7, Payload.Id, "ben", "ann", 7, Payload.Id, "ben", "ann"),
        [10] = static log => Number.Seen10(log, "ann", 7, Payload.Id, "ben", "ann", 7, Payload.Id, "ben", "ann", 7),
        [11] = static log => Number.Seen11(log, "ann", 7, Payload.Id, "ben", "ann", 7, Payload.Id, "ben", "ann", 7, Payload.Id),
        [12] = static log => Number.Seen12(log, "ann", 7, Payload.Id, "ben", "ann", 7, Payload.Id, "ben", "ann", 7, Payload.Id, "ben"),
        [13] = static log => Number.Seen13(log, "ann", 7, Payload.Id, "ben", "ann", 7, Payload.Id, "ben", "ann", 7, Payload.Id, "ben", "ann"),
        [14] = static log => Number.Seen14(log, "ann", 7, Payload.Id, "ben", "ann", 7, Payload.Id, "ben", "ann", 7, Payload.Id, "ben", "ann", 7),
        [15] = static log => Number.Seen15(log, "ann", 7, Payload.Id, "ben", "ann", 7, Payload.Id, "ben", "ann", 7, Payload.Id, "ben", "ann", 7, Payload.Id),
        [16] = static log => Number.Seen16(log, "ann", 7, Payload.Id, "ben", "ann", 7, Payload.Id, "ben", "ann", 7, Payload.Id, "ben", "ann", 7, Payload.Id, "ben"),
        [17] = static log => Number.Seen17(log, "ann", 7, Payload.Id, "ben", "ann", 7, Payload.Id, "ben", "ann", 7, Payload.Id, "ben", "ann", 7, Payload.Id, "ben", "ann"),
        [18] = static log => Number.Seen18(log, "ann", 7, Payload.Id, "ben", "ann", 7, Payload.Id, "ben", "ann", 7, Payload.Id, "ben", "ann", 7, Payload.Id, "ben", "ann", 7),
        [19] = static log => Number.Seen19(log, "ann", 7, Payload.Id, "ben", "ann", 7, Payload.Id, "ben", "ann", 7, Payload.Id, "ben", "ann", 7, Payload.Id, "ben", "ann", 7, Payload.Id),
        [20] = static log => Number.Seen20(log, "ann", 7, Payload.Id, "ben", "ann", 7, Payload.Id, "ben", "ann", 7, Payload.Id, "ben", "ann", 7, Payload.Id, "ben", "ann", 7, Payload.Id, "ben"),
    };

    /// <summary>By what the values are.</summary>
    internal static readonly Dictionary<string, Action<ILogger>> ByType = new()
    {
        ["primitives"] = static log => Kinds.Primitives(log, true, 1, -2, 'c', 3, 4, 5, 6, 7, 8, 9.5f, 10.5),
        ["times and ids"] = static log => Kinds.Times(log, Id, DateTimeOffset.UnixEpoch, new(2026, 1, 2, 0, 0, 0, DateTimeKind.Utc), TimeSpan.FromSeconds(3), 4.5m, new(2026, 1, 2), new(3, 4)),
        ["enums"] = static log => Kinds.Enums(log, DayOfWeek.Friday, ConsoleColor.Red),
        ["nullables with values"] = static log => Kinds.Nullables(log, 1, Id.GetHashCode(), DayOfWeek.Friday, true, 'c', TimeSpan.FromSeconds(1)),
        ["nullables without values"] = static log => Kinds.Nullables(log, null, null, null, null, null, null),
        ["tuple"] = static log => Kinds.Tuple(log, (1, 2L), (3, 'c')),
        ["null strings"] = static log => Kinds.Strings(log, null, "", "ann"),
        ["exception"] = static log => Kinds.Thrown(log, s_failure, "ann"),
        ["no exception"] = static log => Kinds.Thrown(log, null, "ann"),
        ["sensitive"] = static log => Kinds.Secret(log, "ann", "hunter2", 1234, Id, 5, DayOfWeek.Friday),
        ["sensitive null"] = static log => Kinds.Secret(log, "ann", null, 1234, Id, null, DayOfWeek.Friday),
        ["subjects"] = static log => Kinds.Subjects(log, "ann", "s-1", "192.0.2.7", "key-1", "shop"),
        ["subjects that are numbers"] = static log => Kinds.NumberedSubjects(log, 7, Id, 12345678901, 3u),
        ["threshold"] = static log => Kinds.Counted(log, "192.0.2.7", "ann"),
        ["threshold by a value type"] = static log => Kinds.CountedById(log, "192.0.2.7", Id),
        ["decision"] = static log => Kinds.Decided(log, "ann"),
    };

    /// <summary>By how the point comes to its logger.</summary>
    internal static readonly Dictionary<string, Func<ILogger, Action<ILogger>>> ByLogger = new()
    {
        ["field"] = static log => Call(new FieldHolder(log)),
        ["property"] = static log => Call(new PropertyHolder(log)),
        ["primary constructor"] = static log => Call(new PrimaryHolder(log)),
    };

    private static Action<ILogger> Call(FieldHolder holder) => _ => holder.Seen("ann", 3);

    private static Action<ILogger> Call(PropertyHolder holder) => _ => holder.Seen("ann", 3);

    private static Action<ILogger> Call(PrimaryHolder holder) => _ => holder.Seen("ann", 3);
}
