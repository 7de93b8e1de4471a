using RiskAware.Analyzers.Rules.Coverage;

namespace RiskAware.Analyzers.Tests.Coverage;

/// <summary>Each rule on each kind of door that it has a meaning for: where it reports, and where it must not.</summary>
public sealed class KindOfDoorTests
{
    private const string Exposed = "[ExposedTo(typeof(Traversal))]";
    private const string Accepted = "[AcceptedRisk(typeof(Traversal), \"mirror\")]";
    private const string Guarded = "if (path.Contains(\"..\")) { Traversal.LeftRoot(log, path); throw new InvalidOperationException(); }";
    private const string Required = "[assembly: RequireDetection(typeof(Traversal))]\n";

    /// <summary>Those that a request of HTTP leads to.</summary>
    private static readonly string[] s_endpoints = ["page", "hub", "rpc", "terminal", "fallback"];

    /// <summary>Those that somebody outside calls.</summary>
    private static readonly string[] s_called = [.. s_endpoints, "consumer", "event"];

    /// <summary>Those that say what they take by parameters, and how.</summary>
    private static readonly Dictionary<string, string> s_taking = new()
    {
        ["page"] = "path",
        ["hub"] = "path",
        ["rpc"] = "order.Path",
        ["consumer"] = "context.Path",
    };

    [Fact]
    public Task Exposed_door_without_a_detection_is_blind()
        => Doors.Check<BlindEndpointAnalyzer>(
            Doors.Of(Exposed, ""),
            Doors.Each("RA3001", Doors.Kinds, static (k, d) => d.Message($"{Doors.NameOf(k)} is exposed to 'Traversal' (UPL-1), but nothing it calls reaches 'LeftRoot' or 'StorageRefused'.")));

    [Fact]
    public Task Door_of_an_exposed_class_is_blind()
        => Doors.Check<BlindEndpointAnalyzer>(Doors.Of("", "", Exposed), Doors.Each("RA3001", Doors.Kinds, static (_, d) => d));

    [Fact]
    public Task Exposed_door_that_detects_sees() => Doors.Check<BlindEndpointAnalyzer>(Doors.Of(Exposed, Guarded));

    [Fact]
    public Task Exposed_door_whose_risk_is_accepted_is_silent() => Doors.Check<BlindEndpointAnalyzer>(Doors.Of(Exposed + Accepted, ""));

    [Fact]
    public Task Exposed_door_whose_risk_is_accepted_for_its_class_is_silent() => Doors.Check<BlindEndpointAnalyzer>(Doors.Of(Exposed, "", Accepted));

    [Fact]
    public Task What_is_exposed_by_the_assembly_are_its_endpoints()
        => Doors.Check<BlindEndpointAnalyzer>(
            Doors.Of("", "", assembly: "[assembly: ExposedTo(typeof(Traversal))]\n"), Doors.Each("RA3001", s_endpoints, static (_, d) => d));

    [Fact]
    public Task Endpoint_that_a_requirement_matches_must_detect()
        => Doors.Check<RequiredDetectionAnalyzer>(
            Doors.Of("", "", assembly: Required),
            Doors.Each("RA3002", s_endpoints, static (k, d) => d.Saying($"{Doors.NameOf(k)} must detect 'Traversal' (UPL-1): the assembly requires it for all endpoints")));

    [Fact]
    public Task Endpoint_that_a_requirement_matches_and_that_detects_is_silent() => Doors.Check<RequiredDetectionAnalyzer>(Doors.Of("", Guarded, assembly: Required));

    [Fact]
    public Task Endpoint_that_a_requirement_matches_and_whose_risk_is_accepted_is_silent() => Doors.Check<RequiredDetectionAnalyzer>(Doors.Of(Accepted, "", assembly: Required));

    [Fact]
    public Task Door_that_names_no_risk_is_reported()
        => Doors.Check<UnnamedRiskAnalyzer>(Doors.Of("", ""), Doors.Each("RA3003", s_called, static (k, d) => d.Saying(Doors.NameOf(k) + (k switch
        {
            "hub" or "rpc" => " acts on calls from outside, but",
            "consumer" or "event" => " acts on messages from outside, but",
            _ => " can change something for anybody who calls it, but",
        }))));

    [Theory]
    [InlineData(Exposed, "", "")]
    [InlineData("", "", Exposed)]
    [InlineData(Accepted, "", "")]
    [InlineData("", "", Accepted)]
    [InlineData("", Guarded, "")]
    public Task Door_that_names_a_risk_accepts_one_or_detects_is_silent(string attribute, string body, string onType)
        => Doors.Check<UnnamedRiskAnalyzer>(Doors.Of(attribute, body, onType));

    [Fact]
    public Task Detection_behind_the_effect_is_late()
        => Doors.Check<LateDetectionAnalyzer>(
            Doors.Of("", "System.IO.File.Delete(path); if (path.Contains(\"..\")) { Traversal.{|#in:LeftRoot|}(log, path); }"),
            Doors.Each("RA3004", Doors.Kinds, static (k, d) => d.Saying($"has taken effect in {Doors.Inner(k)};"), Doors.InBody));

    [Fact]
    public Task Detection_before_the_effect_is_in_time() => Doors.Check<LateDetectionAnalyzer>(Doors.Of("", Guarded + " System.IO.File.Delete(path);"));

    [Fact]
    public Task Risk_that_no_door_is_exposed_to_is_told_of()
        => Doors.Check<UnexposedRiskAnalyzer>(
            Doors.Of("", "").Replace("partial class Traversal", "partial class {|#99:Traversal|}", StringComparison.Ordinal), TestKit.Diagnose.Id("RA3005").At(99));

    [Theory]
    [InlineData(Exposed, "")]
    [InlineData("", Exposed)]
    public Task Risk_that_doors_are_exposed_to_is_silent(string attribute, string onType) => Doors.Check<UnexposedRiskAnalyzer>(Doors.Of(attribute, "", onType));

    [Fact]
    public Task Dangerous_input_is_seen_where_the_kind_says_what_it_takes()
        => Doors.Check<DangerousInputAnalyzer>(
            Doors.Of("", ""),
            Doors.Each("RA3006", s_taking.Keys, static (k, d) => d.Property("kind", "path").Saying($"{Doors.NameOf(k)} takes a path ('{s_taking[k]}'), but")));

    [Fact]
    public Task Dangerous_input_of_a_door_that_names_its_risk_is_silent() => Doors.Check<DangerousInputAnalyzer>(Doors.Of(Exposed, ""));

    [Fact]
    public Task Point_that_every_call_reaches_accuses_honest_use_but_a_job_is_used_by_nobody()
        => Doors.Check<HonestUseAnalyzer>(
            Doors.Of("", "Traversal.LeftRoot(log, path);"),
            Doors.Each("RA3009", s_called, static (k, d) => d.Saying($"'LeftRoot' is reached on every normal path of {Doors.Inner(k)} (")));

    [Fact]
    public Task Point_behind_a_condition_accuses_nobody() => Doors.Check<HonestUseAnalyzer>(Doors.Of("", Guarded));
}
