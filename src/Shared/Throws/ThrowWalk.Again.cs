using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RiskAware.Endpoints;
using RiskAware.Symbols;

namespace RiskAware.Throws;

/// <summary>What a handler throws: something of its own, or what it took, as it is, wrapped or unwrapped.</summary>
internal sealed partial class ThrowWalk
{
    private void Throw(IThrowOperation thrown)
    {
        var exception = thrown.Exception is null ? null : Operations.Unwrap(thrown.Exception);
        if (exception is null)
        {
            Again(Part.Itself, null);
            return;
        }

        if (PartOf(exception) is var part and not Part.None)
        {
            Again(part, null);
            return;
        }

        if (exception.Type is not INamedTypeSymbol type)
        {
            return;
        }

        foreach (var inner in ArgumentsOf(exception).Select(a => PartOf(Operations.Unwrap(a.Value))).Where(static p => p != Part.None).Distinct())
        {
            Again(inner, type);
        }

        if (_summaries.MayBeIndicator(type))
        {
            _now.Add(new(Arrival.OfThrow(type), thrown, null, IsDirect: true));
        }
    }

    private static ImmutableArray<IArgumentOperation> ArgumentsOf(IOperation exception) => exception switch
    {
        IObjectCreationOperation creation => creation.Arguments,
        IInvocationOperation call => call.Arguments,
        _ => ImmutableArray<IArgumentOperation>.Empty,
    };

    /// <summary>What of the exception of the handler a value is.</summary>
    private Part PartOf(IOperation value)
    {
        if (_handlers.Count == 0)
        {
            return Part.None;
        }

        switch (Operations.Unwrap(value))
        {
            case ILocalReferenceOperation local:
                return _handlers.Peek().Clause.ExceptionDeclarationOrExpression is IVariableDeclaratorOperation declared
                    && SymbolEqualityComparer.Default.Equals(declared.Symbol, local.Local) ? Part.Itself : Part.None;
            case IPropertyReferenceOperation { Property.Name: "InnerException" or "InnerExceptions", Instance: { } outer }:
                return PartOf(outer) == Part.None ? Part.None : Part.Inner;
            case IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } all }:
                return PartOf(all);
            case IInvocationOperation { TargetMethod.Name: "Flatten", Instance: { } outer }:
                return PartOf(outer);
            case IInvocationOperation { TargetMethod.Name: "GetBaseException", Instance: { } outer }:
                return PartOf(outer) == Part.None ? Part.None : Part.Innermost;
            case IInvocationOperation { TargetMethod: { Name: "First" or "Single" or "Last", ContainingType.Name: "Enumerable" }, Arguments: { Length: > 0 } arguments }:
                return PartOf(arguments[0].Value);
            default:
                return Part.None;
        }
    }

    /// <summary>What the handler took goes on, as it is, wrapped or unwrapped; not if somebody saw it here.</summary>
    private void Again(Part part, INamedTypeSymbol? wrapper)
    {
        if (_handlers.Count == 0)
        {
            return;
        }

        var (clause, taken) = _handlers.Peek();
        if (clause.Handler.Descendants().Any(o => o is IInvocationOperation call && _summaries.IsDetection(call.TargetMethod)))
        {
            return;
        }

        IEnumerable<PlacedArrival> thrown = part switch
        {
            Part.Inner => taken.Where(static t => t.Arrival.IsWrapped).Select(static t => t with { Arrival = t.Arrival.Unwrapped }),
            Part.Innermost => taken.Select(static t => t with { Arrival = t.Arrival.Unwrapped }),
            _ => taken,
        };
        _now.AddRange(wrapper is null ? thrown : thrown.Select(t => t with { Arrival = t.Arrival.WrappedIn(wrapper) }));
    }

    private enum Part
    {
        None,
        Itself,
        Inner,
        Innermost,
    }
}
