using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;

namespace RiskAware.Logging.Tests.Loggers;

internal sealed partial class SimpleConsole() : FormattedConsole(ConsoleFormatterNames.Simple, static b => b.AddSimpleConsole(o => o.ColorBehavior = LoggerColorBehavior.Disabled))
{
    protected override Arrived Read(string written)
    {
        var match = Entry().Match(written.ReplaceLineEndings("\n"));
        Assert.True(match.Success, written);
        var level = match.Groups["level"].Value switch
        {
            "info" => LogLevel.Information,
            "warn" => LogLevel.Warning,
            "fail" => LogLevel.Error,
            var other => throw new InvalidOperationException(other),
        };

        // The first line is the message; an exception follows on lines of its own.
        var lines = match.Groups["text"].Value.Split('\n');
        return new(
            level, int.Parse(match.Groups["id"].Value, CultureInfo.InvariantCulture), null, lines[0], null,
            lines.Length == 1 ? null : string.Join('\n', lines[1..]));
    }

    [GeneratedRegex(@"^(?<level>\w{4}): Shop\.Files\[(?<id>\d+)\]\n {6}(?<text>.*)\n$", RegexOptions.Singleline)]
    private static partial Regex Entry();
}
