using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace RiskAware.Analyzers.CodeFixes.Coverage;

/// <summary>
/// RA3003 and RA3006: says at the endpoint which risk it is exposed to, one of the declared ones or a new one of the kind of its
/// input. In bulk only what the words of door and risk say is named: the rest of a threat model takes a person.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ExposeEndpointFixProvider))]
[Shared]
public sealed class ExposeEndpointFixProvider : CodeFixProvider
{
    /// <summary>The key of the best-ranked action.</summary>
    internal const string ExposeKey = "RiskAware.ExposeEndpoint";

    /// <summary>The key of a new risk where declared ones fit too.</summary>
    internal const string DeclareKey = "RiskAware.ExposeEndpoint.Declare";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["RA3003", "RA3006"];

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => ExposeEndpointFixAllProvider.Instance;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await ExposurePlace.OfAsync(context.Document.Project.Solution, diagnostic, context.CancellationToken).ConfigureAwait(false) is not { } place)
            {
                continue;
            }

            var actions = Actions(diagnostic, place, context.CancellationToken).ToImmutableArray();
            if (actions.Length > 0)
            {
                context.RegisterCodeFix(actions[0], diagnostic);
            }

            if (actions.Length > 1)
            {
                context.RegisterCodeFix(CodeAction.Create("Expose to another risk", actions.RemoveAt(0), isInlinable: false), diagnostic);
            }
        }
    }

    private static IEnumerable<CodeAction> Actions(Diagnostic diagnostic, ExposurePlace place, CancellationToken cancellation)
    {
        var isFirst = true;
        foreach (var risk in RiskRanking.For(diagnostic, place, cancellation))
        {
            if (place.Say(risk.Symbol.ToMinimalDisplayString(place.Model, place.Node.SpanStart), risk.Symbol.IsStatic) is { } change)
            {
                yield return CodeAction.Create(
                    $"Expose to '{risk.Model.Name}' ({risk.Model.Id})", _ => Task.FromResult(place.Apply(change)), isFirst ? ExposeKey : ExposeKey + "." + risk.Model.DocId);
                isFirst = false;
            }
        }

        if (NewInputRisk.For(diagnostic, place, cancellation) is { } made && place.Say(made.Name, isStatic: false) is { } saying)
        {
            yield return CodeAction.Create(
                $"Declare the risk '{made.Name}' and expose the endpoint to it", _ => Task.FromResult(made.AddTo(place, saying)), isFirst ? ExposeKey : DeclareKey);
        }
    }
}
