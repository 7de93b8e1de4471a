using Microsoft.CodeAnalysis;
using RiskAware.Declarations;
using RiskAware.TestKit;

namespace RiskAware.Generators.Tests.Support;

/// <summary>Reads declarations of a source that may be broken.</summary>
public static class Declared
{
    /// <summary>The generated files, but for what public methods reach.</summary>
    internal static IEnumerable<string> Declarations(this GeneratorRun run) => run.Sources.Keys.Where(k => k != "RiskAware.Reach.g.cs");

    internal static GeneratorRun Run(string source) => GeneratorTest.Run(source);

    internal static RiskModel Risk(GeneratorRun run, string type)
        => DeclarationReader.Of(run.Input).ReadRisk(run.Input.GetTypeByMetadataName(type)!)!;

    internal static RiskModel Risk(string source, string type = "Danger") => Risk(Run(source), type);

    internal static PointModel Point(GeneratorRun run, string type, string method)
        => DeclarationReader.Of(run.Input).ReadPoint(run.Input.GetTypeByMetadataName(type)!.GetMembers(method).OfType<IMethodSymbol>().First())!;

    internal static PointModel Point(string source, string type = "Danger", string method = "Seen") => Point(Run(source), type, method);
}
