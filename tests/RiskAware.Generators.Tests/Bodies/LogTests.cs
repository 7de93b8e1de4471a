using Microsoft.Extensions.Logging;
using RiskAware.Generators.Tests.Support;
using RiskAware.TestKit;

namespace RiskAware.Generators.Tests.Bodies;

public class LogTests
{
    private const string Source = """
        namespace Shop;

        [Risk("UPL-1", "Path traversal", Impact = 80, Attack = [AttackTechnique.T1190], Cwe = [22], Owner = "files-team")]
        [Response(ResponseKind.Delay, AtScore = 40, ForMinutes = 5)]
        public sealed partial class AttachmentTraversal
        {
            [DetectionPoint("{Path} left the storage root", Confidence = Confidence.Certain, Kind = PointKind.Invariant, AppSensor = "IE4")]
            public static partial void LeftRoot(ILogger logger, [Subject(SubjectKind.Account)] string account, string path);

            [DetectionPoint("Storage refused {Path}", Kind = PointKind.PlatformException)]
            public static partial void StorageRefused(ILogger logger, UnauthorizedAccessException exception, string path);
        }
        """;

    [Fact]
    public void Call_logs_the_declared_message_once()
    {
        using var shop = GeneratorTest.Run(Source).Load();
        var logger = new RecordingLogger();

        shop.Call("Shop.AttachmentTraversal", "LeftRoot", null, logger, "ann", "../etc/passwd");

        var entry = logger.Single;
        Assert.Equal(LogLevel.Warning, entry.Level);
        Assert.Equal("UPL-1.LeftRoot", entry.Event.Name);
        Assert.Equal("../etc/passwd left the storage root", entry.Text);
    }
}
