using RiskAware.Testing.Record;

namespace RiskAware.Testing.Tests.Record;

public sealed class RecordProblemTests : IDisposable
{
    private const string Attacks = "RiskAware.Testing.Tests.Record.DetectionTestRecordingTests+Attacks";
    private const string Own = "RiskAware.Testing.Tests";

    private readonly RecordedFile _record = new();

    public void Dispose() => _record.Dispose();

    [Fact]
    public void Record_that_is_not_there_is_said_to_be_missing() => Assert.StartsWith("There is no '", Assert.Single(Problems()), StringComparison.Ordinal);

    [Fact]
    public void Record_that_cannot_be_read_is_said_to_be_none()
    {
        _record.Text = "{";

        Assert.Contains("cannot be read", Assert.Single(Problems()), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_line_that_is_missing_outdated_or_left_over_is_told()
    {
        _record.Text = RecordText.Write(
        [
            new("UPL-1.LeftRoot", "ba9876543210", true, [], Attacks + ".Attack", Own),
            new("UPL-1.LeftRoot", "0123456789ab", false, ["x"], Attacks + ".Honest", Own),
            new("UPL-1.LeftRoot", "0123456789ab", true, [], Attacks + ".Gone", Own),
            new("UPL-1.LeftRoot", "0123456789ab", true, [], "Others.Test", "Others"),
        ]);

        var problems = Problems();

        Assert.Contains($"'{Attacks}.Attack' ran when 'UPL-1.LeftRoot' was declared otherwise (ba9876543210, now 0123456789ab): run it again.", problems);
        Assert.Contains($"'{Attacks}.Gone' is in the record for 'UPL-1.LeftRoot', but no such test claims it any more.", problems);
        Assert.Contains(problems, static p => p.StartsWith($"'{Attacks}.AttackAsync' is not in the record for 'UPL-1.LeftRoot': it did not run since", StringComparison.Ordinal));
        Assert.Contains($"'{typeof(Misnamed).FullName}.Test' is about 'Traversal.Vanished', and there is no such detection point.", problems);
        Assert.DoesNotContain(problems, static p => p.Contains(".Honest'", StringComparison.Ordinal) || p.Contains("Others", StringComparison.Ordinal));
    }

    private IReadOnlyList<string> Problems() => DetectionTestRecord.Problems(typeof(RecordProblemTests).Assembly, _record.Name);

    private static class Misnamed
    {
        [DetectionTest(typeof(Traversal), "Vanished")]
        internal static void Test()
        {
        }
    }
}
