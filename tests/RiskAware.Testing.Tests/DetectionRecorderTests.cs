namespace RiskAware.Testing.Tests;

public class DetectionRecorderTests
{
    [Fact]
    public void What_was_detected_is_found_by_risk_and_point()
    {
        using var detections = new DetectionRecorder();

        Detections.Report(Traversal.LeftRoot);

        Assert.Same(Traversal.LeftRoot, detections.Detected<Traversal>().Point);
        Assert.Same(Traversal.LeftRoot, detections.Detected<Traversal>("LeftRoot").Point);
        detections.NotDetected<Spraying>();
        detections.NotDetected<Traversal>("StorageRefused");
    }

    [Fact]
    public void What_was_not_detected_fails_and_tells_what_was()
    {
        using var detections = new DetectionRecorder(new SubjectClaim(SubjectKind.Account, "anna", true));
        Detections.Report(Traversal.LeftRoot);

        var failure = Assert.Throws<DetectionAssertionException>(() => detections.Detected<Spraying>("SignInFailed"));

        Assert.Equal("Expected to detect 'Spraying.SignInFailed', but this was detected:\n  1. UPL-1.LeftRoot about Account:anna", failure.Message);
    }

    [Fact]
    public void Silence_is_told_as_such()
    {
        using var detections = new DetectionRecorder();

        detections.NothingDetected();
        var failure = Assert.Throws<DetectionAssertionException>(() => detections.Detected<Traversal>());

        Assert.Equal("Expected to detect 'Traversal', but nothing was detected.", failure.Message);
    }

    [Fact]
    public void Any_detection_ends_the_claim_of_silence()
    {
        using var detections = new DetectionRecorder();
        Detections.Report(Traversal.LeftRoot);

        Assert.Throws<DetectionAssertionException>(detections.NothingDetected);
        Assert.Throws<DetectionAssertionException>(() => detections.NotDetected<Traversal>());
    }

    [Fact]
    public void Times_are_counted_exactly()
    {
        using var detections = new DetectionRecorder();
        Detections.Report(Traversal.LeftRoot);
        Detections.Report(Traversal.LeftRoot);
        Detections.Report(Traversal.StorageRefused);

        Assert.Equal(2, detections.Detected<Traversal>("LeftRoot", times: 2).Count);
        Assert.Equal(3, detections.Detected<Traversal>(null, times: 3).Count);
        var failure = Assert.Throws<DetectionAssertionException>(() => detections.Detected<Traversal>("LeftRoot", times: 1));
        Assert.StartsWith("Expected to detect 'Traversal.LeftRoot' 1 time, but", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Recorders_side_by_side_hear_only_their_own()
    {
        async Task<int> RecordAsync(int times)
        {
            using var detections = new DetectionRecorder();
            for (var i = 0; i < times; i++)
            {
                await Task.Yield();
                Detections.Report(Traversal.LeftRoot);
            }

            return detections.Records.Count;
        }

        var counts = await Task.WhenAll(Enumerable.Range(1, 8).Select(static n => n).Select(RecordAsync));

        Assert.Equal([1, 2, 3, 4, 5, 6, 7, 8], counts);
    }

    [Fact]
    public void After_its_end_it_hears_nothing_and_keeps_what_it_heard()
    {
        var detections = new DetectionRecorder();
        Detections.Report(Traversal.LeftRoot);
        detections.Dispose();

        Detections.Report(Traversal.StorageRefused);

        Assert.Single(detections.Records);
    }

    [Fact]
    public void The_subjects_of_the_test_are_those_of_the_detection()
    {
        using var detections = new DetectionRecorder(new SubjectClaim(SubjectKind.Account, "anna", true));

        Detections.Report(Traversal.LeftRoot, null, new SubjectClaim(SubjectKind.Account, "anna", false));

        var subject = Assert.Single(detections.Detected<Traversal>().Subjects);
        Assert.True(subject.IsProven);
    }

    [Fact]
    public void Code_that_acts_on_the_decision_can_be_shown_one()
    {
        using var detections = new DetectionRecorder { Decision = new(DecisionKind.Reject, enforced: true) };

        Assert.True(Detections.Report(Traversal.LeftRoot).IsDenied);
    }
}
