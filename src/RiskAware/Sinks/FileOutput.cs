using System.Globalization;

namespace RiskAware.Sinks;

/// <summary>
/// Appends to a file. It is opened for each write and for nobody else meanwhile, so that several processes may share it, and a
/// write is whole or not there: what a full disk left of one is taken back. A file that has grown to its size is renamed.
/// </summary>
/// <param name="path">The file.</param>
/// <param name="header">The first bytes of a new file.</param>
/// <param name="mostBytes">The size at which a new one is begun; 0: never.</param>
/// <param name="mostFiles">How many full ones are kept.</param>
/// <param name="time">Names the full ones.</param>
internal sealed class FileOutput(string path, ReadOnlyMemory<byte> header, long mostBytes, int mostFiles, TimeProvider time) : IByteOutput
{
    private const int Tries = 40;

    private static readonly TimeSpan s_wait = TimeSpan.FromMilliseconds(25);

    // For nobody else: elsewhere only this is a lock, and on Windows a file can be renamed while it is open only with the other.
    private static readonly FileShare s_share = OperatingSystem.IsWindows() ? FileShare.Delete : FileShare.None;

    private readonly string _path = Path.GetFullPath(path);
    private bool _hasBegun;

    public async Task WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_path)!);
        var file = await OpenAsync(cancellation).ConfigureAwait(false);
        try
        {
            if (!file.CanSeek)
            {
                await PourAsync(file, bytes, cancellation).ConfigureAwait(false);
                return;
            }

            if (mostBytes > 0 && file.Length > header.Length && file.Length + bytes.Length > mostBytes)
            {
                // Renamed while it is held: who waits for it opens the new one.
                var full = Rename();
                await file.DisposeAsync().ConfigureAwait(false);
                file = await OpenAsync(cancellation).ConfigureAwait(false);
                Prune(full);
            }

            await AppendAsync(file, bytes, cancellation).ConfigureAwait(false);
        }
        finally
        {
            await file.DisposeAsync().ConfigureAwait(false);
        }
    }

    public void Dispose()
    {
        // Nothing is open between two writes.
    }

    // A pipe, such as the standard output by its path: it has no end to go to, and nothing can be taken back.
    private async Task PourAsync(FileStream pipe, ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        if (!_hasBegun)
        {
            await pipe.WriteAsync(header, cancellation).ConfigureAwait(false);
            _hasBegun = true;
        }

        await pipe.WriteAsync(bytes, cancellation).ConfigureAwait(false);
    }

    private async Task AppendAsync(FileStream file, ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        var before = file.Length;
        try
        {
            file.Position = before;
            if (before == 0)
            {
                await file.WriteAsync(header, cancellation).ConfigureAwait(false);
            }

            await file.WriteAsync(bytes, cancellation).ConfigureAwait(false);
            await file.FlushAsync(cancellation).ConfigureAwait(false);
        }
        catch
        {
            file.SetLength(before);
            throw;
        }
    }

    private async Task<FileStream> OpenAsync(CancellationToken cancellation)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                return new FileStream(_path, FileMode.OpenOrCreate, FileAccess.ReadWrite, s_share, bufferSize: 0, FileOptions.Asynchronous);
            }
            catch (IOException) when (tries < Tries && File.Exists(_path))
            {
                await Task.Delay(s_wait, time, cancellation).ConfigureAwait(false);
            }
        }
    }

    // events.jsonl becomes events.20260301T120000123Z-000.jsonl: names sort by time.
    private string Rename()
    {
        var stamp = time.GetUtcNow().ToString("yyyyMMdd'T'HHmmssfff'Z'", CultureInfo.InvariantCulture);
        var latest = Full(stamp + "-???").Order(StringComparer.Ordinal).LastOrDefault();
        var number = latest is null ? 0 : int.Parse(Path.GetFileNameWithoutExtension(latest).AsSpan()[^3..], CultureInfo.InvariantCulture) + 1;
        var full = Path.ChangeExtension(_path, null) + "." + stamp + "-" + number.ToString("D3", CultureInfo.InvariantCulture) + Path.GetExtension(_path);
        File.Move(_path, full);
        return full;
    }

    private string[] Full(string stamp)
        => Directory.GetFiles(Path.GetDirectoryName(_path)!, Path.GetFileNameWithoutExtension(_path) + "." + stamp + Path.GetExtension(_path));

    private void Prune(string newest)
    {
        foreach (var old in Full("????????T?????????Z-???").Where(f => f != newest).OrderDescending(StringComparer.Ordinal).Skip(mostFiles - 1))
        {
            File.Delete(old);
        }
    }
}
