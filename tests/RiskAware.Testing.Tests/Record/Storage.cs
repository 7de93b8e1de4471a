namespace RiskAware.Testing.Tests.Record;

/// <summary>Code under test.</summary>
internal static class Storage
{
    internal static int Open(string name)
    {
        if (!name.Contains("..", StringComparison.Ordinal))
        {
            return 0;
        }

        Detections.Report(Traversal.LeftRoot);
        return 1;
    }

    internal static async Task<int> OpenAsync(string name)
    {
        await Task.Yield();
        return Open(name);
    }

    internal static void Save(string name, ReadOnlySpan<byte> content) => Open(content.IsEmpty ? string.Empty : name);

    internal static void Fail(string name) => throw new InvalidOperationException(name);
}
