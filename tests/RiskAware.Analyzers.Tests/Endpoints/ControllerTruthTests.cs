namespace RiskAware.Analyzers.Tests.Endpoints;

public sealed class ControllerTruthTests
{
    private const string Services = "builder.Services.AddControllers();";

    [Fact]
    public void Attribute_routes_are_seen()
        => GroundTruth.Agrees(
            Services,
            "app.MapControllers();",
            """
            [ApiController, Route("api/[controller]")]
            public class FilesController : ControllerBase
            {
                [HttpGet] public IActionResult List() => Ok();
                [HttpPost("{id}/[action]"), Authorize] public IActionResult UploadAsync(int id) => Ok();
                [AcceptVerbs("PUT", "PATCH")] public IActionResult Both() => Ok();
                [HttpGet("/root")] public IActionResult Root() => Ok();
                [NonAction] public IActionResult Not() => Ok();
            }
            """,
            atLeast: 5);
}
