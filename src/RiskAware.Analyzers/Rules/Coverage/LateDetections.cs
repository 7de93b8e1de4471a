using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RiskAware.Calls;
using RiskAware.Endpoints;

namespace RiskAware.Analyzers.Rules.Coverage;

/// <summary>A call of a detection point behind an effect.</summary>
/// <param name="Point">What is called.</param>
/// <param name="Call">The call.</param>
/// <param name="Effect">The effect that every path to it passes.</param>
internal sealed record LateDetection(PointKey Point, IInvocationOperation Call, IInvocationOperation Effect);

/// <summary>
/// Looks in the body of a handler for detections that every path reaches only after an effect: the effect stands in an earlier
/// statement of a block around, where nothing decides whether it runs. What a handler of its failure detects stands in no such block.
/// </summary>
internal sealed class LateDetections(Compilation compilation, CancellationToken cancellation)
{
    private readonly ReachGraph _graph = ReachGraph.Of(compilation);

    /// <summary>The late detections of those risks that nothing in the body detects in time.</summary>
    internal IEnumerable<LateDetection> In(CallRoot handler)
    {
        if ((handler.Body ?? MethodBodies.Of(compilation).TryGet(handler.Method, cancellation)) is not { } body)
        {
            return [];
        }

        var calls = body.DescendantsAndSelf().OfType<IInvocationOperation>().ToList();
        var effects = calls.Where(Effects.Is).Where(IsCertain).ToList();
        if (effects.Count == 0)
        {
            return [];
        }

        var late = new List<LateDetection>();
        var inTime = new HashSet<string>();
        foreach (var call in calls)
        {
            if (_graph.Symbols.PointOf(call.TargetMethod) is { } point)
            {
                if (effects.FirstOrDefault(e => IsBefore(e, call, body) && AreAboutTheSame(e, call)) is { } effect)
                {
                    late.Add(new LateDetection(point, call, effect));
                }
                else
                {
                    inTime.Add(point.Risk);
                }
            }
            else
            {
                inTime.UnionWith(_graph.Search(CallRoot.Of(call.TargetMethod), complete: false, cancellation).Points.Select(static p => p.Risk));
            }
        }

        foreach (var created in body.DescendantsAndSelf())
        {
            var target = (created as IObjectCreationOperation)?.Constructor ?? (created as IMethodReferenceOperation)?.Method;
            if (target is not null)
            {
                inTime.UnionWith(_graph.Search(CallRoot.Of(target), complete: false, cancellation).Points.Select(static p => p.Risk));
            }
        }

        return inTime.Contains(PointKey.AnyRisk) ? [] : late.Where(l => !inTime.Contains(l.Point.Risk));
    }

    /// <summary>Whether a call runs whenever its statement does.</summary>
    private static bool IsCertain(IInvocationOperation call)
    {
        for (IOperation? current = call.Parent; current is not null; current = current.Parent)
        {
            switch (current)
            {
                case IBlockOperation:
                    return true;
                case IAwaitOperation or IConversionOperation or IParenthesizedOperation or IArgumentOperation or IInvocationOperation or IExpressionStatementOperation
                    or ISimpleAssignmentOperation or IVariableInitializerOperation or IVariableDeclaratorOperation or IVariableDeclarationOperation
                    or IVariableDeclarationGroupOperation or IUsingDeclarationOperation:
                    break;
                default:
                    return false;
            }
        }

        return false;
    }

    /// <summary>Whether the effect's statement stands, in a block around the detection, before the statement with the detection.</summary>
    private static bool IsBefore(IInvocationOperation effect, IInvocationOperation detection, IOperation body)
    {
        var statement = (IOperation)effect;
        while (statement.Parent is not IBlockOperation)
        {
            statement = statement.Parent!;
        }

        var block = (IBlockOperation)statement.Parent;
        IOperation around = detection;
        while (around.Parent is { } parent && parent != block && around != body)
        {
            // What a delegate or a local function does, runs elsewhere.
            if (around is IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                return false;
            }

            around = parent;
        }

        return around.Parent == block && around is not (ILocalFunctionOperation or ILabeledOperation)
            && block.Operations.IndexOf(statement) < block.Operations.IndexOf(around)
            && !block.Operations.Any(static o => o is ILabeledOperation);
    }

    /// <summary>Whether an effect uses what the detection, or the condition around it, looks at; one that uses nothing is about everything.</summary>
    private static bool AreAboutTheSame(IInvocationOperation effect, IInvocationOperation detection)
    {
        var used = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var argument in effect.Arguments)
        {
            Collect(argument.Value, used, 0);
        }

        if (effect.Arguments.All(static a => a.IsImplicit || a.Value.Type?.Name == nameof(CancellationToken)))
        {
            return true;
        }

        var looked = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var argument in detection.Arguments)
        {
            Collect(argument.Value, looked, 0);
        }

        for (IOperation? current = detection; current is not null; current = current.Parent)
        {
            if (current is IConditionalOperation conditional)
            {
                Collect(conditional.Condition, looked, 0);
            }
            else if (current is ISwitchOperation @switch)
            {
                Collect(@switch.Value, looked, 0);
            }
        }

        return used.Overlaps(looked);
    }

    private static void Collect(IOperation value, HashSet<ISymbol> symbols, int depth)
    {
        foreach (var operation in value.DescendantsAndSelf())
        {
            if (operation is IParameterReferenceOperation parameter)
            {
                symbols.Add(parameter.Parameter);
            }
            else if (operation is ILocalReferenceOperation local && symbols.Add(local.Local) && depth < 4 && LocalUses.Of(local).ValueOf(local.Local) is { } initial)
            {
                Collect(initial, symbols, depth + 1);
            }
        }
    }
}
