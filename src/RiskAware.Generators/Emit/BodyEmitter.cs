using System;
using System.Collections.Generic;
using System.Linq;
using RiskAware.Declarations;
using RiskAware.Generators.Group;

namespace RiskAware.Generators.Emit;

/// <summary>
/// Writes the body of one detection point: hand-over to the sink whatever the log level, then the level test, then the log
/// call. What takes detections, and what writes, stands in local functions that are not inlined: the path with nothing attached
/// and the level off is two tests, and holds no decision.
/// </summary>
internal sealed class BodyEmitter
{
    private readonly SourceWriter _writer;
    private readonly PointModel _point;
    private readonly Names _names;
    private readonly ParameterModel[] _passed;
    private readonly string _descriptor;

    internal BodyEmitter(SourceWriter writer, PointModel point)
    {
        _writer = writer;
        _point = point;
        _names = new Names(point);
        _passed = point.Parameters.Where(static p => p.Role is ParameterRole.Value or ParameterRole.Exception).ToArray();
        _descriptor = "global::" + GeneratedNames.Namespace + "." + GeneratedNames.Points(point.Type) + "." + GeneratedNames.Point(point);
    }

    internal void Emit()
    {
        var handOver = _names.Free("HandOver");
        var write = _names.Free("Write");
        var sink = _names.Free("sink");
        var log = _names.Free("log");

        _writer.Line(Code.GeneratedBody);
        _writer.Open(_point.Modifiers + "partial " + (_point.ReturnsDecision ? Code.RiskDecision : "void") + " "
            + Identifiers.Escape(_point.MethodName) + (_point.TypeParameters.Count == 0 ? string.Empty : "<" + string.Join(", ", _point.TypeParameters) + ">")
            + "(" + string.Join(", ", _point.Parameters.Select(Declaration)) + ")" + _point.Constraints);
        if (_point.Sink is not null)
        {
            _writer.Line(Code.IDetectionSink + "? " + sink + " = " + _point.Sink + ";");
        }

        if (_point.Logger is not null)
        {
            _writer.Line(Code.ILogger + "? " + log + " = " + _point.Logger + ";");
        }

        _writer.Open("if (" + Code.DetectionHub + ".IsAttached" + (_point.Sink is null ? string.Empty : " || " + sink + " is not null") + ")");
        _writer.Line((_point.ReturnsDecision ? "return " : string.Empty) + handOver + "("
            + List(_point.Sink is null ? "null" : sink, _point.Logger is null ? null : log, Arguments()) + ");");
        if (!_point.ReturnsDecision && _point.Logger is not null)
        {
            _writer.Line("return;");
        }

        _writer.Close();
        if (_point.Logger is not null)
        {
            _writer.Line();
            EmitLevelTest(log);
            _writer.Line();
            _writer.Line(write + "(" + List(log, Arguments()) + ");");
        }

        if (_point.ReturnsDecision)
        {
            _writer.Line();
            _writer.Line("return default;");
        }

        _writer.Line();
        EmitHandOver(handOver);
        if (_point.Logger is not null)
        {
            _writer.Line();
            EmitWrite(write);
        }

        _writer.Close();
    }

    private void EmitHandOver(string name)
    {
        var sink = _names.Free("sink");
        var log = _names.Free("log");
        var subjects = _names.Free("subjects");
        var detection = _names.Free("detection");
        var decision = _names.Free("decision");
        _writer.Line(Code.NoInlining);
        // A decision that nobody returns would be a place on the stack that the body clears on each call.
        _writer.Open("static " + (_point.ReturnsDecision ? Code.RiskDecision : "void") + " " + name + "("
            + List(Code.IDetectionSink + "? " + sink, _point.Logger is null ? null : Code.ILogger + "? " + log, Parameters()) + ")");
        _writer.Line(Code.DetectionSubjects + " " + subjects + " = default;");
        foreach (var parameter in _point.Parameters.Where(static p => p.Subject is not null))
        {
            _writer.Line(subjects + ".Set((" + Code.SubjectKind + ")" + Literal.Number(parameter.Subject!.Value) + ", " + Raw(parameter) + ", "
                + (parameter.IsVerified ? "true" : "false") + ");");
        }

        _writer.Line(Code.Detection + " " + detection + " = new " + Code.Detection + "(" + _descriptor + ", " + Exception + ", in " + subjects + ", "
            + Distinct() + ");");
        _writer.Line(Code.RiskDecision + " " + decision + " = " + Code.DetectionHub + ".Report(" + sink + ", in " + detection + ");");
        _writer.Open("if (" + decision + ".WantsEvidence)");
        _writer.Line(Code.DetectionHub + ".Supply(" + sink + ", in " + detection + ", in " + decision + ", " + Values() + ");");
        _writer.Close();
        _writer.Line();
        if (_point.Logger is null)
        {
            // Without a logger of its own, only what takes detections can have one for the point.
            _writer.Line(Code.ILogger + "? " + log + " = " + Code.DetectionHub + ".Logger(" + sink + ", " + Literal.Text(_point.Type.ReaderName) + ");");
        }

        _writer.Open("if (" + IsEnabled(log) + ")");
        _writer.Line(Code.DetectionLog + ".Write(" + log + "!, " + _descriptor + ", " + Values() + ", " + Exception + ", in " + decision + ");");
        _writer.Close();
        if (_point.ReturnsDecision)
        {
            _writer.Line();
            _writer.Line("return " + decision + ";");
        }

        _writer.Close();
    }

