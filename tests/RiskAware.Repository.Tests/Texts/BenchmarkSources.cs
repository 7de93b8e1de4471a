using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RiskAware.Repository.Tests.Texts;

/// <summary>The benchmarks by their source: a reference to the program would bring its harness into the tests.</summary>
internal static class BenchmarkSources
{
    /// <summary>Class and method of each, inherited methods under the class that derives.</summary>
    internal static IReadOnlySet<string> All { get; } = Read();

    private static HashSet<string> Read()
    {
        var classes = Repository.Files("*.cs", "tests", "RiskAware.Benchmarks")
            .SelectMany(f => CSharpSyntaxTree.ParseText(File.ReadAllText(f)).GetRoot().DescendantNodes().OfType<ClassDeclarationSyntax>())
            .Where(c => c.Modifiers.Any(SyntaxKind.PublicKeyword))
            .ToDictionary(c => c.Identifier.ValueText);
        return [.. classes.Values.Where(c => !c.Modifiers.Any(SyntaxKind.AbstractKeyword)).SelectMany(c => Methods(c, classes).Select(m => c.Identifier.ValueText + "." + m))];
    }

    private static IEnumerable<string> Methods(ClassDeclarationSyntax type, Dictionary<string, ClassDeclarationSyntax> classes)
    {
        var own = type.Members.OfType<MethodDeclarationSyntax>()
            .Where(m => m.AttributeLists.SelectMany(l => l.Attributes).Any(a => a.Name.ToString() == "Benchmark"))
            .Select(m => m.Identifier.ValueText);
        return type.BaseList?.Types.FirstOrDefault()?.Type.ToString() is { } name && classes.TryGetValue(name, out var parent) ? own.Concat(Methods(parent, classes)) : own;
    }
}
