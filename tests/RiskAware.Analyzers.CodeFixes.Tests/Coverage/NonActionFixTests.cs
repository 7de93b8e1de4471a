using RiskAware.Analyzers.CodeFixes.Coverage;
using RiskAware.Analyzers.Rules.Coverage;
using RiskAware.TestKit;

namespace RiskAware.Analyzers.CodeFixes.Tests.Coverage;

public sealed class NonActionFixTests
{
    [Fact]
    public Task Helper_that_no_request_can_call_is_marked()
        => Fix(
            """
            using Microsoft.AspNetCore.Mvc;

            public class FilesController : ControllerBase
            {
                // For the jobs.
                public void {|RA3007:Each|}(Action<string> act) => act("x");

                public void {|RA3007:Split|}(string text, out int length) { length = text.Length; }
            }
            """,
            """
            using Microsoft.AspNetCore.Mvc;

            public class FilesController : ControllerBase
            {
                // For the jobs.
                [NonAction]
                public void Each(Action<string> act) => act("x");

                [NonAction]
                public void Split(string text, out int length) { length = text.Length; }
            }
            """);

    [Fact]
    public Task Mark_has_its_full_name_where_the_namespace_is_not_used()
        => Fix(
            """
            public class FilesController : Microsoft.AspNetCore.Mvc.ControllerBase { public void {|RA3007:Each|}(Action<string> act) => act("x"); }
            """,
            """
            public class FilesController : Microsoft.AspNetCore.Mvc.ControllerBase { [Microsoft.AspNetCore.Mvc.NonAction] public void Each(Action<string> act) => act("x"); }
            """);

    [Fact]
    public Task Method_of_a_page_is_marked_as_no_handler()
        => Fix(
            """
            using Microsoft.AspNetCore.Mvc.RazorPages;

            public class FilesModel : PageModel { public void {|RA3007:OnChanged|}() { } }
            """,
            """
            using Microsoft.AspNetCore.Mvc.RazorPages;

            public class FilesModel : PageModel { [NonHandler] public void OnChanged() { } }
            """);

    [Fact]
    public Task Nothing_is_offered_where_there_is_no_place_for_the_mark()
    {
        const string source = """
            public record {|RA3007:FilesController|}(int Id) { public int Get() => Id; }
            """;
        return new FixTest<AccidentalEndpointAnalyzer, NonActionFixProvider>
        {
            AspNetCore = true, Level = "Strict", Sources = source, Fixed = source, Offered = [], FixAll = [],
        }.RunAsync();
    }

    private static Task Fix(string source, string expected)
        => new FixTest<AccidentalEndpointAnalyzer, NonActionFixProvider>
        {
            AspNetCore = true, Level = "Strict", Sources = source + Setup, Fixed = expected + Setup, EquivalenceKey = NonActionFixProvider.Key,
        }.RunAsync();

    private const string Setup = """


        public static class Setup { public static void Map(WebApplication app) { app.MapDefaultControllerRoute(); app.MapRazorPages(); } }
        """;
}
