using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace RiskAware.Analyzers.Flow;

/// <summary>What the normal end of a function means for the exception, or the refusal, that it was given.</summary>
/// <param name="Marks">Only paths that go through such an operation keep it to themselves; null: all do.</param>
/// <param name="OfReturn">How a path ends that returns this value; null: as any other.</param>
internal sealed record NormalEnd(Func<IOperation, bool>? Marks, Func<IOperation, PathEnd?>? OfReturn)
{
    /// <summary>Whoever calls does not look at what comes back.</summary>
    internal static readonly NormalEnd Always = new(null, null);

    /// <summary><c>false</c> hands the exception on, <c>true</c> says that it is handled.</summary>
    internal static readonly NormalEnd UnlessFalse = new(
        null, static value => ConstantOf(value) switch { false => PathEnd.NotCaught, true => null, _ => PathEnd.Unknown });

    /// <summary>The truth that is returned, also in a completed task; null: not known here.</summary>
    internal static bool? ConstantOf(IOperation value) => value switch
    {
        { ConstantValue: { HasValue: true, Value: bool constant } } => constant,
        IConversionOperation conversion => ConstantOf(conversion.Operand),
        IInvocationOperation { TargetMethod.Name: "FromResult", Arguments: { Length: 1 } arguments } => ConstantOf(arguments[0].Value),
        IObjectCreationOperation { Type.Name: "ValueTask", Arguments: { Length: 1 } arguments } => ConstantOf(arguments[0].Value),
        _ => null,
    };
}
