using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RiskAware.Data;
using RiskAware.Symbols;

namespace RiskAware.Analyzers.Rules.Coverage;

/// <summary>Calls that change something outside of the process; see the head of the data file.</summary>
internal static class Effects
{
    private static readonly Lazy<IReadOnlyList<Row>> s_rows = new(static () => DataFiles.Read("effects.csv").Skip(1)
        .Select(static f => new Row(f[0], f[1].Split('|'), f[2] == "any")).ToList());

    /// <summary>The types and members of the table, for the test that looks for them.</summary>
    internal static IEnumerable<(string Type, string Member)> Members => s_rows.Value.SelectMany(static r => r.Members.Select(m => (r.Type, m)));

    /// <summary>Whether a call is an effect that nobody looks at the result of.</summary>
    internal static bool Is(IInvocationOperation call)
        => s_rows.Value.Any(r => r.Members.Any(m => IsMember(call.TargetMethod.Name, m))
            && IsOf(call.TargetMethod.ContainingType, r.Type)
            && (r.AnyResult || IsIgnored(call)));

    private static bool IsMember(string name, string row)
        => row[row.Length - 1] == '*' ? name.StartsWith(row.Substring(0, row.Length - 1), StringComparison.Ordinal) : name == row;

    private static bool IsOf(INamedTypeSymbol? type, string name) => type.IsOrDerivesFrom(name) || type.IsOrImplements(name);

    private static bool IsIgnored(IOperation call)
    {
        var current = call;
        while (current.Parent is IAwaitOperation or IConversionOperation or IParenthesizedOperation
            || current.Parent is IInvocationOperation { TargetMethod.Name: "ConfigureAwait" } configured && configured.Instance == current)
        {
            current = current.Parent;
        }

        return current.Parent is IExpressionStatementOperation
            || current.Parent is ISimpleAssignmentOperation { Target: IDiscardOperation };
    }

    private sealed record Row(string Type, IReadOnlyList<string> Members, bool AnyResult);
}
