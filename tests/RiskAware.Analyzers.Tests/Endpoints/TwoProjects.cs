using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace RiskAware.Analyzers.Tests.Endpoints;

/// <summary>A project that the application references: built, or as source, as an editor has it.</summary>
internal static class TwoProjects
{
    internal static MetadataReference Library(string source)
    {
        using var stream = new MemoryStream();
        Assert.True(Compile(source).Emit(stream).Success);
        return MetadataReference.CreateFromImage(stream.ToArray());
    }

    internal static MetadataReference Source(string source) => Compile(source).ToMetadataReference();

    private static CSharpCompilation Compile(string source) => TruthApplication.Create("", "", source).Compilation.WithAssemblyName("Library");
}
