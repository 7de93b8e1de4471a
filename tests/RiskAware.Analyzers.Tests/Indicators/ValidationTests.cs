using Microsoft.CodeAnalysis;
using RiskAware.Analyzers.Rules.Indicators;
using RiskAware.TestKit;

namespace RiskAware.Analyzers.Tests.Indicators;

/// <summary>An argument that is refused after it was validated is no typing error.</summary>
public sealed class ValidationTests
{
    private const string Web = """
        namespace Microsoft.AspNetCore.Mvc { public sealed class ControllerAttribute : Attribute { } public sealed class ApiControllerAttribute : Attribute { } [Controller] public class ControllerBase { } }
        namespace FluentValidation { public class AbstractValidator<T> { } }
        """;

    [Theory]
    [InlineData("if (!Uri.TryCreate(a, UriKind.Absolute, out _)) return;")]
    [InlineData("if (a.Length > 9) { throw new InvalidOperationException(); }")]
    [InlineData("ArgumentOutOfRangeException.ThrowIfGreaterThan(a, \"z\");")]
    [InlineData("Guard.Against(a);")]
    public Task Guard_before_makes_it_low_noise(string before) => Check(before + "try { Use(a); } [|catch (ArgumentException)|] { }");

    [Theory]
    [InlineData("if (IsFine(a)) { try { Use(a); } [|catch (ArgumentException)|] { } }")]
    [InlineData("if (!int.TryParse(a, out var n)) return; try { Number(n); } [|catch (ArgumentException)|] { }")]
    [InlineData("if (a is null) return; try { Use(a); } [|catch (ArgumentNullException)|] { }")]
    public Task Test_around_or_of_the_value_makes_it_low_noise(string body) => Check(body);

    [Theory]
    [InlineData("")]
    [InlineData("if (a is null) return;")]
    [InlineData("if (string.IsNullOrEmpty(a)) { return; }")]
    [InlineData("ArgumentNullException.ThrowIfNull(a);")]
    [InlineData("if (b.Length > 9) return;")]
    [InlineData("if (a.Length > 9) { Use(b); }")]
    [InlineData("if (a.Length > 9) { return; } a = b;")]
    [InlineData("if (flag) { if (a.Length > 9) return; }")]
    public Task Without_a_guard_on_all_paths_it_stays_high_noise(string before) => Check(before + "try { Use(a); } catch (ArgumentException) { }");

    [Theory]
    [InlineData("[ApiController]", "[System.ComponentModel.DataAnnotations.Required] string a", true)]
    [InlineData("[ApiController]", "Annotated a", true)]
    [InlineData("[ApiController]", "Fluent a", true)]
    [InlineData("[ApiController]", "Bare a", false)]
    [InlineData("", "Annotated a", false)]
    public Task Model_that_the_framework_validates_makes_it_low_noise(string attribute, string parameter, bool reported) => Run($$"""
        using Microsoft.AspNetCore.Mvc;
        {{attribute}}
        public class ThingsController : ControllerBase
        {
            public void Post({{parameter}}) { try { Use(a); } {{(reported ? "[|catch (ArgumentException)|]" : "catch (ArgumentException)")}} { } }
            private static void Use(object o) { }
        }
        public class Bare { public string? Name { get; set; } }
        public class Annotated { [System.ComponentModel.DataAnnotations.Required] public string? Name { get; set; } }
        public class Fluent { public string? Name { get; set; } }
        public class FluentValidator : FluentValidation.AbstractValidator<Fluent> { }
        """ + "\n" + Web);

    [Theory]
    [InlineData("(Annotated model) => { TRY }", true)]
    [InlineData("([System.ComponentModel.DataAnnotations.StringLength(9)] string model) => { TRY }", true)]
    [InlineData("(Marked model) => { TRY }", true)]
    [InlineData("Post", true)]
    [InlineData("(Bare model) => { TRY }", false)]
    [InlineData("(Annotated model) => Own(model)", false)]
    [InlineData("(Annotated model) => { TRY }", false, "")]
    [InlineData("(Annotated model) => { TRY }", false, "builder.Services.AddValidation();", ".DisableValidation()")]
    [InlineData("(Annotated model) => { TRY }", false, "Ours.AddValidation(builder.Services);")]
    public Task Model_of_a_route_that_the_framework_validates_makes_it_low_noise(string handler, bool reported, string setup = "builder.Services.AddValidation();", string chain = "")
    {
        const string silent = "try { Use(model); } catch (ArgumentException) { }";
        var told = reported ? "try { Use(model); } [|catch (ArgumentException)|] { }" : silent;
        return Run($$"""
            #pragma warning disable ASP0029 // The attribute is for evaluation in .NET 10.
            using System.ComponentModel.DataAnnotations;

            public static class Setup
            {
                public static void Add(WebApplicationBuilder builder)
                {
                    {{setup}}
                    var app = builder.Build();
                    app.MapPost("/things", {{handler.Replace("TRY", told, StringComparison.Ordinal)}}){{chain}};
                }

                private static void Post(Annotated model) { {{(handler == "Post" ? told : silent)}} }
                private static void Own(Annotated model) { {{silent}} }
                private static void Use(object o) { }
            }

            public static class Ours { public static void AddValidation(IServiceCollection services) { } }
            public class Bare { public string? Name { get; set; } }
            public class Annotated { [Required] public string? Name { get; set; } }
            [Microsoft.Extensions.Validation.ValidatableType] public class Marked { public Annotated? Inner { get; set; } }
            """, aspNetCore: true);
    }

    [Theory]
    [InlineData("Starter", null)]
    [InlineData("Recommended", null)]
    [InlineData("Strict", DiagnosticSeverity.Info)]
    public Task Another_high_noise_row_after_validation_is_info_in_strict(string level, DiagnosticSeverity? severity) => new AnalyzerTest<IndicatorSwallowedAnalyzer>
    {
        Level = level,
        Severity = severity,
        Sources = "public class C { void M(string a) { if (a.Length > 9) return; try { File.Delete(a); } " + (severity is null ? "catch (FileNotFoundException)" : "[|catch (FileNotFoundException)|]") + " { } } }",
    }.RunAsync();

    private static Task Check(string body) => Run($$"""
        public class C
        {
            void M(string a, string b, bool flag) { {{body}} }
            static void Use(object o) { }
            static void Number(int n) { }
            static bool IsFine(string s) => s.Length > 1;
        }
        public static class Guard { public static void Against(string s) { } }
        """);

    private static Task Run(string source, bool aspNetCore = false)
        => new AnalyzerTest<IndicatorSwallowedAnalyzer> { AspNetCore = aspNetCore, Level = "Starter", Severity = DiagnosticSeverity.Warning, Sources = source }.RunAsync();
}
