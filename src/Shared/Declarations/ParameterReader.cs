using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RiskAware.Collections;
using RiskAware.Symbols;

namespace RiskAware.Declarations;

/// <summary>Reads the parameters of a detection point.</summary>
internal static class ParameterReader
{
    internal const int SubjectKinds = 5;

    private const string DataClassificationAttribute = "Microsoft.Extensions.Compliance.Classification.DataClassificationAttribute";
    private const string NoDataClassificationAttribute = "Microsoft.Extensions.Compliance.Classification.NoDataClassificationAttribute";

    internal static EquatableArray<ParameterModel> Read(IMethodSymbol method, MessageTemplate template, CancellationToken cancellation)
    {
        var parameters = new List<ParameterModel>();
        var names = method.Parameters.Select(static p => p.Name).ToList();
        foreach (var parameter in method.Parameters)
        {
            var attributes = parameter.GetAttributes();
            var subject = AttributeValues.Find(attributes, KnownNames.SubjectAttribute);
            parameters.Add(new(
                parameter.Name,
                Identifiers.Of(parameter.Type, SymbolNames.Generated),
                parameter.Type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat),
                ParameterTypes.ItemOfSpan(parameter.Type) is { } item ? Identifiers.Of(item, SymbolNames.Generated) : null,
                Modifier(method, parameter, cancellation),
                RoleOf(parameter.Type, parameters),
                template.NameOf(parameter.Name, names),
                parameter.Type.TypeKind == TypeKind.Dynamic,
                IsSensitive(attributes),
                subject?.Number(0),
                subject?.Flag("Verified") ?? false));
        }

        return parameters.ToEquatableArray();
    }

    /// <summary>What is wrong with parameters that a generated body has to handle.</summary>
    internal static IEnumerable<ShapeProblem> Problems(Compilation compilation, IMethodSymbol method, EquatableArray<ParameterModel> models)
    {
        var subjects = new Dictionary<int, string>();
        for (var i = 0; i < models.Count; i++)
        {
            var model = models[i];
            foreach (var problem in TypeProblems(compilation, method.Parameters[i]).Concat(MarkProblems(model, subjects)))
            {
                yield return problem;
            }
        }

        foreach (var second in models.Where(static m => m.Role == ParameterRole.Logger).Skip(1))
        {
            yield return ShapeProblem.At(second.Name, ShapeProblemKind.SecondLogger);
        }
    }

    private static ParameterRole RoleOf(ITypeSymbol type, List<ParameterModel> before)
    {
        if (type.IsOrImplements(KnownNames.ILogger))
        {
            return ParameterRole.Logger;
        }

        if (type.IsOrImplements(KnownNames.IDetectionSink) && before.All(static p => p.Role != ParameterRole.Sink))
        {
            return ParameterRole.Sink;
        }

        return type.IsOrDerivesFrom(KnownNames.Exception) && before.All(static p => p.Role != ParameterRole.Exception)
            ? ParameterRole.Exception
            : ParameterRole.Value;
    }

    // As written, because both parts of a partial method must agree on every word; one from metadata gets no body.
    private static string Modifier(IMethodSymbol method, IParameterSymbol parameter, CancellationToken cancellation)
        => method.IsPartialDefinition && parameter.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) is ParameterSyntax declared
            ? string.Concat(declared.Modifiers.Select(static m => m.ValueText + " "))
            : string.Empty;

    private static bool IsSensitive(System.Collections.Immutable.ImmutableArray<AttributeData> attributes)
        => attributes.Any(static a => a.AttributeClass.Is(KnownNames.SensitiveAttribute)
            || (a.AttributeClass.IsOrDerivesFrom(DataClassificationAttribute) && !a.AttributeClass.IsOrDerivesFrom(NoDataClassificationAttribute)));

    private static IEnumerable<ShapeProblem> TypeProblems(Compilation compilation, IParameterSymbol parameter)
    {
        if (parameter.RefKind is RefKind.Ref or RefKind.Out)
        {
            yield return ShapeProblem.At(parameter.Name, ShapeProblemKind.ParameterByReference, parameter.RefKind == RefKind.Ref ? "ref" : "out");
        }
        else if (ParameterTypes.Problem(compilation, parameter.Type) is { } kind)
        {
            yield return ShapeProblem.At(parameter.Name, kind, parameter.Type.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat));
        }
    }

    private static IEnumerable<ShapeProblem> MarkProblems(ParameterModel model, Dictionary<int, string> subjects)
    {
        if (!model.IsLogged && (model.IsSensitive || model.Subject is not null))
        {
            yield return ShapeProblem.At(model.Name, ShapeProblemKind.MarkOnWrongParameter);
        }

        if (model.Subject is not { } kind)
        {
            yield break;
        }

        if (kind is < 0 or >= SubjectKinds)
        {
            yield return ShapeProblem.At(model.Name, ShapeProblemKind.SubjectKindUnknown, kind.ToString(CultureInfo.InvariantCulture));
        }
        else if (subjects.TryGetValue(kind, out var other))
        {
            yield return ShapeProblem.At(model.Name, ShapeProblemKind.SubjectTwice, other);
        }
        else
        {
            subjects.Add(kind, model.Name);
        }

        if (model.IsSensitive)
        {
            yield return ShapeProblem.At(model.Name, ShapeProblemKind.SubjectSensitive);
        }
    }
}
