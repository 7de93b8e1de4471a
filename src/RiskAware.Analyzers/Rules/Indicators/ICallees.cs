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
    /// <inheritdoc />
    public bool UsesAny(ICollection<string> names)
        => member is not null && (names.Contains(member.Name) || (member.ContainingType is { } type && names.Contains(type.Name)));

    /// <inheritdoc />
    public bool UsesAssembly(IAssemblySymbol assembly) => SymbolEqualityComparer.Default.Equals(member?.ContainingAssembly, assembly);
}

/// <summary>Whatever it takes.</summary>
internal sealed class AnyCallee : ICallees
{
    internal static readonly AnyCallee Instance = new();

    /// <inheritdoc />
    public bool UsesAny(ICollection<string> names) => true;

    /// <inheritdoc />
    public bool UsesAssembly(IAssemblySymbol assembly) => true;
}
