using RiskAware.Testing.Record;

namespace RiskAware.Testing.Tests.Record;

/// <summary>A record of one test, in a folder of its own.</summary>
internal sealed class RecordedFile : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("riskaware-record-");

    internal RecordedFile() => RecordPlace.Instead = Name;

    internal string Name => Path.Combine(_folder.FullName, "riskaware.tests.json");

    internal string Text
    {
        get => File.ReadAllText(Name);
        set => File.WriteAllText(Name, value);
    }

    /// <summary>The lines, in short: point, what it did, through which doors, in which test.</summary>
    internal IEnumerable<string> Lines => File.Exists(Name)
        ? RecordText.Read(Text).Select(static l => $"{l.Point} {(l.Fires ? "fires" : "silent")} [{string.Join(", ", l.Through)}] {l.Test[(l.Test.LastIndexOf('.') + 1)..]}")
        : [];

    internal IEnumerable<string> Files => _folder.EnumerateFiles().Select(static f => f.Name);

    public void Dispose()
    {
        RecordPlace.Instead = null;
        _folder.Delete(recursive: true);
    }
}
