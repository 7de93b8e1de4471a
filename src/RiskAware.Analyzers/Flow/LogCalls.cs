using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace RiskAware.Analyzers.Flow;

/// <summary>What a call to a logger of Microsoft.Extensions.Logging does with the exception.</summary>
internal static class LogCalls
{
    private const string LoggerMessage = "LoggerMessageAttribute";
    private const int Warning = 3;
    private const int None = 6;

    /// <summary>Null: the call is no log call.</summary>
    internal static CallEffect? Effect(IInvocationOperation call, bool passesException)
    {
        var method = call.TargetMethod;
        var attribute = method.GetAttributes().Concat(method.PartialDefinitionPart?.GetAttributes() ?? [])
            .FirstOrDefault(a => a.AttributeClass is { Name: LoggerMessage } type && IsLogging(type));
        if (attribute is null && !(method.ContainingType is { Name: "LoggerExtensions" or "ILogger" or "Logger" } logger && IsLogging(logger) && IsLog(method)))
        {
            return null;
        }

        if (!passesException)
        {
            return CallEffect.Nothing;
        }

        var level = attribute is not null ? LevelOf(attribute) ?? LevelOf(call) : LevelOf(method.Name) ?? LevelOf(call);
        return level switch
        {
            null => CallEffect.Unknown,
            >= Warning and < None => CallEffect.Logs,
            _ => CallEffect.Nothing,
        };
    }

    private static bool IsLog(IMethodSymbol method) => method.Name.StartsWith("Log", System.StringComparison.Ordinal);

    private static bool IsLogging(INamedTypeSymbol type) => type.ContainingNamespace.ToDisplayString() == "Microsoft.Extensions.Logging";

    private static int? LevelOf(string method) => method switch
    {
        "LogTrace" => 0,
        "LogDebug" => 1,
        "LogInformation" => 2,
        "LogWarning" => Warning,
        "LogError" => 4,
        "LogCritical" => 5,
        _ => null,
    };

    private static int? LevelOf(AttributeData attribute)
    {
        foreach (var named in attribute.NamedArguments)
        {
            if (named is { Key: "Level", Value.Value: int level })
            {
                return level;
            }
        }

        foreach (var argument in attribute.ConstructorArguments)
        {
            if (argument is { Type.Name: "LogLevel", Value: int level })
            {
                return level;
            }
        }

        return null;
    }

    private static int? LevelOf(IInvocationOperation call)
        => call.Arguments.FirstOrDefault(a => a.Parameter?.Type.Name == "LogLevel")?.Value.ConstantValue is { HasValue: true, Value: int level } ? level : null;
}
