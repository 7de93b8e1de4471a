namespace RiskAware.Generators.Tests.Shapes.Matrix;

/// <summary>Where a detection point can stand, and which modifiers it can have.</summary>
internal static class ContainerShapes
{
    private const string Static = "[DetectionPoint(\"{x}\", Risk = typeof(Danger))] internal static partial void Seen(ILogger log, int x);";
    private const string Instance = "[DetectionPoint(\"{x}\", Risk = typeof(Danger))] internal partial void Seen(int x);";

    internal static IEnumerable<Shape> All =>
    [
        .. Each("internal partial class {0}", "internal static partial class {0}", "internal abstract partial class {0}", "internal partial struct {0}", "internal readonly partial struct {0}",
            "internal ref partial struct {0}", "internal readonly ref partial struct {0}", "internal partial record {0}", "internal sealed partial record class {0}", "internal partial record struct {0}",
            "internal readonly partial record struct {0}", "internal partial interface {0}", "internal unsafe partial class {0}", "internal sealed partial class {0}"),
        .. Nested("class", "static class", "struct", "readonly struct", "ref struct", "record", "record struct", "interface"),

        new("instance in a class with a primary constructor", $"internal partial class C(ILogger logger) {{ {Instance} }}", "new C(log).Seen(1);", "1"),
        new("instance in a struct with a primary constructor", $"internal partial struct C(ILogger logger) {{ {Instance} }}", "new C(log).Seen(1);", "1"),
        new("instance in a readonly struct", $"internal readonly partial struct C(ILogger logger) {{ {Instance} }}", "new C(log).Seen(1);", "1"),
        new("instance in a ref struct", $"internal ref partial struct C(ILogger logger) {{ {Instance} }}", "new C(log).Seen(1);", "1"),
        new("instance in a readonly ref struct with a field", $"internal readonly ref partial struct C(ILogger l, Span<int> s) {{ private readonly ILogger _log = l; public readonly Span<int> S = s; {Instance} }}", "new C(log, default).Seen(1);", "1"),
        new("instance in a record", $"internal partial record C(ILogger Logger, int Other) {{ {Instance} }}", "new C(log, 2).Seen(1);", "1"),
        new("instance in a record struct", $"internal readonly partial record struct C(ILogger Logger) {{ {Instance} }}", "new C(log).Seen(1);", "1"),
        new("readonly point in a struct", "internal partial struct C(ILogger logger) { private readonly ILogger _log = logger; [DetectionPoint(\"{x}\", Risk = typeof(Danger))] internal readonly partial void Seen(int x); }", "new C(log).Seen(1);", "1"),
        new("instance in an interface", "internal partial interface I { ILogger Log { get; } [DetectionPoint(\"{x}\", Risk = typeof(Danger))] internal partial void Seen(int x); } internal sealed class C(ILogger l) : I { public ILogger Log => l; }", "((I)new C(log)).Seen(1);", "1"),
        new("public instance in an interface", "internal partial interface I { ILogger Log { get; } [DetectionPoint(\"{x}\", Risk = typeof(Danger))] public partial void Seen(int x); } internal sealed class C(ILogger l) : I { public ILogger Log => l; }", "((I)new C(log)).Seen(1);", "1"),
        new("private instance in an interface", "internal partial interface I { ILogger Log { get; } [DetectionPoint(\"{x}\", Risk = typeof(Danger))] private partial void Seen(int x); void Go(int x) => Seen(x); } internal sealed class C(ILogger l) : I { public ILogger Log => l; }", "((I)new C(log)).Go(1);", "1"),
        new("virtual in an interface", "internal partial interface I { ILogger Log { get; } [DetectionPoint(\"{x}\", Risk = typeof(Danger))] internal virtual partial void Seen(int x); } internal sealed class C(ILogger l) : I { public ILogger Log => l; }", "((I)new C(log)).Seen(1);", "1"),
        new("classic in an interface", "internal partial interface I { ILogger Log { get; } [DetectionPoint(\"{x}\", Risk = typeof(Danger))] partial void Seen(int x); void Go(int x) => Seen(x); } internal sealed class C(ILogger l) : I { public ILogger Log => l; }", "((I)new C(log)).Go(1);", "1"),
        new("logger of a base interface", "internal interface IHas { ILogger Log { get; } } internal partial interface I : IHas { [DetectionPoint(\"{x}\", Risk = typeof(Danger))] internal partial void Seen(int x); } internal sealed class C(ILogger l) : I { public ILogger Log => l; }", "((I)new C(log)).Seen(1);", "1"),
        new("static property of an interface", "internal partial interface I { static ILogger? Log { get; set; } [DetectionPoint(\"{x}\", Risk = typeof(Danger))] internal static partial void Seen(int x); }", "I.Log = log; I.Seen(1);", "1"),

        new("generic container", "internal partial class C<T, @class> where T : notnull { [DetectionPoint(\"{t} {c}\", Risk = typeof(Danger))] internal static partial void Seen(ILogger log, T t, @class c); }", "C<int, string>.Seen(log, 1, \"a\");", "1 a"),
        new("variant interface", "internal partial interface I<in A, out B> { [DetectionPoint(\"{x}\", Risk = typeof(Danger))] internal static partial void Seen(ILogger log, int x); }", "I<int, int>.Seen(log, 1);", "1"),
        new("generic container with constraints", "internal partial struct C<T> where T : unmanaged, Enum { [DetectionPoint(\"{t}\", Risk = typeof(Danger))] internal static partial void Seen(ILogger log, T? t); }", "C<Hue>.Seen(log, Hue.Red);", "Red"),
        new("generic containers, many", "internal partial class A<T> { internal partial struct B<U> { internal partial interface I<V> { internal partial record R<W>(ILogger L) { [DetectionPoint(\"{t} {u} {w}\", Risk = typeof(Danger))] internal partial void Seen(T t, U u, W w); } } } }", "new A<int>.B<int>.I<int>.R<string>(log).Seen(1, 2, \"w\");", "1 2 w"),
        new("type parameters named by keywords", "internal partial class C<@where, @partial, @scoped, @record, @event> { [DetectionPoint(\"{a} {b} {c} {d} {e}\", Risk = typeof(Danger))] internal static partial void Seen(ILogger log, @where a, @partial b, @scoped c, @record d, @event e); }", "C<int, int, int, int, int>.Seen(log, 1, 2, 3, 4, 5);", "1 2 3 4 5"),
        new("types named by keywords of some places", "namespace @record { internal class @async; internal struct @file; internal enum @required { A } } internal partial class @field { [DetectionPoint(\"{b}\", Risk = typeof(Danger))] internal static partial void Seen(ILogger log, @record.@async? a, @record.@required b, List<@record.@file>? c); }", "@field.Seen(log, null, default, null);", "A") { Block = true },
        new("static risk", Shape.Risk("[DetectionPoint] internal static partial void Seen(ILogger log, int x);", "internal static partial class"), "Danger.Seen(log, 1);", "R.Seen: x=1"),
        new("risk that is a record", Shape.Risk("[DetectionPoint] internal static partial void Seen(ILogger log, int x);", "internal sealed partial record"), "Danger.Seen(log, 1);", "R.Seen: x=1"),
        new("risk with constructors", Shape.Risk("private Danger() { } internal Danger(int x) => _ = x; [DetectionPoint] internal static partial void Seen(ILogger log, int x);"), "Danger.Seen(log, 1);", "R.Seen: x=1"),
        new("risk with a primary constructor", Shape.Risk("internal int Y => y; [DetectionPoint] internal static partial void Seen(ILogger log, int x);").Replace("class Danger", "class Danger(int y)", StringComparison.Ordinal), "Danger.Seen(log, 1);", "R.Seen: x=1"),
        new("risk in a risk", "[Risk(\"R\", \"t\", Impact = 1)] internal sealed partial class Danger { internal static partial class Inner { [DetectionPoint(\"{x}\")] internal static partial void Seen(ILogger log, int x); } }", "Danger.Inner.Seen(log, 1);", "1"),
        new("risk in an interface in a struct", "internal partial struct S { internal partial interface I { [Risk(\"R\", \"t\", Impact = 1)] internal sealed partial class Danger { [DetectionPoint(\"{x}\")] internal static partial void Seen(ILogger log, int x); } } }", "S.I.Danger.Seen(log, 1);", "1"),
        new("instance point of a risk", Shape.Risk("internal static readonly Danger One = new(); [DetectionPoint(\"{x}\")] internal partial void Seen(ILogger log, int x);"), "Danger.One.Seen(log, 1);", "1"),
        new("over several declarations", $"internal partial class C {{ private readonly ILogger _log; }} internal partial class C {{ internal C(ILogger l) => _log = l; }} internal partial class C {{ {Instance} }} internal partial class C {{ [DetectionPoint(\"{{y}}\", Risk = typeof(Danger))] internal partial void Again(int y); }}", "new C(log).Seen(1); new C(log).Again(2);", "1|2"),
        new("primary constructor on another part", $"internal partial class C {{ {Instance} }} internal partial class C(ILogger logger) {{ }}", "new C(log).Seen(1);", "1"),
        new("modifiers on another part", $"internal partial struct C {{ {Static} }} readonly ref partial struct C {{ }}", "C.Seen(log, 1);", "1"),
        new("generic with constraints on another part", "internal partial class C<T> { [DetectionPoint(\"{x}\", Risk = typeof(Danger))] internal static partial void Seen(ILogger log, T? x); } internal partial class C<T> where T : class, IMark { }", "C<Mark>.Seen(log, new());", "mark"),

        // Modifiers of the point.
        .. new[] { "private", "internal", "public", "protected", "protected internal", "private protected", "unsafe", "private unsafe", "" }.SelectMany(modifier => new[]
        {
            new Shape($"'{modifier}' static point", $"internal partial class C {{ [DetectionPoint(\"{{x}}\", Risk = typeof(Danger))] {modifier} static partial void Seen(ILogger log, int x); internal static void Go(ILogger log) => Seen(log, 1); }}", "C.Go(log);", "1"),
            new Shape($"'{modifier}' instance point", $"internal partial class C(ILogger logger) {{ [DetectionPoint(\"{{x}}\", Risk = typeof(Danger))] {modifier} partial void Seen(int x); internal void Go() => Seen(1); }}", "new C(log).Go();", "1"),
        }),
        new("modifiers in another order", "internal partial class C { [DetectionPoint(\"{x}\", Risk = typeof(Danger))] static unsafe internal partial void Seen(ILogger log, int x); }", "C.Seen(log, 1);", "1"),
        new("virtual, override, sealed, new", """
            internal partial class A { [DetectionPoint("v", Risk = typeof(Danger), Id = "v")] internal virtual partial void V(ILogger log); internal void N(ILogger log) => _ = log; }
            internal partial class B : A { [DetectionPoint("o", Risk = typeof(Danger), Id = "o")] internal override partial void V(ILogger log); [DetectionPoint("n", Risk = typeof(Danger))] internal new partial void N(ILogger log); }
            internal partial class C : B { [DetectionPoint("s", Risk = typeof(Danger), Id = "s")] internal sealed override partial void V(ILogger log); }
            """, "new A().V(log); ((A)new B()).V(log); new B().N(log); ((A)new C()).V(log);", "v|o|n|s"),
        new("implementation of an interface", "internal interface I { void Seen(int x); } internal partial class C(ILogger logger) : I { [DetectionPoint(\"{x}\", Risk = typeof(Danger))] public partial void Seen(int x); }", "((I)new C(log)).Seen(1);", "1"),
        new("override of an abstract point", "internal abstract class A { internal abstract void Seen(int x); } internal sealed partial class C(ILogger logger) : A { [DetectionPoint(\"{x}\", Risk = typeof(Danger))] internal override partial void Seen(int x); }", "new C(log).Seen(1);", "1"),
        new("extension method", $"internal static partial class C {{ {Static.Replace("ILogger log", "this ILogger log", StringComparison.Ordinal)} }}", "log.Seen(1);", "1"),
        new("extension method of a value", "internal static partial class C { [DetectionPoint(\"{text} {x}\", Risk = typeof(Danger))] internal static partial void Seen(this string text, ILogger log, int x); }", "\"a\".Seen(log, 1);", "a 1"),
        new("extension method by in", "internal static partial class C { [DetectionPoint(\"{x}\", Risk = typeof(Danger))] internal static partial void Seen(this in Large x, ILogger log); [DetectionPoint(\"{x}\", Risk = typeof(Danger))] internal static partial void Again(this ref readonly int x, ILogger log); }", "new Large(1, 2, 3).Seen(log); var i = 4; i.Again(log);", "Large { A = 1, B = 2, C = 3 }|4"),
        new("generic extension method", "internal static partial class C { [DetectionPoint(\"{x}\", Risk = typeof(Danger))] internal static partial void Seen<T>(this T x, ILogger log) where T : struct; }", "5.Seen(log);", "5"),
        new("decision", "internal partial class C(ILogger logger) { [DetectionPoint(\"{x}\", Risk = typeof(Danger))] public partial RiskDecision Seen(int x); }", "_ = new C(log).Seen(1).IsDenied;", "1"),
        new("decision by its full name", "internal partial class C { [global::RiskAware.DetectionPointAttribute(\"{x}\", Risk = typeof(Danger))] public static partial global::RiskAware.RiskDecision Seen(global::Microsoft.Extensions.Logging.ILogger log, int x); }", "C.Seen(log, 1);", "1"),

        // Attributes of the point.
        new("other attributes", """
            internal partial class C
            {
                [DetectionPoint("a {x}", Risk = typeof(Danger)), System.ComponentModel.Description("x")]
                [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
                [System.Diagnostics.DebuggerStepThrough, System.Diagnostics.CodeAnalysis.SuppressMessage("a", "b")]
                internal static partial void Seen(ILogger log, int x);
                [Obsolete, DetectionPoint("b", Risk = typeof(Danger))] internal static partial void Old(ILogger log);
                [Obsolete("gone", true)] [DetectionPoint("c", Risk = typeof(Danger))] internal static partial void Older(ILogger log, Gone? x);
                [System.Diagnostics.CodeAnalysis.Experimental("X1")] [DetectionPoint("d", Risk = typeof(Danger))] internal static partial void New(ILogger log);
                [Obsolete] internal static void Go(ILogger log) { Seen(log, 1); Old(log); }
            }
            [Obsolete("gone", true)] internal sealed class Gone;
            """, "\n#pragma warning disable CS0612\nC.Go(log);\n#pragma warning restore CS0612\n", "a 1|b"),
        new("written out attribute and constant arguments", """
            internal static class Ids { internal const string Prefix = "a"; internal const int Half = 50; }
            internal partial class C { [RiskAware.DetectionPointAttribute(message: Ids.Prefix + " {x}", Confidence = Ids.Half + 1, Kind = (PointKind)77, Level = (LogLevel)99, Attack = new string[0], Cwe = [22], Risk = typeof(Danger), Id = nameof(C))] internal static partial void Seen(ILogger log, int x); }
            """, "C.Seen(log, 1);", "a 1"),
        new("point attribute of one's own", """
            internal static class Own { [AttributeUsage(AttributeTargets.All)] internal sealed class DetectionPointAttribute : Attribute; [AttributeUsage(AttributeTargets.All)] internal sealed class RiskAttribute : Attribute; }
            [Own.Risk] internal partial class C { [Own.DetectionPoint] internal static void Other() { } [DetectionPoint("{x}", Risk = typeof(Danger))] internal static partial void Seen(ILogger log, int x); }
            """, "C.Other(); C.Seen(log, 1);", "1"),
        new("overloads with ids", Shape.Risk("[DetectionPoint(\"a {x}\", Id = \"A\")] internal static partial void Seen(ILogger log, int x); [DetectionPoint(\"b {x}\", Id = \"B\")] internal static partial void Seen(ILogger log, string x); [DetectionPoint(\"c\", Id = \"C\")] internal static partial void Seen<T>(ILogger log);"), "Danger.Seen(log, 1); Danger.Seen(log, \"s\"); Danger.Seen<int>(log);", "a 1|b s|c"),
        new("threshold", Shape.Risk("[DetectionPoint(\"{@class}{class}\"), Threshold(Count = 2, DistinctBy = nameof(@class))] internal static partial void Seen(ILogger log, string @class);"), "Danger.Seen(log, \"a\");", "{@class}a"),

        // Bodies that are written by hand are left alone.
        new("external point", "internal static class C { [DetectionPoint(\"{x}\", Risk = typeof(Danger))] internal static void Seen(ILogger log, ref int x, out int y) { y = x; log.LogWarning(\"own {X}\", x); } }", "var x = 1; C.Seen(log, ref x, out _);", "own 1") { IsExternal = true },
        new("external point in two parts", "internal static partial class C { [DetectionPoint(\"{x}\", Risk = typeof(Danger))] internal static partial void Seen(ILogger log, int x); internal static partial void Seen(ILogger log, int x) => log.LogWarning(\"own {X}\", x); }", "C.Seen(log, 1);", "own 1") { IsExternal = true },
        new("external point marked at its body", "internal static partial class C { internal static partial void Seen(ILogger log, int x); [DetectionPoint(\"{x}\", Risk = typeof(Danger))] internal static partial void Seen(ILogger log, int x) { log.LogWarning(\"own {X}\", x); } }", "C.Seen(log, 1);", "own 1") { IsExternal = true },
        new("external point with a task", "internal static class C { [DetectionPoint(Risk = typeof(Danger))] internal static async Task<int> Seen(ILogger log) { await Task.Yield(); log.LogWarning(\"own\"); return 1; } }", "C.Seen(log).GetAwaiter().GetResult();", "own") { IsExternal = true },
        new("default body in an interface", "internal interface I { [DetectionPoint(Risk = typeof(Danger))] void Seen(ILogger log) => log.LogWarning(\"own\"); } internal sealed class C : I;", "((I)new C()).Seen(log);", "own") { IsExternal = true },
    ];

    private static IEnumerable<Shape> Each(params string[] declarations)
        => declarations.Select(d => new Shape("static in '" + d.Replace("{0}", "C", StringComparison.Ordinal) + "'", d.Replace("{0}", "C", StringComparison.Ordinal) + " { " + Static + " }", "C.Seen(log, 1);", "1"));

    private static IEnumerable<Shape> Nested(params string[] kinds)
        => from outer in kinds
           from inner in kinds
           select new Shape($"'{inner}' in '{outer}'", $"internal {Partial(outer)} Outer {{ internal {Partial(inner)} Inner {{ {Static} }} }}", "Outer.Inner.Seen(log, 1);", "1");

    private static string Partial(string kind)
    {
        var words = kind.Split(' ');
        return kind is "record struct" ? "partial record struct" : string.Join(" ", words.SkipLast(1).Append("partial").Append(words[^1]));
    }
}
