using System.Diagnostics;
using System.Text;

namespace RiskAware.Package.Tests.Support;

/// <summary>Runs the SDK's command line, or a program that it made, in a folder, without what a test host leaves in the environment.</summary>
internal static class DotNet
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(20);

    internal static DotNetResult Run(string folder, string? packageCache, params string[] arguments)
        => RunFile("dotnet", folder, packageCache, arguments);

    internal static DotNetResult RunFile(string file, string folder, string? packageCache, params string[] arguments)
    {
        var start = new ProcessStartInfo(file, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Where(IsOfTheTestHost).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["MSBUILDTERMINALLOGGER"] = "off";
        if (packageCache is not null)
        {
            start.Environment["NUGET_PACKAGES"] = packageCache;
        }

        using var process = Process.Start(start) ?? throw new InvalidOperationException(file + " did not start.");
        process.StandardInput.Close();
        var text = new StringBuilder();
        process.OutputDataReceived += (_, line) => Append(text, line.Data);
        process.ErrorDataReceived += (_, line) => Append(text, line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException(file + " " + string.Join(' ', arguments) + " did not end:\n" + text);
        }

        process.WaitForExit();
        lock (text)
        {
            return new DotNetResult(file + " " + string.Join(' ', arguments), process.ExitCode, text.ToString());
        }
    }

    private static void Append(StringBuilder text, string? line)
    {
        if (line is not null)
        {
            lock (text)
            {
                text.Append(line).Append('\n');
            }
        }
    }

    private static bool IsOfTheTestHost(string name)
        => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase)
            || name.Equals("DOTNET_HOST_PATH", StringComparison.OrdinalIgnoreCase)
            || name.Equals("TestingPlatformCommandLineArguments", StringComparison.OrdinalIgnoreCase);
}
