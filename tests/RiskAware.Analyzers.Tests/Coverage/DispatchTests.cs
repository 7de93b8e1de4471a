using RiskAware.Analyzers.Rules.Coverage;
using RiskAware.TestKit;
using static RiskAware.Analyzers.Tests.Coverage.Upload;

namespace RiskAware.Analyzers.Tests.Coverage;

/// <summary>Ways to a point that no call in the text shows: what the container, a mediator, the language or a type argument decides.</summary>
public sealed class DispatchTests
{
    private const string Calls = """

        public interface IStore { void Save(ILogger log); }
        public interface IPart { void Do(); }
        public static class Calls
        {
            public static readonly ILogger Log = null!;
            public static void Detect(ILogger log) { if (log is not null) { Traversal.LeftRoot(log, "x"); } }
            public static void Nothing(ILogger log) { }
        }

        """;

    /// <summary>A handler, declarations, and statements before; <c>@</c> stands for a method that detects, or for one that does nothing.</summary>
    public static TheoryData<string, string, string> Ways => new()
    {
        // The container.
        { "(IPart part) => part.Do()", "public class Made : IPart { public Made() { @(Calls.Log); } public void Do() { } }", "" },
        { "(Made made) => 1", "public class Made(Deep deep) { public Deep Deep => deep; } public class Deep { int _x = Start(); static int Start() { @(Calls.Log); return 1; } }", "" },
        { "(IEnumerable<IPart> parts) => 1", "public class Made : IPart { public Made() { @(Calls.Log); } public void Do() { } }", "" },
        { "(Lazy<IPart> part) => part.Value.Do()", "public class Made : IPart { public void Do() { @(Calls.Log); } }", "" },
        { "(IPart part) => part.Do()", "public class Made(int i) : IPart { public int I => i; public void Do() { } }", "builder.Services.AddScoped<IPart>(services => { @(Calls.Log); return new Made(1); });" },
        { "(IPart part) => part.Do()", "public class Made : IPart { public void Do() { } } public static class Maker { public static IPart Make(IServiceProvider services, object? key) { @(Calls.Log); return new Made(); } }", """builder.Services.AddKeyedScoped<IPart>("cold", Maker.Make);""" },
        { "(IPart part) => part.Do()", "public class Inner : IPart { public void Do() { } } public class Audited(IPart inner) : IPart { public void Do() { @(Calls.Log); inner.Do(); } }", "builder.Services.AddScoped<IPart, Inner>();" },
        { "(IRepository<Item> items) => items.Find()", "public interface IRepository<T> { T? Find(); } public class Repository<T> : IRepository<T> { public T? Find() { @(Calls.Log); return default; } } public class Item;", "builder.Services.AddScoped(typeof(IRepository<>), typeof(Repository<>));" },
        { "(IServiceProvider services) => services.GetRequiredService<IPart>().Do()", "public class Made : IPart { public Made() { @(Calls.Log); } public void Do() { } }", "" },
        { "(IServiceProvider services) => services.GetKeyedService<IPart>(3)?.Do()", "public class Made : IPart { public void Do() { @(Calls.Log); } }", "" },
        { "(Made made) => 1", "public class Made : IDisposable { public void Dispose() { @(Calls.Log); } }", "" },
        { "(IServiceProvider services) => ActivatorUtilities.CreateInstance<Made>(services)", "public class Made { public Made() { @(Calls.Log); } }", "" },

        // The language.
        { "() => Calls2.Make<Made>()", "public class Made { public Made() { @(Calls.Log); } } public static class Calls2 { public static int Make<T>() where T : new() { _ = new T(); return 1; } }", "" },
        { "() => Calls2.Make<Made>()", "public interface IMake { static abstract int Make(); } public class Made : IMake { public static int Make() { @(Calls.Log); return 1; } } public static class Calls2 { public static int Make<T>() where T : IMake => T.Make(); }", "" },
        { "() => Calls2.Sum(new Made(), new Made())", "public interface IAdd<T> where T : IAdd<T> { static abstract T operator +(T a, T b); } public class Made : IAdd<Made> { public static Made operator +(Made a, Made b) { @(Calls.Log); return a; } } public static class Calls2 { public static T Sum<T>(T a, T b) where T : IAdd<T> => a + b; }", "" },
        { "() => ((IDo)new Made()).Do()", "public interface IDo { void Do() { @(Calls.Log); } } public class Made : IDo;", "" },
        { "() => { var (a, b) = new Made(); return a + b; }", "public class Made { public void Deconstruct(out int a, out int b) { @(Calls.Log); a = b = 1; } }", "" },
        { "() => new Made() is (1, _) ? 1 : 2", "public class Made { public void Deconstruct(out int a, out int b) { @(Calls.Log); a = b = 1; } }", "" },
        { "() => new Made() is [1, ..] ? 1 : 2", "public class Made { public int Length => 3; public int this[int i] { get { @(Calls.Log); return i; } } public int Slice(int a, int b) => a; }", "" },
        { "() => new Made() is { Size: 3 } ? 1 : 2", "public class Made { public int Size { get { @(Calls.Log); return 3; } } }", "" },
        { "() => { var made = new Made(); made++; return 1; }", "public class Made { public static Made operator ++(Made a) { @(Calls.Log); return a; } }", "" },
        { "async () => { await new Made(); return 1; }", "public class Made { public System.Runtime.CompilerServices.TaskAwaiter GetAwaiter() { @(Calls.Log); return Task.CompletedTask.GetAwaiter(); } }", "" },
        { "() => { foreach (var x in new Made()) { } return 1; }", "public class Made { public Walk GetEnumerator() => new(); public class Walk { public int Current => 1; public bool MoveNext() { @(Calls.Log); return false; } } }", "" },
        { "() => Made.Part.Size", "public partial class Made { public static readonly Made Part = new(); public partial int Size { get; } } public partial class Made { public partial int Size { get { @(Calls.Log); return 1; } } }", "" },
        { "() => Made.Later.Value", "public static class Made { public static readonly Lazy<int> Later = new(() => { @(Calls.Log); return 1; }); }", "" },
        { "(Made made) => made.Run(\"a\")", "public class Made { private readonly Dictionary<string, Action> _ways = new() { [\"a\"] = () => @(Calls.Log) }; public void Run(string way) => _ways[way](); }", "" },
        { "(Made made) => made.Run()", "public class Made { private readonly Action _later; public Made() { _later = () => @(Calls.Log); } public void Run() => _later(); }", "" },
        { "() => { Parallel.For(0, 3, i => @(Calls.Log)); return 1; }", "", "" },
        { "() => ThreadPool.QueueUserWorkItem(_ => @(Calls.Log))", "", "" },
        { "() => Task.Factory.StartNew(Made.Run)", "public static class Made { public static void Run() => @(Calls.Log); }", "" },
        { "() => Made.Run()", "public static class Made { [System.Diagnostics.Conditional(\"WATCHED\"), System.Diagnostics.Conditional(\"ALWAYS\")] public static void Run() => @(Calls.Log); }", "#define ALWAYS" },
    };

