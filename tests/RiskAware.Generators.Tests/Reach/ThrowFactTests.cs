using Microsoft.CodeAnalysis;
using RiskAware.TestKit;

namespace RiskAware.Generators.Tests.Reach;

/// <summary>What a library tells of the exceptions that its methods let out.</summary>
public sealed class ThrowFactTests
{
    private const string Hint = "RiskAware.Throws.g.cs";
    private const string Delete = "call=M:System.IO.File.Delete(System.String)";

    [Theory]
    [InlineData("public static void Run(string path) => File.Delete(path);", Delete)]
    [InlineData("public static void Run(string path) => Inner(path); static void Inner(string path) { File.Delete(path); }", Delete)]
    [InlineData("public static async Task Run(string path) { await Task.Yield(); File.Delete(path); }", "later=1&" + Delete)]
    [InlineData("public static IEnumerable<int> Run(string path) { File.Delete(path); yield return 1; }", "later=1&" + Delete)]
    [InlineData("public static void Run(string path) { try { File.Delete(path); } catch (UnauthorizedAccessException) { } }", Delete + "&less=System.UnauthorizedAccessException")]
    [InlineData("public static void Run(string path) { try { File.Delete(path); } catch (Exception e) { throw new InvalidOperationException(\"x\", e); } }", Delete + "&in=System.InvalidOperationException")]
    [InlineData("public static void Run(string path) => throw new UnauthorizedAccessException();", "throw=System.UnauthorizedAccessException")]
    [InlineData("public static void Run(string path) => throw new Broken(); public sealed class Broken : Exception { }", "throw=Library+Broken")]
    [InlineData("public static void Run(Action action) => action();", "delegate=0")]
    [InlineData("public static void Run(string path, Func<int> make) { File.Delete(path); make(); }", Delete + "&delegate=1")]
    public void Method_tells_what_it_lets_out(string member, string fact) => Assert.Contains(Facts(member), f => f.Value == fact && f.Key.StartsWith("M:Library.Run(", StringComparison.Ordinal));

    [Theory]
    [InlineData("public static void Run(string path) => Console.WriteLine(path.Length);")]
    [InlineData("public static void Run(string path) { try { File.Delete(path); } catch (Exception) { } }")]
    [InlineData("public static void Run(string path) { ArgumentNullException.ThrowIfNull(path); throw new NotSupportedException(); }")]
    [InlineData("public static void Run(string path) => throw new Broken(); internal sealed class Broken : Exception { }")]
    [InlineData("internal static void Run(string path) => File.Delete(path);")]
    [InlineData("private static void Run(string path) => File.Delete(path);")]
    [InlineData("public static void Run(string path) { try { File.Delete(path); } catch (Exception e) { Seen(e); throw; } } [DetectionPoint(\"Seen\")] static void Seen(Exception e) { Console.WriteLine(e); }")]
    [InlineData("public static Action? Kept; public static void Run(Action action) => Kept = action;")]
    public void Nothing_that_tells_makes_no_file(string member) => Assert.DoesNotContain(Hint, Run(member).Sources.Keys);

    [Fact]
    public void Friends_are_told_of_internal_methods()
        => Assert.Equal("M:Library.Run(System.String)", Assert.Single(Facts("internal static void Run(string path) => File.Delete(path); static void Hidden(string path) => File.Delete(path);", "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Friend\")]")).Key);

    [Fact]
    public void Member_of_an_interface_tells_what_its_implementations_let_out()
    {
        var facts = Facts("public static void Run(IStore store) => store.Load(\"x\");", more: """
            public interface IStore { void Load(string path); string Text { get; } }
            internal sealed class Disk : IStore { public void Load(string path) => File.Delete(path); public string Text => File.ReadAllText(Console.ReadLine()!); }
            """);
        Assert.Equal(["M:IStore.Load(System.String)", "M:IStore.get_Text", "M:Library.Run(IStore)"], facts.Select(f => f.Key));
    }

    [Fact]
    public void Implementation_of_a_contract_of_another_library_tells_under_its_name()
    {
        var core = TestAssembly.Compile("Core", "public interface IStore { void Load(string path); }", withGenerator: false);
        var setup = new TestSetup { Sources = "internal sealed class Disk : IStore { public void Load(string path) => File.Delete(path); }", AssemblyName = "Storage" };
        setup.References.Add(core);
        Assert.Equal("M:IStore.Load(System.String)", Assert.Single(Facts(GeneratorTest.Run(setup))).Key);
    }

