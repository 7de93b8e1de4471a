using RiskAware;
using Spectre.Console;

namespace Storefront.Attack;

/// <summary>The command <c>attack</c>.</summary>
internal static class AttackCommand
{
    internal static async Task<int> RunAsync(IReadOnlyList<string> args, TextWriter output, TextWriter errors)
    {
        var options = AttackOptions.Parse(args);
        if (options.ShowHelp)
        {
            await output.WriteLineAsync(AttackOptions.Help);
            return 0;
        }

        if (options.Unknown is not null)
        {
            await errors.WriteLineAsync("There is no option '" + options.Unknown + "'.");
            await errors.WriteLineAsync(AttackOptions.Help);
            return 2;
        }

        var run = new AttackRun(options)
        {
            OnEvent = e =>
            {
                if (options.Json)
                {
                    output.WriteLine(RiskEventJson.Write(e));
                }
            },
        };
        var result = await Display(options, output).ShowAsync(run);
        var log = await SaveAsync(result.Log);
        foreach (var line in AttackSummary.Of(result, options, log))
        {
            await (options.Json ? errors : output).WriteLineAsync(line);
        }

        if (options.Svg is not null)
        {
            await SvgPicture.SaveAsync(options.Svg, BoardView.Of(result.Board), AttackSummary.Of(result, options, Path.GetFileName(log)));
        }

        return result.Deviations().Count == 0 ? 0 : 1;
    }

    private static IAttackDisplay Display(AttackOptions options, TextWriter output)
    {
        if (options.Json)
        {
            return new QuietDisplay();
        }

        var isTerminal = ReferenceEquals(output, Console.Out) && !Console.IsOutputRedirected && AnsiConsole.Profile.Capabilities.Interactive;
        return isTerminal && !options.Plain ? new LiveDisplay(AnsiConsole.Console) : new PlainDisplay(output);
    }

    private static async Task<string> SaveAsync(IReadOnlyList<string> lines)
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("riskaware-").FullName, "attack.log");
        await File.WriteAllLinesAsync(path, lines);
        return path;
    }
}
