using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using RiskAware.Analyzers.Flow;
using RiskAware.Symbols;
using RiskAware.Throws;

namespace RiskAware.Analyzers.Rules.Indicators;

/// <summary>Handlers that may swallow: clean-up, parsing with a fall-back, values tested afterwards, indicators that cannot arise.</summary>
internal static class SilentCases
{
    private static readonly string[] s_cleanUp =
        ["Dispose", "DisposeAsync", "Close", "CloseAsync", "Stop", "StopAsync", "Flush", "FlushAsync", "ConfigureAwait"];

    internal static bool Applies(ICatchClauseOperation clause, ITryOperation tried, ISymbol? member, TryCalls calls, FoundIndicator found)
        => AppliesToAny(clause, tried, member, calls)
            || CannotArise(clause.ExceptionType, calls)
            || AppliesTo(found.Noise, clause, tried, member, calls);

    /// <summary>Whether the handler may swallow whatever arrives.</summary>
    internal static bool AppliesToAny(ICatchClauseOperation clause, ITryOperation tried, ISymbol? member, TryCalls calls)
        => IsInHandlerOrFinally(clause)
            || member is IMethodSymbol { MethodKind: MethodKind.Destructor }
            || member?.ContainingType.IsOrDerivesFrom("Microsoft.EntityFrameworkCore.Migrations.Migration") == true
            || !calls.CanThrow
            || IsCleanUp(tried, calls)
            || LastAttempt.Throws((CatchClauseSyntax)clause.Syntax);

    /// <summary>Whether the handler may swallow what honest life causes that often.</summary>
    internal static bool AppliesTo(Noise noise, ICatchClauseOperation clause, ITryOperation tried, ISymbol? member, TryCalls calls)
        => (noise != Noise.Low && (IsTestedAfterwards(tried, clause) || EndsInReturn(tried) || LookedUpCause.IsAnswered((CatchClauseSyntax)clause.Syntax)))
            || (noise == Noise.High && IsParsing(calls, member));

