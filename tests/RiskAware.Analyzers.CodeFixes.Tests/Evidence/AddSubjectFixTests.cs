using RiskAware.Analyzers.CodeFixes.Evidence;
using RiskAware.Analyzers.Rules.Evidence;
using RiskAware.TestKit;

namespace RiskAware.Analyzers.CodeFixes.Tests.Evidence;

public sealed class AddSubjectFixTests
{
    [Theory]
    [InlineData("ILogger logger, string path", "ILogger logger, string path, [Subject(SubjectKind.Account)] string account", "null!, \"x\"")]
    [InlineData("ILogger logger, /* given */ string account /* who */", "ILogger logger, /* given */ string account, [Subject(SubjectKind.Account)] string subject /* who */", "null!, \"x\"")]
    [InlineData("", "[Subject(SubjectKind.Account)] string account", "")]
    [InlineData("string path, params int[] sizes", "string path, [Subject(SubjectKind.Account)] string account, params int[] sizes", "\"x\"")]
    public Task Point_gets_a_subject_and_each_call_has_to_say_whom(string before, string after, string arguments)
        => new FixTest<NoSubjectAnalyzer, AddSubjectFixProvider>
        {
            Sources = Source(before, "[|ExecuteAsync|]", $"Upload.Refused({arguments});"),
            Fixed = Source(after, "ExecuteAsync", $"Upload.{{|CS7036:Refused|}}({arguments});"),
            Offered = ["Give 'Refused' a subject: its calls say whom it is about"],
            AspNetCore = true,
            Level = "Recommended",
        }.RunAsync();

    [Fact]
    public Task Point_whose_names_are_taken_is_left_to_the_developer()
        => new FixTest<NoSubjectAnalyzer, AddSubjectFixProvider>
        {
            Sources = Source("string account, string subject", "[|ExecuteAsync|]", "Upload.Refused(\"x\", \"y\");"),
            Fixed = Source("string account, string subject", "[|ExecuteAsync|]", "Upload.Refused(\"x\", \"y\");"),
            Offered = [],
            AspNetCore = true,
            Level = "Recommended",
        }.RunAsync();

    private static string Source(string parameters, string name, string call)
        => $$"""
            [Risk("UPL-1", "Title", Impact = 80)]
            public sealed partial class Upload
            {
                [DetectionPoint] public static partial void Refused({{parameters}});
            }

            public sealed class Cleaner : BackgroundService
            {
                protected override Task {{name}}(CancellationToken token)
                {
                    {{call}}
                    return Task.CompletedTask;
                }
            }
            """;
}
