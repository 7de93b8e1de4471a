using System.Globalization;
using System.Net;
using System.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Storefront.Attack;

/// <summary>Draws what a terminal would show as a picture for the documentation.</summary>
internal sealed class SvgPicture : IAnsiConsoleEncoder
{
    private const int Columns = 112;
    private const double CellWidth = 7.8;
    private const int LineHeight = 18;
    private const int Margin = 16;

    internal static async Task SaveAsync(string path, IRenderable board, IEnumerable<string> summary)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.TrueColor,
            Out = new AnsiConsoleOutput(TextWriter.Null),
        });
        console.Profile.Width = Columns;
        console.Profile.Capabilities.Unicode = true;
        using var recorder = console.CreateRecorder();
        recorder.MarkupLine("[grey]$[/] dotnet run --project samples/Storefront.Web -- attack");
        recorder.WriteLine();
        recorder.Write(board);
        recorder.WriteLine();
        foreach (var line in summary)
        {
            recorder.MarkupLine(Markup.Escape(line));
        }

        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        await File.WriteAllTextAsync(path, recorder.Export(new SvgPicture()));
    }

    public string Encode(IAnsiConsole console, IEnumerable<IRenderable> renderable)
    {
        var options = RenderOptions.Create(console, console.Profile.Capabilities);
        var (runs, lines) = Runs(renderable.SelectMany(r => r.Render(options, Columns)));
        var body = new StringBuilder();
        foreach (var run in runs)
        {
            Append(body, run);
        }

        var width = (int)(Columns * CellWidth) + (2 * Margin);
        var height = (lines * LineHeight) + (2 * Margin) + 6;
        return string.Create(CultureInfo.InvariantCulture, $"""
            <svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" role="img" aria-label="The attack run in a terminal">
            <rect width="100%" height="100%" rx="8" fill="#1b2127"/>
            <g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="13" fill="#d8dee9" xml:space="preserve">
            {body}</g>
            </svg>

            """);
    }

    // What is written alike stands together, also over the spaces in between: text that can be searched and read aloud.
    private static (List<Run> Runs, int Lines) Runs(IEnumerable<Segment> segments)
    {
        var runs = new List<Run>();
        var (column, line) = (0, 0);
        foreach (var segment in segments.Where(static s => !s.IsControlCode))
        {
            var parts = segment.Text.Split('\n');
            for (var i = 0; i < parts.Length; i++)
            {
                if (i > 0)
                {
                    (column, line) = (0, line + 1);
                }

                var isBlank = string.IsNullOrWhiteSpace(parts[i]);
                if (runs.Count > 0 && runs[^1].Line == line && (isBlank || runs[^1].Style.Equals(segment.Style)))
                {
                    runs[^1].Text.Append(parts[i]);
                }
                else if (!isBlank)
                {
                    runs.Add(new(column, line, segment.Style, new(parts[i])));
                }

                column += parts[i].Length;
            }
        }

        return (runs, line);
    }

    private static void Append(StringBuilder body, Run run)
    {
        // The width is said, so that boxes close with every font.
        var text = run.Text.ToString().TrimEnd();
        var (x, y) = (Margin + (run.Column * CellWidth), Margin + ((run.Line + 1) * LineHeight) - 4);
        body.Append(CultureInfo.InvariantCulture, $"<text x=\"{x:0.#}\" y=\"{y}\" textLength=\"{text.Length * CellWidth:0.#}\" lengthAdjust=\"spacingAndGlyphs\"");
        if (run.Style.Foreground != Color.Default)
        {
            body.Append(CultureInfo.InvariantCulture, $" fill=\"#{run.Style.Foreground.ToHex()}\"");
        }

        if (run.Style.Decoration.HasFlag(Decoration.Bold))
        {
            body.Append(" font-weight=\"bold\"");
        }

        body.Append('>').Append(WebUtility.HtmlEncode(text)).Append("</text>\n");
    }

    private sealed record Run(int Column, int Line, Style Style, StringBuilder Text);
}
