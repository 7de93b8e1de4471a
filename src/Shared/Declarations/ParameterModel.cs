namespace RiskAware.Declarations;

/// <summary>What a parameter of a detection point is for.</summary>
internal enum ParameterRole
{
    /// <summary>A logged value; also every subject and every sensitive value.</summary>
    Value,

    /// <summary>The logger.</summary>
    Logger,

    /// <summary>The exception that betrayed the attack.</summary>
    Exception,

    /// <summary>The sink that is used before the ambient one.</summary>
    Sink,
}

/// <summary>A parameter of a detection point.</summary>
/// <param name="Name">The name, without <c>@</c>.</param>
/// <param name="Type">The type for generated code: <c>global::</c>, with nullable annotations.</param>
/// <param name="PlainType">The same without annotations of references, which say nothing about what is detected.</param>
/// <param name="SpanOf">The type of the items of a span, of which the values are copied; null for all else.</param>
/// <param name="Modifier"><c>in </c>, <c>ref readonly </c>, <c>scoped </c>, <c>params </c>, <c>this </c> as written, or empty.</param>
/// <param name="Role">What it is for.</param>
/// <param name="ValueName">The name of the logged value: as the hole of the message spells it, else the parameter's.</param>
/// <param name="IsDynamic">Whether a call with it would be bound at run time.</param>
/// <param name="IsSensitive">Whether no output may show it.</param>
/// <param name="Subject">The value of the subject kind, or null.</param>
/// <param name="IsVerified">Whether the caller has authenticated the subject itself.</param>
internal sealed record ParameterModel(
    string Name,
    string Type,
    string PlainType,
    string? SpanOf,
    string Modifier,
    ParameterRole Role,
    string ValueName,
    bool IsDynamic,
    bool IsSensitive,
    int? Subject,
    bool IsVerified)
{
    /// <summary>Whether the value stands in the log.</summary>
    internal bool IsLogged => Role == ParameterRole.Value;
}
