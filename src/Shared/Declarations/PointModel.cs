using System.Collections.Generic;
using System.Linq;
using RiskAware.Collections;

namespace RiskAware.Declarations;

/// <summary>What a detection point declares, read from its symbol; holds no symbol and no position.</summary>
internal sealed record PointModel
{
    /// <summary>The documentation id of the method, <c>M:...</c>.</summary>
    internal required string DocId { get; init; }

    /// <summary>The risk that the point sees; null where it names none.</summary>
    internal required RiskModel? Risk { get; init; }

    internal required ContainingTypeModel Type { get; init; }

    /// <summary>The name of the method, without <c>@</c>.</summary>
    internal required string MethodName { get; init; }

    /// <summary>The type parameters of the method, keyword-escaped.</summary>
    internal EquatableArray<string> TypeParameters { get; init; } = EquatableArray<string>.Empty;

    /// <summary>The constraints of the type parameters as both parts have to say them, each with a space before it.</summary>
    internal string Constraints { get; init; } = string.Empty;

    /// <summary>The name part of the id.</summary>
    internal required string Name { get; init; }

    /// <summary>Whether the attribute gives the name part.</summary>
    internal required bool HasExplicitName { get; init; }

    /// <summary>The message as written; empty for none.</summary>
    internal required string Message { get; init; }

    /// <summary>The confidence as written.</summary>
    internal required int Confidence { get; init; }

    internal required int Kind { get; init; }

    internal required int Stage { get; init; }

    /// <summary>The log level that applies: as written, else by the stage.</summary>
    internal required int Level { get; init; }

    internal required string? AppSensor { get; init; }

    internal required string? Description { get; init; }

    internal required EquatableArray<string> Attack { get; init; }

    internal required EquatableArray<int> Cwe { get; init; }

    internal required ThresholdModel? Threshold { get; init; }

    internal required EquatableArray<ParameterModel> Parameters { get; init; }

    /// <summary>The modifiers of the method, each followed by a space, without <c>partial</c>.</summary>
    internal required string Modifiers { get; init; }

    internal required bool ReturnsDecision { get; init; }

    internal required bool IsStatic { get; init; }

    /// <summary>Whether the point can be called from other assemblies.</summary>
    internal required bool IsPublic { get; init; }

    /// <summary>Whether the method has a body that is written by hand.</summary>
    internal required bool IsExternal { get; init; }

    /// <summary>The expression for the logger; null if there is none.</summary>
    internal required string? Logger { get; init; }

    /// <summary>The expression for the explicit sink; null if there is none.</summary>
    internal required string? Sink { get; init; }

    /// <summary>What keeps the point from being generated, and what else is wrong with its shape.</summary>
    internal required EquatableArray<ShapeProblem> Problems { get; init; }

    /// <summary>The declaration hash: 12 lower-case hex digits; covers the hash of the risk.</summary>
    internal string Hash { get; init; } = string.Empty;

    /// <summary>The id, such as <c>UPL-1.LeftRoot</c>.</summary>
    internal string Id => (Risk?.Id ?? string.Empty) + "." + Name;

    internal int EventId => Identity.EventId(Id);

    internal bool IsBlocked => Problems.Any(static p => p.IsBlocking);

    /// <summary>The parameters whose values are logged, in their order.</summary>
    internal IEnumerable<ParameterModel> Values => Parameters.Where(static p => p.IsLogged);

    /// <summary>The exception parameter, or null.</summary>
    internal ParameterModel? Exception => Parameters.FirstOrDefault(static p => p.Role == ParameterRole.Exception);

    /// <summary>The message, or one that names the id and the values.</summary>
    internal string Template => Message.Length > 0 ? Message : Synthesised();

    private string Synthesised()
    {
        var values = string.Join(", ", Values.Select(static v => v.ValueName + "={" + v.ValueName + "}"));
        return values.Length == 0 ? Id : Id + ": " + values;
    }
}
