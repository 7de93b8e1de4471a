using System.Globalization;

namespace RiskAware.Generators.Tests.Shapes.Matrix;

/// <summary>
/// Points put together by chance from a container, a source of the logger, modifiers and a list of parameters. What must come out
/// is known from the parts: the exact text, or that one part cannot be generated.
/// </summary>
internal sealed class RandomShapes(int seed)
{
    private static readonly Part[] s_types =
    [
        new("int", "-5", "-5"), new("string", "\"a\\nb\"", "a\\nb"), new("string?", "null", "(null)"), new("Guid", "Guid.Empty", "00000000-0000-0000-0000-000000000000"),
        new("decimal", "1.50m", "1.50"), new("(int A, string? B)", "(1, \"b\")", "(1, b)"), new("int?", "null", "(null)"), new("List<string?>", "[\"a\", null]", "a, (null)"),
        new("int[][]", "[[1], [2, 3]]", "1, 2, 3"), new("dynamic?", "\"d\"", "d"), new("object?", "null", "(null)"), new("ReadOnlySpan<char>", "\"span\"", "span"),
        new("Span<byte>", "new byte[] { 1, 171 }", "01AB"), new("in Large", "new Large(1, 2, 3)", "Large { A = 1, B = 2, C = 3 }"), new("ref readonly int", "in Given.One", "1"),
        new("Hue", "Hue.Red", "Red"), new("double", "double.NaN", "NaN"), new("Func<int, List<string?>?>?", "null", "(null)"), new("[Sensitive] string", "\"secret\"", "***"),
        new("char", "'\\''", "'"), new("IMark", "new Mark()", "mark"), new("scoped ReadOnlySpan<int>", "[7]", "7"), new("nint", "9", "9"), new("Exception?", "null", null),
        new("DateOnly?", "new DateOnly(2020, 1, 2)", "01/02/2020"), new("Dictionary<Hue, (int, dynamic?)[]>?", "null", "(null)"),
    ];

    private static readonly Part[] s_unusable =
    [
        new("ref int", "ref Given.One", "is passed by 'ref'"), new("out int", "out _", "is passed by 'out'"), new("int*", "null", "has the pointer type"), new("delegate*<void>", "null", "has the pointer type"),
        new("ReadOnlySpan<char>.Enumerator", "default", "which cannot outlive the call"),
    ];

    private static readonly string[] s_names =
    [
        "@class", "log", "sink", "exception", "decision", "Write", "HandOver", "value", "_", "field", "detection", "subjects", "größe", "@if", "global", "x1", "System", "logger", "@event", "async", "Log", "LOG", "where", "record", "log_",
    ];

    private static readonly string[] s_accesses = ["", "private", "internal", "public", "internal unsafe", "protected internal", "unsafe private"];

    private readonly Random _random = new(seed);

    private static readonly Container[] s_containers =
    [
        new("internal partial class C{0}", true, true), new("internal sealed partial class C{0}", true, true), new("internal static partial class C{0}", false, false), new("internal partial struct C{0}", true, true),
        new("internal readonly partial struct C{0}", true, true), new("internal ref partial struct C{0}", true, true), new("internal partial record C{0}", true, true), new("internal readonly partial record struct C{0}", true, true),
        new("internal partial interface C{0}", false, false), new("internal partial class C<T>{0} where T : notnull", true, true, "<int>"), new("internal partial record struct C<@in, T>{0}", true, true, "<int, string>"),
        new("internal partial class O<T> {{ internal partial class C{0}", true, true, "", "O<int>."), new("internal partial interface O {{ internal partial struct C{0}", true, true, "", "O."),
        new("internal readonly ref partial struct O {{ internal partial record C{0}", true, true, "", "O."),
    ];

    internal IEnumerable<Shape> Take(int count) => Enumerable.Range(0, count).Select(Make);

