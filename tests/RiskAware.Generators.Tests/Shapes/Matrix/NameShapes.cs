namespace RiskAware.Generators.Tests.Shapes.Matrix;

/// <summary>Names that meet those of generated code, of the platform or of the language.</summary>
internal static class NameShapes
{
    private static readonly string[] s_used =
    [
        "log", "sink", "exception", "decision", "Write", "HandOver", "value", "_", "subjects", "detection", "point", "state", "logger", "args", "result", "global", "System", "RiskAware", "Microsoft", "DetectionHub",
    ];

    private static readonly string[] s_keywords =
    [
        "@class", "@if", "@in", "@ref", "@out", "@params", "@this", "@base", "@null", "@default", "@object", "@int", "@event", "@fixed", "@void", "@typeof",
        "field", "async", "await", "var", "dynamic", "record", "where", "partial", "scoped", "required", "file", "init", "nameof", "yield", "when", "and", "or", "not", "with", "unmanaged", "notnull", "nint", "get", "set",
        "add", "remove", "alias", "on", "by", "from", "select", "managed", "allows", "extension",
    ];

    internal static IEnumerable<Shape> All =>
    [
        .. s_used.Select(name => Shape.Point($"parameter '{name}'", $"Seen(ILogger target, int {name}, string other)", "Seen(log, 1, \"a\")", $"{name}=1, other=a")),
        .. s_used.Select(name => Shape.Point($"logger '{name}'", $"Seen(ILogger {name}, int other)", "Seen(log, 1)", "other=1")),
        .. s_used.Select(name => Shape.Point($"exception '{name}', decision", $"Seen(ILogger target, Exception? {name}, int other)", "Seen(log, null, 1)", "other=1").Returning("RiskDecision")),
        Shape.Parameters("parameters named by keywords", string.Join(", ", s_keywords.Select(n => "int " + n)), string.Join(", ", s_keywords.Select((_, i) => i)), string.Join(", ", s_keywords.Select((n, i) => $"{n.TrimStart('@')}={i}"))),
        Shape.Parameters("all names that generated code uses", string.Join(", ", s_used.Skip(1).Select(n => "string " + n)) + ", int log_, int sink_, int Write_", string.Join(", ", s_used.Skip(1).Select((_, i) => $"\"v{i}\"")) + ", 1, 2, 3", string.Join(", ", s_used.Skip(1).Select((n, i) => $"{n}=v{i}")) + ", log_=1, sink_=2, Write_=3"),
        Shape.Parameters("letters of other scripts", "int größe, int 名前, int Ωmega, int _1, int \\u0061b, int cafe\u0301", "1, 2, 3, 4, 5, 6", "größe=1, 名前=2, Ωmega=3, _1=4, ab=5, cafe\u0301=6"),
        Shape.Parameters("names that differ by case", "int path, int Path, int PATH", "1, 2, 3", "path=1, Path=2, PATH=3"),
        Shape.Parameters("name with an invisible character", "int a\u200db", "1", "ab=1"),
        Shape.Parameters("escaped name without need", "int @path, ILogger? @other = null".Split(", ILogger", StringSplitOptions.None)[0], "1", "path=1"),
        new("names of points", Shape.Risk("""
            [DetectionPoint("a")] internal static partial void @if(ILogger log); [DetectionPoint("b")] internal static partial void Größe(ILogger log); [DetectionPoint("c")] internal static partial void Write(ILogger log);
            [DetectionPoint("d")] internal static partial void HandOver(ILogger log); [DetectionPoint("e")] internal static partial void Main(ILogger log); [DetectionPoint("f")] internal static partial void \u0053een(ILogger log);
            [DetectionPoint("g")] internal static partial void await(ILogger log); [DetectionPoint("h", Id = "x1")] internal static partial void WRITE(ILogger log); [DetectionPoint("i")] internal static partial void __(ILogger log);
            """), "Danger.@if(log); Danger.Größe(log); Danger.Write(log); Danger.HandOver(log); Danger.Main(log); Danger.Seen(log); Danger.await(log); Danger.WRITE(log); Danger.__(log);", "a|b|c|d|e|f|g|h|i"),
        new("types nested in the risk that are named as the platform", Shape.Risk("""
            internal class System; internal class RiskAware; internal class Microsoft; internal class Exception; internal class DetectionHub; internal class ILogger; internal class LogLevel; internal class Detection; internal class @global;
            [DetectionPoint("{x}")] internal static partial void Seen(global::Microsoft.Extensions.Logging.ILogger log, int x, global::System.Exception? e, Exception? own);
            """), "Danger.Seen(log, 1, null, null);", "1"),
        new("types beside the risk that are named as the platform", """
            internal class System; internal class RiskAware; internal class Microsoft; internal class DetectionHub; internal class DetectionLog; internal class Detection; internal class Values1; internal class DetectionValue; internal class Descriptor;
            """ + Shape.Risk("[DetectionPoint(\"{x}\")] internal static partial void Seen(ILogger log, int x, Detection? d, System? s);"), "Danger.Seen(log, 1, null, null);", "1"),
        new("namespaces that are named as the platform", """
            namespace System { internal class Exception; } namespace RiskAware { namespace CompilerServices { internal class DetectionLog; } } namespace Microsoft.Extensions.Logging { internal class ILogger; }
            """ + Shape.Risk("[DetectionPoint(\"{x}\")] internal static partial void Seen(global::Microsoft.Extensions.Logging.ILogger log, int x);"), "Danger.Seen(log, 1);", "1") { Block = true },
        new("members that are named as generated ones", Shape.Risk("""
            internal static int Descriptor = 1; internal static void Write() { } internal static void Write(ILogger log) => _ = log; internal static void HandOver() { } internal static int sink, log; internal int decision { get; set; } internal static int IsAttached => 1; private static void Log() { }
            internal static int All => Descriptor + sink + log; internal static void Use() { Write(); HandOver(); Log(); sink = 1; log = 2; }
            [DetectionPoint("{x}")] internal static partial void Seen(ILogger log, int x);
            """), "Danger.Seen(log, 1);", "1"),
        new("using alias for everything", """
            using Log = Microsoft.Extensions.Logging.ILogger; using Point = RiskAware.DetectionPointAttribute; using Text = string; using Pair = (int A, string? B); using Decision = RiskAware.RiskDecision; using Numbers = System.Collections.Generic.List<int?>;
            """ + Shape.Risk("[Point(\"{x} {y} {z}\")] internal static partial Decision Seen(Log log, Text x, Pair y, Numbers? z);"), "Danger.Seen(log, \"a\", (1, null), null);", "a (1, ) (null)"),
        new("alias that hides a namespace", "using System = System.Collections.Generic.List<int>; using RiskAware = System.Int32; " + Shape.Risk("[DetectionPoint(\"{x}\")] internal static partial void Seen(ILogger log, System x, RiskAware y);"), "Danger.Seen(log, new System(), 1);", ""),
        new("two types that differ by case", """
            internal partial class Service { [DetectionPoint("a", Risk = typeof(Danger), Id = "a")] internal static partial void Seen(ILogger log); }
            internal partial class @service { [DetectionPoint("b", Risk = typeof(Danger), Id = "b")] internal static partial void Seen(ILogger log); }
            internal partial class Service<T> { [DetectionPoint("c", Risk = typeof(Danger), Id = "c")] internal static partial void Seen(ILogger log); }
            internal partial class Service<T, U> { internal partial class @service { [DetectionPoint("d", Risk = typeof(Danger), Id = "d")] internal static partial void Seen(ILogger log); } }
            internal partial class Service_T { [DetectionPoint("e", Risk = typeof(Danger), Id = "e")] internal static partial void Seen(ILogger log); }
            """, "Service.Seen(log); service.Seen(log); Service<int>.Seen(log); Service<int, int>.service.Seen(log); Service_T.Seen(log);", "a|b|c|d|e"),
        new("type with a long name", $"internal partial class {new string('N', 300)} {{ [DetectionPoint(\"{{x}}\", Risk = typeof(Danger))] internal static partial void {new string('S', 300)}(ILogger log, int x); }}", $"{new string('N', 300)}.{new string('S', 300)}(log, 1);", "1"),
        new("namespace of keywords", "namespace @class.@namespace.@if { internal static partial class @void { [DetectionPoint(\"{x}\", Risk = typeof(Danger))] internal static partial void @do(ILogger @while, int x); } }", "@class.@namespace.@if.@void.@do(log, 1);", "1") { Block = true },
        new("nullable switched off and on", """
            internal static partial class C
            {
            #nullable disable
                [DetectionPoint("{a} {b}", Risk = typeof(Danger))] internal static partial void Seen(ILogger log, string a, List<string> b);
                [DetectionPoint("{a} {b}", Risk = typeof(Danger))] internal static partial void Typed<T, U>(ILogger log, T a, List<U> b) where T : class where U : class, new();
            #nullable enable annotations
                [DetectionPoint("{a} {b}", Risk = typeof(Danger))] internal static partial void Annotated(ILogger? log, string? a, List<string?>? b);
            #nullable restore
                [DetectionPoint("{a} {b}", Risk = typeof(Danger))] internal static partial void Restored<T>(ILogger? log, T? a, List<string?>? b) where T : class?;
            }
            """, "C.Seen(log, \"a\", []); C.Typed<string, Mark>(log, \"a\", []); C.Annotated(log, null, null); C.Restored<string>(log, \"a\", null);", "a |a |(null) (null)|a (null)"),
        new("declaration in #if, #region and #pragma", Shape.Risk("""

            #region points
            #if !NEVER
            #pragma warning disable CS1591
                [DetectionPoint("{x}")]
                // a comment
                internal static /* here */ partial void Seen(
                    ILogger log,
            #if NEVER
                    string x
            #else
                    int x
            #endif
                    );
            #pragma warning restore CS1591
            #endif
            #endregion

            """), "Danger.Seen(log, 1);", "1"),
    ];

