using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace RiskAware.Json;

/// <summary>
/// Reads JSON, with comments: people sign things off in these files. Own code, because the compiler brings no reader that a
/// generator may rely on, and because a problem has to be shown at its place.
/// </summary>
internal sealed class JsonReader
{
    private const int Deepest = 16;

    private static readonly JsonValue[] s_noItems = [];
    private static readonly JsonMember[] s_noMembers = [];

    private readonly string _text;
    private int _at;

    private JsonReader(string text) => _text = text;

    /// <exception cref="JsonProblem">The text is no JSON.</exception>
    internal static JsonValue Read(string text)
    {
        var reader = new JsonReader(text);
        reader.Skip();
        var value = reader.Value(0);
        reader.Skip();
        return reader._at == text.Length ? value : throw reader.Problem("something follows the end of the value");
    }

    private JsonValue Value(int depth)
    {
        if (depth == Deepest)
        {
            throw Problem("values are nested too deeply");
        }

        var start = _at;
        switch (Current)
        {
            case '{':
                return Object(depth);
            case '[':
                return List(depth);
            case '"':
                var text = Text();
                return Plain(JsonKind.Text, start, text);
            case '-' or (>= '0' and <= '9'):
                return Plain(JsonKind.Number, start, Number());
            default:
                return Word();
        }
    }

    private JsonValue Object(int depth)
    {
        var start = _at;
        var members = new List<JsonMember>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        _at++;
        for (Skip(); Current != '}'; Skip())
        {
            if (members.Count > 0)
            {
                Expect(',', "a comma or '}' is missing here");
            }

            if (Current != '"')
            {
                throw Problem(Current == '}' ? "a comma stands before '}'" : "a name in double quotes is missing here");
            }

            var nameStart = _at;
            var name = Text();
            var nameSpan = TextSpan.FromBounds(nameStart, _at);
            if (!names.Add(name))
            {
                throw new JsonProblem(nameSpan, "'" + name + "' is said twice");
            }

            Skip();
            Expect(':', "a colon is missing here");
            members.Add(new(name, nameSpan, Value(depth + 1)));
        }

        _at++;
        return new(JsonKind.Object, TextSpan.FromBounds(start, _at), string.Empty, s_noItems, members);
    }

    private JsonValue List(int depth)
    {
        var start = _at;
        var items = new List<JsonValue>();
        _at++;
        for (Skip(); Current != ']'; Skip())
        {
            if (items.Count > 0)
            {
                Expect(',', "a comma or ']' is missing here");
                if (Current == ']')
                {
                    throw Problem("a comma stands before ']'");
                }
            }

            items.Add(Value(depth + 1));
        }

        _at++;
        return new(JsonKind.List, TextSpan.FromBounds(start, _at), string.Empty, items, s_noMembers);
    }

    private string Text()
    {
        var start = _at++;
        var text = new StringBuilder();
        while (Current != '"')
        {
            if (_at >= _text.Length || Current is '\r' or '\n')
            {
                throw new JsonProblem(TextSpan.FromBounds(start, _at), "the closing quote of this text is missing");
            }

            text.Append(Current == '\\' ? Escaped() : Current);
            _at++;
        }

        _at++;
        return text.ToString();
    }

    private char Escaped()
    {
        _at++;
        switch (Current)
        {
            case '"' or '\\' or '/':
                return Current;
            case 'b':
                return '\b';
            case 'f':
                return '\f';
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            case 'u' when _at + 4 < _text.Length
                && ushort.TryParse(_text.Substring(_at + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code):
                _at += 4;
                return (char)code;
            default:
                throw Problem("this escape is unknown");
        }
    }

    private string Number()
    {
        var start = _at;
        while (Current is (>= '0' and <= '9') or '-' or '+' or '.' or 'e' or 'E')
        {
            _at++;
        }

        var text = _text.Substring(start, _at - start);
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _)
            ? text
            : throw new JsonProblem(TextSpan.FromBounds(start, _at), "'" + text + "' is no number");
    }

    private JsonValue Word()
    {
        var start = _at;
        while (_at < _text.Length && char.IsLetter(Current))
        {
            _at++;
        }

        var word = _text.Substring(start, _at - start);
        return word switch
        {
            "true" or "false" => Plain(JsonKind.Truth, start, word),
            "null" => Plain(JsonKind.Null, start, string.Empty),
            "" => throw Problem(start == _text.Length ? "the text ends too early" : "a value is missing here"),
            _ => throw new JsonProblem(TextSpan.FromBounds(start, _at), "'" + word + "' is no value; a text stands in double quotes"),
        };
    }

    private JsonValue Plain(JsonKind kind, int start, string text) => new(kind, TextSpan.FromBounds(start, _at), text, s_noItems, s_noMembers);

    private void Expect(char expected, string otherwise)
    {
        if (Current != expected)
        {
            throw Problem(_at >= _text.Length ? "the text ends too early" : otherwise);
        }

        _at++;
        Skip();
    }

    private void Skip()
    {
        while (_at < _text.Length)
        {
            if (char.IsWhiteSpace(Current) || Current == '\uFEFF')
            {
                _at++;
            }
            else if (string.CompareOrdinal(_text, _at, "//", 0, 2) == 0)
            {
                var end = _text.IndexOf('\n', _at);
                _at = end < 0 ? _text.Length : end;
            }
            else if (string.CompareOrdinal(_text, _at, "/*", 0, 2) == 0)
            {
                var end = _text.IndexOf("*/", _at + 2, StringComparison.Ordinal);
                _at = end < 0 ? throw Problem("the end of this comment is missing") : end + 2;
            }
            else
            {
                return;
            }
        }
    }

    // Beyond the end stands what nothing begins with.
    private char Current => _at < _text.Length ? _text[_at] : '\0';

    private JsonProblem Problem(string message)
        => new(_at < _text.Length ? new TextSpan(_at, 1) : new TextSpan(_text.Length, 0), message);
}
