using System;

namespace RiskAware.Sequences;

/// <summary>The words of a sequence, one after the other.</summary>
internal struct SequenceTokens
{
    private readonly string _text;
    private int _next;

    internal SequenceTokens(string text)
    {
        _text = text;
        _next = 0;
        Current = string.Empty;
        Position = 1;
        Move();
    }

    /// <summary>The word; empty at the end.</summary>
    internal string Current { get; private set; }

    /// <summary>Where it begins, from 1.</summary>
    internal int Position { get; private set; }

    internal readonly bool IsEnd => Current.Length == 0;

    /// <summary>Whether it is the name of a point.</summary>
    internal readonly bool IsName => Current.Length > 0 && IsPart(Current[0]) && !IsWord(Current);

    /// <summary>Goes on if the word is the one that is asked for.</summary>
    internal bool Take(string word)
    {
        if (Current != word)
        {
            return false;
        }

        Move();
        return true;
    }

    internal void Move()
    {
        while (_next < _text.Length && char.IsWhiteSpace(_text[_next]))
        {
            _next++;
        }

        Position = _next + 1;
        var start = _next;
        while (_next < _text.Length && IsPart(_text[_next]))
        {
            _next++;
        }

        _next += _next == start && _next < _text.Length ? 1 : 0;
        Current = _text.Substring(start, _next - start);
    }

    private static bool IsPart(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_';

    private static bool IsWord(string text) => text is "AND" or "OR" or "THEN" or "UNLESS";
}
