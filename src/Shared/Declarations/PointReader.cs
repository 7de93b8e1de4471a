using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RiskAware.Collections;
using RiskAware.Symbols;

namespace RiskAware.Declarations;

/// <summary>Reads a detection point.</summary>
internal static class PointReader
{
    private const int Warning = 3;
    private const int Error = 4;
    private const int Critical = 5;
    private const int Suspicious = 25;
    private const int Likely = 60;

    internal static PointModel? Read(DeclarationReader reader, Compilation compilation, IMethodSymbol method, CancellationToken cancellation)
    {
        method = (method.PartialDefinitionPart ?? method).OriginalDefinition;
        var attributes = method.GetAttributes();
        if (AttributeValues.Find(attributes, KnownNames.DetectionPointAttribute) is not { } values || method.ContainingType is null)
        {
            return null;
        }

        var external = PointShape.IsExternal(method, attributes, cancellation);
        var template = MessageTemplate.Parse(values.Text(0) ?? string.Empty);
        var risk = FindRisk(reader, compilation, method, values, out var riskProblem, cancellation);
        var stage = values.Number("Stage") ?? 0;
        var parameters = ParameterReader.Read(method, template, cancellation);
        var logger = Resolve(compilation, method, parameters, ParameterRole.Logger, MemberRole.Logger, cancellation);
        var sink = Resolve(compilation, method, parameters, ParameterRole.Sink, MemberRole.Sink, cancellation);
        var model = new PointModel
        {
            DocId = method.GetDocumentationCommentId() ?? string.Empty,
            Risk = risk,
            Type = TypeShape.Read(method.ContainingType, cancellation),
            MethodName = method.Name,
            TypeParameters = method.TypeParameters.Select(static p => Identifiers.Escape(p.Name)).ToEquatableArray(),
            Constraints = TypeConstraints.Of(method, cancellation),
            Name = values.Text("Id") ?? method.Name,
            HasExplicitName = values.Has("Id"),
            Message = values.Text(0) ?? string.Empty,
            Confidence = values.Number("Confidence") ?? Suspicious,
            Kind = values.Number("Kind") ?? 0,
            Stage = stage,
            Level = values.Number("Level") is { } level and >= 0 and <= Critical ? level : stage == 0 ? Warning : Error,
            AppSensor = values.Text("AppSensor"),
            Description = values.Text("Description"),
            Attack = values.Texts("Attack"),
            Cwe = values.Numbers("Cwe"),
            Threshold = ReadThreshold(attributes),
            Parameters = parameters,
            Modifiers = PointShape.Modifiers(method, cancellation),
            ReturnsDecision = method.ReturnType.Is(KnownNames.RiskDecision),
            IsStatic = method.IsStatic,
            IsPublic = TypeShape.IsVisibleOutside(method),
            IsExternal = external,
            Logger = logger.Expression,
            Sink = sink.Expression,
            Problems = EquatableArray<ShapeProblem>.Empty,
        };

        var problems = new List<ShapeProblem>();
        if (values.HasErrors)
        {
            problems.Add(ShapeProblem.Of(ShapeProblemKind.Unreadable));
        }
        else
        {
            problems.AddRange(riskProblem is null ? [] : [riskProblem]);
            problems.AddRange(RangeProblems(model));
            problems.AddRange(PointShape.PlaceProblems(method));
            if (!external && problems.Count(static p => p.Kind == ShapeProblemKind.PointNotOrdinaryMethod) == 0)
            {
                problems.AddRange(PointShape.Problems(compilation, method, attributes, model, cancellation));
                problems.AddRange(MessageProblems(model, template));
                // Of a risk that is declared here it is said at the risk.
                problems.AddRange(reader.HiddenName is { } hidden && risk?.Assembly != compilation.AssemblyName ? [hidden] : []);
                problems.AddRange(logger.Problem is null ? [] : [logger.Problem]);
                problems.AddRange(sink.Problem is null ? [] : [sink.Problem]);
            }
        }

        return model with { Problems = problems.ToEquatableArray(), Hash = DeclarationHash.Of(model) };
    }

    private static RiskModel? FindRisk(
        DeclarationReader reader, Compilation compilation, IMethodSymbol method, AttributeValues values, out ShapeProblem? problem, CancellationToken cancellation)
    {
        problem = null;
        RiskModel? risk = null;
        if (values.Type("Risk") is { } named)
        {
            risk = named is INamedTypeSymbol type ? reader.ReadRisk(type, cancellation) : null;
            if (risk is not null && ParameterTypes.IsBehindAlias(compilation, named))
            {
                problem = ShapeProblem.Of(ShapeProblemKind.RiskBehindAlias, risk.Name);
            }

            if (risk is null)
            {
                problem = named.TypeKind == TypeKind.Error
                    ? ShapeProblem.Of(ShapeProblemKind.Unreadable)
                    : ShapeProblem.Of(ShapeProblemKind.RiskIsNoRisk, named.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat));
            }
        }
        else
        {
            for (var container = method.ContainingType; container is not null && risk is null; container = container.ContainingType)
            {
                risk = reader.ReadRisk(container, cancellation);
            }

            problem = risk is null ? ShapeProblem.Of(ShapeProblemKind.PointWithoutRisk) : null;
        }