    [Theory]
    [MemberData(nameof(Ways))]
    public Task Way_to_a_point_is_found(string handler, string declarations, string before)
        => Check<BlindEndpointAnalyzer>(Program(handler, declarations, before, "Calls.Detect", marked: false));

    [Theory]
    [MemberData(nameof(Ways))]
    public Task The_same_way_to_nothing_is_reported_unless_a_delegate_hides_it(string handler, string declarations, string before)
    {
        // Who fills a collection or a field of delegates, is not looked for.
        var hides = declarations.Contains("_later", StringComparison.Ordinal) || declarations.Contains("_ways", StringComparison.Ordinal);
        return Check<BlindEndpointAnalyzer>(
            Program(handler, declarations, before, "Calls.Nothing", marked: !hides),
            hides ? [] : [Diagnose.Id("RA3001").At(0)]);
    }

    [Theory]
    [InlineData("() => Calls2.Debugging()")]
    [InlineData("() => { if (true) { return 1; } Calls.Detect(Calls.Log); return 2; }")]
    [InlineData("() => { { return 1; } Calls.Detect(Calls.Log); return 2; }")]
    [InlineData("(int i) => { if (i > 1) { return 1; } else { throw new Exception(); } Calls.Detect(Calls.Log); return 2; }")]
    [InlineData("() => { while (true) { Thread.Sleep(1); } Calls.Detect(Calls.Log); }")]
    [InlineData("() => { try { return 1; } finally { Thread.Sleep(1); } Calls.Detect(Calls.Log); return 2; }")]
    [InlineData("() => { try { Thread.Sleep(1); } catch (Exception) when (false) { Calls.Detect(Calls.Log); } return 1; }")]
    [InlineData("() => { for (; false;) { Calls.Detect(Calls.Log); } return 1; }")]
    [InlineData("() => { if (false /* UPL-1: condition */) { Calls.Detect(Calls.Log); } return 1; }")]
    public Task What_the_compiler_leaves_out_counts_as_nothing(string handler)
        => Check<BlindEndpointAnalyzer>(
            Program(handler, "public static class Calls2 { [System.Diagnostics.Conditional(\"NEVER\")] public static void Debugging() => Calls.Detect(Calls.Log); }", "", "", marked: true),
            Diagnose.Id("RA3001").At(0));

