using System.Text;
using Microsoft.CodeAnalysis.Text;
using RiskAware.Declarations;

namespace RiskAware.Generators.Emit;

/// <summary>Writes lines of C# with <c>\n</c> and four spaces, the same on every machine.</summary>
internal sealed class SourceWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;

    internal SourceWriter()
    {
        Line(OwnComments.Header);
        Line("#nullable enable");
        Line("#pragma warning disable");
    }

    internal SourceWriter Line(string line = "")
    {
        if (line.Length > 0)
        {
            _text.Append(' ', _depth * 4).Append(line);
        }

        _text.Append('\n');
        return this;
    }

    internal SourceWriter Open(string? line = null)
    {
        if (line is not null)
        {
            Line(line);
        }

        Line("{");
        _depth++;
        return this;
    }

    internal SourceWriter Close(string end = "")
    {
        _depth--;
        return Line("}" + end);
    }

    internal SourceWriter Indent()
    {
        _depth++;
        return this;
    }

    internal SourceWriter Outdent()
    {
        _depth--;
        return this;
    }

    internal SourceText ToSourceText() => SourceText.From(_text.ToString(), Encoding.UTF8);
}
