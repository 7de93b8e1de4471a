using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using RiskAware.Calls;

namespace RiskAware.Facts;

/// <summary>What a method that others can call reaches: the value of a fact of kind <see cref="FactKinds.Reach"/>.</summary>
/// <param name="Points">Reached on some path.</param>
/// <param name="Always">Reached on every normal path.</param>
/// <param name="IsOpen">No implementation of the member is in its assembly: what a call reaches is decided elsewhere.</param>
internal sealed record ReachFact(ImmutableArray<PointKey> Points, ImmutableArray<PointKey> Always, bool IsOpen)
{
    /// <summary>The key of the fact that says: this assembly was analysed, a public method without a fact reaches nothing.</summary>
    internal const string AnalysedKey = "";

    internal static readonly ReachFact Nothing = new(ImmutableArray<PointKey>.Empty, ImmutableArray<PointKey>.Empty, false);

    internal string Write()
    {
        var fields = new List<KeyValuePair<string, string>>();
        Add("point", Points.Where(p => p.Id.StartsWith("M:", StringComparison.Ordinal)));
        Add("always", Always);
        foreach (var declared in Points.Where(p => !p.Id.StartsWith("M:", StringComparison.Ordinal)).Select(p => p.Risk).Distinct().OrderBy(r => r, StringComparer.Ordinal))
        {
            fields.Add(new("risk", declared));
        }

        if (IsOpen)
        {
            fields.Add(new("open", "1"));
        }

        return FactText.Write(fields);

        void Add(string name, IEnumerable<PointKey> points)
        {
            foreach (var point in points.OrderBy(p => p.Id, StringComparer.Ordinal).ThenBy(p => p.Risk, StringComparer.Ordinal))
            {
                fields.Add(new(name, point.Id));
                if (point.Risk != DeclaringType(point.Id))
                {
                    fields.Add(new("of", point.Risk));
                }
            }
        }
    }

    internal static ReachFact Read(string value)
    {
        var points = ImmutableArray.CreateBuilder<PointKey>();
        var always = ImmutableArray.CreateBuilder<PointKey>();
        var open = false;
        ImmutableArray<PointKey>.Builder? last = null;
        foreach (var field in FactText.Read(value))
        {
            switch (field.Key)
            {
                case "point" or "always":
                    last = field.Key == "point" ? points : always;
                    last.Add(new PointKey(field.Value, MemberName(field.Value), DeclaringType(field.Value)));
                    break;
                case "of" when last is { Count: > 0 }:
                    last[last.Count - 1] = last[last.Count - 1] with { Risk = field.Value };
                    break;
                case "risk":
                    points.Add(new PointKey(field.Value, MemberName(field.Value), field.Value));
                    break;
                case "open":
                    open = true;
                    break;
            }
        }

        return new ReachFact(points.ToImmutable(), always.ToImmutable(), open);
    }

    /// <summary>The name by which code mentions the member of a documentation id.</summary>
    internal static string MemberName(string id)
    {
        var name = WithoutParameters(id);
        name = name.Substring(name.LastIndexOfAny(['.', '#', ':']) + 1);
        var arity = name.IndexOf('`');
        name = arity > 0 ? name.Substring(0, arity) : name;
        if (name == "ctor")
        {
            return MemberName(DeclaringType(id));
        }

        return name.StartsWith("op_", StringComparison.Ordinal) ? TreeNames.Operator
            : name is "get_Item" or "set_Item" ? TreeNames.Indexer
            : name.StartsWith("get_", StringComparison.Ordinal) || name.StartsWith("set_", StringComparison.Ordinal) ? name.Substring(4)
            : name;
    }

    private static string DeclaringType(string id)
    {
        var name = WithoutParameters(id);
        var dot = name.LastIndexOf('.');
        return dot > 2 ? "T:" + name.Substring(2, dot - 2) : string.Empty;
    }

    private static string WithoutParameters(string id)
    {
        var end = id.IndexOf('(');
        return end < 0 ? id : id.Substring(0, end);
    }
}
