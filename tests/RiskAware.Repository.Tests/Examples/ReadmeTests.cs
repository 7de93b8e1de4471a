using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using RiskAware.Repository.Tests.Rules;
using RiskAware.TestKit;

namespace RiskAware.Repository.Tests.Examples;

/// <summary>Whoever copies the steps of the README gets what it shows: a web project as <c>dotnet new web</c> makes one, nothing else.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string s_page = File.ReadAllText(Repository.PathOf("README.md")).ReplaceLineEndings("\n");

    /// <summary>The usings that the SDK adds to a web project.</summary>
    private static readonly string s_usings = string.Concat(
        new[]
        {
            "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Net.Http.Json", "System.Threading", "System.Threading.Tasks",
            "Microsoft.AspNetCore.Builder", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Http", "Microsoft.AspNetCore.Routing", "Microsoft.Extensions.Configuration",
            "Microsoft.Extensions.DependencyInjection", "Microsoft.Extensions.Hosting", "Microsoft.Extensions.Logging",
        }.Select(static n => $"global using global::{n};\n"));

    private static string Before => Block("2. Build");

    private static string Risk => Block("3. Declare");

    private static string After => Block("4. Attack");

    [Fact]
    public async Task Step_two_is_warned_about_as_it_shows()
        => Assert.Equal([Shown("RA2001")], await Reported(Before, "using RiskAware;\n"));

    [Fact]
    public async Task Steps_three_and_four_compile_and_nothing_is_left_to_report()
        => Assert.Empty(await Reported(After, Risk, enforce: true));

    [Fact]
    public void What_the_fix_writes_in_step_three_stands_in_step_four()
        => Assert.Contains(Blocks("3. Declare")[1], After, StringComparison.Ordinal);

    [Fact]
    public void Step_four_adds_to_step_two_and_changes_nothing_else()
    {
        var lines = After.Split('\n').ToHashSet();
        Assert.Equal(
            ["        catch (UnauthorizedAccessException)", "app.MapGet(\"/files\", Files.Read);"],
            Before.Split('\n').Where(l => !lines.Contains(l)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Step_five_fails_as_it_shows_without_the_calls()
    {
        var without = CallPattern().Replace(After, string.Empty);
        Assert.Equal(2, CallPattern().Count(After));
        Assert.Equal(Shown("RA3001"), Assert.Single(await Reported(without, Risk, enforce: true), static r => r.Contains(" error ", StringComparison.Ordinal)));
    }

    private static async Task<IReadOnlyList<string>> Reported(string program, string risk, bool enforce = false)
    {
        var test = new AnalyzerTest
        {
            AspNetCore = true,
            Usings = false,
            Sources = new() { { "Program.cs", program }, { "PathTraversal.cs", risk }, { "Shop.GlobalUsings.g.cs", s_usings } },
        };
        test.Analyzers.AddRange(RuleCatalogue.Analyzers);
        test.Properties["RiskAwareEnforce"] = enforce ? "true" : "false";
        return [.. (await test.DiagnosticsAsync()).Where(static d => d.Severity >= DiagnosticSeverity.Warning).Select(Text)];
    }

    private static string Text(Diagnostic diagnostic)
    {
        var at = diagnostic.Location.GetLineSpan().StartLinePosition;
        return $"{Path.GetFileName(diagnostic.Location.SourceTree?.FilePath)}({at.Line + 1},{at.Character + 1}): "
            + $"{(diagnostic.Severity == DiagnosticSeverity.Error ? "error" : "warning")} {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
    }

    /// <summary>The line of a build that the page shows, which it may break.</summary>
    private static string Shown(string id)
        => Regex.Match(s_page, @"^(Program\.cs\(\d+,\d+\): \w+ " + id + @": .*?)\n```", RegexOptions.Multiline | RegexOptions.Singleline).Groups[1].Value.Replace('\n', ' ');

    private static string Block(string step) => Blocks(step)[0];

    private static List<string> Blocks(string step)
        => [.. BlockPattern().Matches(s_page.Split("\n### ").Single(s => s.StartsWith(step, StringComparison.Ordinal))).Select(static m => m.Groups[1].Value)];

    [GeneratedRegex("^```csharp\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex BlockPattern();

    [GeneratedRegex(@"^ +PathTraversal\.\w+\(log, .*\);\n", RegexOptions.Multiline)]
    private static partial Regex CallPattern();
}
