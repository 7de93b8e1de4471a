namespace RiskAware.Json;

/// <summary>What a value of a JSON text is.</summary>
internal enum JsonKind
{
    Null,
    Truth,
    Number,
    Text,
    List,
    Object,
}
