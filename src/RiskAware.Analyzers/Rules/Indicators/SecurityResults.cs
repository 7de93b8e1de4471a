using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using RiskAware.Data;
using RiskAware.Symbols;

namespace RiskAware.Analyzers.Rules.Indicators;

/// <summary>How a check says no.</summary>
internal enum ResultForm
{
    Call,
    Property,
    No,
    Yes,
}

/// <summary>A member by which a security check says no; see the head of the data file.</summary>
internal sealed record SecurityResult(
    string Type, string Member, ResultForm Form, IReadOnlyList<string> Unless, string Who, IReadOnlyList<int> Cwe, IReadOnlyList<string> Attack);

/// <summary>The table of security results.</summary>
internal static class SecurityResults
{
    private static readonly Lazy<ILookup<string, SecurityResult>> s_table = new(static () => Read().ToLookup(static r => r.Member, StringComparer.Ordinal));

    internal static IEnumerable<(string Type, string Member)> Members => s_table.Value.SelectMany(static r => r).Select(static r => (r.Type, r.Member));

    /// <summary>Whether some member of a name has a row.</summary>
    internal static bool MayBe(string name) => s_table.Value.Contains(name);

    /// <summary>The row of a member that is used, or null; overrides and implementations are the members that they override.</summary>
    internal static SecurityResult? Of(ISymbol member)
    {
        foreach (var row in s_table.Value[member.Name])
        {
            for (var type = member.ContainingType; type is not null; type = type.BaseType)
            {
                if (row.Type.EndsWith(type.MetadataName, StringComparison.Ordinal) && SymbolNames.MetadataName(type.OriginalDefinition) == row.Type)
                {
                    return row;
                }
            }
        }

        return null;
    }

    private static IEnumerable<SecurityResult> Read()
        => DataFiles.Read("security-results.csv").Skip(1).SelectMany(static fields => fields[1].Split('|').Select(member => new SecurityResult(
            fields[0],
            member,
            (ResultForm)Enum.Parse(typeof(ResultForm), fields[2], ignoreCase: true),
            fields[3].Split(['|'], StringSplitOptions.RemoveEmptyEntries),
            fields[4],
            fields[5].Split(';').Select(static n => int.Parse(n, CultureInfo.InvariantCulture)).ToList(),
            fields[6].Split(';'))));
}
