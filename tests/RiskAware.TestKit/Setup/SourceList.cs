using System.Collections;

namespace RiskAware.TestKit;

/// <summary>The sources of a test, in order; a source without a name is called <c>Test0.cs</c>, <c>Test1.cs</c> and so on.</summary>
public sealed class SourceList : IEnumerable<(string Name, string Text)>
{
    private readonly List<(string Name, string Text)> _items = [];

    /// <summary>How many there are.</summary>
    public int Count => _items.Count;

    /// <summary>Adds a source under the next name.</summary>
    public void Add(string text) => Add($"Test{_items.Count}.cs", text);

    /// <summary>Adds a source under a name, which may hold folders.</summary>
    public void Add(string name, string text) => _items.Add((name, text.ReplaceLineEndings("\n")));

    /// <inheritdoc />
    public IEnumerator<(string Name, string Text)> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>One source.</summary>
    public static implicit operator SourceList(string text)
    {
        var list = new SourceList();
        list.Add(text);
        return list;
    }
}
