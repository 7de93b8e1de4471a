using RiskAware.Analyzers.Rules.Coverage;
using RiskAware.TestKit;
using static RiskAware.Analyzers.Tests.Coverage.Upload;

namespace RiskAware.Analyzers.Tests.Coverage;

public sealed class CallPathTests
{
    /// <summary>Statements of a handler and declarations beside it; <c>@</c> stands for a method that detects, or for one that does nothing.</summary>
    public static TheoryData<string, string> Ways => new()
    {
        { "@(log);", "" },
        { "new Made(log).Run();", "class Made(ILogger log) { public void Run() => @(log); }" },
        { "_ = new Made(log);", "class Made { public Made(ILogger log) { @(log); } }" },
        { "_ = new Made();", "class Made { int _x = Start(); static int Start() { @(Calls.Log); return 1; } }" },
        { "_ = new Made();", "class Made : Start { } class Start { public Start() { @(Calls.Log); } }" },
        { "Made made = new(log);", "class Made { public Made(ILogger log) : this() { @(log); } Made() { } }" },
        { "_ = Made.Size;", "class Made { public static int Size { get { @(Calls.Log); return 1; } } }" },
        { "_ = Made.Size;", "class Made { public static int Size => Count(); static int Count() { @(Calls.Log); return 1; } }" },
        { "Made.Size = 1;", "class Made { public static int Size { get => 1; set => @(Calls.Log); } }" },
        { "_ = new Made()[1];", "class Made { public int this[int i] { get { @(Calls.Log); return i; } } }" },
        { "Action<ILogger> group = @; group(log);", "" },
        { "Calls.Run(log, @);", "" },
        { "Made.Handler(log);", "class Made { public static readonly Action<ILogger> Handler = x => @(x); }" },
        { "new List<int> { 1 }.ForEach(_ => @(log));", "" },
        { "Task.Run(() => @(log));", "" },
        { "new List<int> { 1 }.Select(Made.Each).ToList();", "class Made { public static int Each(int i) { @(Calls.Log); return i; } }" },
        { "void Local() => @(log); Local();", "" },
        { "Made.Save(log).Wait();", "class Made { public static async Task Save(ILogger log) { await Task.Yield(); @(log); } }" },
        { "foreach (var x in Made.All(log)) { }", "class Made { public static IEnumerable<int> All(ILogger log) { @(log); yield return 1; } }" },
        { "Calls.Store.Save(log);", "class Made : IStore { public void Save(ILogger log) => @(log); }" },
        { "Calls.Store.Save(log);", "class Made : IStore { void IStore.Save(ILogger log) => @(log); }" },
        { "Base it = new Made(); it.Save(log);", "class Base { public virtual void Save(ILogger log) { } } class Made : Base { public override void Save(ILogger log) => @(log); }" },
        { "new Template(log).Run();", "abstract class Base(ILogger log) { public void Run() => Step(log); protected abstract void Step(ILogger log); } class Template(ILogger log) : Base(log) { protected override void Step(ILogger log) => @(log); }" },
        { "Calls.Generic<Made>().Save(log);", "class Made : IStore { public void Save(ILogger log) => @(log); }" },
        { "using (new Made()) { }", "class Made : IDisposable { public void Dispose() => @(Calls.Log); }" },
        { "using var made = new Made();", "class Made : IDisposable { public void Dispose() => @(Calls.Log); }" },
        { "_ = new Made() + new Made();", "class Made { public static Made operator +(Made a, Made b) { @(Calls.Log); return a; } }" },
        { "int number = new Made();", "class Made { public static implicit operator int(Made a) { @(Calls.Log); return 1; } }" },
        { "1.Extended(log);", "static class Made { public static void Extended(this int i, ILogger log) => @(log); }" },
        { "Made.Over(log, 1);", "class Made { public static void Over(ILogger log) { } public static void Over(ILogger log, int i) => @(log); }" },
        { "new SortedSet<int>(new Made()).Add(1);", "class Made : IComparer<int> { public int Compare(int a, int b) { @(Calls.Log); return 0; } }" },
        { "if (true) { @(log); }", "" },
        { "try { } finally { @(log); }", "" },
        { "try { Console.WriteLine(); } catch (Exception) when (Made.Filter(log)) { }", "class Made { public static bool Filter(ILogger log) { @(log); return true; } }" },
        { "M.Run(log);", "class Made { public static void Run(ILogger log) => @(log); }" },
        { "_ = DateTime.Now.Hour switch { 1 => Made.Count(log), _ => 0 };", "class Made { public static int Count(ILogger log) { @(log); return 1; } }" },
    };

