using System.Text;

namespace RiskAware.Analyzers.Tests.Indicators;

/// <summary>Writes handlers from a small grammar. Every condition asks <c>C()</c>, so that all paths can be driven.</summary>
internal sealed class RandomHandler(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>A method that takes an indicator in a handler of random statements.</summary>
    internal string Method(string name)
    {
        var after = _random.Next(4) switch
        {
            0 => "if (kept != null) throw kept;",
            1 => "if (failed) Point();",
            2 => "if (!failed) return; Point();",
            _ => "",
        };
        return $$"""
            public static void {{name}}()
            {
                Exception? kept = null; var failed = false; var n = 0;
                void Local() { if (C()) Point(); else throw new Exception(); }
                try { throw new UnauthorizedAccessException(); }
                catch (UnauthorizedAccessException ex) {{Filter()}} { {{Block(3, false)}} }
                {{after}}
            }
            """;
    }

    private string Filter() => _random.Next(5) == 0 ? "when (Look())" : "";

    private string Block(int depth, bool inLoop)
    {
        var text = new StringBuilder();
        for (var count = _random.Next(1, 4); count > 0; count--)
        {
            text.Append(Statement(depth, inLoop)).Append(' ');
        }

        return text.ToString();
    }

    private string Statement(int depth, bool inLoop) => _random.Next(depth > 0 ? 18 : 9) switch
    {
        0 => "Point();",
        1 => "if (C()) return;",
        2 => "if (C()) throw;",
        3 => "kept = ex;",
        4 => "failed = true;",
        5 => "if (C()) Helper(ex);",
        6 => inLoop ? "if (C()) break;" : "n++;",
        7 => inLoop ? "if (C()) continue;" : "kept = null;",
        8 => _random.Next(3) == 0 ? "Local();" : "Blind(ex);",
        9 or 10 => $"if (C()) {{ {Block(depth - 1, inLoop)} }}",
        11 or 12 => $"if (C()) {{ {Block(depth - 1, inLoop)} }} else {{ {Block(depth - 1, inLoop)} }}",
        13 => $"while (C()) {{ {Block(depth - 1, true)} }}",
        14 => $"do {{ {Block(depth - 1, true)} }} while (C());",
        15 => $"try {{ {Block(depth - 1, inLoop)} }} finally {{ if (C()) Point(); }}",
        16 => $"try {{ {Block(depth - 1, inLoop)} }} finally {{ n++; }}",
        _ => $"switch (C() ? C() ? 1 : 2 : 3) {{ case 1: {Block(depth - 1, false)} break; case 2: {{ {Block(depth - 1, false)} goto case 1; }} default: {Block(depth - 1, false)} break; }}",
    };
}
