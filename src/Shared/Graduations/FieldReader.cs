using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using RiskAware.Collections;
using RiskAware.Json;
using RiskAware.Texts;

namespace RiskAware.Graduations;

/// <summary>The members of one object, by their names; what is missing, unknown or of another kind becomes a problem.</summary>
internal sealed class FieldReader
{
    private readonly Dictionary<string, JsonMember> _members = new(StringComparer.Ordinal);
    private readonly List<FileProblem> _problems;
    private readonly TextSpan _span;

    internal FieldReader(JsonValue value, string[] known, List<FileProblem> problems)
    {
        _problems = problems;
        _span = new TextSpan(value.Span.Start, 1);
        if (value.Kind != JsonKind.Object)
        {
            problems.Add(new(value.Span, "an object in braces is expected here, not " + value.KindName));
        }

        foreach (var member in value.Members)
        {
            if (known.Contains(member.Name, StringComparer.Ordinal))
            {
                _members.Add(member.Name, member);
            }
            else
            {
                problems.Add(new(member.NameSpan, "'" + member.Name + "' is not known here" + NearestNames.Hint(member.Name, known)));
            }
        }
    }

    /// <summary>A text that has to be there; null with a problem where it is not.</summary>
    internal string? Text(string name)
    {
        if (!_members.TryGetValue(name, out var member) || (member.Value.Kind == JsonKind.Text && string.IsNullOrWhiteSpace(member.Value.Text)))
        {
            _problems.Add(new(member?.Value.Span ?? _span, "'" + name + "' is missing"));
            return null;
        }

        return Is(member.Value, JsonKind.Text, "'" + name + "'", "a text") ? member.Value.Text : null;
    }

    internal bool? Truth(string name)
    {
        if (!_members.TryGetValue(name, out var member))
        {
            _problems.Add(new(_span, "'" + name + "' is missing"));
            return null;
        }

        return Is(member.Value, JsonKind.Truth, "'" + name + "'", "true or false") ? member.Value.Text == "true" : null;
    }

    /// <summary>The version of the format, which may be left out.</summary>
    internal bool IsVersion(int version)
    {
        if (!_members.TryGetValue("version", out var member) || member.Value.Text == version.ToString(System.Globalization.CultureInfo.InvariantCulture))
        {
            return true;
        }

        _problems.Add(new(member.Value.Span, "this package reads version " + version + " of this file; update RiskAware, or write the file by an older one"));
        return false;
    }

    /// <summary>The items of a list; none where it is left out.</summary>
    internal IReadOnlyList<JsonValue> Items(string name)
        => _members.TryGetValue(name, out var member) && Is(member.Value, JsonKind.List, "'" + name + "'", "a list in brackets") ? member.Value.Items : [];

    internal IReadOnlyList<JsonValue> Texts(string name)
        => Items(name).Where(i => Is(i, JsonKind.Text, "an item of '" + name + "'", "a text")).ToList();

    internal EquatableArray<string> Strings(string name) => Texts(name).Select(static t => t.Text).ToEquatableArray();

    internal TextSpan SpanOf(string name) => _members.TryGetValue(name, out var member) ? member.Value.Span : _span;

    private bool Is(JsonValue value, JsonKind kind, string what, string expected)
    {
        if (value.Kind == kind)
        {
            return true;
        }

        _problems.Add(new(value.Span, what + " is " + expected + ", not " + value.KindName));
        return false;
    }
}
