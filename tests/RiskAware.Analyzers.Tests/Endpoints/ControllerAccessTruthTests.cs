using RiskAware.Endpoints;

namespace RiskAware.Analyzers.Tests.Endpoints;

/// <summary>Who may call an action.</summary>
public sealed class ControllerAccessTruthTests
{
    private const string Services = "builder.Services.AddControllers(); builder.Services.AddAuthorization();";
    private const string Mapping = "app.MapControllers();";

    private const string Controllers = """
        [Route("open")] public class OpenController : ControllerBase { [HttpGet] public void A() { } [HttpPost, Authorize] public void B() { } }
        [Route("closed"), Authorize] public class ClosedController : ControllerBase { [HttpGet] public void C() { } [HttpPost, AllowAnonymous] public void D() { } }
        """;

    [Fact]
    public void Attributes_of_bases_types_and_methods_count()
        => GroundTruth.Agrees(
            Services,
            Mapping,
            Controllers + """
            [Authorize(Roles = "admin")] public abstract class SecuredBase : ControllerBase { [HttpGet("[controller]/base")] public virtual void Base() { } }
            public class LeafController : SecuredBase { [HttpGet("leaf")] public void E() { } }
            [AllowAnonymous] public class FreeController : SecuredBase { [HttpGet("free"), Authorize] public void F() { } }
            public class OverController : SecuredBase { [AllowAnonymous] public override void Base() { } }
            public abstract class MethodBase : ControllerBase { [Authorize, HttpGet("[controller]/m")] public virtual void M() { } }
            public class MethodController : MethodBase { public override void M() { } }
            """,
            atLeast: 10);

    [Fact]
    public void Own_attributes_count_by_what_they_are()
        => GroundTruth.Agrees(
            Services,
            Mapping,
            """
            public class AdminOnlyAttribute : AuthorizeAttribute { }
            public class OpenAttribute : Attribute, IAllowAnonymous { }
            public class DataAttribute : Attribute, IAuthorizeData { public string Policy { get; set; } public string Roles { get; set; } public string AuthenticationSchemes { get; set; } }
            public class NoneAttribute : Attribute { }
            public class OwnController : ControllerBase
            {
                [AdminOnly, HttpGet("a")] public void A() { }
                [AdminOnly, Open, HttpGet("b")] public void B() { }
                [Data, HttpGet("c")] public void C() { }
                [None, HttpGet("d")] public void D() { }
            }
            """,
            atLeast: 4);

    [Theory]
    [InlineData("app.MapControllers().RequireAuthorization();")]
    [InlineData("app.MapControllers().RequireAuthorization(\"policy\");")]
    [InlineData("app.MapControllers().AllowAnonymous();")]
    [InlineData("app.MapControllers().RequireAuthorization().AllowAnonymous();")]
    [InlineData("var all = app.MapControllers(); all.RequireAuthorization();")]
    [InlineData("app.MapGroup(\"/g\").RequireAuthorization().MapControllers();")]
    [InlineData("app.MapGroup(\"/g\").MapControllers().RequireAuthorization();")]
    [InlineData("app.MapGroup(\"/g\").AllowAnonymous().MapGroup(\"{h}\").MapControllers().RequireAuthorization();")]
    [InlineData("app.UseEndpoints(e => e.MapControllers().RequireAuthorization());")]
    [InlineData("if (app.Environment.IsProduction()) { app.MapControllers().RequireAuthorization(); }")]
    public void Conventions_of_the_mapping_count(string mapping)
        => GroundTruth.Agrees(Services, mapping.StartsWith("app.UseEndpoints", StringComparison.Ordinal) ? "app.UseRouting(); " + mapping : mapping, "using Microsoft.Extensions.Hosting;\n" + Controllers, atLeast: 4);

    [Theory]
    [InlineData("builder.Services.AddAuthorization(o => o.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());")]
    [InlineData("builder.Services.AddAuthorization(o => { o.FallbackPolicy = o.DefaultPolicy; });")]
    [InlineData("builder.Services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireRole(\"x\").Build());")]
    [InlineData("builder.Services.Configure<AuthorizationOptions>(o => o.FallbackPolicy = new AuthorizationPolicyBuilder(\"s\").RequireClaim(\"c\").Build());")]
    [InlineData("builder.Services.AddAuthorization(o => o.FallbackPolicy = null);")]
    [InlineData("builder.Services.AddAuthorization(o => o.DefaultPolicy = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());")]
    public void A_fallback_policy_holds_for_what_says_nothing(string services)
        => GroundTruth.Agrees("builder.Services.AddControllers(); " + services, Mapping, Controllers, atLeast: 4);

    [Theory]
    [InlineData("builder.Services.AddControllers(o => o.Filters.Add(new Microsoft.AspNetCore.Mvc.Authorization.AuthorizeFilter()));")]
    [InlineData("builder.Services.AddControllers(o => { o.Filters.Add(new Microsoft.AspNetCore.Mvc.Authorization.AuthorizeFilter(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build())); });")]
    [InlineData("builder.Services.AddMvc(o => o.Filters.Add(new OwnFilter()));")]
    [InlineData("builder.Services.AddControllers(o => o.Filters.Add(new NoFilter()));")]
    public void A_global_filter_that_asks_for_a_policy_counts(string services)
        => GroundTruth.Agrees(
            services,
            Mapping,
            Controllers + """
            public class OwnFilter : Microsoft.AspNetCore.Mvc.Authorization.AuthorizeFilter { }
            public class NoFilter : Microsoft.AspNetCore.Mvc.Filters.IFilterMetadata { }
            """,
            atLeast: 4);

    [Theory]
    [InlineData("builder.Services.AddAuthorization(o => o.FallbackPolicy = Policies.Make());")]
    [InlineData("builder.Services.AddAuthorization(o => o.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAssertion(_ => true).Build());")]
    public void A_fallback_policy_that_is_not_to_be_seen_leaves_it_open(string services)
        => GroundTruth.IsOpen(
            OpenParts.Access,
            "builder.Services.AddControllers(); " + services,
            Mapping,
            """
            public static class Policies { public static AuthorizationPolicy Make() => null!; }
            public class AController : ControllerBase { [HttpGet("a")] public void A() { } }
            """);
}
