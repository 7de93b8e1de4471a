using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RiskAware.Collections;
using RiskAware.Symbols;

namespace RiskAware.Declarations;

/// <summary>Reads the arguments of an attribute, also of one that is half typed: what is missing has its default.</summary>
internal readonly struct AttributeValues(AttributeData data)
{
    /// <summary>Whether the compiler could not make sense of the attribute.</summary>
    internal bool HasErrors
    {
        get
        {
            if (data.AttributeConstructor is null)
            {
                return true;
            }

            foreach (var argument in data.ConstructorArguments)
            {
                if (IsError(argument))
                {
                    return true;
                }
            }

            foreach (var argument in data.NamedArguments)
            {
                if (IsError(argument.Value))
                {
                    return true;
                }
            }

            return false;
        }
    }

    internal static AttributeValues? Find(ImmutableArray<AttributeData> attributes, string fullName)
    {
        foreach (var attribute in attributes)
        {
            if (attribute.AttributeClass.Is(fullName))
            {
                return new(attribute);
            }
        }

        return null;
    }

    internal static IEnumerable<AttributeValues> FindAll(ImmutableArray<AttributeData> attributes, string fullName)
    {
        foreach (var attribute in attributes)
        {
            if (attribute.AttributeClass.Is(fullName))
            {
                yield return new(attribute);
            }
        }
    }

    internal string? Text(int position) => Positional(position)?.Value as string;

    internal int? Number(int position) => Positional(position)?.Value as int?;

    /// <summary>A named text; empty counts as not said.</summary>
    internal string? Text(string name) => Named(name)?.Value is string { Length: > 0 } text ? text : null;

    internal int? Number(string name) => Named(name)?.Value as int?;

    internal bool Flag(string name) => Named(name)?.Value is true;

    internal ITypeSymbol? Type(string name) => Named(name)?.Value as ITypeSymbol;

    internal bool Has(string name) => Named(name) is { IsNull: false };

    internal EquatableArray<string> Texts(string name) => Items<string>(name);

    internal EquatableArray<int> Numbers(string name) => Items<int>(name);

    private EquatableArray<T> Items<T>(string name)
        where T : System.IEquatable<T>
    {
        var items = ImmutableArray.CreateBuilder<T>();
        if (Named(name) is { Kind: TypedConstantKind.Array, IsNull: false } array)
        {
            foreach (var item in array.Values)
            {
                if (item.Kind != TypedConstantKind.Array && item.Value is T value)
                {
                    items.Add(value);
                }
            }
        }

        return new(items.ToImmutable());
    }

    private TypedConstant? Positional(int position)
    {
        if (position >= data.ConstructorArguments.Length)
        {
            return null;
        }

        var argument = data.ConstructorArguments[position];
        return argument.Kind is TypedConstantKind.Primitive or TypedConstantKind.Enum ? argument : null;
    }

    private TypedConstant? Named(string name)
    {
        foreach (var argument in data.NamedArguments)
        {
            if (argument.Key == name)
            {
                return argument.Value.Kind == TypedConstantKind.Error ? null : argument.Value;
            }
        }

        return null;
    }

    private static bool IsError(TypedConstant argument)
    {
        if (argument.Kind == TypedConstantKind.Error)
        {
            return true;
        }

        if (argument.Kind == TypedConstantKind.Array && !argument.IsNull)
        {
            foreach (var item in argument.Values)
            {
                if (IsError(item))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