    // The exception that is already on its way says more than the one that clean-up adds.
    private static bool IsInHandlerOrFinally(ICatchClauseOperation clause)
    {
        for (IOperation? up = clause.Parent, from = clause; up is not null and not IAnonymousFunctionOperation and not ILocalFunctionOperation; from = up, up = up.Parent)
        {
            if (up is ITryOperation tried && tried.Finally is not null && from.Syntax == tried.Finally.Syntax)
            {
                return true;
            }

            if (up is ICatchClauseOperation)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCleanUp(ITryOperation tried, TryCalls calls)
    {
        var invocations = calls.All.Where(c => c.Operation is IInvocationOperation).ToList();
        return invocations.Count > 0 && calls.All.All(c => c.Operation is not IObjectCreationOperation)
            && tried.Body.Operations.All(o => o is IExpressionStatementOperation or IConditionalOperation or IVariableDeclarationGroupOperation)
            && invocations.All(c => s_cleanUp.Contains(c.Member.Name) || DeletesTemporaryFile((IInvocationOperation)c.Operation) || IsTemporaryPath(c.Member));
    }

    private static bool DeletesTemporaryFile(IInvocationOperation call)
        => call.TargetMethod is { Name: "Delete", ContainingType.Name: "File" } && call.Arguments.Length == 1 && IsTemporary(call.Arguments[0].Value);

    private static bool IsTemporary(IOperation path) => path switch
    {
        IInvocationOperation invocation => IsTemporaryPath(invocation.TargetMethod) || invocation.Arguments.Any(a => IsTemporary(a.Value)),
        IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues.Any(IsTemporary),
        ILocalReferenceOperation local => local.Local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: { } value }
            && value.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(n => n.Identifier.ValueText is "GetTempFileName" or "GetTempPath"),
        _ => false,
    };

    private static bool IsTemporaryPath(ISymbol member) => member is { Name: "GetTempFileName" or "GetTempPath", ContainingType.Name: "Path" };

    private static bool CannotArise(ITypeSymbol caught, TryCalls calls)
    {
        var type = SymbolNames.MetadataName(caught);
        switch (type)
        {
            case "System.Text.RegularExpressions.RegexMatchTimeoutException":
                // A pattern from elsewhere may have a time-out; one that is built or run by name here shows it.
                var regular = calls.All.Where(c => c.Member.ContainingType?.Name == "Regex").ToList();
                return regular.Count > 0 && regular.Count == calls.All.Count(c => c.Member is IMethodSymbol)
                    && regular.Any(c => c.Member is IMethodSymbol { MethodKind: MethodKind.Constructor } or IMethodSymbol { IsStatic: true })
                    && regular.All(c => c.Member is not IMethodSymbol m || !m.Parameters.Any(p => p.Type.Name == "TimeSpan"))
                    && regular.All(c => c.Operation is not IInvocationOperation { Instance: IFieldReferenceOperation or IPropertyReferenceOperation or IParameterReferenceOperation });
            case "System.ComponentModel.Win32Exception":
                // Only what starts something shows who was refused; a process that is gone is daily life.
                return calls.All.Count > 0 && calls.All.All(static c => c.Member.ContainingType?.Name == "Process" && c.Member.Name is not "Start");
            case "System.IO.PathTooLongException" or "System.IO.DriveNotFoundException" or "System.IO.DirectoryNotFoundException" or "System.UriFormatException":
                var methods = calls.All.Where(static c => c.Member is IMethodSymbol).ToList();
                return methods.Count > 0 && methods.All(c => IsHarmless(caught, c));
            default:
                return false;
        }
    }

    private static bool IsHarmless(ITypeSymbol caught, TryCall call)
    {
        var (arguments, instance) = call.Operation switch
        {
            IInvocationOperation invocation => (invocation.Arguments, invocation.Instance),
            IObjectCreationOperation creation => (creation.Arguments, null),
            _ => ([], null),
        };
        return (instance is null or IInvocationOperation or IObjectCreationOperation && arguments.All(static a => a.Value.ConstantValue.HasValue))
            || (arguments.Length > 0 && Improbable.Is(caught, call.Member, arguments, instance))
            || MakesText(call.Member);
    }

    // What builds a path touches no file.
    private static bool MakesText(ISymbol member)
        => member.ContainingType is { SpecialType: SpecialType.System_String or SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_DateTime }
            || member.ContainingType.Is("System.Guid")
            || (member.Name is "Combine" or "Join" or "GetFileName" or "GetExtension" or "ChangeExtension" && member.ContainingType.Is("System.IO.Path"));

    private static bool IsTestedAfterwards(ITryOperation tried, ICatchClauseOperation clause)
    {
        if (clause.Syntax is not CatchClauseSyntax { Block.Statements: { Count: > 0 } statements }
            || tried.Syntax is not StatementSyntax { Parent: BlockSyntax block } statement)
        {
            return false;
        }

        var names = statements.Select(s => s is ExpressionStatementSyntax
            {
                Expression: AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Left: IdentifierNameSyntax name }
            } ? name.Identifier.ValueText : null).ToList();
        var next = block.Statements.ElementAtOrDefault(block.Statements.IndexOf(statement) + 1);
        SyntaxNode? test = next switch
        {
            IfStatementSyntax choice => choice.Condition,
            SwitchStatementSyntax selection => selection.Expression,
            ReturnStatementSyntax { Expression: ConditionalExpressionSyntax choice } => choice.Condition,
            _ => null,
        };
        return test is not null && names.All(n => n is not null)
            && test.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(n => names.Contains(n.Identifier.ValueText));
    }

    private static bool EndsInReturn(ITryOperation tried) => tried.Body.Operations.LastOrDefault() is IReturnOperation { Kind: OperationKind.Return };

    private static bool IsParsing(TryCalls calls, ISymbol? member)
        => (member is not null && (member.Name.StartsWith("Try", StringComparison.Ordinal) || member.Name.StartsWith("IsValid", StringComparison.Ordinal)))
            || calls.All.Any(c => c.Member.Name is "Parse" or "ParseExact" or "ToInt32" or "ToInt64" or "FromBase64String" or "FromHexString" or "Deserialize");
}
