using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace RiskAware.Benchmarks.Measuring;

/// <summary>Measures one class in a process of its own: this program with the option <c>--child</c>.</summary>
internal static class Child
{
    internal const string Option = "--child";

    private static readonly JsonSerializerOptions s_json = new() { NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals };

    /// <summary>What the child does.</summary>
    internal static int Run(string[] args)
    {
        var benchmarks = new BenchmarkClass(args[1], Split(args[2]), Split(args[3]));
        var budget = TimeSpan.FromSeconds(double.Parse(args[4], CultureInfo.InvariantCulture));
        var figures = benchmarks.Instance is IMeasuresItself own ? own.Measure(budget) : new Contest(benchmarks).Run(budget);
        if (benchmarks.Instance is IMeasuresMore more)
        {
            figures = figures.Concat(more.Measure());
        }

        foreach (var figure in figures)
        {
            Console.WriteLine(JsonSerializer.Serialize(figure, s_json));
        }

        benchmarks.CleanUp();
        return 0;
    }

    /// <summary>Starts a child and reads what it measured.</summary>
    internal static List<Figure> Measure(Assignment task, double seconds)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet")
        {
            start.ArgumentList.Add(typeof(Child).Assembly.Location);
        }

        foreach (var argument in new[] { Option, task.Class, string.Join(',', task.Methods), string.Join(',', task.Parameters), seconds.ToString(CultureInfo.InvariantCulture) })
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var figures = new List<Figure>();
        while (process.StandardOutput.ReadLine() is { } line)
        {
            if (line.StartsWith('{'))
            {
                figures.Add(JsonSerializer.Deserialize<Figure>(line, s_json)!);
            }
        }

        process.WaitForExit();
        return process.ExitCode == 0 ? figures : throw new InvalidOperationException($"Measuring {task.Class} ended with {process.ExitCode}.");
    }

    private static string[] Split(string text) => text.Split(',', StringSplitOptions.RemoveEmptyEntries);
}
