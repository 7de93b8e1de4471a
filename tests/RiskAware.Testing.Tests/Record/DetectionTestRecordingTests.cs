using RiskAware.Testing.Record;

namespace RiskAware.Testing.Tests.Record;

public sealed class DetectionTestRecordingTests : IDisposable
{
    private readonly RecordedFile _record = new();

    public void Dispose() => _record.Dispose();

    [Fact]
    public void Attack_and_honest_use_of_one_method_are_recorded_with_it()
    {
        new Attacks().Attack(static d => d.Call(Storage.Open, "../x"));
        new Attacks().Honest(static d => d.Call(Storage.Open, "x"));

        Assert.Equal(
            [
                "UPL-1.LeftRoot fires [RiskAware.Testing.Tests.Record.Storage.Open] Attack",
                "UPL-1.LeftRoot silent [RiskAware.Testing.Tests.Record.Storage.Open] Honest",
            ],
            _record.Lines);
    }

    [Fact]
    public void Point_that_fires_needs_no_call_through_the_recorder()
    {
        new Attacks().Attack(static _ => Storage.Open("../x"));

        Assert.Equal(["UPL-1.LeftRoot fires [] Attack"], _record.Lines);
    }

    [Fact]
    public void Empty_tests_count_for_nothing()
    {
        new Attacks().Attack(static _ => { });
        new Attacks().Honest(static _ => { });

        Assert.Empty(_record.Lines);
    }

    [Fact]
    public void Silence_of_code_that_was_not_called_through_the_recorder_counts_for_nothing()
    {
        new Attacks().Honest(static _ => Storage.Open("x"));

        Assert.Empty(_record.Lines);
    }

    [Fact]
    public void Lambda_in_place_of_the_method_is_no_proof()
    {
        new Attacks().Honest(static d => d.Call(static () => { }));

        Assert.Empty(_record.Lines);
    }

    [Fact]
    public void Method_that_throws_is_no_proof()
    {
        new Attacks().Honest(static d => Assert.Throws<InvalidOperationException>(() => d.Call(Storage.Fail, "x")));

        Assert.Empty(_record.Lines);
    }

    [Fact]
    public void Test_of_silence_in_which_the_point_fires_counts_for_nothing()
    {
        new Attacks().Honest(static d => d.Call(Storage.Open, "../x"));

        Assert.Empty(_record.Lines);
    }

    [Fact]
    public void One_row_of_a_theory_that_does_not_hold_takes_the_whole_back()
    {
        new Attacks().Honest(static d => d.Call(Storage.Open, "x"));
        Assert.Single(_record.Lines);
        new Attacks().Honest(static d => d.Call(Storage.Open, "../x"));
        new Attacks().Honest(static d => d.Call(Storage.Open, "y"));

        Assert.Empty(_record.Lines);
    }

    [Fact]
    public void Rows_of_a_theory_bring_their_doors_together()
    {
        new Attacks().Honest(static d => d.Call(Storage.Open, "x"));
        new Attacks().Honest(static d => d.Call(Storage.Save, "x", "text"u8));

        Assert.Equal(["UPL-1.LeftRoot silent [RiskAware.Testing.Tests.Record.Storage.Open, RiskAware.Testing.Tests.Record.Storage.Save] Honest"], _record.Lines);
    }

    [Fact]
    public async Task Method_that_goes_on_elsewhere_is_the_door_of_what_it_detects_there()
    {
        await new Attacks().AttackAsync(static async d => Assert.Equal(1, await d.Call(Storage.OpenAsync, "../x")));

        Assert.Equal(["UPL-1.LeftRoot fires [RiskAware.Testing.Tests.Record.Storage.OpenAsync] AttackAsync"], _record.Lines);
    }

    [Fact]
    public void Test_without_the_attribute_writes_nothing()
    {
        new Attacks().Unmarked(static d => d.Call(Storage.Open, "../x"));

        Assert.False(File.Exists(_record.Name));
    }

    [Fact]
    public void Claim_about_a_whole_risk_is_one_about_each_of_its_points()
    {
        new Attacks().Nothing(static d => d.Call(Storage.Open, "x"));

        Assert.Equal(["UPL-1.LeftRoot silent", "UPL-1.StorageRefused silent"], _record.Lines.Select(static l => l[..l.IndexOf(" [", StringComparison.Ordinal)]));
    }

