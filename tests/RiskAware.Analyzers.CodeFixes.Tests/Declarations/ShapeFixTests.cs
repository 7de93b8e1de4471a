using RiskAware.Analyzers.CodeFixes.Declarations;
using RiskAware.Analyzers.Rules.Declarations;
using RiskAware.TestKit;

namespace RiskAware.Analyzers.CodeFixes.Tests.Declarations;

public sealed class ShapeFixTests
{
    [Fact]
    public Task Risk_becomes_partial()
        => Fix(
            """
            [Risk("UPL-1", "Title", Impact = 80)]
            public sealed class {|RA1001:Upload|}
            {
            }
            """,
            """
            [Risk("UPL-1", "Title", Impact = 80)]
            public sealed partial class Upload
            {
            }
            """);

    [Fact]
    public Task Risk_becomes_sealed_and_partial_by_two_fixes_or_one_fix_all()
        => Fix(
            """
            // A comment stays.
            [Risk("UPL-1", "Title", Impact = 80)]
            class {|RA1001:{|RA1001:Upload|}|}; // This one too.
            """,
            """
            // A comment stays.
            [Risk("UPL-1", "Title", Impact = 80)]
            sealed partial class Upload; // This one too.
            """);

    [Fact]
    public Task Method_and_all_types_around_it_become_partial()
        => Fix(
            """
            [Risk("UPL-1", "Title", Impact = 80)]
            public sealed partial class Upload;

            public class {|RA1001:Outer|}
            {
                public static class {|RA1001:Inner|}
                {
                    [DetectionPoint("Left", Risk = typeof(Upload))]
                    public static void {|RA1001:{|CS0501:Left|}|}(ILogger logger);
                }
            }
            """,
            """
            [Risk("UPL-1", "Title", Impact = 80)]
            public sealed partial class Upload;

            public partial class Outer
            {
                public static partial class Inner
                {
                    [DetectionPoint("Left", Risk = typeof(Upload))]
                    public static partial void Left(ILogger logger);
                }
            }
            """);

    [Fact]
    public Task Method_without_modifiers_keeps_its_comment()
        => Fix(
            """
            [Risk("UPL-1", "Title", Impact = 80)]
            public sealed partial class Upload
            {
                [DetectionPoint("Left")]
                // Why it is seen.
                void {|RA1001:{|CS0501:Left|}|}(ILogger logger);
            }
            """,
            """
            [Risk("UPL-1", "Title", Impact = 80)]
            public sealed partial class Upload
            {
                [DetectionPoint("Left")]
                // Why it is seen.
                partial void Left(ILogger logger);
            }
            """);

    [Fact]
    public Task Several_risks_in_several_documents_are_fixed_together()
        => new FixTest<ShapeAnalyzer, ShapeFix>
        {
            Sources =
            {
                "[Risk(\"A-1\", \"Title\", Impact = 80)] public sealed class {|RA1001:One|};\n[Risk(\"A-2\", \"Title\", Impact = 80)] public partial class {|RA1001:Two|};\n",
                "[Risk(\"A-3\", \"Title\", Impact = 80)] public sealed record {|RA1001:Three|};\n",
            },
            Fixed =
            {
                "[Risk(\"A-1\", \"Title\", Impact = 80)] public sealed partial class One;\n[Risk(\"A-2\", \"Title\", Impact = 80)] public sealed partial class Two;\n",
                "[Risk(\"A-3\", \"Title\", Impact = 80)] public sealed partial record Three;\n",
            },
            EquivalenceKey = "RA1001",
        }.RunAsync();

    [Fact]
    public Task Title_names_what_is_made()
        => new FixTest<ShapeAnalyzer, ShapeFix>
        {
            Sources = "[Risk(\"UPL-1\", \"Title\", Impact = 80)] public partial class {|RA1001:Upload|};",
            Fixed = "[Risk(\"UPL-1\", \"Title\", Impact = 80)] public sealed partial class Upload;",
            Offered = ["Make 'Upload' sealed"],
        }.RunAsync();

    [Theory]
    [InlineData("public abstract partial class {|RA1001:Upload|};")]
    [InlineData("public partial class {|RA1001:Upload|} { public virtual void M() { } }")]
    [InlineData("public partial class {|RA1001:Upload|}; public class Derived : Upload;")]
    [InlineData("public sealed partial class {|RA1001:Upload|}<T>;")]
    [InlineData("public sealed partial class Upload { [DetectionPoint] static partial void Left(ref int {|RA1001:x|}); }")]
    public Task Nothing_is_offered_where_a_modifier_does_not_mend_it(string declaration)
        => Verify.NoFix<ShapeAnalyzer, ShapeFix>("[Risk(\"UPL-1\", \"Title\", Impact = 80)] " + declaration);

    private static Task Fix(string source, string fixedSource) => Verify.Fix<ShapeAnalyzer, ShapeFix>(source, fixedSource);
}