        if (risk is { IsBlocked: true })
        {
            // What is wrong with a risk is said where it is declared; of another assembly nobody here would hear it.
            problem = risk.Assembly == compilation.AssemblyName
                ? ShapeProblem.Of(ShapeProblemKind.RiskBlocked, risk.Name)
                : ShapeProblem.Of(ShapeProblemKind.ReferencedRiskBlocked, risk.Name, risk.Assembly);
        }

        return risk;
    }

    private static FoundMember Resolve(
        Compilation compilation,
        IMethodSymbol method,
        EquatableArray<ParameterModel> parameters,
        ParameterRole role,
        MemberRole member,
        CancellationToken cancellation)
    {
        foreach (var parameter in parameters)
        {
            if (parameter.Role == role)
            {
                return new(Identifiers.Escape(parameter.Name), null);
            }
        }

        return method.DeclaringSyntaxReferences.Length == 0 ? default : new MemberFinder(compilation, method, member, cancellation).Find();
    }

    private static ThresholdModel? ReadThreshold(System.Collections.Immutable.ImmutableArray<AttributeData> attributes)
    {
        if (AttributeValues.Find(attributes, KnownNames.ThresholdAttribute) is not { } values)
        {
            return null;
        }

        var within = values.Text("Within") ?? "00:01:00";
        var leak = values.Text("LeakEvery");
        var silence = values.Text("SilentFor");
        return new(
            values.Number("Count") ?? 0,
            within,
            RiskReader.Ticks(within),
            values.Number("Confidence") ?? Likely,
            values.Text("DistinctBy"),
            leak,
            RiskReader.Ticks(leak),
            silence,
            RiskReader.Ticks(silence),
            leak is not null && (values.Has("Within") || values.Has("DistinctBy")));
    }

    private static IEnumerable<ShapeProblem> RangeProblems(PointModel model)
    {
        if (model.HasExplicitName && !Identity.IsWellFormed(model.Name))
        {
            yield return ShapeProblem.Of(ShapeProblemKind.PointIdMalformed, model.Name);
        }

        if (model.Confidence is < 1 or > 99)
        {
            yield return Number(ShapeProblemKind.ConfidenceOutOfRange, model.Confidence);
        }

        if (model.Threshold is not { } threshold)
        {
            yield break;
        }

        if (threshold.Confidence is < 1 or > 99)
        {
            yield return Number(ShapeProblemKind.ThresholdConfidenceOutOfRange, threshold.Confidence);
        }

        if (threshold.Count is < 2 or > 100_000)
        {
            yield return Number(ShapeProblemKind.ThresholdCountOutOfRange, threshold.Count);
        }

        if (threshold.WithinTicks == 0)
        {
            yield return ShapeProblem.Of(ShapeProblemKind.ThresholdWithinMalformed, threshold.Within);
        }

        if (threshold is { LeakEvery: { } leak, LeakTicks: 0 })
        {
            yield return ShapeProblem.Of(ShapeProblemKind.ThresholdLeakMalformed, leak);
        }

        if (threshold is { SilentFor: { } silence, SilentTicks: 0 })
        {
            yield return ShapeProblem.Of(ShapeProblemKind.ThresholdSilenceMalformed, silence);
        }

        if (threshold.IsMixed)
        {
            yield return ShapeProblem.Of(ShapeProblemKind.ThresholdMixed);
        }

        if (threshold.DistinctBy is { } distinct && !model.Values.Any(v => v.Name == distinct))
        {
            yield return ShapeProblem.Of(ShapeProblemKind.DistinctByUnknown, distinct);
        }
    }

    private static IEnumerable<ShapeProblem> MessageProblems(PointModel model, MessageTemplate template)
    {
        foreach (var text in template.Malformed)
        {
            yield return ShapeProblem.Of(ShapeProblemKind.MalformedHole, text);
        }

        foreach (var hole in template.Holes)
        {
            if (!model.Values.Any(v => string.Equals(v.Name, hole.Name, System.StringComparison.OrdinalIgnoreCase)))
            {
                yield return ShapeProblem.Of(ShapeProblemKind.UnknownHole, hole.Name);
            }
        }

        // A subject says whom the message is about; it need not say it again.
        foreach (var value in model.Values.Where(static v => v.Subject is null))
        {
            if (model.Message.Length > 0 && template.Find(value.Name, model.Parameters.Select(static p => p.Name).ToList()) is null)
            {
                yield return ShapeProblem.At(value.Name, ShapeProblemKind.UnusedParameter);
            }
        }
    }

    private static ShapeProblem Number(ShapeProblemKind kind, int number)
        => ShapeProblem.Of(kind, number.ToString(CultureInfo.InvariantCulture));
}
