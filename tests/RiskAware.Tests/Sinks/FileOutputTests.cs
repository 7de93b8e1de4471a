using System.Text;
using RiskAware.Sinks;
using RiskAware.Tests.Support;

namespace RiskAware.Tests.Sinks;

public sealed class FileOutputTests : IDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), "riskaware-" + Guid.NewGuid().ToString("N"));

    private string Target => Path.Combine(_folder, "deep", "events.jsonl");

    public void Dispose()
    {
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, true);
        }
    }

    [Fact]
    public async Task Writers_of_one_file_mix_no_lines_and_lose_none()
    {
        var writers = Enumerable.Range(0, 4).Select(w => Task.Run(async () =>
        {
            using var output = new FileOutput(Target, default, 0, 1, TimeProvider.System);
            for (var i = 0; i < 50; i++)
            {
                await WriteAsync(output, w + new string('x', 3000) + i + "\n");
            }
        }));
        await Task.WhenAll(writers);
        var lines = await File.ReadAllLinesAsync(Target);
        Assert.Equal(200, lines.Distinct().Count());
        Assert.All(lines, static l => Assert.Matches("^[0-3]x{3000}[0-9]+$", l));
    }

    [Fact]
    public async Task Full_file_is_renamed_and_only_so_many_are_kept()
    {
        using var output = new FileOutput(Target, "head\n"u8.ToArray(), 20, 3, new FakeClock());
        for (var i = 0; i < 10; i++)
        {
            await WriteAsync(output, "entry-" + i + "-xx\n");
        }

        var files = Directory.GetFiles(Path.GetDirectoryName(Target)!).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(4, files.Count);
        Assert.All(files, static f => Assert.StartsWith("head\n", File.ReadAllText(f), StringComparison.Ordinal));
        Assert.Equal("head\nentry-9-xx\n", await File.ReadAllTextAsync(Target));
        Assert.Equal(
            ["entry-6-xx", "entry-7-xx", "entry-8-xx", "entry-9-xx"],
            files.Where(f => f != Target).Append(Target).Select(static f => File.ReadAllLines(f)[^1]));
    }

    [Fact]
    public async Task Entry_larger_than_a_file_is_still_written_whole()
    {
        using var output = new FileOutput(Target, default, 20, 3, new FakeClock());
        await WriteAsync(output, new string('a', 100) + "\n");
        await WriteAsync(output, "b\n");
        Assert.Equal("b\n", await File.ReadAllTextAsync(Target));
        Assert.Equal(2, Directory.GetFiles(Path.GetDirectoryName(Target)!).Length);
    }

    [Fact]
    public async Task Header_stands_once()
    {
        using (var first = new FileOutput(Target, "a,b\n"u8.ToArray(), 0, 1, TimeProvider.System))
        {
            await WriteAsync(first, "1,2\n");
        }

        using var second = new FileOutput(Target, "a,b\n"u8.ToArray(), 0, 1, TimeProvider.System);
        await WriteAsync(second, "3,4\n");
        Assert.Equal("a,b\n1,2\n3,4\n", await File.ReadAllTextAsync(Target));
    }

    [Fact]
    public async Task Device_takes_what_is_written_to_it_and_a_full_one_throws()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        using var taking = new FileOutput("/dev/null", "head\n"u8.ToArray(), 4096, 1, TimeProvider.System);
        await WriteAsync(taking, "x\n");
        using var full = new FileOutput("/dev/full", default, 4096, 1, TimeProvider.System);
        await Assert.ThrowsAsync<IOException>(() => WriteAsync(full, "x\n"));
    }

    [Fact]
    public async Task Pipe_gets_the_header_once_and_then_what_is_written()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        Directory.CreateDirectory(_folder);
        var pipe = Path.Combine(_folder, "pipe");
        using var made = System.Diagnostics.Process.Start("mkfifo", pipe);
        await made.WaitForExitAsync();
        Assert.Equal(0, made.ExitCode);

        // A reader that takes no lock, and holds both ends, so that the pipe outlives each write.
        using var reader = System.Diagnostics.Process.Start(
            new System.Diagnostics.ProcessStartInfo("sh", ["-c", "exec 3<>\"$0\"; echo; head -c 9 <&3", pipe]) { RedirectStandardOutput = true })!;
        Assert.Equal("", await reader.StandardOutput.ReadLineAsync());
        using var output = new FileOutput(pipe, "head\n"u8.ToArray(), 4096, 1, TimeProvider.System);
        await WriteAsync(output, "a\n");
        await WriteAsync(output, "b\n");
        Assert.Equal("head\na\nb\n", await reader.StandardOutput.ReadToEndAsync());
    }

    [Fact]
    public async Task Path_that_is_a_folder_throws()
    {
        Directory.CreateDirectory(Target);
        using var output = new FileOutput(Target, default, 0, 1, TimeProvider.System);
        await Assert.ThrowsAnyAsync<Exception>(() => WriteAsync(output, "x\n"));
    }

    private static Task WriteAsync(FileOutput output, string text) => output.WriteAsync(Encoding.UTF8.GetBytes(text), CancellationToken.None);
}