    [Theory]
    [MemberData(nameof(Ways))]
    public Task Way_to_a_point_is_found(string statements, string declarations)
        => Check<BlindEndpointAnalyzer>(Handler(statements.Replace("@", "Calls.Detect"), declarations.Replace("@", "Calls.Detect")));

    [Theory]
    [MemberData(nameof(Ways))]
    public Task The_same_way_to_nothing_is_reported(string statements, string declarations)
        => Check<BlindEndpointAnalyzer>(
            Handler(statements.Replace("@", "Calls.Nothing"), declarations.Replace("@", "Calls.Nothing")),
            Diagnose.Id("RA3001").At(0));

    [Theory]
    [InlineData("if (false) { Calls.Detect(log); }")]
    [InlineData("if (false /* UPL-1: condition */) { Calls.Detect(log); }")]
    [InlineData("const bool Never = false; if (Never && DateTime.Now.Hour > 3) { Calls.Detect(log); }")]
    [InlineData("while (false) { Calls.Detect(log); }")]
    [InlineData("_ = nameof(Calls.Detect);")]
    [InlineData("void Local() => Calls.Detect(log);")]
    [InlineData("_ = typeof(Traversal);")]
    [InlineData("_ = false && Calls.Filter(log);")]
    [InlineData("_ = true ? 1 : Calls.Number(log);")]
    public Task What_never_runs_counts_as_nothing(string statement)
        => Check<BlindEndpointAnalyzer>(
            Handler(statement, """
                static partial class Calls
                {
                    public static bool Filter(ILogger log) { Detect(log); return true; }
                    public static int Number(ILogger log) { Detect(log); return 1; }
                }
                """),
            Diagnose.Id("RA3001").At(0));

    [Fact]
    public Task Code_after_a_return_counts_as_nothing()
        => Check<BlindEndpointAnalyzer>(
            App("""
                app.{|#0:MapGet("/a"|}, (ILogger<Program> log) =>
                {
                    return 1;
                    Traversal.LeftRoot(log, "x");
                }).ExposedTo<Traversal>();
                """),
            Diagnose.Id("RA3001").At(0));

    [Theory]
    [InlineData("dynamic it = log; it.Anything();")]
    [InlineData("Calls.FromElsewhere?.Invoke(log);")]
    [InlineData("Calls.Settable(log);")]
    [InlineData("typeof(Calls).GetMethod(\"Detect\")!.Invoke(null, new object[] { log });")]
    [InlineData("Calls.Missing(log);")]
    public Task What_cannot_be_seen_is_silent(string statement)
        => Check<BlindEndpointAnalyzer>(Handler(statement.Replace("Calls.Missing(log)", "Calls.Open.Save(log)"), """
            interface IElsewhere { void Save(ILogger log); }
            static partial class Calls
            {
                public static IElsewhere Open => null!;
                public static Action<ILogger>? FromElsewhere;
                public static Action<ILogger> Settable { get; set; } = _ => { };
            }
            """));

    [Fact]
    public Task Delegate_that_the_handler_is_given_is_unknown()
        => Check<BlindEndpointAnalyzer>(App("""app.MapGet("/a", (Func<int> given) => given()).ExposedTo<Traversal>();"""));

    [Fact]
    public Task Delegate_that_a_called_method_is_given_is_known()
        => Check<BlindEndpointAnalyzer>(
            App(
                """app.{|#0:MapGet("/a"|}, () => Calls.Run(() => 1)).ExposedTo<Traversal>();""",
                "public static class Calls { public static int Run(Func<int> given) => given(); }"),
            Diagnose.Id("RA3001").At(0));

