namespace RiskAware.Package.Tests.Support;

/// <summary>How a command ended and what it wrote; assertions show all of it when they fail.</summary>
internal sealed record DotNetResult(string Command, int ExitCode, string Output)
{
    internal DotNetResult Succeeds()
    {
        Assert.True(ExitCode == 0, $"'{Command}' ended with {ExitCode}:\n{Output}");
        return this;
    }

    internal DotNetResult Fails()
    {
        Assert.True(ExitCode != 0, $"'{Command}' succeeded:\n{Output}");
        return this;
    }

    internal DotNetResult Says(string text)
    {
        Assert.True(Output.Contains(text, StringComparison.Ordinal), $"'{Command}' did not say '{text}':\n{Output}");
        return this;
    }

    internal DotNetResult DoesNotSay(string text)
    {
        Assert.False(Output.Contains(text, StringComparison.Ordinal), $"'{Command}' said '{text}':\n{Output}");
        return this;
    }

    /// <summary>The text is in the output once per project, although the SDK repeats warnings in its summary.</summary>
    internal DotNetResult SaysOnce(string text)
    {
        var lines = Output.Split('\n').Select(l => l.Trim()).Where(l => l.Contains(text, StringComparison.Ordinal)).Distinct().ToList();
        Assert.True(lines.Count == 1, $"'{Command}' said '{text}' in {lines.Count} different lines:\n{Output}");
        return this;
    }
}
