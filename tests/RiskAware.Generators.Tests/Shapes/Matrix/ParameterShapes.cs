namespace RiskAware.Generators.Tests.Shapes.Matrix;

/// <summary>What can be passed, and how.</summary>
internal static class ParameterShapes
{
    internal static IEnumerable<Shape> All =>
    [
        // How it is passed.
        Shape.Parameters("by value", "int x", "1", "x=1"),
        Shape.Parameters("in", "in int x", "in Given.One", "x=1"),
        Shape.Parameters("in of a large struct", "in Large x", "new Large(1, 2, 3)", "x=Large { A = 1, B = 2, C = 3 }"),
        Shape.Parameters("in of a reference", "in string x", "\"a\"", "x=a"),
        Shape.Parameters("ref readonly", "ref readonly int x", "in Given.One", "x=1"),
        Shape.Parameters("ref readonly of a large struct and of a string", "ref readonly Large x, ref readonly string y", "in new Large[] { new(1, 2, 3) }[0], in new[] { \"a\" }[0]", "x=Large { A = 1, B = 2, C = 3 }, y=a"),
        Shape.Parameters("scoped in", "scoped in int x", "1", "x=1"),
        Shape.Parameters("scoped span", "scoped ReadOnlySpan<char> x", "stackalloc char[] { 'a' }", "x=a"),
        Shape.Parameters("params array", "params string[] x", "\"a\", \"b\"", "x=a, b"),
        Shape.Parameters("params array without items", "params string[] x", "", "x="),
        Shape.Parameters("params of nullable items", "params string?[]? x", "(string?[]?)null", "x=(null)"),
        Shape.Parameters("params list", "params List<int> x", "1, 2", "x=1, 2"),
        Shape.Parameters("params enumerable", "params IEnumerable<int> x", "1, 2", "x=1, 2"),
        Shape.Parameters("params read-only list", "params IReadOnlyList<string?> x", "\"a\", null", "x=a, (null)"),
        Shape.Parameters("params span", "params ReadOnlySpan<string> x", "\"a\", \"b\"", "x=a, b"),
        Shape.Parameters("params writable span", "params Span<int> x", "1, 2", "x=1, 2"),

        // Spans.
        Shape.Parameters("span of characters to read", "ReadOnlySpan<char> x", "\"abc\"", "x=abc"),
        Shape.Parameters("span of characters", "Span<char> x", "new[] { 'a', 'b' }", "x=ab"),
        Shape.Parameters("span of hostile characters", "ReadOnlySpan<char> x", "\"a\\r\\nb\\u202e\"", "x=a\\r\\nb\\u202E"),
        Shape.Parameters("empty span", "ReadOnlySpan<char> x", "default", "x="),
        Shape.Parameters("long span", "ReadOnlySpan<char> x", "Given.Long", "x=" + new string('a', 1024) + "…[+976]"),
        Shape.Parameters("span of bytes to read", "ReadOnlySpan<byte> x", "\"GET\\n\"u8", "x=4745540A"),
        Shape.Parameters("span of bytes", "Span<byte> x", "stackalloc byte[] { 1, 255 }", "x=01FF"),
        Shape.Parameters("long span of bytes", "ReadOnlySpan<byte> x", "new byte[600]", "x=" + new string('0', 1024) + "…[+88]"),
        Shape.Parameters("span of numbers", "ReadOnlySpan<int> x", "[1, 2]", "x=1, 2"),
        Shape.Parameters("long span of numbers", "ReadOnlySpan<int> x", "new int[130]", "x=" + string.Join(", ", Enumerable.Repeat("0", 99)) + ", …[+31]"),
        Shape.Parameters("span of tuples", "Span<(int A, string? B)> x", "new (int, string?)[] { (1, \"b\") }", "x=(1, b)"),
        Shape.Parameters("span by in", "in ReadOnlySpan<char> x", "\"a\"", "x=a"),
        Shape.Parameters("span with a default", "ReadOnlySpan<char> x = default", "", "x="),
        Shape.Parameters("sensitive span", "[Sensitive] ReadOnlySpan<char> x, [Sensitive] Span<byte> y, [Sensitive] ReadOnlySpan<int> z", "\"a\", new byte[1], [1]", "x=***, y=***, z=***"),
        Shape.Parameters("subject that is a span", "[Subject(SubjectKind.Account)] ReadOnlySpan<char> x", "\"joe\"", "x=joe"),

        // Types.
        Shape.Parameters("integers", "sbyte a, byte b, short c, ushort d, uint e, long f, ulong g", "-1, 2, -3, 4, 5, long.MinValue, ulong.MaxValue", "a=-1, b=2, c=-3, d=4, e=5, f=-9223372036854775808, g=18446744073709551615"),
        Shape.Parameters("fractions", "float a, double b, decimal c, Half d", "1.5f, -0.25, 1.50m, (Half)2", "a=1.5, b=-0.25, c=1.50, d=2"),
        Shape.Parameters("native integers", "nint a, nuint b, IntPtr c", "-5, 5, 7", "a=-5, b=5, c=7"),
        Shape.Parameters("large integers", "Int128 a, System.Numerics.BigInteger b", "1, 2", "a=1, b=2"),
        Shape.Parameters("bool and char", "bool a, char b", "true, '\\''", "a=True, b='"),
        Shape.Parameters("guid", "Guid x", "Guid.Empty", "x=00000000-0000-0000-0000-000000000000"),
        Shape.Parameters("times", "DateOnly a, TimeOnly b, TimeSpan c", "new DateOnly(2020, 1, 2), new TimeOnly(3, 4), TimeSpan.FromSeconds(5)", "a=01/02/2020, b=03:04, c=00:00:05"),
        Shape.Parameters("enum", "DayOfWeek x, Hue y", "DayOfWeek.Monday, (Hue)77", "x=Monday, y=77"),
        Shape.Parameters("nullable values", "int? a, Guid? b, Hue? c, (int, string)? d", "null, null, Hue.Red, (1, \"a\")", "a=(null), b=(null), c=Red, d=(1, a)"),
        Shape.Parameters("nullable references", "string? a, object? b, Mark? c", "null, null, new()", "a=(null), b=(null), c=mark"),
        Shape.Parameters("named tuple", "(int A, string? B) x", "(1, \"b\")", "x=(1, b)"),
        Shape.Parameters("tuple named by keywords", "(int where, string @class) x", "(1, \"b\")", "x=(1, b)"),
        Shape.Parameters("long tuple", "(int, int, int, int, int, int, int, int, string?) x", "(1, 2, 3, 4, 5, 6, 7, 8, null)", "x=(1, 2, 3, 4, 5, 6, 7, 8, )"),
        Shape.Parameters("nested generics with annotations", "Dictionary<string, List<(int? A, string?[]? B)>?>? x", "null", "x=(null)"),
        Shape.Parameters("dynamic", "dynamic? x, dynamic y", "null, \"a\"", "x=(null), y=a"),
        Shape.Parameters("dynamic inside", "List<dynamic?> x, dynamic[] y, (dynamic A, int) z", "[1, \"a\"], [2], (3, 4)", "x=1, a, y=2, z=(3, 4)"),
        Shape.Parameters("arrays", "int[] a, int[][] b, int[,] c, int[]?[] d", "[1], [[1], [2]], new int[,] { { 1 }, { 2 } }, [null, [3]]", "a=1, b=1, 2, c=1, 2, d=(null), 3"),
        Shape.Parameters("delegates", "Func<int>? a, Action<string?, dynamic>? b, EventHandler<int>? c", "null, null, null", "a=(null), b=(null), c=(null)"),
        Shape.Parameters("interface and collection", "IMark a, IEnumerable<string> b", "new Mark(), [\"a\"]", "a=mark, b=a"),
        Shape.Parameters("uri and version", "Uri a, Version b", "new Uri(\"http://a/b\"), new Version(1, 2)", "a=http://a/b, b=1.2"),
        Shape.Parameters("memory", "ReadOnlyMemory<char> a, Index b", "default, 1", "a=, b=1"),
        Shape.Parameters("type and task", "Type a, Task? b, CancellationToken c", "typeof(int), null, default", "a=System.Int32, b=(null), c=System.Threading.CancellationToken"),
        new("private nested type", """
            [Risk("R", "t", Impact = 1)] internal sealed partial class Danger
            {
                private sealed record Secret(int A); private enum Inner { One }
                [DetectionPoint] private static partial void Seen(ILogger log, Secret? x, List<Inner> y);
                internal static void Go(ILogger log) => Seen(log, new(1), [Inner.One]);
            }
            """, "Danger.Go(log);", "R.Seen: x=Secret { A = 1 }, y=One"),

        // Defaults.
        Shape.Parameters("defaults of numbers", "int a = -7, long b = long.MinValue, decimal c = -1.10m, byte d = 255, ulong e = ulong.MaxValue", "", "a=-7, b=-9223372036854775808, c=-1.10, d=255, e=18446744073709551615"),
        Shape.Parameters("defaults that are no numbers", "double a = double.NaN, double b = double.NegativeInfinity, float c = float.PositiveInfinity, double d = -0.5", "", "a=NaN, b=-Infinity, c=Infinity, d=-0.5"),
        Shape.Parameters("defaults of texts", "string a = \"q\\\"b\\\\c\\ud83d\\ude00{x}\", char b = '\\'', char c = '\\\\', string d = \"\"", "", "a=q\"b\\c\ud83d\ude00{x}, b=', c=\\, d="),
        Shape.Parameters("default with an unpaired surrogate", "string a = \"\\ud800\"", "", "a=\\uD800"),
        Shape.Parameters("default raw text", "string a = \"\"\"x \"y\" \\ z\"\"\"", "", "a=x \"y\" \\ z"),
        Shape.Parameters("defaults of enums", "Hue a = Hue.Red, Hue b = (Hue)(-1), DayOfWeek? c = DayOfWeek.Friday", "", "a=Red, b=-1, c=Friday"),
        Shape.Parameters("defaults that are null", "string? a = null, int? b = null, object? c = default, Large? d = default", "", "a=(null), b=(null), c=(null), d=(null)"),
        Shape.Parameters("defaults of structs", "Large a = default, Guid b = new(), CancellationToken c = default, (int, int) d = default", "", "a=Large { A = 0, B = 0, C = 0 }, b=00000000-0000-0000-0000-000000000000, c=System.Threading.CancellationToken, d=(0, 0)"),
        Shape.Parameters("default that is a constant", "int a = int.MaxValue - 1, string b = nameof(Danger) + \"!\", bool c = !false", "", "a=2147483646, b=Danger!, c=True"),
        Shape.Parameters("default by attributes", "[System.Runtime.InteropServices.Optional, System.Runtime.InteropServices.DefaultParameterValue(3)] int a", "", "a=3"),
        Shape.Parameters("in with a default", "in int a = 4", "", "a=4"),
        Shape.Parameters("default before params", "int a = 1, params int[] b", "", "a=1, b="),

        // Filled in by the compiler.
        Shape.Parameters("caller member", "[System.Runtime.CompilerServices.CallerMemberName] string member = \"\"", "", "member=Run"),
        Shape.Parameters("caller line", "[System.Runtime.CompilerServices.CallerLineNumber] int line = 0", "line: 5", "line=5"),
        new("caller file and line", Shape.Risk("""
            [DetectionPoint("{file}")] internal static partial void Seen(ILogger log, [System.Runtime.CompilerServices.CallerFilePath] string? file = null, [System.Runtime.CompilerServices.CallerLineNumber] int line = 0);
            """), "\n#line 7 \"shop.cs\"\nDanger.Seen(log);\n#line default\n", "shop.cs"),
        Shape.Parameters("caller expression", "int x, [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(x))] string? text = null", "1 + 2", "x=3, text=1 + 2"),

        // Marks.
        Shape.Parameters("attributes on parameters", "[System.Diagnostics.CodeAnalysis.DisallowNull] string? a, [System.ComponentModel.Description(\"x\")] int b", "\"a\", 1", "a=a, b=1"),
        Shape.Parameters("sensitive", "[Sensitive] string a, [Sensitive] int? b, [Sensitive] object? c, [SensitiveAttribute] dynamic d", "\"a\", 1, null, 4", "a=***, b=***, c=(null), d=***"),
        Shape.Parameters("all kinds of subject", "[Subject(SubjectKind.Account)] string a, [Subject(SubjectKind.Session)] Guid b, [Subject(SubjectKind.ClientAddress)] object c, [Subject(SubjectKind.ApiKey, Verified = true)] int d, [Subject(SubjectKind.Tenant)] long? e", "\"a\", Guid.Empty, 1, 2, 3", "a=a, b=00000000-0000-0000-0000-000000000000, c=1, d=2, e=3"),
        new("attributes of one's own that are named as ours", """
            [AttributeUsage(AttributeTargets.All)] internal sealed class SubjectAttribute : Attribute;
            [AttributeUsage(AttributeTargets.All)] internal sealed class SensitiveAttribute : Attribute;
            [AttributeUsage(AttributeTargets.All)] internal sealed class ThresholdAttribute : Attribute;
            """ + Shape.Risk("[DetectionPoint, Threshold] internal static partial void Seen(ILogger log, [Subject] int a, [Subject, Sensitive] int b);"), "Danger.Seen(log, 1, 2);", "R.Seen: a=1, b=2"),

        // Exceptions and loggers.
        Shape.Parameters("exception", "InvalidOperationException? e, int x", "null, 1", "x=1"),
        Shape.Parameters("exceptions", "Exception? a, ArgumentException? b, Exception? c", "null, null, null", "b=(null), c=(null)"),
        Shape.Parameters("exception by in", "in Exception? e, int x", "null, 1", "x=1"),
        Shape.Point("logger last", "Seen(int x, ILogger log)", "Seen(1, log)", "x=1"),
        Shape.Point("nullable logger", "Seen(ILogger? log, int x)", "Seen(log, 1)", "x=1"),
        Shape.Point("logger by in", "Seen(in ILogger log, int x)", "Seen(log, 1)", "x=1"),
        Shape.Point("logger of a category", "Seen(ILogger<Danger> log, int x)", "Seen(new ShopLogger<Danger>(log), 1)", "x=1"),
        Shape.Point("logger interface of one's own", "Seen(IShopLogger log, int x)", "Seen(new ShopLogger(log), 1)", "x=1"),
        Shape.Point("logger class", "Seen(ShopLogger log, int x)", "Seen(new ShopLogger(log), 1)", "x=1"),
        Shape.Point("logger that is a struct", "Seen(StructLogger log, int x)", "Seen(new StructLogger(log), 1)", "x=1"),
        Shape.Point("logger of a type parameter", "Seen<T>(T log, int x) where T : class, ILogger", "Seen(new ShopLogger(log), 1)", "x=1"),
        Shape.Point("logger with a default", "Seen(int x, ILogger? log = null)", "Seen(1, log)", "x=1"),
        Shape.Point("no logger", "Seen(int x)", "Seen(1)", "x=1"),
        Shape.Point("sink", "Seen(ILogger log, IDetectionSink? sink, int x)", "Seen(log, null, 1)", "x=1"),
        Shape.Point("sinks", "Seen(IDetectionSink? a, ILogger log, IDetectionSink? b)", "Seen(null, log, null)", "b=(null)"),
        Shape.Point("array of loggers is a value", "Seen(ILogger log, params ILogger[] more)", "Seen(log)", "more="),
    ];

