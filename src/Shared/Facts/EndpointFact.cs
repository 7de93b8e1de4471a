using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace RiskAware.Facts;

/// <summary>An endpoint of an assembly: the value of a fact of kind <see cref="FactKinds.Endpoint"/>. The key is the documentation id of the handler, or of the method that holds it.</summary>
/// <param name="Kind">The name of its kind: <c>Route</c>, <c>Action</c>.</param>
/// <param name="Verbs">The HTTP methods, ordinal; empty: any.</param>
/// <param name="Pattern">The route pattern; null: not to be seen.</param>
/// <param name="Access">Who may call it: <c>Anonymous</c>, <c>Authorized</c>, <c>Unknown</c>.</param>
/// <param name="Open">The parts that cannot be seen, as one text; null: none.</param>
/// <param name="Exposed">The risks that it is exposed to, with the state of their coverage; ordinal.</param>
/// <param name="Covered">Documentation ids of all risks of which it reaches a point; ordinal.</param>
internal sealed record EndpointFact(
    string Kind,
    ImmutableArray<string> Verbs,
    string? Pattern,
    string Access,
    string? Open,
    ImmutableArray<(string Risk, string State)> Exposed,
    ImmutableArray<string> Covered)
{
    /// <summary>The key of the fact that says how many endpoints are left out.</summary>
    internal const string CutKey = "";

    /// <summary>How many endpoints an assembly tells of at most.</summary>
    internal const int MaxEndpoints = 5_000;

    /// <summary>How many risks are told of one endpoint at most, and how many of its verbs.</summary>
    internal const int MaxItems = 64;

    /// <summary>How long a pattern is told at most; a longer one is open.</summary>
    internal const int MaxPattern = 1_024;

    internal string Write()
    {
        var fields = new List<KeyValuePair<string, string>> { new("kind", Kind) };
        fields.AddRange(Verbs.Take(MaxItems).Select(static v => new KeyValuePair<string, string>("verb", v)));
        var isLong = Pattern is { Length: > MaxPattern };
        if (Pattern is not null && !isLong)
        {
            fields.Add(new("pattern", Pattern));
        }

        fields.Add(new("access", Access));
        if (Open is not null || isLong)
        {
            fields.Add(new("open", Open ?? "Pattern"));
        }

        foreach (var (risk, state) in Exposed.Take(MaxItems))
        {
            fields.Add(new("exposed", risk));
            fields.Add(new("state", state));
        }

        fields.AddRange(Covered.Take(MaxItems).Select(static r => new KeyValuePair<string, string>("covers", r)));
        return FactText.Write(fields);
    }

    /// <summary>Reads what <see cref="Write"/> wrote; names that it does not know are left out.</summary>
    internal static EndpointFact Read(string value)
    {
        var verbs = ImmutableArray.CreateBuilder<string>();
        var exposed = ImmutableArray.CreateBuilder<(string, string)>();
        var covered = ImmutableArray.CreateBuilder<string>();
        string kind = string.Empty, access = "Unknown";
        string? pattern = null, open = null, risk = null;
        foreach (var field in FactText.Read(value))
        {
            switch (field.Key)
            {
                case "kind":
                    kind = field.Value;
                    break;
                case "verb":
                    verbs.Add(field.Value);
                    break;
                case "pattern":
                    pattern = field.Value;
                    break;
                case "access":
                    access = field.Value;
                    break;
                case "open":
                    open = field.Value;
                    break;
                case "exposed":
                    risk = field.Value;
                    break;
                case "state" when risk is not null:
                    exposed.Add((risk, field.Value));
                    risk = null;
                    break;
                case "covers":
                    covered.Add(field.Value);
                    break;
            }
        }

        return new EndpointFact(kind, verbs.ToImmutable(), pattern, access, open, exposed.ToImmutable(), covered.ToImmutable());
    }
}
