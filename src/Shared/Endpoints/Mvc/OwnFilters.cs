using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using RiskAware.Calls;
using RiskAware.Symbols;

namespace RiskAware.Endpoints.Mvc;

/// <summary>A controller or model that is a filter runs around its own actions.</summary>
internal static class OwnFilters
{
    internal static IEnumerable<Wrapper> Of(INamedTypeSymbol type, Func<IMethodSymbol, bool> isHandler)
        => type.IsOrImplements(KnownNames.IFilterMetadata)
            ? [new Wrapper(null, TypeHierarchy.CallableFromOutside(type, type.ContainingAssembly)
                .Where(m => !isHandler(m) && !IsOfFramework(m)).Select(static m => CallRoot.Of(m, ownDelegatesAreKnown: true)).ToImmutableArray()) { Level = CoverageLevel.Handler }]
            : [];

    // What the framework's own base does in its place, reaches nothing.
    private static bool IsOfFramework(IMethodSymbol method)
        => method.ContainingAssembly?.Name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) == true;
}
