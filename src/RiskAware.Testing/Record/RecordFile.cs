using System.Security.Cryptography;
using System.Text;

namespace RiskAware.Testing.Record;

/// <summary>The file: changed by several test processes at once, and replaced as a whole, so that nobody ever reads half of it.</summary>
internal static class RecordFile
{
    private const int Attempts = 200;

    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(25);

    /// <summary>Takes out what is outdated and puts in what was shown. What goes wrong is said once and changes nothing.</summary>
    internal static void Update(string path, Func<RecordedTest, bool> isOutdated, IReadOnlyList<RecordedTest> shown)
    {
        try
        {
            using var alone = Lock(path);
            var before = File.Exists(path) ? File.ReadAllText(path) : string.Empty;
            var keys = shown.Select(static s => s.Key).ToHashSet();
            var after = RecordText.Write([.. RecordText.Read(before).Where(l => !keys.Contains(l.Key) && !isOutdated(l)), .. shown]);
            if (after != before)
            {
                Replace(path, after);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or FormatException or NotSupportedException)
        {
            OwnTrouble.Tell($"the record '{path}' is left as it is: {exception.Message}");
        }
    }

    // In the folder for temporary files: what lies beside the record would be committed with it.
    private static FileStream Lock(string path)
    {
        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Path.GetFullPath(path))).AsSpan(0, 8));
        var file = Path.Combine(Path.GetTempPath(), "riskaware-tests-" + name + ".lock");
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (attempt < Attempts)
            {
                // Nothing signals the end of another process's turn.
                Thread.Sleep(s_pause);
            }
        }
    }

    private static void Replace(string path, string text)
    {
        var temporary = path + "." + Environment.ProcessId + ".tmp";
        try
        {
            File.WriteAllText(temporary, text);
            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