    /// <summary>Text from the declaration that could break out of a literal, or be read as a template.</summary>
    internal static IEnumerable<Shape> Texts => new[]
    {
        ("quotes", "\\\"); evil(\\\"", "\"); evil(\""), ("backslashes", "\\\\n \\\\u0041 \\\\", "\\n \\u0041 \\"), ("braces", "{{x}} {{{x}}} }}{{", "{x} {1} }{"), ("end of a comment", "*/ } /* //", "*/ } /* //"),
        ("lines", "a\\r\\nb\\u2028c\\u2029d\\u0085", "a\r\nb\u2028c\u2029d\u0085"), ("directives", "\\n#error x\\n#pragma warning restore", "\n#error x\n#pragma warning restore"), ("invisible", "\\u202e\\ufeff\\0", "\u202e\ufeff\0"),
        ("surrogates", "\\ud83d\\ude00", "\ud83d\ude00"), ("percent and markup", "%41<x/>&amp;", "%41<x/>&amp;"), ("formats", "{x:N2} {x,5} {x,-5}|", "1.00     1 1    |"), ("malformed holes", "{ {y} {} {x y}", "{ {y} {} {x y}"),
    }.Select(t => new Shape("text with " + t.Item1, $$"""
        [Risk("R", "{{t.Item2}}", Impact = 50, Owner = "{{t.Item2}}", Description = "{{t.Item2}}", Instruction = "{{t.Item2}}", Attack = ["{{t.Item2}}"])]
        internal sealed partial class Danger { [DetectionPoint("{{t.Item2}}", Description = "{{t.Item2}}", AppSensor = "{{t.Item2}}", Attack = ["{{t.Item2}}"])] internal static partial void Seen(ILogger log, int x); }
        """, "Danger.Seen(log, 1);", t.Item3));
}
