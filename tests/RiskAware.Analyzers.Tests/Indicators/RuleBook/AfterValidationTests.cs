using static RiskAware.Analyzers.Tests.Indicators.RuleBook.RuleBookCase;

namespace RiskAware.Analyzers.Tests.Indicators.RuleBook;

/// <summary>The rule book, "After validation": an argument that is refused counts as low noise, so that even Starter warns, else not at all.</summary>
public sealed class AfterValidationTests
{
    private const string Web = """
        namespace Microsoft.AspNetCore.Mvc { public sealed class ControllerAttribute : Attribute { } public sealed class ApiControllerAttribute : Attribute { } [Controller] public class ControllerBase { public dynamic ModelState => null!; } }
        namespace FluentValidation { public class AbstractValidator<T> { } public interface IValidator<T> { Result Validate(T model); Task<Result> ValidateAsync(T model); } public class Result { public bool IsValid { get; set; } } }
        """;

    private const string Models = """
        public class Bare { public string Name { get; set; } = ""; }
        public class Annotated { [Required] public string Name { get; set; } = ""; }
        public class Derived : Annotated { public string Other { get; set; } = ""; }
        public record Positional([Required] string Name);
        public class Self : IValidatableObject { public IEnumerable<ValidationResult> Validate(ValidationContext context) => []; }
        public class Fluent { public string Name { get; set; } = ""; }
        public abstract class Validators<T> : FluentValidation.AbstractValidator<T> { }
        public class FluentValidator : Validators<Fluent> { }
        """;

    [Theory]
    [InlineData("[ApiController]", "[Required] string model", true)]
    [InlineData("[ApiController]", "Annotated model", true)]
    [InlineData("[ApiController]", "Derived model", true)]
    [InlineData("[ApiController]", "Positional model", true)]
    [InlineData("[ApiController]", "Self model", true)]
    [InlineData("[ApiController]", "Fluent model", true)]
    [InlineData("[ApiController]", "Bare model", false)]
    [InlineData("[ApiController]", "string model", false)]
    [InlineData("", "Annotated model", false)]
    [InlineData("", "Fluent model", false)]
    public Task Model_that_the_framework_validates(string attribute, string parameter, bool isReported)
        => Action(attribute, parameter, string.Empty, isReported);

    [Theory]
    [InlineData("if (!ModelState.IsValid) return;", true)]
    [InlineData("var result = validator.Validate(model); if (!result.IsValid) return;", true)]
    [InlineData("var result = await validator.ValidateAsync(model); if (!result.IsValid) { throw new InvalidOperationException(); }", true)]
    [InlineData("Validator.ValidateObject(model, new ValidationContext(model));", true)]
    [InlineData("if (!Validator.TryValidateObject(model, new ValidationContext(model), null)) return;", true)]
    [InlineData("var result = validator.Validate(model);", false)]
    [InlineData("var result = validator.Validate(other); if (!result.IsValid) return;", false)]
    [InlineData("if (!Validator.TryValidateObject(model, new ValidationContext(model), null)) Use(model);", false)]
    public Task Model_that_the_code_validates(string before, bool isReported)
        => Action("", "Bare model, Bare other, FluentValidation.IValidator<Bare> validator", before, isReported);

    [Theory]
    [InlineData("if (a.Length > 9) return;", true)]
    [InlineData("ArgumentOutOfRangeException.ThrowIfGreaterThan(a, \"z\");", true)]
    [InlineData("Guard.Against(a);", true)]
    [InlineData("if (a is null) return;", false)]
    [InlineData("ArgumentException.ThrowIfNullOrEmpty(a);", false)]
    public Task Guard_on_all_paths(string before, bool isReported) => Argument(before, "Use(a);", isReported);

    [Theory]
    [InlineData("if (!Uri.TryCreate(a, UriKind.Absolute, out _)) return;", "Use(a);", true)]
    [InlineData("if (!int.TryParse(a, out var n)) return;", "Use(n);", true)]
    [InlineData("if (int.TryParse(a, out _) == false) return;", "Use(a);", true)]
    [InlineData("int.TryParse(a, out var n);", "Use(n);", false)]
    [InlineData("if (int.TryParse(a, out _)) return;", "Use(a);", false)]
    [InlineData("if (flag && !int.TryParse(a, out _)) { Use(b); }", "Use(a);", false)]
    [InlineData("if (!int.TryParse(a, out _)) return; a = b;", "Use(a);", false)]
    [InlineData("if (flag) { if (!int.TryParse(a, out _)) return; }", "Use(a);", false)]
    public Task Successful_try_on_all_paths(string before, string call, bool isReported) => Argument(before, call, isReported);

    [Theory]
    [InlineData("if (int.TryParse(a, out _)) { @TRY }", true)]
    [InlineData("if (!int.TryParse(a, out _)) { Use(b); } else { @TRY }", true)]
    [InlineData("if (!int.TryParse(a, out _)) { @TRY }", false)]
    [InlineData("if (int.TryParse(a, out _)) { Use(b); } else { @TRY }", false)]
    public Task Branch_of_a_try(string around, bool isReported)
        => Check(Frame(around.Replace("@TRY", "try { Use(a); } " + Clause("ArgumentException", isReported), StringComparison.Ordinal)), "Starter");

    [Theory]
    [InlineData("ArgumentException")]
    [InlineData("ArgumentOutOfRangeException")]
    [InlineData("ArgumentNullException")]
    [InlineData("FormatException")]
    public Task Argument_exception_and_its_kin(string type)
        => Check(Frame("try { Use(a); } catch (" + type + ") { } if (a.Length > 9) return; try { Use(a); } " + Clause(type, isReported: true)), "Starter");

    [Theory]
    [InlineData("if (a.Length > 9) return; try { Refuse(a); } {|RA2003:catch (Exception)|} { }")]
    [InlineData("try { Refuse(a); } catch (Exception) { }")]
    public Task General_clause_counts_it_too(string body) => Check(Frame(body));

    private static Task Argument(string before, string call, bool isReported)
        => Check(Frame(before + " try { " + call + " } " + Clause("ArgumentException", isReported)), "Starter");

    private static string Frame(string body) => $$"""
        public class C
        {
            void M(string a, string b, bool flag) { {{body}} }
            static void Use(object o) { }
            static void Refuse(string a) => throw new ArgumentException(a);
        }
        public static class Guard { public static void Against(string s) { } }
        """;

    private static Task Action(string attribute, string parameters, string before, bool isReported) => Check($$"""
        {{attribute}}
        public class ThingsController : ControllerBase
        {
            public async Task Post({{parameters}}) { await Task.Yield(); {{before}} try { Use(model); } {{Clause("ArgumentException", isReported)}} }
            private static void Use(object o) { }
        }
        {{Models}}
        {{Web}}
        """, "Starter", usings: "using System.ComponentModel.DataAnnotations; using Microsoft.AspNetCore.Mvc;\n");

    private static string Clause(string type, bool isReported) => isReported ? "{|RA2001:catch (" + type + ")|} { }" : "catch (" + type + ") { }";
}