    [Fact]
    public Task Recursion_ends()
        => Check<BlindEndpointAnalyzer>(
            App(
                """app.{|#0:MapGet("/a"|}, () => Calls.One(3)).ExposedTo<Traversal>();""",
                "public static class Calls { public static int One(int i) => Two(i); static int Two(int i) => i < 0 ? i : One(i - 1); }"),
            Diagnose.Id("RA3001").At(0));

    [Fact]
    public Task External_point_with_a_body_counts_and_an_empty_one_does_not()
        => Check<BlindEndpointAnalyzer>(
            App(
                """
                app.MapGet("/a", () => SecurityLog.Seen("x")).ExposedTo<Traversal>();
                app.{|#0:MapGet("/b"|}, () => SecurityLog.Empty("x")).ExposedTo<Traversal>();
                """,
                """
                public static class SecurityLog
                {
                    [DetectionPoint(Risk = typeof(Traversal))]
                    public static void Seen(string path) => Console.Error.WriteLine(path);

                    [DetectionPoint(Risk = typeof(Traversal), Id = "Empty")]
                    public static void Empty(string path) { }
                }
                """),
            Diagnose.Id("RA3001").At(0));

    [Fact]
    public Task Report_by_hand_counts_for_every_risk()
        => Check<BlindEndpointAnalyzer>(App("""
            app.MapGet("/a", (RiskAware.DetectionPointDescriptor point) => { Detections.Report(point); }).ExposedTo<Traversal>();
            """));

    [Fact]
    public Task Method_or_base_that_declares_what_it_detects_counts()
        => Check<BlindEndpointAnalyzer>(App(
            """
            app.MapGet("/a", () => Guards.Check()).ExposedTo<Traversal>();
            app.MapGet("/b", () => new Derived().Run()).ExposedTo<Traversal>();
            app.MapGet("/c", [Detects(typeof(Traversal))] () => 1).ExposedTo<Traversal>();
            """,
            """
            public static class Guards
            {
                [Detects(typeof(Traversal))]
                public static int Check() => 1;
            }

            [Detects(typeof(Traversal))]
            public abstract class Guarded;

            public sealed class Derived : Guarded
            {
                public int Run() => 1;
            }
            """));

    [Fact]
    public Task Message_that_a_library_hands_to_its_handler_is_followed()
        => Check<BlindEndpointAnalyzer>(
            App(
                "app.MapGet(\"/a\", (Lib.Mediator mediator) => mediator.Send(new Save())).ExposedTo<Traversal>();",
                """
                public sealed record Save;

                public sealed class SaveHandler(ILogger<SaveHandler> log) : Lib.IHandler<Save>
                {
                    public void Handle(Save message) => Traversal.LeftRoot(log, "x");
                }
                """),
            [TestAssembly.Compile("Lib", """
                namespace Lib;
                public interface IHandler<T> { void Handle(T message); }
                public sealed class Mediator { public void Send(object message) { } }
                """)]);

    private static string Handler(string statements, string more = "")
        => $$"""
            using M = Made;
            var app = WebApplication.CreateBuilder(args).Build();
            app.{|#0:MapGet("/a"|}, Files.Handle).ExposedTo<Traversal>();
            app.Run();

            static class Files
            {
                public static void Handle(ILogger<Program> log)
                {
                    {{statements}}
                }
            }

            static partial class Calls
            {
                public static ILogger Log => null!;
                public static IStore Store => null!;
                public static T Generic<T>() where T : new() => new T();
                public static void Run(ILogger log, Action<ILogger> action) => action(log);
                public static void Detect(ILogger log) => Traversal.LeftRoot(log, "x");
                public static void Nothing(ILogger log) { }
            }

            interface IStore { void Save(ILogger log); }
            class NoStore : IStore { public void Save(ILogger log) { } }
            {{(more.Contains("class Made") ? more : more + " class Made;")}}
            {{Risk}}
            """;
}
