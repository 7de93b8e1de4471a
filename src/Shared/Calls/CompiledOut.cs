using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RiskAware.Calls;

/// <summary>Calls that the compiler leaves out: of a conditional method whose symbol is not defined where the call stands.</summary>
internal static class CompiledOut
{
    private static readonly ConditionalWeakTable<SyntaxTree, HashSet<string>> s_symbols = new();

    internal static bool Is(IMethodSymbol method, SyntaxTree tree)
    {
        var conditions = new List<string>();
        for (var current = method; current is not null; current = current.OverriddenMethod)
        {
            foreach (var data in current.GetAttributes())
            {
                if (data.AttributeClass is { Name: "ConditionalAttribute" } && data.ConstructorArguments is { Length: 1 } arguments && arguments[0].Value is string symbol)
                {
                    conditions.Add(symbol);
                }
            }
        }

        return conditions.Count > 0 && !conditions.Any(s_symbols.GetValue(tree, SymbolsOf).Contains);
    }

    private static HashSet<string> SymbolsOf(SyntaxTree tree)
    {
        var symbols = new HashSet<string>(((CSharpParseOptions)tree.Options).PreprocessorSymbolNames);
        for (var directive = tree.GetRoot() is CompilationUnitSyntax unit ? unit.GetFirstDirective() : null; directive is not null; directive = directive.GetNextDirective())
        {
            switch (directive)
            {
                case DefineDirectiveTriviaSyntax { IsActive: true } define:
                    symbols.Add(define.Name.ValueText);
                    break;
                case UndefDirectiveTriviaSyntax { IsActive: true } undefine:
                    symbols.Remove(undefine.Name.ValueText);
                    break;
            }
        }

        return symbols;
    }
}
