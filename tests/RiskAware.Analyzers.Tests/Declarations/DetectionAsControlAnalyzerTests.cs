using RiskAware.Analyzers.Rules.Declarations;
using RiskAware.TestKit;

namespace RiskAware.Analyzers.Tests.Declarations;

public sealed class DetectionAsControlAnalyzerTests
{
    [Theory]
    [InlineData("if ([|Upload.Left(path).IsDenied|]) return \"no\"; return Read(path);")]
    [InlineData("if ([|Upload.Left(path).WouldDeny|]) { Log(); throw new InvalidOperationException(); } return Read(path);")]
    [InlineData("var d = Upload.Left(path); if ([|d.IsDenied|]) return \"no\"; return Read(path);")]
    [InlineData("var denied = Upload.Left(path).IsDenied; if ([|denied|]) return \"no\"; return Read(path);")]
    [InlineData("RiskDecision d; d = Upload.Left(path); if ([|d.Kind >= DecisionKind.Reject|]) return \"no\"; return Read(path);")]
    [InlineData("if ([|!Upload.Left(path).IsDenied|]) { Log(); } else { return \"no\"; } return Read(path);")]
    [InlineData("if ([|!Upload.Left(path).IsDenied|]) { return Read(path); } return \"no\";")]
    [InlineData("if ([|Upload.Left(path).Kind == DecisionKind.Allow|]) { return Read(path); } return \"no\";")]
    [InlineData("if (!Inside(path)) { if ([|Upload.Left(path).IsDenied|]) { return \"no\"; } } return Read(path);")]
    [InlineData("if ([|!Inside(path) && Upload.Left(path).IsDenied|]) return \"no\"; return Read(path);")]
    [InlineData("return [|Upload.Left(path).IsDenied|] ? \"no\" : Read(path);")]
    [InlineData("return [|Upload.Left(path) is { IsDenied: true }|] ? throw new InvalidOperationException() : Read(path);")]
    [InlineData("Func<string> f = () => { if ([|Upload.Left(path).IsDenied|]) return \"no\"; return Read(path); }; return f();")]
    public Task Refusal_that_depends_on_the_decision_alone_is_reported(string body) => Verify.Analyzer<DetectionAsControlAnalyzer>(Source(body));

    [Theory]
    [InlineData("if (!Inside(path)) { Upload.Left(path); return \"no\"; } return Read(path);")]
    [InlineData("if (!Inside(path)) { if (Upload.Left(path).IsDenied) { return \"later\"; } return \"no\"; } return Read(path);")]
    [InlineData("if (!Inside(path)) { var d = Upload.Left(path); if (d.IsDenied) throw new InvalidOperationException(); else throw new ArgumentException(); } return Read(path);")]
    [InlineData("if (!Inside(path)) { return Upload.Left(path).IsDenied ? \"later\" : \"no\"; } return Read(path);")]
    [InlineData("if (!Inside(path)) { return \"no\"; } if (Upload.Left(path).IsDenied) return \"later\"; return Read(path);")]
    [InlineData("if (!Inside(path) || Upload.Left(path).IsDenied) return \"no\"; return Read(path);")]
    [InlineData("var d = Upload.Left(path); if (d.IsDenied || !Inside(path)) return \"no\"; return Read(path);")]
    [InlineData("if (Upload.Left(path).IsDenied && Inside(path)) return \"no\"; return Read(path);")]
    [InlineData("if (Upload.Left(path).IsDenied) { Log(); } return Read(path);")]
    [InlineData("if (Upload.Left(path).IsDenied) { throw new InvalidOperationException(); } throw new ArgumentException();")]
    [InlineData("if (Upload.Left(path).IsDenied) { Log(); return \"no\"; } return \"no\";")]
    [InlineData("if (Other(path).IsDenied) return \"no\"; return Read(path);")]
    [InlineData("var d = Upload.Left(path); d = Other(path); if (d.IsDenied) return \"no\"; return Read(path);")]
    [InlineData("if (Inside(path)) return \"no\"; return Read(path);")]
    [InlineData("try { return Read(path); } catch (IOException) { if (Upload.Left(path).IsDenied) return \"later\"; return \"no\"; }")]
    [InlineData("Upload.Left(path); return Read(path);")]
    public Task Refusal_of_the_application_itself_is_silent(string body) => Verify.Analyzer<DetectionAsControlAnalyzer>(Source(body));

    [Fact]
    public Task Test_project_is_left_alone()
        => new AnalyzerTest<DetectionAsControlAnalyzer>
        {
            Sources = Source("if (Upload.Left(path).IsDenied) return \"no\"; return Read(path);"),
            Properties = { ["IsTestProject"] = "true" },
        }.RunAsync();

    private static string Source(string body)
        => $$"""
            [Risk("UPL-1", "Title", Impact = 80)]
            public sealed partial class Upload
            {
                [DetectionPoint]
                public static partial RiskDecision Left(string path);
            }

            public class Service
            {
                public string Get(string path)
                {
                    {{body}}
                }

                private static RiskDecision Other(string path) => default;
                private static bool Inside(string path) => path.Length > 3;
                private static string Read(string path) => path;
                private static void Log() { }
            }
            """;
}
