namespace RiskAware.Analyzers.Tests.Endpoints;

public sealed class RouteTruthTests
{
    [Fact]
    public void Routes_of_the_application_itself_are_seen()
        => GroundTruth.Agrees(
            "",
            """
            app.MapGet("/", () => "hello");
            app.MapPost("/items/{id:int}", Handlers.Add);
            app.MapMethods("/both", ["PUT", "PATCH"], () => Results.Ok());
            app.Map("/any", (HttpContext context) => Task.CompletedTask);
            app.MapGet("/secret", Local).RequireAuthorization();
            static string Local() => "x";
            """,
            """
            public static class Handlers { public static IResult Add(int id) => Results.Ok(id); }
            """,
            atLeast: 6);

    [Fact]
    public void Groups_give_their_pattern_and_their_access()
        => GroundTruth.Agrees(
            "",
            """
            var api = app.MapGroup("/api").RequireAuthorization();
            var files = api.MapGroup("files");
            files.MapGet("{id}", (int id) => id);
            files.MapDelete("{id}", (int id) => id).AllowAnonymous();
            """,
            atLeast: 2);
}
