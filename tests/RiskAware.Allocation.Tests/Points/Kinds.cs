using Microsoft.Extensions.Logging;

namespace RiskAware.Allocation.Tests.Points;

[Risk("KND-1", "Any kind of value", Impact = 10)]
public sealed partial class Kinds
{
    [DetectionPoint]
    public static partial void Primitives(ILogger logger, bool a, byte b, sbyte c, char d, short e, ushort f, int g, uint h, long i, ulong j, float k, double l);

    [DetectionPoint]
    public static partial void Times(ILogger logger, Guid a, DateTimeOffset b, DateTime c, TimeSpan d, decimal e, DateOnly f, TimeOnly g);

    [DetectionPoint]
    public static partial void Enums(ILogger logger, DayOfWeek a, ConsoleColor b);

    [DetectionPoint]
    public static partial void Nullables(ILogger logger, int? a, long? b, DayOfWeek? c, bool? d, char? e, TimeSpan? f);

    [DetectionPoint]
    public static partial void Tuple(ILogger logger, (int Left, long Right) a, (short, char) b);

    [DetectionPoint("{a} {b} {c}")]
    public static partial void Strings(ILogger logger, string? a, string? b, string? c);

    [DetectionPoint("{who} failed")]
    public static partial void Thrown(ILogger logger, InvalidOperationException? exception, string who);

    [DetectionPoint]
    public static partial void Secret(
        ILogger logger, string who, [Sensitive] string? word, [Sensitive] int pin, [Sensitive] Guid card, [Sensitive] int? year, [Sensitive] DayOfWeek day);

    [DetectionPoint]
    public static partial void Subjects(
        ILogger logger,
        [Subject(SubjectKind.Account)] string account,
        [Subject(SubjectKind.Session)] string session,
        [Subject(SubjectKind.ClientAddress)] string address,
        [Subject(SubjectKind.ApiKey, Verified = true)] string key,
        [Subject(SubjectKind.Tenant)] string tenant);

    [DetectionPoint]
    public static partial void NumberedSubjects(
        ILogger logger,
        [Subject(SubjectKind.Account)] int account,
        [Subject(SubjectKind.Session)] Guid session,
        [Subject(SubjectKind.ApiKey, Verified = true)] long key,
        [Subject(SubjectKind.Tenant)] uint tenant);

    [DetectionPoint("{name} from {address}")]
    [Threshold(Count = 10_000, Within = "00:05:00", DistinctBy = nameof(name))]
    public static partial void Counted(ILogger logger, [Subject(SubjectKind.ClientAddress)] string address, string name);

    [DetectionPoint("{name} from {address}")]
    [Threshold(Count = 10_000, Within = "00:05:00", DistinctBy = nameof(name))]
    public static partial void CountedById(ILogger logger, [Subject(SubjectKind.ClientAddress)] string address, Guid name);

    [DetectionPoint("{account}")]
    public static partial RiskDecision Decided(ILogger logger, [Subject(SubjectKind.Account)] string account);
}
