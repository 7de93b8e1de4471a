namespace RiskAware.Generators.Tests.Shapes.Matrix;

/// <summary>What cannot be generated; the expectation is a part of the one message.</summary>
internal static class RefusedShapes
{
    internal static IEnumerable<Shape> All =>
    [
        Parameter("ref", "ref int x", "Parameter 'x' of 'Seen' is passed by 'ref'; a detection only observes, so pass it by value or 'in'"),
        Parameter("ref of a span", "ref Span<int> x", "is passed by 'ref'"),
        Parameter("scoped ref", "scoped ref int x", "is passed by 'ref'"),
        Parameter("out", "out int x", "is passed by 'out'"),
        Parameter("out of a pointer", "out int* x", "is passed by 'out'", "unsafe"),
        Parameter("pointer", "int* x", "has the pointer type 'int*', whose value says nothing in a log: pass what it points to", "unsafe"),
        Parameter("pointer to a pointer", "void** x", "has the pointer type 'void**'", "unsafe"),
        Parameter("pointers in a list", "List<int*[]> x", "has the pointer type", "unsafe"),
        Parameter("function pointer", "delegate*<int, void> x", "has the pointer type", "unsafe"),
        Parameter("unmanaged function pointer", "delegate* unmanaged[Cdecl]<int, void> x", "has the pointer type", "unsafe"),
        Parameter("ref struct of one's own", "Own x", "Own', which cannot outlive the call: pass a string, an array or a span").With("internal ref struct Own;"),
        Parameter("enumerator of a span", "ReadOnlySpan<char>.Enumerator x", "which cannot outlive the call"),
        Parameter("typed reference", "TypedReference x", "which cannot outlive the call"),
        Parameter("string handler", "System.Runtime.CompilerServices.DefaultInterpolatedStringHandler x", "which cannot outlive the call"),
        Parameter("argument list", "__arglist", "takes __arglist, which cannot be logged: declare its parameters"),
        Parameter("second logger", "ILogger x", "'x' is a second logger of 'Seen', and one detection is one log entry: remove it"),
        Parameter("second logger of a category", "ILogger<Danger> x", "is a second logger"),
        Parameter("two subjects of a kind", "[Subject(SubjectKind.Account)] string a, [Subject(SubjectKind.Account)] string b", "mark the same kind of subject"),
        Parameter("unknown kind of subject", "[Subject((SubjectKind)9)] string a", "9 at 'a' of 'Seen' is no kind of subject"),
        Parameter("sensitive subject", "[Subject(SubjectKind.Account), Sensitive] string a", "is a subject and sensitive"),
        Parameter("sensitive exception", "[Sensitive] Exception e", "is handed over and not logged"),
        Parameter("subject that is a sink", "[Subject(SubjectKind.Account)] IDetectionSink s", "is handed over and not logged"),
        Point("sensitive logger", "void Seen([Sensitive] ILogger log)", "is handed over and not logged"),
        Point("type parameter that is a ref struct", "void Seen<T>(ILogger log, T x) where T : allows ref struct", "which cannot outlive the call"),
        Point("returns a number", "int Seen(ILogger log)", "Detection point 'Seen' returns 'int'; return void, or RiskDecision to look at the decision"),
        Point("returns a task", "Task Seen(ILogger log)", "returns 'System.Threading.Tasks.Task'"),
        Point("returns a task of a decision", "ValueTask<RiskDecision> Seen(ILogger log)", "return void, or RiskDecision"),
        Point("returns a nullable decision", "RiskDecision? Seen(ILogger log)", "returns 'RiskAware.RiskDecision?'"),
        Point("returns a decision by reference", "ref RiskDecision Seen(ILogger log)", "return void, or RiskDecision"),
        Point("returns a read-only reference", "ref readonly RiskDecision Seen(ILogger log)", "return void, or RiskDecision"),
        Point("returns a type parameter", "T Seen<T>(ILogger log)", "returns 'T'"),
        Point("returns a tuple", "(RiskDecision, int) Seen(ILogger log)", "return void, or RiskDecision"),
        Point("returns dynamic", "dynamic Seen(ILogger log)", "returns 'dynamic'"),
        Point("returns a pointer", "void* Seen(ILogger log)", "return void, or RiskDecision", "unsafe"),
        new("not partial", Shape.Risk("[DetectionPoint] internal static void Seen(ILogger log);"), "", "Detection point 'Seen' has no body and is not partial, so nothing can be generated for it: add 'partial'"),
        new("extern", Shape.Risk("[DetectionPoint] internal static extern void Seen(ILogger log);"), "", "Detection point 'Seen' is extern; only a partial method gets a generated body, so remove 'extern'"),
        new("extern and partial", Shape.Risk("[DetectionPoint] internal static extern partial void Seen(ILogger log);"), "", "is extern"),
        new("import", Shape.Risk("[DetectionPoint, System.Runtime.InteropServices.DllImport(\"x\")] internal static extern void Seen(int x);"), "", "is extern"),
        new("abstract", "internal abstract partial class C { [DetectionPoint(Risk = typeof(Danger))] internal abstract void Seen(ILogger log); }", "", "is abstract; only a partial method gets a generated body, so remove 'abstract'"),
        new("member of an interface", "internal partial interface I { [DetectionPoint(Risk = typeof(Danger))] void Seen(ILogger log); }", "", "has no body and is not partial, so nothing can be generated for it: add 'partial'"),
        new("static abstract", "internal partial interface I { [DetectionPoint(Risk = typeof(Danger))] static abstract void Seen(ILogger log); }", "", "is abstract"),
        new("logger message", Shape.Risk("[DetectionPoint, LoggerMessage(Level = LogLevel.Error, Message = \"\")] internal static partial void Seen(ILogger log);"), "", "'Seen' also carries [LoggerMessage], and both generators would write its body"),
        new("import by a generator", Shape.Risk("[DetectionPoint, System.Runtime.InteropServices.LibraryImport(\"x\")] internal static partial void Seen(int x);"), "", "also carries [LibraryImport]"),
        new("conditional", Shape.Risk("[DetectionPoint, System.Diagnostics.Conditional(\"DEBUG\")] internal static partial void Seen(ILogger log);"), "", "is [Conditional(\"DEBUG\")], so that its calls are left out of builds without that symbol: remove [Conditional]"),
        new("classic and refused", Shape.Risk("[DetectionPoint] static partial void Seen(ILogger log, ref int x);"), "", "is passed by 'ref'"),
        new("distinct by what is not there", Shape.Risk("[DetectionPoint, Threshold(Count = 2, DistinctBy = \"y\")] internal static partial void Seen(ILogger log, int x);"), "", "DistinctBy of 'Seen' names 'y', which is no logged parameter"),
        new("distinct by the logger", Shape.Risk("[DetectionPoint, Threshold(Count = 2, DistinctBy = \"log\")] internal static partial void Seen(ILogger log, int x);"), "", "names 'log'"),
        new("count of one", Shape.Risk("[DetectionPoint, Threshold(Count = 1)] internal static partial void Seen(ILogger log, int x);"), "", "RA1008: Count of the threshold"),
        new("confidence of hundred", Shape.Risk("[DetectionPoint(Confidence = 100)] internal static partial void Seen(ILogger log, int x);"), "", "RA1008: Confidence of 'Seen' is 100"),
        new("malformed id", Shape.Risk("[DetectionPoint(Id = \"a b\")] internal static partial void Seen(ILogger log, int x);"), "", "RA1002: 'a b' cannot be the id"),
        new("risk that is none", "internal static partial class C { [DetectionPoint(Risk = typeof(string))] internal static partial void Seen(ILogger log); }", "", "RA1013: "),
        new("without a risk", "internal static partial class C { [DetectionPoint] internal static partial void Seen(ILogger log); }", "", "Detection point 'Seen' belongs to no risk: declare it in a class with [Risk], or set Risk = typeof(...)"),

        new("risk not partial", "[Risk(\"R\", \"t\", Impact = 1)] internal sealed class Danger { [DetectionPoint] internal static partial void Seen(ILogger log); }", "", "Risk 'Danger' is not partial, so its detection points cannot be generated: write 'sealed partial class Danger'"),
        new("risk not sealed", Shape.Risk("[DetectionPoint] internal static partial void Seen(ILogger log);", "internal partial class"), "", "Risk 'Danger' is not sealed"),
        new("risk abstract", Shape.Risk("[DetectionPoint] internal static partial void Seen(ILogger log);", "internal abstract partial class"), "", "Risk 'Danger' is not sealed"),
        new("risk generic", "[Risk(\"R\", \"t\", Impact = 1)] internal sealed partial class Danger<T> { [DetectionPoint] internal static partial void Seen(ILogger log); }", "", "Risk 'Danger' is generic or inside a generic type"),
        new("risk in a generic type", "internal partial class Outer<T> { [Risk(\"R\", \"t\", Impact = 1)] internal sealed partial class Danger { [DetectionPoint] internal static partial void Seen(ILogger log); } }", "", "Risk 'Danger' is generic or inside a generic type"),
        new("risk private", "internal partial class Outer { [Risk(\"R\", \"t\", Impact = 1)] private sealed partial class Danger { [DetectionPoint] internal static partial void Seen(ILogger log); } }", "", "Risk 'Danger' cannot be named outside the type that holds it"),
        new("risk without impact", "[Risk(\"R\", \"t\")] internal sealed partial class Danger { [DetectionPoint] internal static partial void Seen(ILogger log); }", "", "RA1008: Risk 'Danger' has no impact"),
        new("risk with a bad id", "[Risk(\"a b\", \"t\", Impact = 1)] internal sealed partial class Danger { [DetectionPoint] internal static partial void Seen(ILogger log); }", "", "RA1002: 'a b' cannot be the id"),
        new("file-local risk", Shape.Risk("[DetectionPoint] internal static partial void Seen(ILogger log);", "file sealed partial class"), "", "'Danger' is a file-local type, which generated code cannot add to: remove 'file'"),
        new("file-local container", "file static partial class C { [DetectionPoint(Risk = typeof(Danger))] internal static partial void Seen(ILogger log); }", "", "'C' is a file-local type"),
        new("nested in a file-local container", "file static partial class C { internal partial struct Inner { [DetectionPoint(Risk = typeof(Danger))] internal static partial void Seen(ILogger log); } }", "", "'C' is a file-local type"),
        new("container not partial", "internal static class C { [DetectionPoint(Risk = typeof(Danger))] internal static partial void Seen(ILogger log); }", "", "'C' is not partial, so the detection 'Seen' in it cannot be generated: add 'partial' to 'C'"),
        new("container not partial, classic", "internal static class C { [DetectionPoint(Risk = typeof(Danger))] static partial void Seen(ILogger log); }", "", "'C' is not partial"),
        new("outer container not partial", "internal static class C { internal static partial class Inner { [DetectionPoint(Risk = typeof(Danger))] internal static partial void Seen(ILogger log); } }", "", "'C' is not partial, so the detection 'Seen' in it cannot be generated: add 'partial' to 'C'"),
        new("interface not partial", "internal interface I { [DetectionPoint(Risk = typeof(Danger))] internal static partial void Seen(ILogger log); }", "", "'I' is not partial"),

        new("finalizer", "internal sealed partial class C { [DetectionPoint(Risk = typeof(Danger))] ~C() { } }", "", "[DetectionPoint] stands on a finalizer, where it means nothing: declare the detection point as a method of a class, and call it here") { IsExternal = true },
        new("operator", "internal sealed partial class C { [DetectionPoint(Risk = typeof(Danger))] public static C operator +(C a) => a; }", "", "stands on an operator") { IsExternal = true },
        new("conversion", "internal sealed partial class C { [DetectionPoint(Risk = typeof(Danger))] public static explicit operator int(C a) => 1; }", "", "stands on an operator") { IsExternal = true },
        new("accessor", "internal sealed partial class C { internal int P { [DetectionPoint(Risk = typeof(Danger))] get => 1; } }", "", "stands on an accessor") { IsExternal = true },
        new("accessor of an event", "internal sealed partial class C { internal event Action E { [DetectionPoint(Risk = typeof(Danger))] add { } remove { } } }", "", "stands on an accessor") { IsExternal = true },
        new("explicit implementation", "internal interface I { void Seen(); } internal sealed partial class C : I { [DetectionPoint(Risk = typeof(Danger))] void I.Seen() { } }", "", "stands on an explicit implementation of an interface") { IsExternal = true },
        new("local function", "internal sealed partial class C { internal static void M() { F(); [DetectionPoint(Risk = typeof(Danger))] static void F() { } } }", "", "stands on a local function") { IsExternal = true },
        new("lambda", "internal sealed partial class C { internal static Action M() => [DetectionPoint(Risk = typeof(Danger))] () => { }; }", "", "stands on a lambda") { IsExternal = true },
    ];

