using RiskAware.Analyzers.CodeFixes.Indicators;
using RiskAware.Analyzers.Rules.Indicators;
using RiskAware.TestKit;

namespace RiskAware.Analyzers.CodeFixes.Tests.Indicators;

public class FailedCheckFixTests
{
    private const string Risk = """
        [Risk("HOOK-1", "Forged calls", Impact = 60, Cwe = new[] { 345 })]
        public sealed partial class ForgedCall
        {
            [DetectionPoint("Signature does not match")]
            public static partial void Refused(ILogger logger, string sender);

            [DetectionPoint("Broken")]
            public static partial void Broken(ILogger logger, Exception exception);
        }

        [Risk("CSV-1", "Formula", Impact = 20, Cwe = new[] { 1236 })]
        public sealed partial class Formula
        {
            [DetectionPoint("x")]
            public static partial void Hit(ILogger logger);
        }
        """;

    [Theory]
    [InlineData(
        "if (![|CryptographicOperations.FixedTimeEquals(a, b)|])\n{\n    // stay quiet\n    return Results.Unauthorized();\n}\n\nreturn Results.Ok();",
        "if (!CryptographicOperations.FixedTimeEquals(a, b))\n{\n    // stay quiet\n    ForgedCall.Refused(log, sender);\n    return Results.Unauthorized();\n}\n\nreturn Results.Ok();")]
    [InlineData(
        "if (![|CryptographicOperations.FixedTimeEquals(a, b)|])\n    return Results.Unauthorized();\n\nreturn Results.Ok();",
        "if (!CryptographicOperations.FixedTimeEquals(a, b))\n{\n    ForgedCall.Refused(log, sender);\n    return Results.Unauthorized();\n}\n\nreturn Results.Ok();")]
    [InlineData(
        "if ([|CryptographicOperations.FixedTimeEquals(a, b)|])\n{\n    return Results.Ok();\n}\n\nreturn Results.Unauthorized();",
        "if (CryptographicOperations.FixedTimeEquals(a, b))\n{\n    return Results.Ok();\n}\n\nForgedCall.Refused(log, sender);\nreturn Results.Unauthorized();")]
    public Task Detection_goes_where_the_branch_of_the_no_begins(string before, string after) => Test(before, after, offered: true);

    [Theory]
    [InlineData("return [|CryptographicOperations.FixedTimeEquals(a, b)|] ? Results.Ok() : Results.Unauthorized();")]
    [InlineData("[|CryptographicOperations.FixedTimeEquals(a, b)|]; return Results.Ok();")]
    [InlineData("if ([|CryptographicOperations.FixedTimeEquals(a, b)|]) { a[0] = 1; } return Results.Ok();")]
    public Task Place_that_honest_calls_reach_too_gets_none(string body) => Test(body, body, offered: false);

    [Fact]
    public Task Point_whose_arguments_are_not_there_is_not_called()
    {
        const string body = "if (![|CryptographicOperations.FixedTimeEquals(a, b)|]) { return Results.Unauthorized(); } return Results.Ok();";
        return Test(body, body, offered: false, parameter: "int sender");
    }

    private static Task Test(string before, string after, bool offered, string parameter = "string sender")
        => new FixTest<FailedCheckAnalyzer, FailedCheckFixProvider>
        {
            AspNetCore = true,
            Level = "Recommended",
            Sources = new() { { "Hook.cs", Method(before, parameter) }, { "Risk.cs", Risk } },
            Fixed = new() { { "Hook.cs", Method(after, parameter) }, { "Risk.cs", Risk } },
            Offered = offered ? ["Call detection point 'HOOK-1.Refused' where the check fails"] : [],
        }.RunAsync();

    private static string Method(string body, string parameter) => $$"""
        using System.Security.Cryptography;

        public class Hook(ILogger<Hook> log)
        {
            public IResult Receive(byte[] a, byte[] b, {{parameter}})
            {
                {{body.Replace("\n", "\n        ", StringComparison.Ordinal).Replace("\n        \n", "\n\n", StringComparison.Ordinal)}}
            }
        }
        """;
}