    [Fact]
    public void Assertion_that_fails_keeps_the_test_out()
    {
        new Attacks().Attack(static d =>
        {
            d.Call(Storage.Open, "../x");
            Assert.Throws<DetectionAssertionException>(d.NothingDetected);
        });

        Assert.Empty(_record.Lines);
    }

    [Fact]
    public void Second_run_changes_nothing_and_leaves_nothing_beside_the_record()
    {
        new Attacks().Attack(static d => d.Call(Storage.Open, "../x"));
        var first = (_record.Text, File.GetLastWriteTimeUtc(_record.Name));
        new Attacks().Attack(static d => d.Call(Storage.Open, "../x"));

        Assert.Equal(first, (_record.Text, File.GetLastWriteTimeUtc(_record.Name)));
        Assert.Equal(["riskaware.tests.json"], _record.Files);
    }

    [Fact]
    public void What_other_tests_wrote_stays_and_what_is_gone_from_the_class_goes()
    {
        const string Class = "RiskAware.Testing.Tests.Record.DetectionTestRecordingTests+Attacks";
        _record.Text = RecordText.Write(
        [
            new("UPL-1.LeftRoot", "0123456789ab", true, [], Class + ".Removed", "RiskAware.Testing.Tests"),
            new("UPL-1.LeftRoot", "0123456789ab", false, ["x"], Class + ".Attack", "RiskAware.Testing.Tests"),
            new("UPL-1.LeftRoot", "0123456789ab", true, [], Class + ".Removed", "Others.Tests"),
            new("UPL-1.LeftRoot", "0123456789ab", true, [], Class + "More.Kept", "RiskAware.Testing.Tests"),
            new("AUT-1.SignInFailed", "0123456789ab", true, [], "Others.Tests.Kept", "RiskAware.Testing.Tests"),
        ]);

        new Attacks().Attack(static _ => Storage.Open("../x"));

        Assert.Equal(
            ["AUT-1.SignInFailed fires [] Kept", "UPL-1.LeftRoot fires [] Removed", "UPL-1.LeftRoot fires [] Attack", "UPL-1.LeftRoot fires [] Kept"],
            _record.Lines);
    }

    [Theory]
    [InlineData("{ \"version\": 1, \"tests\": [ <<<<<<< ] }")]
    [InlineData("{ \"version\": 2, \"tests\": [] }")]
    [InlineData("[]")]
    [InlineData("{ \"tests\": [ {} ] }")]
    public void Record_that_cannot_be_read_is_left_alone_and_the_test_goes_on(string text)
    {
        _record.Text = text;

        new Attacks().Attack(static _ => Storage.Open("../x"));

        Assert.Equal(text, _record.Text);
    }

    [Fact]
    public void Place_that_cannot_be_written_fails_no_test()
    {
        Directory.CreateDirectory(_record.Name);

        new Attacks().Attack(static _ => Storage.Open("../x"));

        Assert.Equal([], _record.Files);
    }

    [Fact]
    public void Several_at_once_lose_nothing()
    {
        Parallel.For(0, 40, i => RecordFile.Update(_record.Name, static _ => false, [new($"R-{i:D2}.Point", "0123456789ab", true, [], "T", "A")]));

        Assert.Equal(Enumerable.Range(0, 40).Select(static i => $"R-{i:D2}.Point fires [] T"), _record.Lines);
    }

    private sealed class Attacks
    {
        [DetectionTest(typeof(Traversal), "LeftRoot")]
        internal void Attack(Action<DetectionRecorder> act) => Run(DetectionRecorder.For(this), act);

        [DetectionTest(typeof(Traversal), "LeftRoot")]
        internal async Task AttackAsync(Func<DetectionRecorder, Task> act)
        {
            using var detections = DetectionRecorder.For(this);
            await act(detections);
        }

        [DetectionTest(typeof(Traversal), "LeftRoot", Fires = false)]
        internal void Honest(Action<DetectionRecorder> act) => Run(DetectionRecorder.For(this), act);

        [DetectionTest(typeof(Traversal), Fires = false)]
        internal void Nothing(Action<DetectionRecorder> act) => Run(DetectionRecorder.For(this), act);

        internal void Unmarked(Action<DetectionRecorder> act) => Run(DetectionRecorder.For(this), act);

        private static void Run(DetectionRecorder recorder, Action<DetectionRecorder> act)
        {
            using (recorder)
            {
                act(recorder);
            }
        }
    }
}
