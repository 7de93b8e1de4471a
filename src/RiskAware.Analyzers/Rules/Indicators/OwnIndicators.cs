using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace RiskAware.Analyzers.Rules.Indicators;

/// <summary>The rows that a project adds in a file <c>riskaware.indicators.csv</c> among its additional files.</summary>
internal sealed class OwnIndicators
{
    private const string FileName = "riskaware.indicators.csv";

    private readonly Dictionary<string, List<IndicatorRow>> _rows = new(StringComparer.Ordinal);

    /// <summary>The rows of exactly this type, by metadata name.</summary>
    internal IReadOnlyList<IndicatorRow> RowsOf(string type) => _rows.TryGetValue(type, out var rows) ? rows : [];

    internal bool IsEmpty => _rows.Count == 0;

    internal IEnumerable<string> Types => _rows.Keys;

    internal static bool IsFile(AdditionalText file) => string.Equals(Path.GetFileName(file.Path), FileName, StringComparison.OrdinalIgnoreCase);

    internal static OwnIndicators Read(IEnumerable<AdditionalText> files, CancellationToken cancellation)
    {
        var own = new OwnIndicators();
        foreach (var file in files.Where(IsFile))
        {
            own.Add(file.GetText(cancellation));
        }

        return own;
    }

    /// <summary>The lines that cannot be read, each with what is wrong.</summary>
    internal static IEnumerable<(TextSpan Span, string Problem)> ProblemsOf(SourceText text)
        => Lines(text).Select(static l => (l.Span, Problem: IndicatorRow.TryRead(l.Fields, out _))).Where(static l => l.Problem is not null).Select(static l => (l.Span, l.Problem!));

    private static IEnumerable<(TextSpan Span, string[] Fields)> Lines(SourceText text)
    {
        foreach (var line in text.Lines)
        {
            var content = line.ToString().Trim();
            if (content.Length > 0 && content[0] != '#' && !content.StartsWith("type,indicator,", StringComparison.OrdinalIgnoreCase))
            {
                yield return (line.Span, content.Split(','));
            }
        }
    }

    private void Add(SourceText? text)
    {
        foreach (var (_, fields) in text is null ? [] : Lines(text))
        {
            if (IndicatorRow.TryRead(fields, out var row) is null)
            {
                var type = fields[0].Trim();
                if (!_rows.TryGetValue(type, out var rows))
                {
                    _rows.Add(type, rows = []);
                }

                rows.Add(row!);
            }
        }
    }
}
