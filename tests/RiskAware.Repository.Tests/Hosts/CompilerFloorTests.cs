using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using RiskAware.TestKit;

namespace RiskAware.Repository.Tests.Hosts;

/// <summary>The oldest compiler that is promised loads what the package brings: this process runs on it.</summary>
public sealed class CompilerFloorTests
{
    private static readonly Version Floor = new(4, 14, 0, 0);

    public static TheoryData<string> CompilerAssemblies => ["RiskAware.Generators", "RiskAware.Analyzers", "RiskAware.Analyzers.CodeFixes"];

    [Fact]
    public void Tests_run_on_the_floor()
        => Assert.Equal(Floor, typeof(Compilation).Assembly.GetName().Version);

    [Theory]
    [MemberData(nameof(CompilerAssemblies))]
    public void Compiler_assembly_needs_nothing_newer_and_nothing_else(string name)
    {
        var references = Assembly.Load(name).GetReferencedAssemblies();
        Assert.NotEmpty(references);
        Assert.All(references, r => Assert.True(IsBrought(r), $"{name} references {r}"));
    }

    [Fact]
    public void Every_analyzer_and_fix_is_found_and_made()
    {
        var analyzers = Made<DiagnosticAnalyzer, DiagnosticAnalyzerAttribute>("RiskAware.Analyzers");
        var fixes = Made<CodeFixProvider, ExportCodeFixProviderAttribute>("RiskAware.Analyzers.CodeFixes");
        Assert.NotEmpty(analyzers);
        Assert.NotEmpty(fixes);
        Assert.All(analyzers, a => Assert.NotEmpty(a.SupportedDiagnostics));
        var ids = analyzers.SelectMany(a => a.SupportedDiagnostics).Select(d => d.Id).ToHashSet();
        Assert.All(fixes.SelectMany(f => f.FixableDiagnosticIds).Where(i => i.StartsWith("RA", StringComparison.Ordinal)), i => Assert.Contains(i, ids));
        Assert.NotEmpty(TestGenerators.Create());
    }

    private static bool IsBrought(AssemblyName reference)
        => reference.Name switch
        {
            "RiskAware.Analyzers" or "netstandard" => true,
            { } name when name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) => reference.Version == Floor,
            { } name => name.StartsWith("System.", StringComparison.Ordinal),
            _ => false,
        };

    private static List<TPart> Made<TPart, TAttribute>(string assembly)
        where TAttribute : Attribute
    {
        var types = Assembly.Load(assembly).GetTypes().Where(t => !t.IsAbstract && typeof(TPart).IsAssignableFrom(t)).ToList();
        Assert.All(types, t => Assert.NotNull(t.GetCustomAttribute<TAttribute>()));
        return [.. types.Select(t => (TPart)Activator.CreateInstance(t, nonPublic: true)!)];
    }
}
