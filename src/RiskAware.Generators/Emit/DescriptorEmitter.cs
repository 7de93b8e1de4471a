using System.Collections.Generic;
using System.Linq;
using RiskAware.Declarations;
using RiskAware.Generators.Group;
using RiskAware.Graduations;

namespace RiskAware.Generators.Emit;

/// <summary>Writes the classes that hold descriptors.</summary>
internal static class DescriptorEmitter
{
    /// <summary>The field that holds the descriptor of a risk.</summary>
    internal const string RiskField = "Descriptor";

    internal static void Emit(SourceWriter writer, RiskModel risk, GraduationLevel graduation)
    {
        var responses = risk.Responses.Select(static r => "new " + Code.ResponseDescriptor + "((" + Code.ResponseKind + ")"
            + Parenthesised(r.Kind) + ", " + Literal.Number(r.AtScore) + ", " + Literal.Span(r.ForMinutes * System.TimeSpan.TicksPerMinute) + ")");
        if (risk.IsObsolete)
        {
            writer.Line("[global::System.ObsoleteAttribute]");
        }

        writer.Line(Code.Generated);
        writer.Open("internal static class " + GeneratedNames.Risk(risk));
        Arguments(
            writer,
            "internal static readonly " + Code.RiskDescriptor + " " + RiskField + " = new " + Code.RiskDescriptor,
            [
                "typeof(" + risk.TypeName + ")",
                Literal.Text(risk.Id),
                Literal.Text(risk.Title),
                Literal.Number(risk.Impact),
                Literal.Text(risk.Hash),
                Literal.Text(risk.Assembly),
                Literal.Span(risk.WindowTicks),
                Literal.Text(risk.Owner),
                Literal.Text(risk.Instruction),
                Literal.Text(risk.Description),
                Literal.Text(risk.EventType),
                Literal.Texts(risk.Attack),
                Literal.Numbers(risk.Cwe),
                Literal.Numbers(risk.Capec),
                Literal.Array(Code.ResponseDescriptor, responses),
                "(" + Code.Actors + ")" + Parenthesised(risk.Actors),
                "(" + Code.Graduation + ")" + Literal.Number((int)graduation),
                Literal.Array(Code.SequenceDescriptor, risk.Sequences.Select(Sequence)),
            ]);
        writer.Close();
    }

    internal static void Emit(SourceWriter writer, ContainingTypeModel type, IEnumerable<PointModel> points)
    {
        writer.Line(Code.Generated);
        writer.Open("internal static class " + GeneratedNames.Points(type));
        var first = true;
        foreach (var point in points)
        {
            if (!first)
            {
                writer.Line();
            }

            first = false;
            Emit(writer, point);
        }

        writer.Close();
    }

    private static void Emit(SourceWriter writer, PointModel point)
        => Arguments(
            writer,
            "internal static readonly " + Code.DetectionPointDescriptor + " " + GeneratedNames.Point(point) + " = new " + Code.DetectionPointDescriptor,
            [
                "global::" + GeneratedNames.Namespace + "." + GeneratedNames.Risk(point.Risk!) + "." + RiskField,
                Literal.Text(point.Name),
                Literal.Text(point.Type.ReaderName + "." + point.MethodName),
                Literal.Number(point.EventId),
                "(" + Code.LogLevel + ")" + Parenthesised(point.Level),
                Literal.Number(point.Confidence),
                "(" + Code.PointKind + ")" + Parenthesised(point.Kind),
                "(" + Code.Stage + ")" + Parenthesised(point.Stage),
                Literal.Text(point.Template),
                point.Values.Any() ? Literal.Array("string", point.Values.Select(static v => Literal.Text(v.ValueName))) : "new string[0]",
                Literal.Text(point.Hash),
                Literal.Text(point.AppSensor),
                Literal.Text(point.Description),
                Literal.Texts(point.Attack),
                Literal.Numbers(point.Cwe),
                Threshold(point.Threshold),
            ]);

    private static string Sequence(SequenceModel sequence)
        => "new " + Code.SequenceDescriptor + "(" + Literal.Text(sequence.Name) + ", " + Literal.Text(sequence.Steps) + ", " + Literal.Span(sequence.WithinTicks) + ", "
            + Literal.Number(sequence.Confidence) + ", (" + Code.Stage + ")" + Parenthesised(sequence.Stage) + ")";

    private static string Threshold(ThresholdModel? threshold)
        => threshold is null
            ? "null"
            : "new " + Code.ThresholdDescriptor + "(" + Literal.Number(threshold.Count) + ", " + Literal.Span(threshold.WithinTicks) + ", "
                + Literal.Number(threshold.Confidence) + ", " + Literal.Text(threshold.DistinctBy)
                + (threshold.LeakTicks == 0 && threshold.SilentTicks == 0
                    ? ")"
                    : ", " + Literal.Span(threshold.LeakTicks) + ", " + Literal.Span(threshold.SilentTicks) + ")");

    // A cast of a negative number would be read as a subtraction.
    private static string Parenthesised(int number) => number < 0 ? "(" + Literal.Number(number) + ")" : Literal.Number(number);

    private static void Arguments(SourceWriter writer, string call, string[] arguments)
    {
        writer.Line(call + "(").Indent();
        for (var i = 0; i < arguments.Length; i++)
        {
            writer.Line(arguments[i] + (i == arguments.Length - 1 ? ");" : ","));
        }

        writer.Outdent();
    }
}
