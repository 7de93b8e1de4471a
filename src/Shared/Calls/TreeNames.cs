using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RiskAware.Calls;

/// <summary>
/// Which names the declarations of one file mention, from the syntax alone: what searches backwards from the detection points
/// asks this first, and binds only what may matter. Kept while the tree lives, so that an edit costs one file.
/// </summary>
internal sealed class TreeNames
{
    /// <summary>Stands for a constructor whose type is not written, and for what is called by an operator or a bracket.</summary>
    internal const string TargetTyped = ".new", Indexer = ".this", Operator = ".op";

    private static readonly ConditionalWeakTable<SyntaxTree, TreeNames> s_perTree = new();

    private readonly List<Declaration> _declarations = [];
    private readonly Dictionary<string, List<int>> _byMention = [];
    private readonly List<string> _points = [];
    private readonly HashSet<string> _aside = [];
    private readonly HashSet<string> _staticEverywhere = [];
    private readonly List<ParameterSyntax> _primary = [];

    private TreeNames(SyntaxNode root, CancellationToken cancellation)
    {
        if (root is CompilationUnitSyntax unit)
        {
            foreach (var alias in unit.Usings)
            {
                AddUsing(alias);
            }

            AddMembers(unit.Members, null, cancellation);
        }
    }

    /// <summary>A declaration and the names by which something that calls it mentions it.</summary>
    internal sealed record Declaration(SyntaxNode Node, IReadOnlyList<string> Names);

    internal IReadOnlyList<Declaration> Declarations => _declarations;

    /// <summary>Names of the methods that are detection points.</summary>
    internal IReadOnlyList<string> Points => _points;

    /// <summary>Whether the file speaks of RiskAware.</summary>
    internal bool MentionsToolkit { get; private set; }

    /// <summary>The parameters that stand beside the names of types.</summary>
    internal IReadOnlyList<ParameterSyntax> PrimaryParameters => _primary;

    /// <summary>The names in directives that make static members of a type known in all files.</summary>
    internal ISet<string> StaticEverywhere => _staticEverywhere;

    /// <summary>Whether a name occurs anywhere in the file.</summary>
    internal bool Speaks(string name) => _byMention.ContainsKey(name) || _aside.Contains(name);

    internal static TreeNames Of(SyntaxTree tree, CancellationToken cancellation)
    {
        if (!s_perTree.TryGetValue(tree, out var known))
        {
            var names = new TreeNames(tree.GetRoot(cancellation), cancellation);
            known = s_perTree.GetValue(tree, _ => names);
        }

        return known;
    }

    /// <summary>The declarations that mention a name.</summary>
    internal IEnumerable<Declaration> Mentioning(string name)
        => _byMention.TryGetValue(name, out var indexes) ? indexes.Select(i => _declarations[i]) : [];

    /// <summary>The declarations that mention a name of a kind, each once.</summary>
    internal IEnumerable<Declaration> Mentioning(System.Func<string, bool> isOfKind)
        => _byMention.Where(m => isOfKind(m.Key)).SelectMany(static m => m.Value).Distinct().OrderBy(static i => i).Select(i => _declarations[i]);

    private void AddMembers(SyntaxList<MemberDeclarationSyntax> members, TypeDeclarationSyntax? type, CancellationToken cancellation)
    {
        foreach (var member in members)
        {
            cancellation.ThrowIfCancellationRequested();
            switch (member)
            {
                case BaseNamespaceDeclarationSyntax space:
                    foreach (var alias in space.Usings)
                    {
                        AddUsing(alias);
                    }

                    AddMembers(space.Members, null, cancellation);
                    break;
                case TypeDeclarationSyntax nested:
                    AddType(nested, cancellation);
                    break;
                default:
                    AddMember(member, type);
                    break;
            }
        }
    }

    private void AddType(TypeDeclarationSyntax type, CancellationToken cancellation)
    {
        // What the implicit constructor runs: the initializers and, by the base list, the constructor of the base.
        var mentions = new HashSet<string>();
        if (type.BaseList is { } bases)
        {
            Collect(bases, mentions);
        }

        foreach (var field in type.Members)
        {
            if (field is FieldDeclarationSyntax or PropertyDeclarationSyntax { Initializer: not null })
            {
                Collect(field, mentions);
            }
        }

        if (type.ParameterList is { } parameters)
        {
            _primary.AddRange(parameters.Parameters);
            Collect(parameters, _aside);
        }

        var detects = HasAttribute(type.AttributeLists, "Detects");
        Add(type, [type.Identifier.ValueText, TargetTyped], mentions, detects);
        AddMembers(type.Members, type, cancellation);
    }

