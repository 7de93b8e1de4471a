namespace RiskAware.Generators.Tests.Shapes.Matrix;

/// <summary>Where a point without a logger parameter finds its logger.</summary>
internal static class LoggerShapes
{
    private const string Point = "[DetectionPoint(\"{x}\", Risk = typeof(Danger))] internal partial void Seen(int x);";
    private const string Static = "[DetectionPoint(\"{x}\", Risk = typeof(Danger))] internal static partial void Seen(int x);";

    internal static IEnumerable<Shape> All =>
    [
        Of("field", "private readonly ILogger _log = l;"),
        Of("nullable field", "private readonly ILogger? _log = l;"),
        Of("field of a category", "private readonly ILogger<C> _log = new ShopLogger<C>(l);"),
        Of("field of an interface of one's own", "private readonly IShopLogger _log = new ShopLogger(l);"),
        Of("field of a class", "private readonly ShopLogger _log = new ShopLogger(l);"),
        Of("field of a struct", "private readonly StructLogger _log = new StructLogger(l);"),
        Of("field named by a keyword", "private readonly ILogger @event = l;"),
        Of("field named as a local", "private readonly ILogger sink = l, log2 = null!; internal object Use() => log2;").Expecting("could log to 'log2' or 'sink'"),
        Of("field named as a parameter", "private readonly ILogger x = l; private int Y => 1; internal object Use() => Y;"),
        Of("property", "private ILogger Log { get; } = l;"),
        Of("property with a body", "private ILogger Log => l;"),
        Of("property by reference", "private ILogger _own = l; private ref ILogger Log => ref _own;"),
        Of("property that is set", "private ILogger Log { get; set; } = l;"),
        Of("property that is set only", "private ILogger Log { set => _ = value; }  internal void Use() => Log = l;"),
        Of("required property", "internal ILogger? Log { get; init; } = l;"),
        Of("field before property", "private readonly ILogger _log = l; private ILogger Log => throw new InvalidOperationException();"),
        Of("field of the category before others", "private readonly ILogger<C> _own = new ShopLogger<C>(l); private readonly ILogger<string>? _other = null; internal object? Use() => _other;"),
        Of("indexer is no logger", "private readonly ILogger _log = l; private ILogger this[int i] => throw new InvalidOperationException(i.ToString(System.Globalization.CultureInfo.InvariantCulture));"),
        Of("event and method are no loggers", "private readonly ILogger _log = l; private ILogger Get() => throw new InvalidOperationException(); private event Func<ILogger>? Event; internal object? Use() => Event ?? (object)Get();"),
        new("primary constructor", $"internal partial class C(ILogger<C> logger) {{ {Point} }}", "new C(new ShopLogger<C>(log)).Seen(1);", "1"),
        new("primary constructor and a nullable logger", $"internal partial class C(ILogger? logger) {{ {Point} }}", "new C(log).Seen(1);", "1"),
        new("primary constructor named by a keyword", $"internal partial class C(ILogger @in) {{ {Point} }}", "new C(log).Seen(1);", "1"),
        new("primary constructor named as a local", "internal partial class C(ILogger log) { [DetectionPoint(\"{sink} {decision}\", Risk = typeof(Danger))] internal partial RiskDecision Seen(int sink, int decision); }", "new C(log).Seen(1, 2);", "1 2"),
        new("primary constructor and an equal field of another part", $"internal partial class C(ILogger logger) {{ private readonly ILogger _log = logger; }} internal partial class C {{ {Point} }}", "new C(log).Seen(1);", "1"),
        new("primary constructor of a type parameter", $"internal partial class C<T>(T logger) where T : class, ILogger {{ {Point} }}", "new C<ILogger>(log).Seen(1);", "1"),
        new("record with a property of another name", $"internal partial record C(ILogger Logger) {{ public ILogger Logger {{ get; init; }} = Logger; {Point} }}", "new C(log).Seen(1);", "1"),
        new("static field", $"internal static partial class C {{ internal static ILogger? Log; {Static} }}", "C.Log = log; C.Seen(1);", "1"),
        new("static property", $"internal static partial class C {{ internal static ILogger? Log {{ get; set; }} {Static} }}", "C.Log = log; C.Seen(1);", "1"),
        new("static field of a generic type", $"internal static partial class C<T> {{ internal static ILogger? Log; {Static} }}", "C<int>.Log = log; C<int>.Seen(1);", "1"),
        new("static field for an instance", $"internal partial class C {{ internal static ILogger? Log; {Point} }}", "C.Log = log; new C().Seen(1);", "1"),
        new("static beside an instance", $"internal partial class C {{ internal static ILogger? Log; internal ILogger? Own {{ get; set; }} {Static} }}", "C.Log = log; C.Seen(1);", "1"),
        new("thread-static field", $"internal static partial class C {{ [ThreadStatic] internal static ILogger? Log; {Static} }}", "C.Log = log; C.Seen(1);", "1"),
        new("field of a base class", $"internal abstract class B(ILogger l) {{ protected readonly ILogger _log = l; }} internal partial class C(ILogger l) : B(l) {{ {Point} }}", "new C(log).Seen(1);", "1"),
        new("property of a base class far away", $"internal abstract class A<T>(ILogger l) {{ protected ILogger Log {{ get; }} = l; }} internal abstract class B(ILogger l) : A<int>(l); internal partial class C(ILogger l) : B(l) {{ {Point} }}", "new C(log).Seen(1);", "1"),
        new("static field of a generic base class", $"internal abstract class B<T> {{ protected internal static ILogger? Log; }} internal partial class C : B<List<int>> {{ {Static} }}", "C.Log = log; C.Seen(1);", "1"),
        new("property of a base class that is overridden", $"internal abstract class B {{ protected abstract ILogger Log {{ get; }} }} internal partial class C(ILogger l) : B {{ protected override ILogger Log => l; {Point} }}", "new C(log).Seen(1);", "1"),
        new("private field in a base class beside an accessible one", $"internal abstract class B(ILogger l) {{ private readonly ILogger _log = l; protected ILogger Log => _log; }} internal partial class C(ILogger l) : B(l) {{ {Point} }}", "new C(log).Seen(1);", "1"),
        new("private field in a base class beside a constructor", $"internal abstract class B(ILogger l) {{ private readonly ILogger _log = l; internal object Use() => _log; }} internal partial class C(ILogger logger) : B(logger) {{ private readonly ILogger _own = logger; {Point} }}", "new C(log).Seen(1);", "1"),
        new("nested type of a class with a logger", $"internal partial class Outer {{ internal static ILogger? Log; internal partial class C(ILogger logger) {{ {Point} }} }}", "new Outer.C(log).Seen(1); _ = Outer.Log = null;", "1"),
        new("logger parameter before members", "internal partial class C { private readonly ILogger? _a = null, _b = null; internal object? Use() => _a ?? _b; [DetectionPoint(\"{x}\", Risk = typeof(Danger))] internal partial void Seen(ILogger log, int x); }", "new C().Seen(log, 1);", "1"),
        new("logger factory is no logger", $"internal partial class C(ILoggerFactory factory) {{ internal object Use() => factory; {Point} }}", "new C(null!).Seen(1);", "1"),
        new("no logger at all", $"internal static partial class C {{ {Static} }}", "C.Seen(1);", "1"),
        new("sink member", "internal partial class C(ILogger logger) { private readonly IDetectionSink? _sink = null; internal object? Use() => _sink; [DetectionPoint(\"{x}\", Risk = typeof(Danger))] internal partial void Seen(int x); }", "new C(log).Seen(1);", "1"),
    ];

