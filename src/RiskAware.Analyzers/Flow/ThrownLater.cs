using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using RiskAware.Calls;

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

    /// <summary>The same for a field, in any method of its type that stands in the file.</summary>
    internal static IObjectCreationOperation? With(IFieldSymbol field, SyntaxNode inside, FlowContext context)
        => field.ContainingType.GetMembers().OfType<IMethodSymbol>()
            .Where(m => m.DeclaringSyntaxReferences.Any(r => r.SyntaxTree == inside.SyntaxTree && Throws(r.GetSyntax(CancellationToken.None), field.Name)))
            .Select(m => MethodBodies.Of(context.Compilation).TryGet(m, CancellationToken.None)).OfType<IOperation>()
            .SelectMany(static body => body.Descendants().OfType<IThrowOperation>()).Select(static t => Carrying.CreatedException(t.Exception))
            .FirstOrDefault(c => c is not null && c.Arguments.Any(a => a.Descendants().OfType<IFieldReferenceOperation>().Any(f => SymbolEqualityComparer.Default.Equals(f.Field, field))));

    private static bool Throws(SyntaxNode method, string name)
        => method.DescendantNodes().Any(n => n is ThrowStatementSyntax or ThrowExpressionSyntax && n.DescendantNodes().Any(i => i is IdentifierNameSyntax { Identifier.ValueText: var text } && text == name));
}
