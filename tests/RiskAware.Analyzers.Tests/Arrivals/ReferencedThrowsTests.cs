using Microsoft.CodeAnalysis;
using RiskAware.Analyzers.Rules.Indicators;
using RiskAware.TestKit;

namespace RiskAware.Analyzers.Tests.Arrivals;

/// <summary>What arrives from a library that was compiled apart.</summary>
public sealed class ReferencedThrowsTests
{
    private const string Source = """
        namespace Storage;

        public interface IStore { void Load(string path); }

        internal sealed class Disk : IStore { public void Load(string path) => File.Delete(path); }

        public abstract class Store { public virtual void Open(string path) { } protected abstract void Step(); public void Run() => Step(); }

        public sealed class LockedStore : Store { public override void Open(string path) => Library.Load(path); protected override void Step() { } }

        public sealed class TamperedException : Exception { }

        public sealed class StoreException(Exception inner) : Exception("x", inner) { }

        public static class Library
        {
            public static string Load(string path) => Deep(path);
            public static string Text => Load(Console.ReadLine()!);
            public static string Careful(string path) { try { return Deep(path); } catch (Exception) { return ""; } }
            public static string Partly(string path) { try { return Deep(path); } catch (UnauthorizedAccessException) { return ""; } }
            public static void Wrapped(string path) { try { Deep(path); } catch (UnauthorizedAccessException e) { throw new StoreException(e); } }
            public static async Task<string> LoadAsync(string path) { await Task.Yield(); return Deep(path); }
            public static IEnumerable<string> Lines(string path) { yield return Deep(path); }
            public static void Check(string path) { if (path.Length > 3) { throw new TamperedException(); } }
            public static void Invoke(Action action) => action();
            public static void Safely(Action action) { try { action(); } catch (Exception) { } }
            public static void Nothing(string path) { }
            private static string Deep(string path) => File.ReadAllText(path);
        }
        """;

    private static readonly Lazy<TestAssembly> s_library = new(() => TestAssembly.Compile("Storage", Source));
    private static readonly Lazy<TestAssembly> s_plain = new(() => TestAssembly.Compile("Storage", Source, withGenerator: false));

    public static TheoryData<string> Kinds => new("project", "image", "reference image");

    [Theory]
    [MemberData(nameof(Kinds))]
    public Task Exception_of_a_library_arrives_however_it_is_referenced(string kind) => Check(
        Reference(kind),
        ("Library.Load(path);", "'UnauthorizedAccessException' from 'Library.Load'"),
        ("_ = Library.Text;", "'UnauthorizedAccessException' from 'Library.Text'"),
        ("await Library.LoadAsync(path);", "'UnauthorizedAccessException' from 'Library.LoadAsync'"),
        ("foreach (var line in Library.Lines(path)) { }", "'UnauthorizedAccessException' from 'Library.Lines'"),
        ("Library.Wrapped(path);", "'UnauthorizedAccessException' from 'Library.Wrapped'"),
        ("Library.Invoke(() => File.Delete(path));", "'UnauthorizedAccessException' from 'File.Delete'"),
        ("store.Load(path);", "'UnauthorizedAccessException' from 'IStore.Load'"),
        ("virtualStore.Open(path);", "'UnauthorizedAccessException' from 'Store.Open'"),
        ("Own(path);", "'UnauthorizedAccessException' from 'C.Own'"),
        ("Library.Check(path);", "'TamperedException' from 'Library.Check'"));

    [Theory]
    [MemberData(nameof(Kinds))]
    public Task What_the_library_handles_or_defers_does_not_arrive(string kind) => Check(
        Reference(kind),
        ("Library.Careful(path);", null),
        ("_ = Library.LoadAsync(path);", null),
        ("_ = Library.Lines(path);", null),
        ("Library.Nothing(path);", null),
        ("Library.Safely(() => File.Delete(path));", null),
        ("virtualStore.Run();", null));

    [Fact]
    public Task Only_what_its_handler_leaves_arrives() => Check(
        s_library.Value.AsImage(), ("Library.Partly(path);", "'PathTooLongException' from 'Library.Partly'"));

    [Fact]
    public Task Library_without_facts_is_unknown_and_silent() => Check(
        s_plain.Value.AsImage(), ("Library.Load(path);", null), ("store.Load(path);", null), ("Library.Invoke(() => File.Delete(path));", "'UnauthorizedAccessException' from 'File.Delete'"));

    [Theory]
    [InlineData(1, "'UnauthorizedAccessException' from 'Library.Load'")]
    [InlineData(2, null)]
    public Task Facts_of_a_newer_format_are_unknown(int version, string? what)
        => Check(
            TestAssembly.Compile(
                "Storage",
                $"[assembly: RiskAware.CompilerServices.RiskFact({version}, \"throws\", \"M:Storage.Library.Load(System.String)\", \"call=M:System.IO.File.Delete(System.String)\")]\n" + Source,
                withGenerator: false),
            ("Library.Load(path);", what));

    [Theory]
    [InlineData("call=M:No.Such(System.String)")]
    [InlineData("call=M:System.IO.File.Delete(System.String)&in=No.Such")]
    [InlineData("throw=No.Such")]
    [InlineData("throw=System.ApplicationException")]
    [InlineData("delegate=x&less=&in=")]
    [InlineData("what=else&=&&later")]
    public Task Fact_that_says_nothing_known_throws_nothing(string value)
        => Check(
            TestAssembly.Compile(
                "Storage", $"[assembly: RiskAware.CompilerServices.RiskFact(1, \"throws\", \"M:Storage.Library.Load(System.String)\", \"{value}\")]\n" + Source, withGenerator: false),
            ("Library.Load(path);", null));

    [Fact]
    public Task Clause_of_a_wrapper_of_the_library_receives_what_it_wraps()
    {
        var test = new AnalyzerTest<GeneralCatchAnalyzer>
        {
            Level = "Strict",
            Sources = """
                public class C
                {
                    void M(string path)
                    {
                        try { Storage.Library.Wrapped(path); } {|#0:catch (Storage.StoreException)|} { Console.WriteLine(1); }
                        try { Storage.Library.Load(path); } catch (Storage.StoreException) { Console.WriteLine(1); }
                    }
                }
                """,
            Expected = { Diagnose.Id("RA2003").At(0).Saying("'UnauthorizedAccessException' from 'Library.Wrapped'") },
        };
        test.References.Add(s_library.Value);
        return test.RunAsync();
    }

    private static MetadataReference Reference(string kind)
        => kind == "project" ? s_plain.Value.AsProject() : kind == "image" ? s_library.Value.AsImage() : s_library.Value.AsReferenceImage();

    private static Task Check(MetadataReference library, params (string Body, string? What)[] cases)
    {
        var methods = cases.Select((c, i) =>
            $$"""async Task M{{i}}(string path, IStore store, Store virtualStore) { await Task.Yield(); try { {{c.Body}} } {{(c.What is null ? "catch (Exception)" : $"{{|#{i}:catch (Exception)|}}")}} { Console.WriteLine(1); } }""");
        var test = new AnalyzerTest<GeneralCatchAnalyzer>
        {
            Level = "Strict",
            Sources = "using Storage; [assembly: IndicatorException(typeof(TamperedException))] public class C { " + string.Join("\n", methods) + " static void Own(string path) => Library.Load(path); }",
        };
        test.References.Add(library);
        test.Expected.AddRange(cases.Select((c, i) => (c.What, i)).Where(c => c.What is not null).Select(c => Diagnose.Id("RA2003").At(c.i).Saying(c.What!)));
        return test.RunAsync();
    }
}
