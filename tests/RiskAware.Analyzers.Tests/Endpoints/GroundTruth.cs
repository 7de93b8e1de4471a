using Microsoft.CodeAnalysis;
using RiskAware.Endpoints;

namespace RiskAware.Analyzers.Tests.Endpoints;

/// <summary>
/// Builds a small application, asks the framework in process for its endpoints, and compares them with what the inventory read
/// from the source: as sets of verb, pattern, handler and who may call.
/// </summary>
internal static class GroundTruth
{
    /// <summary>Asserts that both see the same endpoints.</summary>
    /// <param name="services">Statements over <c>builder</c>, a <c>WebApplicationBuilder</c>.</param>
    /// <param name="mapping">Statements over <c>app</c>, a <c>WebApplication</c>.</param>
    /// <param name="declarations">Types of the application.</param>
    /// <param name="atLeast">How many rows there must be: a comparison of nothing with nothing proves nothing.</param>
    internal static void Agrees(string services, string mapping, string declarations = "", int atLeast = 1, IEnumerable<MetadataReference>? references = null)
        => Agrees(TruthApplication.Create(services, mapping, declarations, references: references), atLeast);

    /// <summary>The same of an application with statements at the top level.</summary>
    internal static void AgreesAsProgram(string services, string mapping, string declarations = "", int atLeast = 1)
        => Agrees(TruthApplication.CreateProgram(services, mapping, declarations), atLeast);

    /// <summary>The same of an application with controllers or pages in a second assembly, which is referenced as it was built.</summary>
    internal static void AgreesWithPart(string services, string mapping, string part, string declarations = "", int atLeast = 1)
        => Agrees(TruthApplication.Create(services, mapping, declarations, part), atLeast);

    /// <summary>Asserts that neither sees an endpoint.</summary>
    internal static void AgreesOnNothing(string services, string mapping, string declarations)
    {
        var application = TruthApplication.Create(services, mapping, declarations);
        Assert.Empty(application.Endpoints());
        Assert.Empty(Read(application));
    }

    /// <summary>Asserts that both see the same endpoints but for a part that the inventory says it cannot see.</summary>
    internal static void IsOpen(OpenParts open, string services, string mapping, string declarations)
    {
        var application = TruthApplication.Create(services, mapping, declarations);
        Assert.NotEmpty(application.Endpoints());
        var read = Read(application);
        Assert.NotEmpty(read);
        Assert.All(read, e => Assert.Equal(open, e.Open));
    }

    /// <summary>What the inventory alone says, open parts included: for what the framework cannot be asked, or the code does not show.</summary>
    internal static string Read(string mapping, string declarations = "", string services = "", IEnumerable<MetadataReference>? references = null)
        => Text(TruthApplication.Create(services, mapping, declarations, references: references));

    /// <summary>The same with a referenced assembly.</summary>
    internal static string ReadWithPart(string mapping, string declarations, string part)
        => Text(TruthApplication.Create(string.Empty, mapping, declarations, part));

    internal static string Text(TruthApplication application)
        => string.Join('\n', Read(application)
            .Select(e => $"{e.Kind} {e.Display}{(e.Open == OpenParts.None ? "" : " open: " + e.Open)}"));

    private static void Agrees(TruthApplication application, int atLeast)
    {
        var expected = Sorted(application.Endpoints());
        var read = Read(application);
        Assert.Equal(expected, Sorted(read.SelectMany(TruthRow.Of)));
        Assert.DoesNotContain(read, e => e.Open != OpenParts.None);
        Assert.True(expected.Count(c => c == '\n') + 1 >= atLeast && expected.Length > 0, "The application has too few endpoints:\n" + expected);
    }

    private static IReadOnlyList<Endpoint> Read(TruthApplication application)
        => EndpointInventory.Of(application.Compilation, CancellationToken.None).Endpoints;

    private static string Sorted(IEnumerable<string> rows) => string.Join('\n', rows.Distinct().Order(StringComparer.Ordinal));
}
