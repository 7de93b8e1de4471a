using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace RiskAware.Data;

/// <summary>Reads the tables that travel inside this assembly.</summary>
internal static class DataFiles
{
    private const char Mark = '~';

    /// <summary>The fields of each row, without comments.</summary>
    internal static IEnumerable<string[]> Read(string name) => Lines(name).Select(static l => l.Split(','));

    /// <summary>The lines, without comments. A line "@X text" says what "~X" stands for in the lines after it.</summary>
    internal static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(DataFiles).Assembly.GetManifestResourceStream(name) ?? throw new InvalidDataException("The table " + name + " is not in the assembly.");
        using var reader = new StreamReader(stream);
        var words = new Dictionary<char, string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (line[0] == '@')
            {
                words.Add(line[1], Whole(line.Substring(3), words));
                continue;
            }

            yield return Whole(line, words);
        }
    }

    private static string Whole(string line, Dictionary<char, string> words)
    {
        var mark = words.Count == 0 ? -1 : line.IndexOf(Mark);
        if (mark < 0)
        {
            return line;
        }

        var whole = new StringBuilder(2 * line.Length);
        var start = 0;
        for (; mark >= 0; mark = line.IndexOf(Mark, start))
        {
            whole.Append(line, start, mark - start).Append(words[line[mark + 1]]);
            start = mark + 2;
        }

        return whole.Append(line, start, line.Length - start).ToString();
    }
}
