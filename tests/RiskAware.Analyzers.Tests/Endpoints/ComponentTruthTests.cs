using RiskAware.Endpoints;

namespace RiskAware.Analyzers.Tests.Endpoints;

/// <summary>Components with a route, written as the Razor compiler writes them.</summary>
public sealed class ComponentTruthTests
{
    private const string Services = "builder.Services.AddRazorComponents();";

    private const string Components = """
        public class Root : Microsoft.AspNetCore.Components.ComponentBase { }
        [Microsoft.AspNetCore.Components.Route("/counter")] public class Counter : Microsoft.AspNetCore.Components.ComponentBase { }
        [Microsoft.AspNetCore.Components.Route("/orders"), Microsoft.AspNetCore.Components.Route("/orders/{Id:int}")] public class Orders : Microsoft.AspNetCore.Components.ComponentBase { }
        [Microsoft.AspNetCore.Components.Route("/secret"), Authorize] public class Secret : Microsoft.AspNetCore.Components.ComponentBase { }
        [Microsoft.AspNetCore.Components.Route("/open"), AllowAnonymous] public class Open : Microsoft.AspNetCore.Components.ComponentBase { }
        public class Part : Microsoft.AspNetCore.Components.ComponentBase { }
        [Microsoft.AspNetCore.Components.Route("/base")] public abstract class Base : Microsoft.AspNetCore.Components.ComponentBase { }
        """;

    [Theory]
    [InlineData("app.MapRazorComponents<Root>();")]
    [InlineData("app.MapRazorComponents<Root>().RequireAuthorization();")]
    [InlineData("app.UseRouting(); app.UseEndpoints(e => e.MapRazorComponents<Root>());")]
    public void Components_with_a_route_are_those_of_the_framework(string mapping)
    {
        var application = TruthApplication.Create(Services, mapping, Components);
        var real = application.Endpoints().Where(static r => !r.Contains("_framework", StringComparison.Ordinal) && !r.Contains("_blazor", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();
        var read = EndpointInventory.Of(application.Compilation, CancellationToken.None).Endpoints.Where(static e => e.HandlerType is not null).ToList();
        Assert.True(real.Count >= 10, string.Join('\n', real));
        Assert.Equal(real, read.SelectMany(TruthRow.Of).Order(StringComparer.Ordinal));
        Assert.All(read, static e => Assert.Equal(OpenParts.Handler, e.Open));
    }

    [Theory]
    [InlineData("")]
    [InlineData("app.MapBlazorHub();")]
    [InlineData("app.MapRazorPages();")]
    public void Components_that_nobody_maps_are_no_endpoints(string mapping)
        => Assert.DoesNotContain(EndpointInventory.Of(TruthApplication.Create(Services, mapping, Components).Compilation, CancellationToken.None).Endpoints, static e => e.HandlerType is not null);
}