    [Theory]
    [InlineData("() => { while (true) { if (Calls2.Done()) { break; } } Calls.Detect(Calls.Log); return 1; }")]
    [InlineData("(int i) => { if (i > 1) { return 1; } else { Thread.Sleep(1); } Calls.Detect(Calls.Log); return 2; }")]
    [InlineData("() => { try { return Calls2.Done() ? 1 : 2; } catch (Exception) { } Calls.Detect(Calls.Log); return 2; }")]
    [InlineData("() => { goto end; end: Calls.Detect(Calls.Log); return 1; }")]
    public Task What_may_still_run_is_found(string handler)
        => Check<BlindEndpointAnalyzer>(Program(handler, "public static class Calls2 { public static bool Done() => true; }", "", "", marked: false));

    [Theory]
    [InlineData("(Dictionary<string, Action> ways) => { if (ways.TryGetValue(\"a\", out var way)) { way(); } return 1; }")]
    [InlineData("([FromServices] List<Action> ways) => { foreach (var way in ways) { way(); } return 1; }")]
    [InlineData("([FromServices] List<Action> ways) => { ways.First()(); return 1; }")]
    [InlineData("([FromServices] List<Action> ways) => { ways[0](); return 1; }")]
    public Task Delegate_out_of_a_collection_is_unknown(string handler)
        => Check<BlindEndpointAnalyzer>("using Microsoft.AspNetCore.Mvc;\n" + Program(handler.Replace("(Dictionary", "([FromServices] Dictionary", StringComparison.Ordinal), "", "", "", marked: false));

    private static string Program(string handler, string declarations, string before, string call, bool marked)
    {
        var define = before.StartsWith('#') ? before + "\n" : "";
        var statement = before.StartsWith('#') ? "" : before;
        return define + $"""
            var builder = WebApplication.CreateBuilder(args);
            {statement.Replace("@", call, StringComparison.Ordinal)}
            var app = builder.Build();
            app.{(marked ? "{|#0:MapGet(\"/a\"|}" : "MapGet(\"/a\"")}, {handler.Replace("@", call, StringComparison.Ordinal)}).ExposedTo<Traversal>();
            app.Run();

            {declarations.Replace("@", call, StringComparison.Ordinal)}
            {Calls}
            {Risk}
            """;
    }
}
