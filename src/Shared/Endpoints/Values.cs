using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RiskAware.Calls;

namespace RiskAware.Endpoints;

/// <summary>Where values come from: through locals, parameters, fields, properties and what methods of the same compilation return.</summary>
internal sealed class Values(Compilation compilation, CancellationToken cancellation)
{
    private const int Depth = 16;

    internal Compilation Compilation => compilation;

    internal MethodBodies Bodies { get; } = MethodBodies.Of(compilation);

    internal CancellationToken Cancellation => cancellation;

    /// <summary>One step back to where a value comes from; null: here it ends, or cannot be followed.</summary>
    internal Bound? Step(IOperation value, Situation situation)
    {
        switch (value)
        {
            case ILocalReferenceOperation local:
                return situation.Find(local.Local)
                    ?? (LocalUses.Of(local).ValueOf(local.Local) is { } held ? new Bound(held, situation) : null);
            case IParameterReferenceOperation parameter:
                return situation.Find(parameter.Parameter);
            case IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol } member:
                return Held(member.Member) is { } kept ? new Bound(kept, Situation.None) : null;
            case IInvocationOperation call when Returned(call.TargetMethod) is { } returned:
                return new Bound(returned, Frame(call, situation));
            default:
                return null;
        }
    }

    /// <summary>A value, as far back as it can be followed.</summary>
    internal Bound Resolve(IOperation value, Situation situation)
    {
        var current = new Bound(Operations.Unwrap(value), situation);
        for (var steps = 0; steps < Depth && Step(current.Value!, current.In) is { } next; steps++)
        {
            if (next.Value is null)
            {
                return next;
            }

            current = new Bound(Operations.Unwrap(next.Value), next.In);
        }

        return current;
    }

    /// <summary>What the parameters of a method hold when a call runs it.</summary>
    internal static Situation Frame(IInvocationOperation call, Situation situation)
        => call.Arguments.Where(static a => a.Parameter is not null)
            .Aggregate(Situation.None, (frame, a) => frame.With(a.Parameter!, new Bound(a.Value, situation)));

    /// <summary>The text of a value whose parts are all constant; else null.</summary>
    internal string? Text(IOperation? value, Situation situation, int depth = 0)
    {
        if (value is null || depth > Depth)
        {
            return null;
        }

        value = Operations.Unwrap(value);
        if (value.ConstantValue is { HasValue: true, Value: { } constant })
        {
            return Convert.ToString(constant, System.Globalization.CultureInfo.InvariantCulture);
        }

        return value switch
        {
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, OperatorMethod: null, Type.SpecialType: SpecialType.System_String } sum
                => Joined([sum.LeftOperand, sum.RightOperand], situation, depth),
            IInterpolatedStringOperation interpolated => Joined(interpolated.Parts, situation, depth),
            IInterpolatedStringTextOperation text => Text(text.Text, situation, depth + 1),
            IInterpolationOperation { Alignment: null, FormatString: null } hole => Text(hole.Expression, situation, depth + 1),
            IInvocationOperation { TargetMethod: { Name: "Parse", ContainingType.Name: "RoutePatternFactory" } } parse
                => Text(Operations.Argument(parse, 0), situation, depth + 1),
            IInvocationOperation { TargetMethod: { Name: "Concat", ContainingType.SpecialType: SpecialType.System_String } } concat
                => concat.Arguments.All(static a => a.Value.Type?.SpecialType == SpecialType.System_String)
                    ? Joined(concat.Arguments.Select(static a => a.Value), situation, depth) : null,
            _ => Step(value, situation) is { Value: { } next } bound ? Text(next, bound.In, depth + 1) : null,
        };
    }

    /// <summary>The text that a field or property of this compilation always holds; else null.</summary>
    internal string? TextOf(ISymbol member) => Text(Held(member), Situation.None);

    /// <summary>The elements of an array or collection that is written out; else null.</summary>
    internal IReadOnlyList<Bound>? Elements(IOperation value, Situation situation)
    {
        var source = Resolve(value, situation);
        IEnumerable<IOperation>? elements = source.Value switch
        {
            IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues,
            ICollectionExpressionOperation collection when !collection.Elements.Any(static e => e is ISpreadOperation) => collection.Elements,
            _ => null,
        };
        return elements?.Select(e => new Bound(e, source.In)).ToList();
    }

    internal ImmutableArray<string>? Texts(IOperation value, Situation situation)
    {
        var texts = Elements(value, situation)?.Select(e => Text(e.Value, e.In)).ToList();
        return texts is null || texts.Contains(null) ? null : texts.Select(static t => t!).ToImmutableArray();
    }

    /// <summary>Whether a method is written in this compilation, and is the one that runs when it is called.</summary>
    internal bool IsOwn(IMethodSymbol method)
        => SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, compilation.Assembly) && !method.DeclaringSyntaxReferences.IsEmpty;

    /// <summary>The one value that a method of this compilation returns; else null.</summary>
    private IOperation? Returned(IMethodSymbol method)
        => !method.ReturnsVoid && IsOwn(method) && !TypeHierarchy.IsDispatched(method) && Bodies.TryGet(method, cancellation) is { } body ? OnlyReturn(body) : null;

    private static IOperation? OnlyReturn(IOperation body)
    {
        IOperation? only = null;
        var open = new Stack<IOperation>(body.ChildOperations);
        while (open.Count > 0)
        {
            var current = open.Pop();
            if (current is IReturnOperation { ReturnedValue: { } value })
            {
                if (only is not null)
                {
                    return null;
                }

                only = value;
            }

            if (current is not (IAnonymousFunctionOperation or ILocalFunctionOperation))
            {
                foreach (var child in current.ChildOperations)
                {
                    open.Push(child);
                }
            }
        }

        return only;
    }

    /// <summary>The one value that a field or property is given in this compilation; null: none, several, or it can be set from outside.</summary>
    private IOperation? Held(ISymbol member)
    {
        member = member.OriginalDefinition;
        if (!SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, compilation.Assembly) || member.IsVirtual || member.IsAbstract || member.IsOverride)
        {
            return null;
        }

        if (member is IPropertySymbol { GetMethod: { } getter } && Bodies.TryGet(getter, cancellation) is { } body)
        {
            return OnlyReturn(body);
        }

        var isClosed = member is IFieldSymbol { IsReadOnly: true } or IPropertySymbol { SetMethod: null }
            || (member is IPropertySymbol { SetMethod: { } setter } ? setter : member).DeclaredAccessibility is Accessibility.Private or Accessibility.Internal;
        if (!isClosed)
        {
            return null;
        }

        var values = Initializers(member).ToList();
        if (References.Of(compilation).To(member, cancellation) is not { } uses)
        {
            return null;
        }

        foreach (var use in uses)
        {
            if (use.Parent is IAssignmentOperation assignment && assignment.Target == use)
            {
                values.Add(assignment.Value);
            }
        }

        // Nothing, until it is given a value, is no value of its own.
        values.RemoveAll(static v => v is IDefaultValueOperation || Operations.Unwrap(v).ConstantValue is { HasValue: true, Value: null });
        return values.Count == 1 ? values[0] : null;
    }

    private IEnumerable<IOperation> Initializers(ISymbol member)
        => member.DeclaringSyntaxReferences.Select(r => r.GetSyntax(cancellation) switch
        {
            Microsoft.CodeAnalysis.CSharp.Syntax.VariableDeclaratorSyntax { Initializer: { } initial } => initial,
            Microsoft.CodeAnalysis.CSharp.Syntax.PropertyDeclarationSyntax { Initializer: { } initial } => initial,
            _ => null,
        })
            .Select(i => i is null ? null : Bodies.TryGet(i, cancellation)).OfType<ISymbolInitializerOperation>().Select(static i => i.Value);

    private string? Joined(IEnumerable<IOperation> parts, Situation situation, int depth)
    {
        var texts = parts.Select(p => Text(p, situation, depth + 1)).ToList();
        return texts.Contains(null) ? null : string.Concat(texts);
    }
}
