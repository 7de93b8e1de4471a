using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace RiskAware.Analyzers.Rules.Indicators;

/// <summary>What the conditions of the indicator table ask about the code that an exception comes from.</summary>
internal interface ICallees
{
    /// <summary>Whether a member of a type with one of the names is used, or a member of that name.</summary>
    bool UsesAny(ICollection<string> names);

    /// <summary>Whether anything of the assembly is used.</summary>
    bool UsesAssembly(IAssemblySymbol assembly);
}

/// <summary>One member, or none.</summary>
internal sealed class OneCallee(ISymbol? member) : ICallees
{
    /// <summary>Code of the project itself, which throws of its own accord.</summary>
    internal static readonly OneCallee None = new(null);

    /// <inheritdoc />
    public bool UsesAny(ICollection<string> names)
        => member is not null && (names.Contains(member.Name) || (member.ContainingType is { } type && names.Contains(type.Name)));

    /// <inheritdoc />
    public bool UsesAssembly(IAssemblySymbol assembly) => SymbolEqualityComparer.Default.Equals(member?.ContainingAssembly, assembly);
}
