using RiskAware.Declarations;
using RiskAware.Symbols;

namespace RiskAware.Generators.Emit;

/// <summary>Names that generated code uses.</summary>
internal static class Code
{
    internal const string ILogger = Global + KnownNames.ILogger;
    internal const string LogLevel = Global + KnownNames.LogLevel;
    internal const string Exception = Global + KnownNames.Exception;
    internal const string IDetectionSink = Global + KnownNames.IDetectionSink;
    internal const string RiskDecision = Global + KnownNames.RiskDecision;
    internal const string RiskDescriptor = Global + KnownNames.RiskDescriptor;
    internal const string DetectionPointDescriptor = Global + KnownNames.DetectionPointDescriptor;
    internal const string ThresholdDescriptor = Global + KnownNames.ThresholdDescriptor;
    internal const string ResponseDescriptor = Global + KnownNames.ResponseDescriptor;
    internal const string SequenceDescriptor = Global + KnownNames.SequenceDescriptor;
    internal const string RiskCatalogue = Global + KnownNames.RiskCatalogue;
    internal const string RiskCatalogueAttribute = Global + KnownNames.RiskCatalogueAttribute;
    internal const string RiskFactAttribute = Global + KnownNames.RiskFactAttribute;
    internal const string PointKind = Global + KnownNames.PointKind;
    internal const string Stage = Global + KnownNames.Stage;
    internal const string SubjectKind = Global + KnownNames.SubjectKind;
    internal const string Actors = Global + KnownNames.Actors;
    internal const string Graduation = Global + KnownNames.Graduation;
    internal const string ResponseKind = Global + KnownNames.ResponseKind;
    internal const string Detection = Global + KnownNames.Detection;
    internal const string DetectionHub = Global + KnownNames.DetectionHub;
    internal const string DetectionLog = Global + KnownNames.DetectionLog;
    internal const string DetectionValue = Global + KnownNames.DetectionValue;
    internal const string DetectionSpans = Global + KnownNames.DetectionSpans;
    internal const string DetectionSubjects = Global + KnownNames.DetectionSubjects;
    internal const string DetectionState = "global::RiskAware.CompilerServices.DetectionState";
    internal const string ValuesPrefix = "global::RiskAware.CompilerServices.Values";
    internal const string ReadOnlyList = "global::System.Collections.Generic.IReadOnlyList";
    internal const string NoInlining
        = "[global::System.Runtime.CompilerServices.MethodImplAttribute(global::System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]";

    private const string Global = "global::";

    /// <summary>
    /// Marks a generated body; the declaration reader recognises it. Not as generated code: the attributes of both parts of a
    /// partial method are one list, and the compiler would then run no analyzer on the declaration.
    /// </summary>
    internal const string GeneratedBody = "[" + Global + KnownNames.CompilerGeneratedAttribute + "]";

    /// <summary>Marks what is generated.</summary>
    internal static readonly string Generated = "[" + Global + KnownNames.GeneratedCodeAttribute + "(\"" + DeclarationReader.Tool + "\", \""
        + typeof(Code).Assembly.GetName().Version.ToString(3) + "\")]";
}