    internal static IEnumerable<Shape> Counts => new[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 13, 16, 17, 18, 33 }.Select(count => Shape.Parameters(
        count + " values",
        string.Join(", ", Enumerable.Range(0, count).Select(n => n % 3 == 0 ? $"string p{n}" : n % 3 == 1 ? $"int p{n}" : $"Guid? p{n}")),
        string.Join(", ", Enumerable.Range(0, count).Select(n => n % 3 == 0 ? $"\"v{n}\"" : n % 3 == 1 ? $"{n}" : "null")),
        string.Join(", ", Enumerable.Range(0, count).Select(n => n % 3 == 0 ? $"p{n}=v{n}" : n % 3 == 1 ? $"p{n}={n}" : $"p{n}=(null)"))));

    internal static IEnumerable<Shape> Generics =>
    [
        Shape.Point("type parameter", "Seen<T>(ILogger log, T x)", "Seen(log, 1)", "x=1"),
        Shape.Point("type parameter that may be null", "Seen<T>(ILogger log, T? x)", "Seen<string?>(log, null)", "x=(null)"),
        Shape.Point("class constraint", "Seen<T>(ILogger log, T x) where T : class", "Seen(log, \"a\")", "x=a"),
        Shape.Point("nullable class constraint", "Seen<T>(ILogger log, T x, T? y) where T : class?", "Seen(log, \"a\", null)", "x=a, y=(null)"),
        Shape.Point("struct constraint", "Seen<T>(ILogger log, T x, T? y) where T : struct", "Seen(log, 1, null)", "x=1, y=(null)"),
        Shape.Point("notnull constraint", "Seen<T>(ILogger log, T x, List<T?> y) where T : notnull", "Seen(log, 1, [2])", "x=1, y=2"),
        Shape.Point("unmanaged constraint", "Seen<T>(ILogger log, T x) where T : unmanaged", "Seen(log, 1)", "x=1"),
        Shape.Point("new constraint", "Seen<T>(ILogger log, T x) where T : class, new()", "Seen(log, new Mark())", "x=mark"),
        Shape.Point("interface constraint", "Seen<T>(ILogger log, T x) where T : IMark, IComparable<T>?", "Seen<Both>(log, new())", "x=both").With("internal sealed class Both : IMark, IComparable<Both> { public int CompareTo(Both? other) => 0; public override string ToString() => \"both\"; }"),
        Shape.Point("base class constraint", "Seen<T, U>(ILogger log, T x, U y) where T : Random where U : List<T?>?, new()", "Seen(log, new Random(), new List<Random?>())", "x=System.Random, y="),
        Shape.Point("constraint by another parameter", "Seen<T, U>(ILogger log, T x, U y) where T : class where U : T?", "Seen<object, string>(log, 1, \"a\")", "x=1, y=a"),
        Shape.Point("enum constraint", "Seen<T>(ILogger log, T x) where T : struct, Enum", "Seen(log, Hue.Red)", "x=Red"),
        Shape.Point("exception of a type parameter", "Seen<T>(ILogger log, T e, int x) where T : Exception", "Seen<Exception>(log, null!, 1)", "x=1"),
        Shape.Point("type parameter that may be a ref struct", "Seen<T>(ILogger log, int x) where T : allows ref struct", "Seen<Span<int>>(log, 1)", "x=1"),
        Shape.Point("type parameter named by a keyword", "Seen<@scoped, @class, @where>(ILogger log, @scoped x, @class y, @where z)", "Seen(log, 1, 2, 3)", "x=1, y=2, z=3"),
        Shape.Point("type parameter named as a local", "Seen<HandOver, Write, @sink, @log, @decision>(ILogger logger, HandOver a, Write b)", "Seen<int, int, int, int, int>(log, 1, 2)", "a=1, b=2"),
        Shape.Point("spans and arrays of a type parameter", "Seen<T>(ILogger log, ReadOnlySpan<T> x, T[] y, Func<T>? z)", "Seen<int>(log, [1, 2], [3], null)", "x=1, 2, y=3, z=(null)"),
        Shape.Point("params of a type parameter", "Seen<T>(ILogger log, params T[] x)", "Seen(log, 1, 2)", "x=1, 2"),
        Shape.Point("sensitive of a type parameter", "Seen<T>(ILogger log, [Sensitive] T x)", "Seen(log, 1)", "x=***"),
        Shape.Point("decision of a generic point", "Seen<T>(ILogger log, T x)", "Seen(log, 1)", "x=1").Returning("RiskDecision"),
        new("generic override", """
            internal abstract class Base { internal abstract void Seen<T>(ILogger log, T? x); internal abstract void Ref<T>(ILogger log, T? x) where T : class; internal abstract void Val<T>(ILogger log, T? x) where T : struct, IComparable<T>; }
            internal sealed partial class Derived : Base
            {
                [DetectionPoint("{x}", Id = "a", Risk = typeof(Danger))] internal override partial void Seen<T>(ILogger log, T? x) where T : default;
                [DetectionPoint("{x}", Id = "b", Risk = typeof(Danger))] internal override partial void Ref<T>(ILogger log, T? x) where T : class;
                [DetectionPoint("{x}", Id = "c", Risk = typeof(Danger))] internal override partial void Val<T>(ILogger log, T? x) where T : struct;
            }
            """, "Base b = new Derived(); b.Seen(log, 1); b.Ref(log, \"a\"); b.Val<int>(log, null);", "1|a|(null)"),
        new("generic in a generic type", """
            internal partial class Outer<T> where T : notnull
            {
                [DetectionPoint("{x} {y}", Risk = typeof(Danger))] internal static partial void Seen<U>(ILogger log, T x, U y) where U : IEnumerable<T>;
            }
            """, "Outer<int>.Seen(log, 1, new[] { 2 });", "1 2"),
    ];
}
