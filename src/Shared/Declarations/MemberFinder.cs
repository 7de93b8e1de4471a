using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RiskAware.Symbols;

namespace RiskAware.Declarations;

/// <summary>
/// Finds the logger or sink that a method without such a parameter uses: a field, else a property of its class or of the nearest
/// base class that has one, else a parameter of its primary constructor. That comes last, because one that is also handed to the
/// base would be held twice. If the only ones are out of reach, that is a problem: the detection would not be logged where its
/// author sees a logger.
/// </summary>
internal sealed class MemberFinder(Compilation compilation, IMethodSymbol method, MemberRole role, CancellationToken cancellation)
{
    private readonly INamedTypeSymbol _type = method.ContainingType;
    private ShapeProblem? _outOfReach;

    internal FoundMember Find()
    {
        foreach (var group in Groups())
        {
            if (group.Count == 0)
            {
                continue;
            }

            var best = group.Count == 1 ? group : group.Where(IsOfCategory).ToList();
            return best.Count == 1
                ? new(Expression(best[0]), null)
                : new(null, ShapeProblem.Of(role.Ambiguous, group.Select(static m => m.Name).OrderBy(static n => n, StringComparer.Ordinal).ToArray()));
        }

        return new(null, _outOfReach);
    }

    private IEnumerable<List<ISymbol>> Groups()
    {
        foreach (var level in Levels())
        {
            var members = level.SelectMany(static t => t.GetMembers()).Where(m => m.CanBeReferencedByName && TypeOf(m).IsOrImplements(role.TypeName) && IsUsable(m)).ToList();
            yield return members.Where(static m => m is IFieldSymbol).ToList();
            yield return members.Where(static m => m is IPropertySymbol).ToList();
        }

        yield return PrimaryParameters().Where(p => p.Type.IsOrImplements(role.TypeName) && IsUsable(p)).ToList<ISymbol>();
    }

    /// <summary>The type, then its bases; of an interface all that it inherits from at once.</summary>
    private IEnumerable<IEnumerable<INamedTypeSymbol>> Levels()
    {
        for (var level = _type; level is not null; level = level.BaseType)
        {
            yield return [level];
        }

        if (_type.TypeKind == TypeKind.Interface)
        {
            yield return _type.AllInterfaces;
        }
    }

    private static ITypeSymbol? TypeOf(ISymbol member) => member switch
    {
        IFieldSymbol { IsImplicitlyDeclared: false } field => field.Type,
        IPropertySymbol { IsIndexer: false, GetMethod: not null } property => property.Type,
        IParameterSymbol parameter => parameter.Type,
        _ => null,
    };

    private IEnumerable<IParameterSymbol> PrimaryParameters()
    {
        if (_type.IsRecord || _type.TypeKind is not (TypeKind.Class or TypeKind.Struct))
        {
            return [];
        }

        foreach (var constructor in _type.InstanceConstructors)
        {
            foreach (var reference in constructor.DeclaringSyntaxReferences)
            {
                if (reference.GetSyntax(cancellation) is TypeDeclarationSyntax)
                {
                    return constructor.Parameters;
                }
            }
        }

        return [];
    }

    private bool IsUsable(ISymbol member)
    {
        if (Obstacle(member) is not { } obstacle)
        {
            return true;
        }

        // Of other assemblies the author sees what is accessible, and can change nothing.
        if (member.Locations.Any(static l => l.IsInSource))
        {
            _outOfReach ??= ShapeProblem.Of(role.OutOfReach, member.Name, obstacle);
        }

        return false;
    }

    /// <summary>Why the body of the point cannot use a member, and how to mend it; null if it can.</summary>
    private string? Obstacle(ISymbol member)
    {
        if (member is IParameterSymbol { RefKind: not RefKind.None } parameter)
        {
            return $"because a method cannot use a constructor's parameter that is passed by '{(parameter.RefKind == RefKind.In ? "in" : "ref")}': pass it by value";
        }

        if (!member.IsStatic && method.IsStatic)
        {
            return "which belongs to an instance while the point is static: remove 'static'";
        }

        if (member is { IsStatic: true, IsAbstract: true } or { IsStatic: true, IsVirtual: true, ContainingType.TypeKind: TypeKind.Interface })
        {
            return "whose value only an implementing type knows: give the point the logger of a plain member";
        }

        if (!compilation.IsSymbolAccessibleWithin(member, _type, _type)
            || (member is IPropertySymbol { GetMethod: { } get } && !compilation.IsSymbolAccessibleWithin(get, _type, _type)))
        {
            return $"which '{_type.Name}' cannot reach in '{member.ContainingType.Name}': make it protected";
        }

        return Hides(member) ? $"which another '{member.Name}' hides: rename one of them" : null;
    }

    private bool Hides(ISymbol member)
    {
        if (member is IParameterSymbol)
        {
            // A bare name: whatever is nearer wins.
            return method.Parameters.Any(p => p.Name == member.Name) || method.TypeParameters.Any(p => p.Name == member.Name)
                || _type.TypeParameters.Any(p => p.Name == member.Name) || IsMember(member.Name, null);
        }

        return _type.TypeKind != TypeKind.Interface && !member.IsStatic && IsMember(member.Name, member.ContainingType);
    }

    /// <summary>Whether the type, or one of its bases before another, has a member of a name.</summary>
    private bool IsMember(string name, INamedTypeSymbol? before)
    {
        for (var level = _type; level is not null && !SymbolEqualityComparer.Default.Equals(level, before); level = level.BaseType)
        {
            if (level.GetMembers(name).Any(m => compilation.IsSymbolAccessibleWithin(m, _type, _type)))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsOfCategory(ISymbol member)
        => TypeOf(member) is INamedTypeSymbol { TypeArguments.Length: 1 } logger && SymbolEqualityComparer.Default.Equals(logger.TypeArguments[0], _type);

    private string Expression(ISymbol member)
    {
        var name = Identifiers.Escape(member.Name);
        if (member is IParameterSymbol)
        {
            return name;
        }

        var owner = Identifiers.Of(member.ContainingType, SymbolDisplayFormat.FullyQualifiedFormat);
        return member.IsStatic ? owner + "." + name
            : SymbolEqualityComparer.Default.Equals(member.ContainingType, _type) || _type.TypeKind != TypeKind.Interface ? "this." + name
            : "((" + owner + ")this)." + name;
    }
}
