using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace RiskAware.Throws;

/// <summary>Exceptions that a call is documented to throw, but cannot throw here.</summary>
internal static class Improbable
{
    // What is found may be refused all the same.
    private const string Refused = "UnauthorizedAccessException";

    private static readonly string[] s_ofPaths =
        ["PathTooLongException", "DriveNotFoundException", "DirectoryNotFoundException", "FileNotFoundException", Refused];

    private static readonly string[] s_ofArguments = ["UriFormatException", "RegexParseException", "XPathException"];

    internal static bool Is(ITypeSymbol thrown, ISymbol member, ImmutableArray<IArgumentOperation> arguments, IOperation? instance)
        => thrown.Name == "RegexMatchTimeoutException" ? !HasTimeOut(member, arguments, instance)
            : s_ofPaths.Contains(thrown.Name) ? instance is null && FixedPath.IsAllOf(arguments, orFound: thrown.Name != Refused)
            : s_ofArguments.Contains(thrown.Name) && instance is null && arguments.Length > 0 && arguments.All(static a => a.IsImplicit || a.Value.ConstantValue.HasValue);

    // A pattern from elsewhere may have a time-out; only one that shows it counts.
    private static bool HasTimeOut(ISymbol member, ImmutableArray<IArgumentOperation> arguments, IOperation? instance)
        => arguments.Any(static a => a.Parameter?.Type.Name == "TimeSpan")
            || (instance is not null && member is not IMethodSymbol { MethodKind: MethodKind.Constructor } && instance switch
            {
                IObjectCreationOperation creation => IsCreatedWithTimeOut(creation.Syntax),
                ILocalReferenceOperation local => local.Local.DeclaringSyntaxReferences.Any(static r => IsCreatedWithTimeOut(r.GetSyntax())),
                IFieldReferenceOperation field => field.Field.DeclaringSyntaxReferences.Any(static r => IsCreatedWithTimeOut(r.GetSyntax())),
                _ => false,
            });

    private static bool IsCreatedWithTimeOut(SyntaxNode declaration)
        => Creations(declaration).Any(static c => c.ArgumentList is { } list && list.Arguments.Any(static a => a.ToString().Contains("TimeSpan")));

    private static IEnumerable<BaseObjectCreationExpressionSyntax> Creations(SyntaxNode node) => node.DescendantNodesAndSelf().OfType<BaseObjectCreationExpressionSyntax>();
}
