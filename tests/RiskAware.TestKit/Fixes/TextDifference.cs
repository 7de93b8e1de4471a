using System.Text;

namespace RiskAware.TestKit;

/// <summary>Shows where two texts differ, by line.</summary>
internal static class TextDifference
{
    internal static string Of(string expected, string actual)
    {
        var left = expected.Split('\n');
        var right = actual.Split('\n');
        var start = 0;
        while (start < left.Length && start < right.Length && left[start] == right[start])
        {
            start++;
        }

        var end = 0;
        while (end < left.Length - start && end < right.Length - start && left[^(end + 1)] == right[^(end + 1)])
        {
            end++;
        }

        var text = new StringBuilder().Append("  from line ").Append(start + 1).Append(":\n");
        foreach (var line in left[start..^end])
        {
            text.Append("  - ").Append(Visible(line)).Append('\n');
        }

        foreach (var line in right[start..^end])
        {
            text.Append("  + ").Append(Visible(line)).Append('\n');
        }

        return text.ToString();
    }

    private static string Visible(string line) => line.Replace("\r", "\\r", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal);
}
