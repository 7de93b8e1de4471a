using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace RiskAware.Data;

/// <summary>Reads the tables that travel inside this assembly.</summary>
internal static class DataFiles
{
    /// <summary>The fields of each row, without comments.</summary>
    internal static IEnumerable<string[]> Read(string name) => Lines(name).Select(static l => l.Split(','));

    /// <summary>The lines, without comments.</summary>
    internal static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(DataFiles).Assembly.GetManifestResourceStream(name) ?? throw new InvalidDataException("The table " + name + " is not in the assembly.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }
}
