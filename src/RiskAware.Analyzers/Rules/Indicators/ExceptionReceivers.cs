using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RiskAware.Analyzers.Flow;
using RiskAware.Data;
using RiskAware.Symbols;

namespace RiskAware.Analyzers.Rules.Indicators;

/// <summary>A member that the framework hands an exception to; see the head of the data file.</summary>
internal sealed record ExceptionReceiver(string Type, string Member, NormalEnd End, string Who)
{
    /// <summary>What says in its body that the exception is handled; null: nothing has to be said.</summary>
    internal IOperation? MarkIn(IOperation body) => End.Marks is { } marks ? body.DescendantsIn().FirstOrDefault(marks) : null;
}

/// <summary>The table of members that receive exceptions.</summary>
internal static class ExceptionReceivers
{
    /// <summary>The exception ends where the arguments say so.</summary>
    private static readonly NormalEnd s_whereHandled = new(SaysHandled, null);

    private static readonly Lazy<ILookup<string, ExceptionReceiver>> s_table = new(static () => Read().ToLookup(static r => r.Member, StringComparer.Ordinal));

    internal static IEnumerable<string> Types => s_table.Value.SelectMany(static r => r).Select(static r => r.Type).Distinct();

    /// <summary>The row of a method that implements or overrides a member, or null.</summary>
    internal static ExceptionReceiver? OfMethod(IMethodSymbol method)
    {
        foreach (var row in s_table.Value[method.Name])
        {
            if (method.ContainingType.AllInterfaces.Any(i => i.Is(row.Type)) || (method.IsOverride && method.ContainingType.IsOrDerivesFrom(row.Type)))
            {
                return row;
            }
        }

        return null;
    }

    /// <summary>The row of an event or a delegate property that a function is assigned to, or null.</summary>
    internal static ExceptionReceiver? OfTarget(ISymbol member)
    {
        foreach (var row in s_table.Value[member.Name])
        {
            if (member.ContainingType.IsOrDerivesFrom(row.Type))
            {
                return row;
            }
        }

        return null;
    }

    /// <summary>The parameters in which an exception arrives.</summary>
    internal static IEnumerable<IParameterSymbol> Carriers(IMethodSymbol function)
        => function.Parameters.Where(static p => p.Type.IsOrDerivesFrom(KnownNames.Exception) || HoldsException(p.Type));

    private static bool HoldsException(ITypeSymbol? type)
    {
        for (; type is { SpecialType: SpecialType.None }; type = type.BaseType)
        {
            if (type.GetMembers().Any(static m => m is IPropertySymbol property
                ? property.Type.IsOrDerivesFrom(KnownNames.Exception)
                : m is IMethodSymbol { Name: "GetException", Parameters.Length: 0 }))
            {
                return true;
            }
        }

        return false;
    }

    private static bool SaysHandled(IOperation operation)
        => operation is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { } property }, Value: { } value }
            && (property.Name == "ExceptionHandled" ? value.ConstantValue is { HasValue: true, Value: true }
                : property is { Name: "Result", ContainingType.Name: "ExceptionContext" });

    private static IEnumerable<ExceptionReceiver> Read()
        => DataFiles.Read("exception-receivers.csv").Skip(1).SelectMany(static fields => fields[1].Split('|').Select(member => new ExceptionReceiver(
            fields[0],
            member,
            fields[2] switch { "true" => NormalEnd.UnlessFalse, "handled" => s_whereHandled, _ => NormalEnd.Always },
            fields[3])));
}
