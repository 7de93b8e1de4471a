namespace RiskAware.Analyzers.Tests.Endpoints;

public sealed class RouteAccessTests
{
    [Theory]
    [InlineData(".RequireAuthorization()")]
    [InlineData(".RequireAuthorization(\"policy\")")]
    [InlineData(".RequireAuthorization(p => p.RequireRole(\"x\"))")]
    [InlineData(".RequireAuthorization(new AuthorizeAttribute { Roles = \"x\" })")]
    [InlineData(".RequireAuthorization(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build())")]
    [InlineData(".AllowAnonymous()")]
    [InlineData(".RequireAuthorization().AllowAnonymous()")]
    [InlineData(".AllowAnonymous().RequireAuthorization()")]
    [InlineData(".WithMetadata(new AuthorizeAttribute())")]
    [InlineData(".WithMetadata(new AllowAnonymousAttribute(), new AuthorizeAttribute())")]
    [InlineData(".WithMetadata(\"text\")")]
    [InlineData(".RequireHost(\"a\").WithName(\"n\").WithDisplayName(\"d\").DisableAntiforgery()")]
    [InlineData(".RequireCors(\"c\").WithOrder(1).WithGroupName(\"g\").ExcludeFromDescription()")]
    [InlineData(".Produces<int>().RequireAuthorization().ProducesProblem(400)")]
    [InlineData(".ExposedTo(typeof(string)).RequireAuthorization()")]
    public void Conventions_say_who_may_call(string conventions)
    {
        GroundTruth.Agrees("", $"app.MapGet(\"/a\", () => 1){conventions};");
        GroundTruth.Agrees("", $"var g = app.MapGroup(\"/g\"){conventions.Replace(".Produces<int>()", "", StringComparison.Ordinal).Replace(".WithName(\"n\")", "", StringComparison.Ordinal)}; g.MapGet(\"/a\", () => 1); app.MapGet(\"/b\", () => 1);", atLeast: 2);
    }

    [Theory]
    [InlineData("app.MapGet(\"/a\", [Authorize] () => 1);")]
    [InlineData("app.MapGet(\"/a\", [Authorize(\"p\")] [AllowAnonymous] () => 1);")]
    [InlineData("app.MapGet(\"/a\", [AllowAnonymous] () => 1).RequireAuthorization();")]
    [InlineData("app.MapGet(\"/a\", [Authorize] () => 1).AllowAnonymous();")]
    [InlineData("app.MapGet(\"/a\", [Authorize] (HttpContext context) => Task.CompletedTask);")]
    [InlineData("app.MapGet(\"/a\", Local); [Authorize] static int Local() => 1;")]
    [InlineData("app.MapGet(\"/a\", Handlers.Marked);")]
    [InlineData("app.MapGet(\"/a\", Handlers.Own);")]
    [InlineData("app.MapGet(\"/a\", Secured.Method);")]
    [InlineData("app.MapGroup(\"/g\").AllowAnonymous().MapGet(\"/a\", Handlers.Marked);")]
    [InlineData("app.MapGet(\"/a\", new Derived().Method);")]
    public void Attributes_of_the_handler_say_who_may_call(string mapping)
        => GroundTruth.Agrees("", mapping, """
            public class OwnAttribute : AuthorizeAttribute { }
            public static class Handlers
            {
                [Authorize] public static int Marked() => 1;
                [Own] public static int Own() => 1;
            }

            [Authorize] public static class Secured { public static int Method() => 1; }
            public class Base { [Authorize] public virtual int Method() => 1; }
            public class Derived : Base { public override int Method() => 2; }
            """);

    [Theory]
    [InlineData("app.MapGet(\"/a\", () => 1).Add(b => b.Metadata.Add(new AuthorizeAttribute()));", "Route GET /a open: Access")]
    [InlineData("app.MapGet(\"/a\", () => 1).Finally(b => b.Metadata.Add(new AllowAnonymousAttribute()));", "Route GET /a open: Access")]
    [InlineData("app.MapGet(\"/a\", () => 1).Add(b => b.DisplayName = \"x\");", "Route GET /a")]
    [InlineData("app.MapGroup(\"/g\").MapGet(\"/a\", () => 1).RequireAuthorization().Add(b => b.Metadata.Add(new AuthorizeAttribute()));", "Route GET /g/a")]
    public void Metadata_that_a_delegate_adds_is_open(string mapping, string expected) => Assert.Equal(expected, GroundTruth.Read(mapping));

    [Theory]
    [InlineData("o.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build();")]
    [InlineData("o.FallbackPolicy = o.DefaultPolicy;")]
    [InlineData("o.FallbackPolicy = null;")]
    [InlineData("o.AddPolicy(\"p\", p => p.RequireRole(\"x\"));")]
    public void Fallback_policy_stands_for_what_says_nothing(string options)
        => GroundTruth.Agrees(
            $"builder.Services.AddAuthorization(o => {{ {options} }});",
            "app.MapGet(\"/a\", () => 1); app.MapGet(\"/b\", () => 1).AllowAnonymous(); app.MapGet(\"/c\", () => 1).RequireAuthorization(\"p\"); app.MapFallback(() => 1);",
            atLeast: 4);
}