    [Fact]
    public void What_a_reference_tells_is_handed_on()
    {
        var storage = TestAssembly.Compile("Storage", "public static class Storage { public static void Load(string path) => File.Delete(path); }");
        var setup = new TestSetup { Sources = "public static class Middle { public static void Run(string path) => Storage.Load(path); }", AssemblyName = "Middle" };
        setup.References.Add(storage.AsReferenceImage());
        Assert.Equal(("M:Middle.Run(System.String)", Delete), Assert.Single(Facts(GeneratorTest.Run(setup))));
    }

    [Fact]
    public void Order_of_files_changes_no_byte_and_an_edit_that_throws_nothing_else_neither()
    {
        const string One = "public static class A { public static void Run(string path) { File.Delete(path); Directory.Delete(path); } }";
        const string Two = "public static class B { public static void Run(string path) => A.Run(path); }";
        var run = GeneratorTest.Run(new TestSetup { Sources = new SourceList { One, Two } });

        Assert.Equal(run.Sources[Hint], GeneratorTest.Run(new TestSetup { Sources = new SourceList { Two, One } }).Sources[Hint]);
        Assert.Equal(run.Sources[Hint], run.RunAgain("File.Delete(path); Directory.Delete(path);", "Directory.Delete(path); Console.WriteLine(path); File.Delete(path); ").Sources[Hint]);
        Assert.NotEqual(run.Sources[Hint], run.RunAgain("File.Delete(path); ", "").Sources[Hint]);
    }

    [Fact]
    public void Application_and_design_time_build_tell_nothing()
    {
        const string Source = "public static class Library { public static void Run(string path) => File.Delete(path); static void Main() { } }";
        var designTime = new TestSetup { Sources = Source };
        designTime.Properties["DesignTimeBuild"] = "true";

        Assert.Contains(Hint, GeneratorTest.Run(new TestSetup { Sources = Source }).Sources.Keys);
        Assert.DoesNotContain(Hint, GeneratorTest.Run(designTime).Sources.Keys);
        Assert.DoesNotContain(Hint, GeneratorTest.Run(new TestSetup { Sources = Source, OutputKind = OutputKind.ConsoleApplication }).Sources.Keys);
    }

    [Fact]
    public void Facts_of_a_huge_library_stay_under_their_cap()
    {
        var methods = string.Concat(Enumerable.Range(0, 4000).Select(i => $"public static void WithARatherLongName{i:0000}(string path) => File.Delete(path);\n"));
        var facts = Facts(methods);
        Assert.InRange(facts.Sum(f => f.Key.Length + f.Value.Length), 199_000, 200_000);
        Assert.Equal("M:Library.WithARatherLongName0000(System.String)", facts[0].Key);
    }

    [Fact]
    public void Half_typed_code_never_stops_the_generator()
    {
        const string Source = "public class Library { public void Run(string path, Action a) { try { a(); File.Delete(path); } catch (Exception e) when (e is IOException) { throw new InvalidOperationException(\"x\", e); } foreach (var x in new[] { 1 }) { using var y = File.OpenRead(path); } } }";
        for (var length = 0; length < Source.Length; length += 7)
        {
            var run = GeneratorTest.Run(new TestSetup { Sources = Source[..length], CompilerDiagnostics = CompilerDiagnostics.None });
            Assert.All(run.Result.Results, r => Assert.Null(r.Exception));
        }
    }

    private static GeneratorRun Run(string member, string attribute = "", string more = "")
        => GeneratorTest.Run(new TestSetup { Sources = attribute + "public static class Library { " + member + " }" + more });

    private static List<(string Key, string Value)> Facts(string member, string attribute = "", string more = "") => Facts(Run(member, attribute, more));

    private static List<(string Key, string Value)> Facts(GeneratorRun run)
        => run.Sources[Hint].Split('\n').Where(l => l.StartsWith("[assembly:", StringComparison.Ordinal)).Select(l => l.Split('"')).Select(p => (p[3], p[5])).ToList();
}
