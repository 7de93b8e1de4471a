using Microsoft.CodeAnalysis;
using RiskAware.TestKit;

namespace RiskAware.Generators.Tests.Shapes;

/// <summary>The compiler ends a build over a partial method without a body before analyzers can speak: the generator says why.</summary>
public sealed class RefusedReasonTests
{
    [Theory]
    [InlineData("sealed partial", "[DetectionPoint] public static partial void A(ILogger log, ref int count);", "RA1001: Parameter 'count' of 'A' is passed by 'ref'; a detection only observes, so pass it by value or 'in'")]
    [InlineData("partial", "[DetectionPoint] public static partial void A(ILogger log);", "RA1001: Risk 'Traversal' is not sealed; a risk is named by exactly one class: write 'sealed partial class Traversal'")]
    public void Point_without_a_body_is_explained_in_a_build(string modifiers, string point, string expected)
        => Assert.Equal([expected], Said(modifiers, point));

    [Fact]
    public void Both_points_of_one_id_are_explained()
        => Assert.Equal(2, Said("sealed partial", """
            [DetectionPoint(Id = "X")] public static partial void A(ILogger log);
            [DetectionPoint(Id = "X")] public static partial void B(ILogger log);
            """).Count(s => s.StartsWith("RA1002: ", StringComparison.Ordinal)));

    [Theory]
    [InlineData("sealed partial", "[DetectionPoint] public static partial void A(ILogger log, int count);")]
    [InlineData("partial", "")]
    [InlineData("sealed partial", "[DetectionPoint(\"{Nothing}\")] public static partial void A(ILogger log);")]
    public void What_the_compiler_does_not_end_is_left_to_the_analyzers(string modifiers, string point)
        => Assert.Empty(Said(modifiers, point));

    [Fact]
    public void Design_time_build_says_nothing_twice()
        => Assert.Empty(Said("partial", "[DetectionPoint] public static partial void A(ILogger log);", designTime: true));

    private static string[] Said(string modifiers, string point, bool designTime = false)
    {
        var setup = new TestSetup
        {
            Sources = $$"""
                using Microsoft.Extensions.Logging;
                using RiskAware;

                [Risk("UPL-1", "Traversal", Impact = 80)]
                public {{modifiers}} class Traversal
                {
                    {{point}}
                }
                """,
            CompilerDiagnostics = CompilerDiagnostics.None,
        };
        if (designTime)
        {
            setup.Properties["DesignTimeBuild"] = "true";
        }

        return [.. GeneratorTest.Run(setup).Result.Diagnostics.Select(d => d.Id + ": " + d.GetMessage(System.Globalization.CultureInfo.InvariantCulture))];
    }
}
