using Microsoft.Extensions.Logging;
using RiskAware;
using Storefront.Attachments;

namespace Storefront.Tests;

/// <summary>
/// The real console formatter, fed with names that try to write log lines of their own. The console and the process's default
/// engine are shared with every other test: a shop that is attacked beside this would report what is detected here.
/// </summary>
[Collection(nameof(ConsoleForgeryTests))]
[CollectionDefinition(nameof(ConsoleForgeryTests), DisableParallelization = true)]
public class ConsoleForgeryTests
{
    [Theory]
    [InlineData("../x\r\nwarn: Forged[0]\r\n      all is well")]
    [InlineData("../x\nwarn: Forged[0]")]
    [InlineData("../x\u2028warn: Forged[0]\u0085warn: Forged[0]")]
    [InlineData("../x\u001b[2K\u001b[1Awarn: Forged[0]")]
    public void A_line_break_in_a_name_forges_no_line(string name)
    {
        var lines = ConsoleLines(storage => storage.Save("anna", name, default));

        Assert.Equal(2, lines.Length);
        Assert.StartsWith("warn: Storefront.Attachments.AttachmentStorage[", lines[0], StringComparison.Ordinal);
        Assert.Contains("left the storage root", lines[1], StringComparison.Ordinal);
        Assert.DoesNotContain(lines[1], static c => char.IsControl(c) || c is '\u2028' or '\u2029');
    }

    [Fact]
    public void A_line_break_in_the_message_of_an_exception_forges_no_line()
    {
        if (OperatingSystem.IsWindows())
        {
            // No file can have such a name there.
            return;
        }

        // As in production, also while a test beside this one runs a host whose environment is Development.
        Detections.ExceptionDetail = ExceptionDetail.Summary;
        const string Name = "x\nwarn: Forged[0]";
        var lines = ConsoleLines(
            storage => storage.Save("anna", Name, default),
            root => Directory.CreateDirectory(Path.Combine(root, "anna", Name)));

        Assert.Equal(2, lines.Length);
        Assert.Contains("Storage refused", lines[1], StringComparison.Ordinal);
        Assert.DoesNotContain(lines, static l => l.StartsWith("warn: Forged", StringComparison.Ordinal));
    }

    private static string[] ConsoleLines(Action<AttachmentStorage> act, Action<string>? prepare = null)
    {
        var root = Directory.CreateTempSubdirectory("storefront-tests-");
        var before = Console.Out;
        using var output = new StringWriter { NewLine = "\n" };
        try
        {
            Console.SetOut(output);
            using (var factory = LoggerFactory.Create(static b => b.AddSimpleConsole(static o => o.ColorBehavior = Microsoft.Extensions.Logging.Console.LoggerColorBehavior.Disabled)))
            {
                prepare?.Invoke(root.FullName);
                act(new(root.FullName, factory.CreateLogger<AttachmentStorage>()));
            }

            return output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        }
        finally
        {
            Console.SetOut(before);
            root.Delete(recursive: true);
        }
    }
}
