using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;

namespace RiskAware.Json;

/// <summary>A value of a JSON text, and where it stands.</summary>
internal sealed class JsonValue(JsonKind kind, TextSpan span, string text, IReadOnlyList<JsonValue> items, IReadOnlyList<JsonMember> members)
{
    internal JsonKind Kind => kind;

    internal TextSpan Span => span;

    /// <summary>A text without quotes and escapes; a number or truth value as written; else empty.</summary>
    internal string Text => text;

    internal IReadOnlyList<JsonValue> Items => items;

    internal IReadOnlyList<JsonMember> Members => members;

    internal string KindName => kind switch
    {
        JsonKind.Null => "null",
        JsonKind.Truth => "true or false",
        JsonKind.Number => "a number",
        JsonKind.Text => "a text",
        JsonKind.List => "a list",
        _ => "an object",
    };
}

/// <summary>A member of an object.</summary>
internal sealed class JsonMember(string name, TextSpan nameSpan, JsonValue value)
{
    internal string Name => name;

    internal TextSpan NameSpan => nameSpan;

    internal JsonValue Value => value;
}
