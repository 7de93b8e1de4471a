using System;
using System.ComponentModel;

namespace RiskAware.CompilerServices;

/// <summary>
/// One piece of compile-time knowledge that an assembly exports to those that reference it. Read from metadata by analyzers
/// and tools; written by the generator only.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class RiskFactAttribute : Attribute
{
    /// <summary>States a fact.</summary>
    /// <param name="version">The version of the format.</param>
    /// <param name="kind">What it is about: <c>risk</c>, <c>point</c>, <c>reach</c>, <c>endpoint</c>.</param>
    /// <param name="key">The documentation id of the symbol that it is about.</param>
    /// <param name="value">The content, in the format of its kind.</param>
    public RiskFactAttribute(int version, string kind, string key, string value)
    {
        Version = version;
        Kind = kind;
        Key = key;
        Value = value;
    }

    /// <summary>The version of the format.</summary>
    public int Version { get; }

    /// <summary>What it is about.</summary>
    public string Kind { get; }

    /// <summary>The documentation id of the symbol.</summary>
    public string Key { get; }

    /// <summary>The content.</summary>
    public string Value { get; }
}
