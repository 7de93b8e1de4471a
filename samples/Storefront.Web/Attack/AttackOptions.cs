namespace Storefront.Attack;

/// <summary>How to run the attack.</summary>
internal sealed record AttackOptions
{
    internal const string Help = """
        Attacks the shop over HTTP, in this process, and shows what RiskAware makes of it.

        Usage: dotnet run --project samples/Storefront.Web -- attack [options]

          --disable-engine   run without the engine: nobody stops the attackers (exit code 1)
          --monitor          run in Monitor: detected and scored, not stopped (exit code 1)
          --json             write the risk events to the standard output, one JSON object per line, and nothing else
          --plain            plain lines, also in a terminal
          --help             this text

        Exit code 0: every attacker was stopped where it should be, and no honest request was refused. 1: anything else.
        2: the options make no sense.
        """;

    internal bool DisableEngine { get; private init; }

    internal bool Monitor { get; private init; }

    internal bool Json { get; private init; }

    internal bool Plain { get; private init; }

    internal bool ShowHelp { get; private init; }

    /// <summary>Where a picture of the last screen is written to; for the documentation.</summary>
    internal string? Svg { get; private init; }

    /// <summary>What of the command line is no option; null if all is understood.</summary>
    internal string? Unknown { get; private init; }

    internal static AttackOptions Parse(IReadOnlyList<string> args)
    {
        var options = new AttackOptions();
        for (var i = 0; i < args.Count; i++)
        {
            options = args[i] switch
            {
                "--disable-engine" => options with { DisableEngine = true },
                "--monitor" => options with { Monitor = true },
                "--json" => options with { Json = true },
                "--plain" => options with { Plain = true },
                "--help" or "-h" or "-?" => options with { ShowHelp = true },
                "--svg" when i + 1 < args.Count => options with { Svg = args[++i] },
                var other => options with { Unknown = options.Unknown ?? other },
            };
        }

        return options;
    }
}
