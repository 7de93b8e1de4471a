using System;
using System.Linq;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RiskAware.Analyzers.CodeFixes.NewRisks;
using RiskAware.Analyzers.Rules.Indicators;
using RiskAware.Symbols;

namespace RiskAware.Analyzers.CodeFixes.Indicators;

/// <summary>A risk that the row of an indicator describes, with a point that takes the caught exception, in a document of its own.</summary>
/// <param name="Name">The name of the class and of the document.</param>
/// <param name="Source">The text of the document.</param>
/// <param name="Call">The call in the handler.</param>
internal sealed record NewRisk(string Name, string Source, string Call)
{
    /// <summary>The risk for a handler, or null where its exception cannot be named elsewhere.</summary>
    internal static NewRisk? For(Document document, ObservableHandler handler, SourceText text, CancellationToken cancellation)
    {
        if (handler.Property(IndicatorProperties.Indicator) is not { Length: > 0 } indicator || handler.Exception is not INamedTypeSymbol { IsGenericType: false } exception
            || Visibility(exception) is not { } visibility || handler.Model.Compilation.Assembly.Name.Length == 0)
        {
            return null;
        }

        var scope = new ScopeAtHandler(handler);
        var space = handler.Model.GetEnclosingSymbol(scope.Position, cancellation)?.ContainingNamespace;
        var name = RiskDocument.FreeName(Pascal(indicator), document, handler.Model, scope.Position);
        var point = ShortName(exception) + "Caught";
        var loggerType = handler.Model.Compilation.GetTypeByMetadataName(KnownNames.ILogger);
        var logger = loggerType is null ? null : scope.Typed(loggerType, "logger", "log");
        var declaration = new NewRiskText(handler, exception, visibility, name, point, logger is not null);
        return new(
            name,
            declaration.Write(space is { IsGlobalNamespace: false } ? space : null, HandlerText.NewLine(text), cancellation),
            $"{name}.{point}({(logger is null ? string.Empty : logger + ", ")}{handler.VariableName})");
    }

    /// <summary>Adds the document, and the call to the handler.</summary>
    internal Solution AddTo(Document document, SourceText text, ObservableHandler handler)
    {
        var path = document.FilePath;
        var folder = path?.Substring(0, path.LastIndexOfAny(['/', '\\']) + 1);
        var added = document.Project.AddDocument(Name + ".cs", SourceText.From(Source, text.Encoding ?? Encoding.UTF8), document.Folders, folder + Name + ".cs");
        return added.Project.Solution.WithDocumentText(document.Id, HandlerText.Apply(text, HandlerText.Observe(handler, Call, text)));
    }

    private static string? Visibility(INamedTypeSymbol exception)
    {
        var isPublic = true;
        for (var type = exception; type is not null; type = type.ContainingType)
        {
            if (type.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal))
            {
                return null;
            }

            isPublic &= type.DeclaredAccessibility == Accessibility.Public;
        }

        return isPublic ? "public" : "internal";
    }

    private static string Pascal(string indicator)
    {
        var name = string.Concat(indicator.Split('.', '-', '_', ' ').Where(static w => w.Length > 0).Select(static w => char.ToUpperInvariant(w[0]) + w.Substring(1)));
        return SyntaxFacts.IsValidIdentifier(name) ? name : "Indicator";
    }

    private static string ShortName(INamedTypeSymbol exception)
    {
        const string suffix = "Exception";
        return exception.Name.EndsWith(suffix, StringComparison.Ordinal) && exception.Name != suffix
            ? exception.Name.Substring(0, exception.Name.Length - suffix.Length)
            : exception.Name;
    }
}
