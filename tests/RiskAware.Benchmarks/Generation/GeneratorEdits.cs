using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using RiskAware.Benchmarks.Measuring;
using RiskAware.Generators;

namespace RiskAware.Benchmarks.Generation;

/// <summary>The generator over 1,000 points in 200 files, beside the framework's generator over as many log methods.</summary>
[MemoryDiagnoser]
public class GeneratorEdits : IMeasuresMore
{
    private GeneratedProject _points = null!;
    private GeneratedProject _logs = null!;

    [GlobalSetup]
    public void Setup()
    {
        _points = new(new RiskAwareGenerator().AsSourceGenerator(), GeneratedProject.Points);
        _logs = new(FrameworkGenerator.Create(), GeneratedProject.Logs);
        if (_points.Generated < 200 || _logs.Generated == 0)
        {
            throw new InvalidOperationException("A generator made nothing.");
        }
    }

    [IterationSetup]
    public void Edit()
    {
        _points.Edit();
        _logs.Edit();
    }

    [Benchmark]
    public void FirstRun() => _points.RunFirst();

    [Benchmark]
    public void FrameworkFirstRun() => _logs.RunFirst();

    [Benchmark]
    public void UnrelatedFile() => _points.RunAgain(_points.UnrelatedEdit);

    [Benchmark]
    public void FrameworkUnrelatedFile() => _logs.RunAgain(_logs.UnrelatedEdit);

    [Benchmark]
    public void FileWithPoints() => _points.RunAgain(_points.DeclarationEdit);

    [Benchmark]
    public void FrameworkFileWithMethods() => _logs.RunAgain(_logs.DeclarationEdit);

    IEnumerable<Figure> IMeasuresMore.Measure()
    {
        var project = new GeneratedProject(new RiskAwareGenerator().AsSourceGenerator(), GeneratedProject.Points, trackSteps: true);
        project.Edit();
        var outputs = project.RunAgain(project.UnrelatedEdit).GetRunResult().Results.SelectMany(static r => r.TrackedOutputSteps)
            .SelectMany(static s => s.Value).SelectMany(static s => s.Outputs).ToList();
        var made = outputs.Count(static o => o.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
        yield return new(nameof(GeneratorEdits) + "." + nameof(UnrelatedFile), Units.Count, outputs.Count == 0 ? double.NaN : made, 0);
    }
}
