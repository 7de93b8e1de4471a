using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RiskAware.Collections;
using RiskAware.Declarations;
using RiskAware.Facts;
using RiskAware.Symbols;

namespace RiskAware.Generators.Parse;

/// <summary>From the compilation to what has to be known of its assembly and references.</summary>
internal static class AssemblyParser
{
    internal static IncrementalValueProvider<AssemblyModel> Assembly(IncrementalGeneratorInitializationContext context)
        => context.CompilationProvider.Combine(context.ParseOptionsProvider)
            .Select(static (both, cancellation) => Read(both.Left, both.Right, cancellation))
            .WithTrackingName(GeneratorSteps.Assembly);

    private static AssemblyModel Read(Compilation compilation, ParseOptions options, CancellationToken cancellation)
    {
        var able = options is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp9 }
            && new KnownTypes(compilation).Get(KnownNames.RiskCatalogueAttribute) is not null;
        return new(
            compilation.AssemblyName ?? string.Empty,
            able,
            able ? Catalogues(compilation, cancellation).ToEquatableArray() : EquatableArray<string>.Empty);
    }

    private static IEnumerable<string> Catalogues(Compilation compilation, CancellationToken cancellation)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            cancellation.ThrowIfCancellationRequested();
            if (AssemblyFacts.Of(assembly).Catalogue is { TypeKind: TypeKind.Class, DeclaredAccessibility: Accessibility.Public } catalogue
                && !ParameterTypes.IsBehindAlias(compilation, catalogue))
            {
                names.Add(catalogue.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat));
            }
        }

        return names;
    }
}
