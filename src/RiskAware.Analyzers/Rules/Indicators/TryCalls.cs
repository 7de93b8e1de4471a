using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RiskAware.Analyzers.Flow;

namespace RiskAware.Analyzers.Rules.Indicators;

/// <summary>One use of a member in the body of a try.</summary>
internal readonly record struct TryCall(ISymbol Member, IOperation Operation)
{
    /// <summary>"File.ReadAllText", "new FileStream".</summary>
    internal string Name => NameOf(Member);

    internal static string NameOf(ISymbol member) => member is IMethodSymbol { MethodKind: MethodKind.Constructor } ? "new " + member.ContainingType.Name
        : member is IMethodSymbol { MethodKind: MethodKind.LocalFunction } ? member.Name
        : member is IMethodSymbol { AssociatedSymbol: IPropertySymbol property } ? NameOf(property)
        : member.ContainingType is { Name.Length: > 0 } type ? type.Name + "." + member.Name
        : member.Name;
}

/// <summary>What the body of a try calls, creates and reads, in source order, without lambdas.</summary>
internal sealed class TryCalls : ICallees
{
    /// <summary>Nothing is called.</summary>
    internal static readonly TryCalls None = new([]);

    private readonly List<TryCall> _all;

    private TryCalls(List<TryCall> all) => _all = all;

    internal TryCalls(IOperation body)
    {
        _all = [];
        var others = false;
        foreach (var operation in body.DescendantsIn())
        {
            if (MemberOf(operation) is { } member)
            {
                _all.Add(new(member, operation));
            }
            else
            {
                others |= operation.Kind is OperationKind.Throw or OperationKind.Conversion or OperationKind.Binary
                    or OperationKind.ArrayElementReference or OperationKind.Await or OperationKind.Loop or OperationKind.Using or OperationKind.Invalid or OperationKind.FieldReference;
            }
        }

        CanThrow = others || _all.Count > 0;
    }

    internal IReadOnlyList<TryCall> All => _all;

    internal bool CanThrow { get; }

    /// <inheritdoc />
    public bool UsesAny(ICollection<string> names)
        => _all.Any(c => names.Contains(c.Member.Name) || (c.Member.ContainingType is { } type && names.Contains(type.Name)));

    /// <inheritdoc />
    public bool UsesAssembly(IAssemblySymbol assembly)
        => _all.Any(c => SymbolEqualityComparer.Default.Equals(c.Member.ContainingAssembly, assembly));

    private static ISymbol? MemberOf(IOperation operation) => operation switch
    {
        IInvocationOperation invocation => invocation.TargetMethod.ReducedFrom ?? invocation.TargetMethod,
        IObjectCreationOperation { Constructor: { } constructor } => constructor,
        IPropertyReferenceOperation property => property.Property,
        _ => null,
    };
}