    private Shape Make(int number)
    {
        var container = Any(s_containers);
        var isStatic = !container.HasInstances || _random.Next(3) == 0;
        var access = Any(s_accesses);
        if (container.Declaration.Contains("struct", StringComparison.Ordinal) || container.Declaration.Contains("static", StringComparison.Ordinal) || container.Declaration.Contains("sealed", StringComparison.Ordinal))
        {
            access = access.Replace("protected internal", "internal", StringComparison.Ordinal);
        }

        if (container.Declaration.Contains("interface C", StringComparison.Ordinal))
        {
            access = access.Replace("protected internal", "public", StringComparison.Ordinal);
        }

        var source = Any(isStatic ? s_static : s_instance);
        var parameters = Parameters(out var expected, out var unusable, out var unsafeNeeded);
        if (unsafeNeeded && !access.Contains("unsafe", StringComparison.Ordinal))
        {
            access = ("unsafe " + access).Trim();
        }

        // Without a word of access a partial method is of the classic kind, which returns nothing and has no 'out'.
        var isClassic = access.Replace("unsafe", "", StringComparison.Ordinal).Trim().Length == 0;
        var decision = !isClassic && _random.Next(3) == 0;
        if (isClassic && unusable is not null && unusable.StartsWith("is passed by 'out'", StringComparison.Ordinal))
        {
            access = "internal " + access;
        }

        var generic = _random.Next(4) == 0;
        if (container.Declaration.Contains("record", StringComparison.Ordinal) && source.Constructor.Length > 0 && source.Members.Contains("Own", StringComparison.Ordinal))
        {
            // The parameter of a record is a property already.
            source = s_static[0];
        }

        var problem = unusable ?? source.Refused;
        if (unusable is not null && source.Refused is not null)
        {
            source = s_static[0];
            problem = unusable;
        }

        var declared = string.Join(", ", parameters.Select(p => p.Type + " " + p.Name).Prepend("ILogger own").Skip(source.Parameter ? 0 : 1).Concat(generic ? ["G g"] : []));
        var passed = string.Join(", ", parameters.Select(p => p.Argument).Prepend("l").Skip(source.Parameter ? 0 : 1).Concat(generic ? ["Hue.Red"] : []));
        expected = string.Join(", ", new[] { expected, generic ? "g=Red" : "" }.Where(s => s.Length > 0));
        var constructor = isStatic || !container.HasConstructor ? "" : source.Constructor;
        var text = $$"""
            {{string.Format(CultureInfo.InvariantCulture, container.Declaration, constructor)}}
            {
                {{source.Members}}
                [DetectionPoint(Id = "Seen", Risk = typeof(Danger))] {{access}} {{(isStatic ? "static " : "")}}partial {{(decision ? "RiskDecision" : "void")}} @do{{(generic ? "<G>" : "")}}({{declared}}){{(generic ? " where G : struct, Enum" : "")}};
                internal {{(isStatic ? "static " : "")}}unsafe void Go(ILogger l) { _ = l; {{source.Before}} @do({{passed}}); }
            }
            {{(container.Outer.Length > 0 ? "}" : "")}}
            """;
        var type = container.Outer + "C" + container.Arguments;
        var call = problem is not null ? "" : isStatic ? $"{type}.Go(log);" : $"new {type}({(constructor.Length > 0 ? "log" : "")}).Go(log);";
        return new Shape($"{seed}/{number}", text, call, problem ?? (expected.Length == 0 ? "R.Seen" : "R.Seen: " + expected)) { IsRefused = problem is not null };
    }

    private List<(string Type, string Name, string Argument)> Parameters(out string expected, out string? unusable, out bool unsafeNeeded)
    {
        var names = s_names.OrderBy(_ => _random.Next()).ToArray();
        var count = _random.Next(5) == 0 ? _random.Next(8, 20) : _random.Next(0, 5);
        var list = new List<(string Type, string Name, string Argument)>();
        var values = new List<string>();
        var exception = false;
        unusable = null;
        unsafeNeeded = false;
        for (var i = 0; i < count; i++)
        {
            var bad = unusable is null && _random.Next(24) == 0;
            var type = Any(bad ? s_unusable : s_types);
            if (type.Expected is null && exception)
            {
                type = s_types[0];
            }

            exception |= type.Expected is null;
            unsafeNeeded |= type.Type.Contains('*', StringComparison.Ordinal);
            unusable = bad ? type.Expected : unusable;
            list.Add((type.Type, names[i], type.Argument));
            if (type.Expected is not null)
            {
                values.Add(names[i].TrimStart('@') + "=" + type.Expected);
            }
        }

        expected = string.Join(", ", values);
        return list;
    }

    private T Any<T>(T[] items) => items[_random.Next(items.Length)];

    private sealed record Part(string Type, string Argument, string? Expected);

    private sealed record Container(string Declaration, bool HasInstances, bool HasConstructor, string Arguments = "", string Outer = "");

    private sealed record Source(string Members, string Before, string Constructor, bool Parameter, string? Refused);

    private static readonly Source[] s_static =
    [
        new("", "", "", true, null), new("", "", "", true, null), new("private static ILogger? s_log;", "s_log = l;", "", false, null), new("private static ILogger? Own { get; set; }", "Own = l;", "", false, null),
        new("private static ILogger? s_a = null, s_b = null; internal static object? Use() => s_a ?? s_b;", "", "", false, "could log to 's_a' or 's_b'"),
    ];

    private static readonly Source[] s_instance =
    [
        .. s_static,
        new("private readonly ILogger _log = own;", "", "(ILogger own)", false, null), new("private ILogger Own => own;", "", "(ILogger own)", false, null), new("", "", "(ILogger own)", false, null),
    ];
}
