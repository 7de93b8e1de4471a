using System.Text;

namespace RiskAware.Analyzers.Tests.Indicators.Oracle;

/// <summary>A statement or a whole program of the grammar: text with lists of statements between, so that a failure can be made smaller.</summary>
internal sealed class Piece(params object[] parts)
{
    /// <summary>The lists of statements in it.</summary>
    internal IEnumerable<IReadOnlyList<Piece>> Blocks => parts.OfType<IReadOnlyList<Piece>>();

    /// <summary>All pieces that are one step smaller: a statement removed, or replaced by the statements of one of its blocks.</summary>
    internal IEnumerable<Piece> Smaller()
    {
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i] is IReadOnlyList<Piece> block)
            {
                foreach (var smaller in Smaller(block))
                {
                    object[] copy = [.. parts];
                    copy[i] = smaller;
                    yield return new Piece(copy);
                }
            }
        }
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var part in parts)
        {
            text.Append(part is IReadOnlyList<Piece> block ? string.Join(' ', block) : part);
        }

        return text.ToString();
    }

    private static IEnumerable<IReadOnlyList<Piece>> Smaller(IReadOnlyList<Piece> block)
    {
        for (var i = 0; i < block.Count; i++)
        {
            yield return [.. block.Take(i), .. block.Skip(i + 1)];
        }

        for (var i = 0; i < block.Count; i++)
        {
            foreach (var inner in block[i].Blocks)
            {
                yield return [.. block.Take(i), .. inner, .. block.Skip(i + 1)];
            }

            foreach (var smaller in block[i].Smaller())
            {
                yield return [.. block.Take(i), smaller, .. block.Skip(i + 1)];
            }
        }
    }
}
