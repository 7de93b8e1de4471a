using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;
using RiskAware.Analyzers.Rules.Declarations;

namespace RiskAware.Analyzers.CodeFixes.Declarations;

/// <summary>A list of ids in an attribute, and one of its parts.</summary>
/// <param name="List">The collection expression, or the initializer of an array.</param>
/// <param name="Element">The part.</param>
internal sealed record ReferenceList(SyntaxNode List, ExpressionSyntax Element)
{
    /// <summary>What a diagnostic is about, where it can be mended.</summary>
    internal static ReferenceList? Find(SyntaxNode root, Diagnostic diagnostic)
    {
        if (!diagnostic.Properties.ContainsKey(ReferenceProperties.Successor) && !diagnostic.Properties.ContainsKey(ReferenceProperties.LeaveOut))
        {
            return null;
        }

        var element = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) as ExpressionSyntax;
        return element?.Parent switch
        {
            ExpressionElementSyntax { Parent: CollectionExpressionSyntax collection } => new(collection, element),
            InitializerExpressionSyntax initializer => new(initializer, element),
            _ => null,
        };
    }

    /// <summary>The list with every part mended; what it holds already is not said twice.</summary>
    internal static SyntaxNode Mend(SyntaxNode list, IReadOnlyDictionary<ExpressionSyntax, Diagnostic> wrong, SemanticModel model, CancellationToken cancellation)
    {
        var seen = new HashSet<string>(
            Parts(list).Where(p => !wrong.ContainsKey(p)).Select(p => Text(model.GetConstantValue(p, cancellation).Value)), StringComparer.Ordinal);
        return list switch
        {
            CollectionExpressionSyntax collection => collection.WithElements(Mend(
                collection.Elements,
                static e => (e as ExpressionElementSyntax)?.Expression,
                static (e, part) => ((ExpressionElementSyntax)e).WithExpression(part))),
            InitializerExpressionSyntax initializer => initializer.WithExpressions(Mend(initializer.Expressions, static e => e, static (_, part) => part)),
            _ => list,
        };

        SeparatedSyntaxList<T> Mend<T>(SeparatedSyntaxList<T> all, Func<T, ExpressionSyntax?> partOf, Func<T, ExpressionSyntax, T> with)
            where T : SyntaxNode
        {
            var mended = all;
            for (var i = all.Count - 1; i >= 0; i--)
            {
                if (partOf(all[i]) is not { } part || !wrong.TryGetValue(part, out var diagnostic))
                {
                    continue;
                }

                if (diagnostic.Properties.TryGetValue(ReferenceProperties.Successor, out var successor) && seen.Add(successor!))
                {
                    mended = mended.Replace(mended[i], with(mended[i], Named(diagnostic, successor!, model).WithTriviaFrom(part)));
                    continue;
                }

                // The part that moves to the front of the list stands where the one before it stood.
                var leading = mended[i].GetLeadingTrivia();
                mended = mended.RemoveAt(i);
                if (i == 0 && mended.Count > 0)
                {
                    mended = mended.Replace(mended[0], mended[0].WithLeadingTrivia(leading));
                }
            }

            return mended;
        }
    }

    private static IEnumerable<ExpressionSyntax> Parts(SyntaxNode list) => list switch
    {
        CollectionExpressionSyntax collection => collection.Elements.OfType<ExpressionElementSyntax>().Select(static e => e.Expression),
        InitializerExpressionSyntax initializer => initializer.Expressions,
        _ => Enumerable.Empty<ExpressionSyntax>(),
    };

    /// <summary>The constant of an id, so that the next reader sees its name; the id itself where there is none.</summary>
    private static ExpressionSyntax Named(Diagnostic diagnostic, string successor, SemanticModel model)
    {
        var type = diagnostic.Properties.TryGetValue(ReferenceProperties.Constants, out var name) ? model.Compilation.GetTypeByMetadataName("RiskAware." + name) : null;
        var constant = type?.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(f => Text(f.ConstantValue) == successor);
        return constant is not null
            ? SyntaxFactory.ParseExpression("global::RiskAware." + name + "." + constant.Name).WithAdditionalAnnotations(Simplifier.Annotation)
            : int.TryParse(successor, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? SyntaxFactory.LiteralExpression(SyntaxKind.NumericLiteralExpression, SyntaxFactory.Literal(number))
                : SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(successor));
    }

    private static string Text(object? constant) => Convert.ToString(constant, CultureInfo.InvariantCulture) ?? string.Empty;
}
