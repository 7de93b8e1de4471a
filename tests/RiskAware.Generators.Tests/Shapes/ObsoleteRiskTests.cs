using RiskAware.TestKit;

namespace RiskAware.Generators.Tests.Shapes;

public sealed class ObsoleteRiskTests
{
    [Theory]
    [InlineData("[System.Obsolete]", "")]
    [InlineData("[System.Obsolete(\"use another\", true)]", "")]
    [InlineData("", "[System.Obsolete(\"use another\", true)]")]
    public void Risk_that_is_obsolete_compiles(string outer, string inner)
        => GeneratorTest.Run($$"""
            {{outer}} public static partial class Outer
            {
                {{inner}} [Risk("R-1", "t", Impact = 1)] public sealed partial class Old { [DetectionPoint] public static partial void Seen(ILogger log); }
            }
            """).AssertCompiles();
}
