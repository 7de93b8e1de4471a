using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace RiskAware.Analyzers.Flow;

/// <summary>What a function throws that is made from a variable which a lambda or local function in it has filled.</summary>
internal static class ThrownLater
{
    /// <summary>The first exception that is created from the variable and thrown; null: none.</summary>
    internal static IObjectCreationOperation? With(ILocalSymbol variable, IOperation inside)
    {
        var root = inside;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        return root.Descendants().OfType<IThrowOperation>().Select(static t => Carrying.CreatedException(t.Exception))
            .FirstOrDefault(c => c is not null && c.Arguments.Any(a => a.Descendants().OfType<ILocalReferenceOperation>().Any(l => SymbolEqualityComparer.Default.Equals(l.Local, variable))));
    }
}
