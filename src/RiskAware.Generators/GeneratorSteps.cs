using System.Collections.Immutable;

namespace RiskAware.Generators;

/// <summary>The names of the pipeline's steps, for tests of what an edit makes again.</summary>
public static class GeneratorSteps
{
    /// <summary>One risk, read from its symbol.</summary>
    public const string Risk = nameof(Risk);

    /// <summary>One detection point, read from its symbol.</summary>
    public const string Point = nameof(Point);

    /// <summary>The name of the assembly and the catalogues of its references.</summary>
    public const string Assembly = nameof(Assembly);

    /// <summary>All that can be generated.</summary>
    public const string Declarations = nameof(Declarations);

    /// <summary>What the files about graduation say.</summary>
    public const string GraduationFiles = nameof(GraduationFiles);

    /// <summary>How far the detection of each risk has come.</summary>
    public const string Graduations = nameof(Graduations);

    /// <summary>One generated file: a type that declares points, or a risk.</summary>
    public const string File = nameof(File);

    /// <summary>The catalogue of the assembly.</summary>
    public const string Catalogue = nameof(Catalogue);

    /// <summary>The facts about the declarations.</summary>
    public const string Facts = nameof(Facts);

    /// <summary>All of them.</summary>
    public static ImmutableArray<string> All { get; } = ImmutableArray.Create(Risk, Point, Assembly, Declarations, GraduationFiles, Graduations, File, Catalogue, Facts);
}
