using RiskAware.Benchmarks.Measuring;

namespace RiskAware.Benchmarks.Reporting;

/// <summary>What the design promises.</summary>
internal static class Budgets
{
    private const string Off = "detection call, detached, level off";
    private const string Discards = "detection call, detached, discarding provider";
    private const string Json = "detection call, JSON console formatter";
    private const string OpenTelemetry = "detection call, OpenTelemetry, no-op processor";
    private const string First = "first call of a detection point";
    private const string Engine = "engine, detection to decision";
    private const string Replay = "replay of 200,000 failed log-ins";
    private const string Memory = "memory of a live (risk, subject)";
    private const string Request = "request with nothing to report";
    private const string Generator = "generator, per detection point and edit";
    private const string Analyzers = "analyzers";

    private const double Millisecond = 1e6;

    internal static IReadOnlyList<Budget> All { get; } =
    [
        new(Off, "time, against the framework's generated logging; the logger says no", "BareLoggerOff.Detection", Units.Ratio, 1.2),
        new(Off, "the same; the filter of a factory says no", "FactoryLoggerOff.Detection", Units.Ratio, 1.2),
        new(Off, "bytes", "BareLoggerOff.Detection", Units.Bytes, 0),
        new(Discards, "time, against the framework's generated logging; a bare logger", "BareLoggerDiscards.Detection", Units.Ratio, 1.4),
        new(Discards, "the same; behind a factory", "FactoryLoggerDiscards.Detection", Units.Ratio, 1.4),
        new(Discards, "bytes", "BareLoggerDiscards.Detection", Units.Bytes, 0),
        new(Json, "time, against the framework's generated logging", "JsonConsole.Detection", Units.Ratio, 1.15),
        new(Json, "bytes, against the framework's generated logging", "JsonConsole.Detection", Units.BytesRatio, 1.15),
        new(OpenTelemetry, "time, against the framework's generated logging", "OpenTelemetryNoOp.Detection", Units.Ratio, 1.15),
        new(OpenTelemetry, "bytes, against the framework's generated logging", "OpenTelemetryNoOp.Detection", Units.BytesRatio, 1.15),
        new(First, "time, mean of fifty", "FirstDetectionCalls.Fifty", Units.Time, 0.35 * Millisecond),
        new(First, "methods compiled, mean of fifty", "FirstDetectionCalls.Fifty", Units.Methods, 2),
        new(Engine, "bytes", "KnownSubject.DetectionToDecision(1000, 4)", Units.Bytes, 0),
        new(Engine, "time, 1,000 subjects, four points", "KnownSubject.DetectionToDecision(1000, 4)", Units.Time, 250),
        new(Engine, "time, 200,000 subjects, four points", "KnownSubject.DetectionToDecision(200000, 4)", Units.Time, 1_000),
        new(Replay, "time per log-in, from JSON lines to decision: 250,000 a second", "LoginReplay.FromFile", Units.Time, 4_000),
        new(Replay, "overflows and addresses that are wrong", "LoginReplay.FromFile", Units.Count, 0),
        new(Replay, "memory of the whole process", "LoginReplay.FromFile", Units.Held, 100_000_000),
        new(Memory, "bytes, beside the table of names", "LiveSubjects.TwoRisks", Units.BytesMore, 200),
        new(Request, "time", "QuietRequest.With", Units.TimeMore, 2_000),
        new(Request, "bytes", "QuietRequest.With", Units.BytesMore, 128),
        new(Generator, "time, edit in an unrelated file", "GeneratorEdits.UnrelatedFile", Units.Time, 0.1 * Millisecond, 1_000),
        new(Generator, "time, edit in a file with points", "GeneratorEdits.FileWithPoints", Units.Time, 0.1 * Millisecond, 1_000),
        new(Generator, "outputs made again by an unrelated edit", "GeneratorEdits.UnrelatedFile", Units.Count, 0),
        new(Analyzers, "time of all rules, RiskAware not referenced", "AnalyzerRules.NotReferenced", Units.Time, Millisecond),
        new(Analyzers, "time of the indicator rules per catch clause", "AnalyzerRules.Indicators", Units.Time, 1.5 * Millisecond, 1_000),
        new(Analyzers, "time of the indicator rules, 100,000 lines", "AnalyzerRules.Indicators", Units.Time, 1_000 * Millisecond),
        new(Analyzers, "time of inventory and coverage, 500 endpoints, first time in the compiler", "EndpointCoverageCost.Coverage(first)", Units.TimeMore, 500 * Millisecond),
        new(Analyzers, "time of inventory and coverage, 500 endpoints, afterwards", "EndpointCoverageCost.Coverage", Units.TimeMore, 500 * Millisecond),
        new(Analyzers, "time until an edited document has its diagnostics, 500 files", "LiveEdit.OpenDocument", Units.Time, 300 * Millisecond),
        new(Analyzers, "the same where each file has an endpoint", "EndpointLiveEdit.OpenDocument", Units.Time, 300 * Millisecond),
        new(Analyzers, "time of all rules in a build, against Roslynator.Analyzers", "AnalyzersInBuild.RiskAware", Units.Ratio, 1),
    ];
}
