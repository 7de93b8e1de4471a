using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RiskAware.Analyzers.Rules.Indicators;

/// <summary>Whether a compilation subscribes to the unobserved exceptions of all tasks.</summary>
internal sealed class UnobservedTaskWatch
{
    private const string Event = "UnobservedTaskException";

    private static readonly ConditionalWeakTable<Compilation, UnobservedTaskWatch> s_perCompilation = new();
    private static readonly ConditionalWeakTable<SyntaxTree, object> s_perTree = new();

    private UnobservedTaskWatch(Compilation compilation)
        => Exists = compilation.SyntaxTrees.Any(static tree => (bool)s_perTree.GetValue(tree, static t => (object)Subscribes(t)));

    internal bool Exists { get; }

    internal static UnobservedTaskWatch Of(Compilation compilation) => s_perCompilation.GetValue(compilation, static c => new UnobservedTaskWatch(c));

    private static bool Subscribes(SyntaxTree tree)
        => tree.GetText(CancellationToken.None).ToString().Contains(Event)
            && tree.GetRoot(CancellationToken.None).DescendantNodes().OfType<AssignmentExpressionSyntax>()
                .Any(static a => a.OperatorToken.ValueText == "+=" && a.Left.ToString().EndsWith(Event, System.StringComparison.Ordinal));
}
