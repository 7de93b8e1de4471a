using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using RiskAware.Facts;
using RiskAware.Generators.Emit;

namespace RiskAware.Generators.Reach;

/// <summary>
/// The one step that holds a compilation: what public methods reach and throw is known only when all bodies are. An implementation
/// output, so that an IDE does not run it, and off in design-time builds.
/// </summary>
internal static class ReachStage
{
    internal const string HintName = "RiskAware.Reach.g.cs";
    internal const string EndpointsHintName = "RiskAware.Endpoints.g.cs";
    internal const string ThrowsHintName = "RiskAware.Throws.g.cs";

    internal static void Register(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<bool> isOn)
    {
        context.RegisterImplementationSourceOutput(context.CompilationProvider.Combine(isOn), static (output, all) =>
        {
            if (all.Right)
            {
                Write(output, HintName, ReachCollector.Collect(all.Left, output.CancellationToken));
                Write(output, EndpointsHintName, EndpointCollector.Collect(all.Left, output.CancellationToken));
                Write(output, ThrowsHintName, ThrowCollector.Collect(all.Left, output.CancellationToken));
            }
        });
    }

    private static void Write(SourceProductionContext output, string hintName, IReadOnlyList<RiskFact> facts)
    {
        if (facts.Count == 0)
        {
            return;
        }

        var writer = new SourceWriter();
        writer.Line();
        foreach (var fact in facts)
        {
            writer.Line(FactEmitter.Attribute(fact));
        }

        output.AddSource(hintName, writer.ToSourceText());
    }
}