    private void AddMember(MemberDeclarationSyntax member, TypeDeclarationSyntax? type)
    {
        var names = new List<string>();
        switch (member)
        {
            case MethodDeclarationSyntax method:
                names.Add(method.Identifier.ValueText);
                if (HasAttribute(method.AttributeLists, "DetectionPoint"))
                {
                    _points.Add(method.Identifier.ValueText);
                }

                break;
            case PropertyDeclarationSyntax property:
                names.Add(property.Identifier.ValueText);
                break;
            case EventDeclarationSyntax @event:
                names.Add(@event.Identifier.ValueText);
                break;
            case BaseFieldDeclarationSyntax field:
                names.AddRange(field.Declaration.Variables.Select(v => v.Identifier.ValueText));
                break;
            case IndexerDeclarationSyntax:
                names.Add(Indexer);
                break;
            case OperatorDeclarationSyntax or ConversionOperatorDeclarationSyntax:
                names.Add(Operator);
                break;
            case GlobalStatementSyntax { Statement: LocalFunctionStatementSyntax function }:
                names.Add(function.Identifier.ValueText);
                break;
            case GlobalStatementSyntax { Statement: LocalDeclarationStatementSyntax local }:
                names.AddRange(local.Declaration.Variables.Select(v => v.Identifier.ValueText));
                break;
            case ConstructorDeclarationSyntax constructor:
                names.Add(constructor.Identifier.ValueText);
                names.Add(TargetTyped);
                break;
        }

        var mentions = new HashSet<string>();
        if (member is MethodDeclarationSyntax { Identifier.ValueText: "Invoke" or "InvokeAsync" } && type is not null)
        {
            // Whoever adds a middleware to a pipeline names its type only.
            names.Add(type.Identifier.ValueText);
        }

        if (type is { BaseList: { } bases })
        {
            // Through a base or an interface: whoever creates the type, or sends what its generic interface handles, may call it.
            if (member is MethodDeclarationSyntax or PropertyDeclarationSyntax)
            {
                names.Add(type.Identifier.ValueText);
                names.AddRange(bases.Types.SelectMany(b => b.DescendantNodes().OfType<TypeArgumentListSyntax>())
                    .SelectMany(a => a.DescendantNodes().OfType<SimpleNameSyntax>()).Select(n => n.Identifier.ValueText));
            }
            else if (member is ConstructorDeclarationSyntax)
            {
                Collect(bases, mentions);
            }
        }

        Collect(member, mentions);
        Add(member, names, mentions, HasAttribute(member.AttributeLists, "Detects") || (type is not null && HasAttribute(type.AttributeLists, "Detects")));
    }

    private void AddUsing(UsingDirectiveSyntax directive)
    {
        var mentions = new HashSet<string>();
        Collect(directive.NamespaceOrType, mentions);
        if (directive.StaticKeyword.IsKind(SyntaxKind.StaticKeyword))
        {
            (directive.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword) ? _staticEverywhere : _aside).UnionWith(mentions);
        }

        if (directive.Alias is { } alias)
        {
            Add(directive, [alias.Name.Identifier.ValueText], mentions, detects: false);
        }
        else if (directive.StaticKeyword.IsKind(SyntaxKind.StaticKeyword) && mentions.Contains("Detections"))
        {
            _points.Add("Report");
        }

        MentionsToolkit |= mentions.Contains("RiskAware");
    }

    private void Add(SyntaxNode node, IReadOnlyList<string> names, HashSet<string> mentions, bool detects)
    {
        if (detects)
        {
            _points.AddRange(names);
        }

        MentionsToolkit |= mentions.Contains("RiskAware");
        foreach (var mention in mentions)
        {
            if (!_byMention.TryGetValue(mention, out var indexes))
            {
                _byMention.Add(mention, indexes = []);
            }

            indexes.Add(_declarations.Count);
        }

        _declarations.Add(new Declaration(node, names));
    }

    private static bool HasAttribute(SyntaxList<AttributeListSyntax> lists, string name)
    {
        foreach (var list in lists)
        {
            foreach (var attribute in list.Attributes)
            {
                var last = attribute.Name switch
                {
                    QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
                    AliasQualifiedNameSyntax aliased => aliased.Name.Identifier.ValueText,
                    SimpleNameSyntax simple => simple.Identifier.ValueText,
                    _ => string.Empty,
                };
                if (last == name || last == name + "Attribute")
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static void Collect(SyntaxNode root, HashSet<string> mentions)
    {
        foreach (var node in root.DescendantNodesAndSelf(static n => n is not AttributeListSyntax))
        {
            switch (node)
            {
                case SimpleNameSyntax name:
                    mentions.Add(name.Identifier.ValueText);
                    break;
                case ImplicitObjectCreationExpressionSyntax:
                    mentions.Add(TargetTyped);
                    break;
                case ElementAccessExpressionSyntax or ElementBindingExpressionSyntax or ImplicitElementAccessSyntax:
                    mentions.Add(Indexer);
                    break;
                case UsingStatementSyntax or LocalDeclarationStatementSyntax { UsingKeyword.RawKind: (int)SyntaxKind.UsingKeyword }:
                    mentions.Add("Dispose");
                    mentions.Add("DisposeAsync");
                    break;
                case AwaitExpressionSyntax:
                    mentions.UnionWith(["GetAwaiter", "IsCompleted", "GetResult"]);
                    break;
                case RecursivePatternSyntax { PositionalPatternClause: not null } or AssignmentExpressionSyntax { Left: TupleExpressionSyntax or DeclarationExpressionSyntax }:
                    mentions.Add("Deconstruct");
                    break;
                case ListPatternSyntax:
                    mentions.UnionWith(["Length", "Count", Indexer]);
                    break;
                case CommonForEachStatementSyntax:
                    mentions.UnionWith(["GetEnumerator", "MoveNext", "Current", "GetAsyncEnumerator", "MoveNextAsync"]);
                    break;
                case QueryExpressionSyntax:
                    mentions.UnionWith(["Select", "SelectMany", "Where", "OrderBy", "GroupBy", "Join"]);
                    break;
                case InitializerExpressionSyntax { RawKind: (int)SyntaxKind.CollectionInitializerExpression }:
                    mentions.Add("Add");
                    break;
            }
        }
    }
}
