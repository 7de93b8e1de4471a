using RiskAware.Collections;

namespace RiskAware.Declarations;

/// <summary>Where a partial declaration has to be repeated.</summary>
/// <param name="MetadataName">Full metadata name, such as <c>Shop.Outer`1+Inner</c>.</param>
/// <param name="ReaderName">Full name without arity, such as <c>Shop.Outer.Inner</c>; also the log category.</param>
/// <param name="Namespace">The keyword-escaped namespace, empty for the global one.</param>
/// <param name="Levels">The types from the outermost to the containing type itself.</param>
internal sealed record ContainingTypeModel(string MetadataName, string ReaderName, string Namespace, EquatableArray<TypeLevelModel> Levels);

/// <summary>One type of a chain of nested types.</summary>
/// <param name="Keyword"><c>class</c>, <c>record struct</c>, ...</param>
/// <param name="Name">The keyword-escaped name with its type parameters.</param>
internal sealed record TypeLevelModel(string Keyword, string Name);