    /// <summary>Two declarations that clash: one report at each.</summary>
    internal static IEnumerable<Shape> Twice =>
    [
        new("overloads", Shape.Risk("[DetectionPoint] internal static partial void Seen(ILogger log, int x); [DetectionPoint] internal static partial void Seen(ILogger log, string x);"), "", "set Id on one of them, as overloads must"),
        new("generic overload", Shape.Risk("[DetectionPoint] internal static partial void Seen(ILogger log); [DetectionPoint] internal static partial void Seen<T>(ILogger log);"), "", "as overloads must"),
        new("one id", Shape.Risk("[DetectionPoint(Id = \"X\")] internal static partial void A(ILogger log); [DetectionPoint(Id = \"X\")] internal static partial void B(ILogger log);"), "", "is also the id of"),
        new("one name in two types", "internal static partial class A { [DetectionPoint(Risk = typeof(Danger))] internal static partial void Seen(ILogger log); } internal static partial class B { [DetectionPoint(Risk = typeof(Danger))] internal static partial void Seen(ILogger log); }", "", "is also the id of"),
        new("one name in an external point", "internal static partial class A { [DetectionPoint(Risk = typeof(Danger))] internal static partial void Seen(ILogger log); } internal static class B { [DetectionPoint(Risk = typeof(Danger))] internal static void Seen() { } }", "", "is also the id of"),
        new("one risk id", "[Risk(\"R\", \"a\", Impact = 1)] internal sealed partial class A { [DetectionPoint] internal static partial void Seen(ILogger log); } [Risk(\"R\", \"b\", Impact = 1)] internal sealed partial class B { [DetectionPoint] internal static partial void Other(ILogger log); }", "", "Risk id"),
    ];

    private static Shape Parameter(string name, string parameters, string message, string modifier = "") => Point(name, $"void Seen(ILogger log, {parameters})", message, modifier);

    private static Shape Point(string name, string signature, string message, string modifier = "")
        => new(name, Shape.Risk($"[DetectionPoint] internal static {modifier} partial {signature};"), "", message);
}
