namespace RiskAware.Testing.Record;

/// <summary>Whether a record is kept, and where.</summary>
internal static class RecordPlace
{
    internal const string FileName = "riskaware.tests.json";

    /// <summary>
    /// The variable of the environment that asks for a record: <c>1</c> for the nearest file of the usual name above the tests, or a
    /// path. A path that is not rooted is looked for above the tests too, because a test process runs in a folder that nobody knows.
    /// </summary>
    internal const string Variable = "RISKAWARE_TEST_RECORD";

    private static readonly Lazy<string?> s_asked = new(static () => Of(Environment.GetEnvironmentVariable(Variable), AppContext.BaseDirectory));

    private static readonly AsyncLocal<string?> s_instead = new();

    /// <summary>The file; null where no record is kept.</summary>
    internal static string? Asked => s_instead.Value ?? s_asked.Value;

    /// <summary>For tests of the record itself: another file for what this flow of execution records.</summary>
    internal static string? Instead
    {
        set => s_instead.Value = value;
    }

    internal static string? Of(string? asked, string folder)
    {
        if (string.IsNullOrWhiteSpace(asked) || asked is "0" || asked.Equals("false", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        if (Path.IsPathRooted(asked))
        {
            return asked;
        }

        var name = asked is "1" || asked.Equals("true", StringComparison.OrdinalIgnoreCase) ? FileName : asked;
        if (Above(folder, name) is { } found)
        {
            return found;
        }

        OwnTrouble.Tell($"{Variable} asks for a record, but neither '{folder}' nor a folder above it holds '{name}'. Make an empty file of this name where the record belongs, once.");
        return null;
    }

    internal static string? Above(string folder, string name)
    {
        for (var current = new DirectoryInfo(folder); current is not null; current = current.Parent)
        {
            var path = Path.Combine(current.FullName, name);
            if (File.Exists(path))
            {
                return path;
            }
        }

        return null;
    }
}
