namespace RiskAware.Generators.Tests.Shapes.Matrix;

/// <summary>One way to write a detection point.</summary>
/// <param name="Name">What is special about it.</param>
/// <param name="Source">
/// Declarations. A risk <c>Danger</c> is added where the source speaks of one and declares none, and stands for the id <c>R</c>.
/// </param>
/// <param name="Call">The statement that reaches the point; sees a logger <c>log</c>.</param>
/// <param name="Expected">What is logged, joined by <c>|</c>; or where it is refused, a part of the message.</param>
internal sealed record Shape(string Name, string Source, string Call, string Expected)
{
    /// <summary>A point that is a member of the risk, with a logger and these parameters; the values stand in the synthesised message.</summary>
    internal static Shape Parameters(string name, string parameters, string arguments, string expected)
        => Point(name, $"Seen(ILogger log, {parameters})", $"Seen(log{(arguments.Length == 0 ? "" : ", " + arguments)})", expected);

    /// <summary>A static point that is a member of the risk.</summary>
    internal static Shape Point(string name, string signature, string call, string expected, string modifiers = "internal static")
        => new(name, Risk("[DetectionPoint] " + modifiers + " partial void " + signature + ";"), "Danger." + call + ";", "R.Seen: " + expected);

    internal static string Risk(string members, string declaration = "internal sealed partial class") => $$"""
        [Risk("R", "A risk", Impact = 50)]
        {{declaration}} Danger
        {
            {{members}}
        }
        """;

    /// <summary>Whether the source has namespaces of its own, so that the namespace around it needs braces.</summary>
    internal bool Block { get; init; }

    /// <summary>Whether the body is written by hand.</summary>
    internal bool IsExternal { get; init; }

    /// <summary>Whether it cannot be generated.</summary>
    internal bool IsRefused { get; init; }

    /// <summary>With another expectation.</summary>
    internal Shape Expecting(string expected) => this with { Expected = expected };

    /// <summary>With more declarations.</summary>
    internal Shape With(string declarations) => this with { Source = Source + "\n" + declarations };

    /// <summary>With another return type than void.</summary>
    internal Shape Returning(string type) => this with { Source = Source.Replace(" void ", " " + type + " ", StringComparison.Ordinal) };

    internal bool DeclaresDanger => Source.Contains("class Danger", StringComparison.Ordinal) || Source.Contains("record Danger", StringComparison.Ordinal);

    /// <summary>The source in a namespace of its own, its risk with an id of its own.</summary>
    internal string In(string space) => $$"""
        namespace {{space}}{{(Block ? " {" : ";")}}
        {{Source.Replace("[Risk(\"R\"", $"[Risk(\"{space}\"", StringComparison.Ordinal)}}
        {{(!DeclaresDanger && Source.Contains("Danger", StringComparison.Ordinal) ? $"[Risk(\"{space}\", \"A risk\", Impact = 50)] internal sealed partial class Danger;" : "")}}
        {{(Call.Length == 0 ? "" : $"internal static class Case {{ public static unsafe void Run(ILogger log) {{ {Call} }} }}")}}
        {{(Block ? "}" : "")}}
        """;
}