    // Written out, for a call of a method that tests would cost more than the test: the runtime inlines no method that catches.
    private void EmitLevelTest(string log)
    {
        _writer.Open("try");
        _writer.Open("if (" + log + " is null || !" + log + ".IsEnabled(" + Level + "))");
        _writer.Line(_point.ReturnsDecision ? "return default;" : "return;");
        _writer.Close();
        _writer.Close();
        EmitCatch(() => _writer.Line(_point.ReturnsDecision ? "return default;" : "return;"));
    }

    // The state is built where it is passed, so that it is copied once: into the call.
    private void EmitWrite(string name)
    {
        var log = _names.Free("log");
        var whole = _point.Exception is null ? "null" : _names.Free("whole");
        var state = Code.DetectionState + "<" + ShapeOf(_point.Values.Count()) + ">";
        _writer.Line(Code.NoInlining);
        _writer.Open("static void " + name + "(" + List(Code.ILogger + " " + log, Parameters()) + ")");
        var nested = _names.Free("nested");
        _writer.Line("ref int " + nested + " = ref " + Code.DetectionLog + ".Nested;");
        _writer.Open("if (" + nested + " >= " + Code.DetectionLog + ".MostNested)");
        _writer.Line(Code.DetectionLog + ".Recursed();");
        _writer.Line("return;");
        _writer.Close();
        _writer.Line();
        _writer.Line(nested + "++;");
        _writer.Open("try");
        if (_point.Exception is not null)
        {
            _writer.Line(Code.Exception + "? " + whole + " = " + Code.DetectionLog + ".Whole(" + Exception + ");");
        }

        _writer.Line(log + ".Log<" + state + ">(" + Level + ", " + _descriptor + ".EventId, new " + state + "(" + _descriptor + ", " + Values() + ", "
            + (_point.Exception is null ? "null" : whole + " is null ? " + Exception + " : null") + "), " + whole + ", " + state + ".Formatter);");
        _writer.Close();
        EmitCatch();

        // A thread that is aborted leaves the handler by another exception.
        _writer.Open("finally");
        _writer.Line(nested + "--;");
        _writer.Close();
        _writer.Close();
    }

    private void EmitCatch(Action? then = null)
    {
        var failure = _names.Free("failure");
        _writer.Open("catch (" + Code.Exception + " " + failure + ")");
        _writer.Line(Code.DetectionLog + ".Failed(" + failure + ");");
        then?.Invoke();
        _writer.Close();
    }

    private string IsEnabled(string log) => Code.DetectionLog + ".IsEnabled(" + log + ", " + Level + ")";

    private string Level => "(" + Code.LogLevel + ")" + Literal.Number(_point.Level);

    private string Exception => _point.Exception is { } exception ? Identifiers.Escape(exception.Name) : "null";

    private string Distinct()
    {
        var parameter = _point.Threshold?.DistinctBy is { } name ? _point.Values.FirstOrDefault(v => v.Name == name) : null;
        return parameter is null ? "default" : Raw(parameter);
    }

    private string Values()
    {
        var values = _point.Values.Select(static v => v.IsSensitive ? From(v, "Sensitive") : Raw(v)).ToList();
        var padding = values.Count is > 8 and <= 20 ? (4 - (values.Count % 4)) % 4 : 0;
        var count = values.Count is > 8 and <= 20 ? new[] { Literal.Number(values.Count) } : [];
        return "new " + ShapeOf(values.Count) + "(" + string.Join(", ", count.Concat(values).Concat(Enumerable.Repeat("default", padding))) + ")";
    }

    private static string ShapeOf(int count)
        => Code.ValuesPrefix + (count > 20 ? "N" : Literal.Number(count <= 8 ? count : (count + 3) / 4 * 4));

    // A sensitive value is counted, or told apart, by its own text; only outputs show it masked.
    private static string Raw(ParameterModel parameter) => From(parameter, "From");

    private static string From(ParameterModel parameter, string method)
        => parameter.SpanOf is { } item
            ? Code.DetectionSpans + "." + method + "((global::System.ReadOnlySpan<" + item + ">)" + Name(parameter) + ")"
            : Code.DetectionValue + "." + method + "(" + Name(parameter) + ")";

    private string Arguments() => string.Join(", ", _passed.Select(static p => (p.IsDynamic ? "(object?)" : string.Empty) + Name(p)));

    private string Parameters() => string.Join(", ", _passed.Select(static p => (p.IsDynamic ? "object?" : p.Type) + " " + Name(p)));

    private static string Declaration(ParameterModel parameter) => parameter.Modifier + parameter.Type + " " + Name(parameter);

    private static string Name(ParameterModel parameter) => Identifiers.Escape(parameter.Name);

    private static string List(params string?[] items) => string.Join(", ", items.Where(static i => !string.IsNullOrEmpty(i)));

    /// <summary>Names that meet no parameter, and none that the expressions for logger and sink use.</summary>
    private sealed class Names
    {
        private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

        internal Names(PointModel point)
        {
            foreach (var parameter in point.Parameters)
            {
                _taken.Add(parameter.Name);
            }

            foreach (var parameter in point.TypeParameters)
            {
                _taken.Add(parameter.TrimStart('@'));
            }

            foreach (var expression in new[] { point.Logger, point.Sink })
            {
                if (expression is not null)
                {
                    _taken.Add(expression.TrimStart('@'));
                }
            }
        }

        internal string Free(string name)
        {
            while (_taken.Contains(name))
            {
                name += "_";
            }

            return name;
        }
    }
}