    /// <summary>Loggers that are there and cannot be used.</summary>
    internal static IEnumerable<Shape> Refused =>
    [
        .. All.Where(static s => s.Expected.Contains("could log", StringComparison.Ordinal)),
        new("two fields", $"internal partial class C {{ private ILogger a = null!, b = null!; {Point} }}", "", "'Seen' could log to 'a' or 'b', and nothing says which: add an ILogger parameter, or keep one of them"),
        new("two properties", $"internal partial class C {{ private ILogger A => null!; private ILogger B => null!; {Point} }}", "", "could log to 'A' or 'B'"),
        new("two parameters of a primary constructor", $"internal partial class C(ILogger a, ILogger b) {{ {Point} }}", "", "could log to 'a' or 'b'"),
        new("two base interfaces", $"internal interface IA {{ ILogger A {{ get; }} }} internal interface IB {{ ILogger B {{ get; }} }} internal partial interface I : IA, IB {{ {Point} }}", "", "could log to 'A' or 'B'"),
        new("two categories of others", $"internal partial class C {{ private ILogger<int> a = null!; private ILogger<string> b = null!; {Point} }}", "", "could log to 'a' or 'b'"),
        new("two sinks", $"internal partial class C(ILogger l) {{ private IDetectionSink a = null!, b = null!; {Point} }}", "", "'Seen' could report to 'a' or 'b'"),
        new("private field in a base class", $"internal abstract class B(ILogger l) {{ private readonly ILogger _log = l; }} internal partial class C(int i) : B(null!) {{ {Point} }}", "", "'Seen' cannot log to '_log', which 'C' cannot reach in 'B': make it protected, or add an ILogger parameter"),
        new("private getter in a base class", $"internal abstract class B {{ protected ILogger Log {{ private get; set; }} = null!; }} internal partial class C : B {{ {Point} }}", "", "cannot log to 'Log', which 'C' cannot reach in 'B'"),
        new("instance field and a static point", $"internal partial class C {{ private readonly ILogger _log = null!; {Static} }}", "", "'Seen' cannot log to '_log', which belongs to an instance while the point is static: remove 'static', or add an ILogger parameter"),
        new("primary constructor and a static point", $"internal partial class C(ILogger logger) {{ {Static} }}", "", "cannot log to 'logger', which belongs to an instance"),
        new("record and a static point", $"internal partial record C(ILogger Logger) {{ {Static} }}", "", "cannot log to 'Logger', which belongs to an instance"),
        new("hidden field of a base class", $"internal abstract class B(ILogger l) {{ protected readonly ILogger _log = l; }} internal partial class C() : B(null!) {{ private new readonly string _log = \"\"; {Point} }}", "", "cannot log to '_log', which another '_log' hides: rename one of them"),
        new("primary constructor hidden by a parameter", "internal partial class C(ILogger log) { [DetectionPoint(Risk = typeof(Danger))] internal partial void Seen(int log); }", "", "cannot log to 'log', which another 'log' hides"),
        new("primary constructor hidden by a type parameter", "internal partial class C(ILogger log) { [DetectionPoint(Risk = typeof(Danger))] internal partial void Seen<log>(); }", "", "cannot log to 'log', which another 'log' hides"),
        new("primary constructor hidden by a member", $"internal partial class C(ILogger log) {{ private int log() => 1; {Point} }}", "", "cannot log to 'log', which another 'log' hides"),
        new("primary constructor hidden by a member of a base class", $"internal abstract class B {{ protected int log; }} internal partial class C(ILogger log) : B {{ {Point} }}", "", "cannot log to 'log', which another 'log' hides"),
        new("primary constructor by in", $"internal partial class C(in ILogger logger) {{ {Point} }}", "", "cannot log to 'logger', because a method cannot use a constructor's parameter that is passed by 'in': pass it by value, or add an ILogger parameter"),
        new("abstract static property of an interface", $"internal partial interface I {{ static abstract ILogger Log {{ get; }} {Static} }}", "", "cannot log to 'Log', whose value only an implementing type knows"),
        new("instance sink and a static point", "internal partial class C { private readonly IDetectionSink _sink = null!; [DetectionPoint(Risk = typeof(Danger))] internal static partial void Seen(ILogger log); }", "", "'Seen' cannot report to '_sink', which belongs to an instance while the point is static: remove 'static', or add an IDetectionSink parameter"),
    ];

    private static Shape Of(string name, string members) => new(name, $"internal partial class C(ILogger l) {{ {members} {Point} }}", "new C(log).Seen(1);", "1");
}
