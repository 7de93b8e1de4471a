using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using RiskAware.Analyzers.Arrivals;
using RiskAware.Analyzers.Rules.Indicators;
using RiskAware.TestKit;
using RiskAware.Throws;
using Table = RiskAware.Analyzers.Rules.Indicators.Indicators;

namespace RiskAware.Analyzers.Tests.Arrivals;

/// <summary>What arrives at the last clause of the try in <c>M</c>, as "type from call", each once.</summary>
public sealed class ArrivalSetTests
{
    private const string Denied = "UnauthorizedAccessException from ";

    [Theory]
    [InlineData("File.Delete(path);", Denied + "File.Delete")]
    [InlineData("new FileStream(path, FileMode.Open).Dispose();", Denied + "new FileStream")]
    [InlineData("using var stream = File.OpenRead(path);", Denied + "File.OpenRead")]
    [InlineData("foreach (var line in File.ReadLines(path)) { }", Denied + "File.ReadLines")]
    [InlineData("_ = path.Length > 0 ? File.ReadAllText(path) : null;", Denied + "File.ReadAllText")]
    [InlineData("throw new UnauthorizedAccessException();", Denied + "throw")]
    [InlineData("_ = path ?? throw new UnauthorizedAccessException();", Denied + "throw")]
    [InlineData("_ = XDocument.Parse(path);", "XmlException from XDocument.Parse")]
    [InlineData("_ = new XmlSerializer(typeof(int)).Deserialize(new StringReader(path));", "InvalidOperationException from XmlSerializer.Deserialize")]
    [InlineData("connection.Open();", "DbException from DbConnection.Open")]
    [InlineData("ZipFile.ExtractToDirectory(path, path);", "IOException from ZipFile.ExtractToDirectory")]
    public void Call_of_the_try_arrives(string body, string arrival) => Assert.Contains(arrival, Of(body));

    [Theory]
    [InlineData("await File.ReadAllTextAsync(path);", Denied + "File.ReadAllTextAsync")]
    [InlineData("await File.ReadAllTextAsync(path).ConfigureAwait(false);", Denied + "File.ReadAllTextAsync")]
    [InlineData("var task = File.ReadAllTextAsync(path); await task;", Denied + "File.ReadAllTextAsync")]
    [InlineData("await Task.WhenAll(Later(path), Task.CompletedTask);", Denied + "C.Later")]
    [InlineData("await Task.Run(() => File.Delete(path));", Denied + "File.Delete")]
    [InlineData("await Later(path);", Denied + "C.Later")]
    [InlineData("await Handed(path);", Denied + "C.Handed")]
    [InlineData("Later(path).GetAwaiter().GetResult();", Denied + "C.Later")]
    [InlineData("foreach (var x in Lazy(path)) { }", Denied + "C.Lazy")]
    [InlineData("_ = Lazy(path).ToList();", Denied + "C.Lazy")]
    [InlineData("await foreach (var x in LazyAsync(path)) { }", Denied + "C.LazyAsync")]
    [InlineData("_ = path.Select(c => File.ReadAllText(path)).ToList();", Denied + "File.ReadAllText")]
    public void Deferred_body_throws_where_it_is_awaited_or_enumerated(string body, string arrival) => Assert.Contains(arrival, Of(body));

    [Theory]
    [InlineData("_ = File.ReadAllTextAsync(path);")]
    [InlineData("_ = Later(path);")]
    [InlineData("Forgotten(path);")]
    [InlineData("_ = Lazy(path);")]
    [InlineData("_ = path.Select(c => File.ReadAllText(path));")]
    [InlineData("Action later = () => File.Delete(path); kept = later;")]
    [InlineData("void Inner() => File.Delete(path);")]
    [InlineData("new Thread(() => File.Delete(path)).Start();")]
    [InlineData("_ = Task.FromResult(1).ContinueWith(t => File.Delete(path));")]
    public void Deferred_body_throws_nothing_before(string body) => Assert.DoesNotContain(Of(body), a => a.StartsWith(Denied, StringComparison.Ordinal));

    [Theory]
    [InlineData("Direct(path);", Denied + "C.Direct")]
    [InlineData("Twice(path);", Denied + "C.Twice")]
    [InlineData("Ping(path, 3);", Denied + "C.Ping")]
    [InlineData("store.Load(path);", Denied + "IStore.Load")]
    [InlineData("new Disk(path);", Denied + "new Disk")]
    [InlineData("_ = new Disk(1).Text;", Denied + "Disk.Text")]
    [InlineData("_ = new Disk(1)[path];", Denied + "Disk.this[]")]
    [InlineData("Disk disk = path;", Denied + "Disk.op_Implicit")]
    [InlineData("using (new Disk(1)) { }", Denied + "Disk.Dispose")]
    [InlineData("void Inner() => File.Delete(path); Inner();", Denied + "Inner")]
    [InlineData("Run(() => File.Delete(path));", Denied + "File.Delete")]
    [InlineData("Run(Direct2);", Denied + "C.Direct2")]
    [InlineData("Action act = () => File.Delete(path); act();", Denied + "File.Delete")]
    [InlineData("new List<string>().ForEach(File.Delete);", Denied + "File.Delete")]
    public void Call_of_the_source_throws_what_its_body_throws(string body, string arrival) => Assert.Contains(arrival, Of(body));

    [Theory]
    [InlineData("Careful(path);")]
    [InlineData("Detecting(path);")]
    [InlineData("Safely(() => File.Delete(path));")]
    [InlineData("try { File.Delete(path); } catch (UnauthorizedAccessException) { }")]
    [InlineData("try { File.Delete(path); } catch { }")]
    [InlineData("try { File.Delete(path); } catch (SystemException e) { throw new ApplicationException(e.Message); }")]
    [InlineData("if (false) { File.Delete(path); }")]
    public void Inner_handler_takes_its_part(string body) => Assert.DoesNotContain(Of(body), a => a.Contains("UnauthorizedAccess", StringComparison.Ordinal));

    [Theory]
    [InlineData("try { File.Delete(path); } catch (FormatException) { }", Denied + "File.Delete")]
    [InlineData("try { File.Delete(path); } catch (Exception e) when (e.Message.Length > 2) { }", Denied + "File.Delete")]
    [InlineData("try { File.Delete(path); } catch (Exception) { throw; }", Denied + "File.Delete")]
    [InlineData("try { File.Delete(path); } catch (Exception e) { throw new ApplicationException(\"\", e); }", Denied + "File.Delete in ApplicationException")]
    [InlineData("try { } finally { File.Delete(path); }", Denied + "File.Delete")]
    [InlineData("try { path.Trim(); } catch { File.Delete(path); }", Denied + "File.Delete")]
    [InlineData("try { Parallel.For(0, 2, i => File.Delete(path)); } finally { }", Denied + "File.Delete in AggregateException")]
    [InlineData("Later(path).Wait();", Denied + "C.Later in AggregateException")]
    [InlineData("_ = Count(path).Result;", Denied + "C.Count in AggregateException")]
    [InlineData("new First();", Denied + "new First in TypeInitializationException")]
    [InlineData("Activator.CreateInstance<Loaded>();", Denied + "new Loaded in TargetInvocationException")]
    [InlineData("Activator.CreateInstance(typeof(Loaded));", Denied + "new Loaded in TargetInvocationException")]
    [InlineData("typeof(C).GetMethod(\"Public\")!.Invoke(null, [path]);", Denied + "C.Public in TargetInvocationException")]
    [InlineData("var method = typeof(C).GetMethod(nameof(Public)); method!.Invoke(null, [path]);", Denied + "C.Public in TargetInvocationException")]
    [InlineData("Delegate act = () => File.Delete(path); act.DynamicInvoke();", Denied + "File.Delete in TargetInvocationException")]
    public void Handler_that_does_not_take_it_lets_it_pass(string body, string arrival) => Assert.Contains(arrival, Of(body));

    [Theory]
    [InlineData("Later(path).Wait();", "UnauthorizedAccessException")]
    [InlineData("Later(path).Wait();", "SystemException")]
    [InlineData("new First();", "UnauthorizedAccessException")]
    [InlineData("Activator.CreateInstance<Loaded>();", "UnauthorizedAccessException")]
    [InlineData("Activator.CreateInstance<Other>();", "Exception")]
    [InlineData("typeof(C).GetMethod(path)!.Invoke(null, [path]);", "Exception")]
    [InlineData("typeof(C).GetMethod(\"Named\")!.Invoke(null, [path]);", "Exception")]
    [InlineData("await Later(path);", "AggregateException")]
    public void Wrapper_hides_what_is_in_it_from_a_clause_for_that(string body, string clause)
        => Assert.DoesNotContain(Of(body, clause), static a => a.StartsWith(Denied, StringComparison.Ordinal));

    [Theory]
    [InlineData("catch (UnauthorizedAccessException) { }", "Exception", false)]
    [InlineData("catch (SystemException) { }", "Exception", false)]
    [InlineData("catch (UnauthorizedAccessException) when (path.Length > 2) { }", "Exception", true)]
    [InlineData("catch (FormatException) { }", "Exception", true)]
    [InlineData("", "SystemException", true)]
    [InlineData("", "IOException", false)]
    [InlineData("", "ApplicationException", false)]
    public void Earlier_clause_and_the_type_of_the_clause_decide(string before, string clause, bool arrives)
        => Assert.Equal(arrives, Of("File.Delete(path);", clause, before).Contains(Denied + "File.Delete"));

    [Theory]
    [InlineData("_ = new Uri(path);", "UriFormatException from new Uri", true)]
    [InlineData("_ = new Uri(\"http://a\");", "UriFormatException from new Uri", false)]
    [InlineData("File.ReadAllText(\"settings.json\");", "PathTooLongException from File.ReadAllText", false)]
    [InlineData("File.ReadAllText(path);", "PathTooLongException from File.ReadAllText", true)]
    [InlineData("Regex.IsMatch(path, \"a+\");", "RegexMatchTimeoutException from Regex.IsMatch", false)]
    [InlineData("Regex.IsMatch(path, \"a+\", RegexOptions.None, TimeSpan.FromSeconds(1));", "RegexMatchTimeoutException from Regex.IsMatch", true)]
    [InlineData("given.IsMatch(path);", "RegexMatchTimeoutException from Regex.IsMatch", false)]
    [InlineData("timed.IsMatch(path);", "RegexMatchTimeoutException from Regex.IsMatch", true)]
    public void Exception_that_cannot_arise_does_not_arrive(string body, string arrival, bool arrives) => Assert.Equal(arrives, Of(body).Contains(arrival));

    [Theory]
    [InlineData("File.Create(Path.GetTempFileName());")]
    [InlineData("var name = Path.GetTempFileName(); File.WriteAllText(name, path);")]
    [InlineData("File.Delete(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()));")]
    [InlineData("File.WriteAllText(Path.Combine(Path.GetTempPath(), $\"{Guid.NewGuid()}.json\"), path);")]
    [InlineData("File.WriteAllText(Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString(\"N\") + \".json\"), path);")]
    [InlineData("File.Delete(\"settings.json\");")]
    [InlineData("string name; name = Path.GetTempFileName(); File.Delete(name);")]
    [InlineData("var name = \"a\"; path.CompareTo(name); var (other, n) = (name, 1); File.Delete(name);")]
    [InlineData("_ = new StreamReader(Path.Combine(AppContext.BaseDirectory, \"settings.json\"));")]
    [InlineData("File.Delete(Path.Combine(AppContext.BaseDirectory, $\"{path.Length:x}-{Guid.Parse(path):N}.json\"));")]
    [InlineData("File.Delete(\"/data/\" + DateTime.Parse(path).ToString(\"yyyy\") + (DayOfWeek)path.Length);")]
    [InlineData("foreach (var file in Directory.EnumerateFiles(\"/var/cache\")) File.Delete(file);")]
    public void Path_that_nobody_steers_betrays_no_probing(string body) => Assert.Empty(Of(body));

    [Theory]
    [InlineData("File.Create(Path.Combine(Path.GetTempPath(), path));", Denied + "File.Create")]
    [InlineData("var name = Path.GetTempFileName(); if (path.Length > 2) name = path; File.WriteAllText(name, path);", Denied + "File.WriteAllText")]
    [InlineData("File.Move(Path.GetTempFileName(), path);", Denied + "File.Move")]
    [InlineData("foreach (var file in Directory.EnumerateFiles(path)) File.Delete(file);", Denied + "File.Delete")]
    [InlineData("foreach (var file in path.Split('/')) File.Delete(file);", Denied + "File.Delete")]
    [InlineData("File.Delete(Path.Combine(AppContext.BaseDirectory, $\"{path.Length:x}-{path[0]}.json\"));", Denied + "File.Delete")]
    [InlineData("var name = \"a\"; name += path; File.Delete(name);", Denied + "File.Delete")]
    [InlineData("string? name = null; name ??= path; File.Delete(name);", Denied + "File.Delete")]
    [InlineData("var name = \"a\"; Swap(ref name, path); File.Delete(name);", Denied + "File.Delete")]
    [InlineData("var name = \"a\"; Give(out name, path); File.Delete(name);", Denied + "File.Delete")]
    [InlineData("Give(out var name, path); if (name.Length == 0) name = \"a\"; File.Delete(name);", Denied + "File.Delete")]
    [InlineData("var name = \"a\"; (name, _) = (path, 1); File.Delete(name);", Denied + "File.Delete")]
    [InlineData("var name = \"a\"; (name, (_, _)) = (path, (1, 2)); File.Delete(name);", Denied + "File.Delete")]
    [InlineData("var (name, n) = (path, 1); if (n > 2) name = \"a\"; File.Delete(name);", Denied + "File.Delete")]
    [InlineData("if ((object)path is string name) { if (name.Length == 0) name = \"a\"; File.Delete(name); }", Denied + "File.Delete")]
    [InlineData("var name = \"a\"; ref var other = ref name; other = path; File.Delete(name);", Denied + "File.Delete")]
    [InlineData("var name = \"a\"; Action set = () => name = path; set(); File.Delete(name);", Denied + "File.Delete")]
    [InlineData("File.WriteAllText($\"/data/{path}.json\", \"\");", Denied + "File.WriteAllText")]
    [InlineData("_ = new FileInfo(path).OpenRead();", Denied + "FileInfo.OpenRead")]
    public void Path_with_a_part_from_elsewhere_does(string body, string arrival) => Assert.Contains(arrival, Of(body));

    [Fact]
    public void Database_provider_that_throws_its_own_type_is_taken_by_a_clause_for_it()
        => Assert.DoesNotContain(Of("connection.Open();", "Exception", "catch (OwnDbException) { }"), a => a.StartsWith("DbException", StringComparison.Ordinal));

    [Fact]
    public void Past_the_cap_nothing_is_said()
    {
        var chain = string.Join("\n", Enumerable.Range(0, 40).Select(i => $"void Step{i}(string path) => Step{i + 1}(path);")) + "\nvoid Step40(string path) => File.Delete(path);";

        Assert.Empty(Of("Step0(path);", members: chain));
        Assert.Contains(Denied + "C.Step35", Of("Step35(path);", members: chain));
    }

    private static List<string> Of(string body, string clause = "Exception", string before = "", string members = "")
    {
        var tree = CSharpSyntaxTree.ParseText($$"""
            using System; using System.Collections.Generic; using System.Data.Common; using System.IO; using System.IO.Compression; using System.Linq;
            using System.Text.RegularExpressions; using System.Threading; using System.Threading.Tasks; using System.Xml.Linq; using System.Xml.Serialization;
            using RiskAware;
            public class C
            {
                static readonly Regex timed = new("a+", RegexOptions.None, TimeSpan.FromSeconds(1));
                Action? kept;
                async Task M(string path, DbConnection connection, IStore store, Regex given)
                {
                    await Task.Yield();
                    try { {{body}} } {{before}} catch ({{clause}}) { }
                }
                {{members}}
                public static void Public(string path) => File.Delete(path);
                public static string Named() => Console.ReadLine()!;
                static void Direct(string path) => File.Delete(path);
                static void Direct2() => File.Delete(Named());
                static void Twice(string path) { if (path.Length > 1) Direct(path); }
                static void Ping(string path, int n) { if (n > 0) Pong(path, n - 1); }
                static void Pong(string path, int n) { if (n > 0) Ping(path, n - 1); else File.Delete(path); }
                static async Task Later(string path) { await Task.Yield(); File.Delete(path); }
                static async void Forgotten(string path) { await Task.Yield(); File.Delete(path); }
                static Task Handed(string path) => Later(path);
                static async Task<int> Count(string path) => (await File.ReadAllTextAsync(path)).Length;
                static IEnumerable<int> Lazy(string path) { File.Delete(path); yield return 1; }
                static async IAsyncEnumerable<int> LazyAsync(string path) { await Task.Yield(); File.Delete(path); yield return 1; }
                static void Run(Action action) => action();
                static void Swap(ref string name, string path) => name = path;
                static void Give(out string name, string path) => name = path;
                static void Safely(Action action) { try { action(); } catch (Exception) { } }
                static void Careful(string path) { try { File.Delete(path); } catch (UnauthorizedAccessException) { } }
                static void Detecting(string path) { try { File.Delete(path); } catch (Exception) { Seen(); throw; } }
                [DetectionPoint("Seen")] static void Seen() { Console.WriteLine(1); }
            }
            public interface IStore { void Load(string path); }
            public class Disk : IStore, IDisposable
            {
                public Disk(int n) { }
                public Disk(string path) { File.Delete(path); }
                public void Load(string path) => File.Delete(path);
                public string Text => File.ReadAllText(C.Named());
                public string this[string path] => File.ReadAllText(path);
                public static implicit operator Disk(string path) { File.Delete(path); return new Disk(1); }
                public void Dispose() => File.Delete(C.Named());
            }
            public class Loaded { public Loaded() { File.Delete(C.Named()); } }
            public class Other { public Other() { } }
            public class First { static First() { File.Delete(C.Named()); } }
            public abstract class OwnDbException : DbException { }
            """);
        var compilation = CSharpCompilation.Create(
            "arrivals", [tree], TestReferences.RiskAware, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        Assert.DoesNotContain(compilation.GetDiagnostics(), d => d.Severity == DiagnosticSeverity.Error);
        var method = tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().Single(m => m.Identifier.ValueText == "M");
        var tried = (ITryOperation)compilation.GetSemanticModel(tree).GetOperation(method.Body!.Statements.OfType<TryStatementSyntax>().Single())!;
        var summaries = Table.Of(compilation, new AnalyzerOptions([]), CancellationToken.None).Summaries;
        return [.. ArrivalSet.Of(tried.Catches[^1], tried, summaries, CancellationToken.None).Select(Text).Distinct()];
    }

    private static string Text(PlacedArrival placed)
    {
        var arrival = placed.Arrival;
        var from = placed.Call is { } call ? TryCall.NameOf(call) : "throw";
        return arrival.Indicator!.Name + " from " + from + (SymbolEqualityComparer.Default.Equals(arrival.Thrown, arrival.Indicator) ? "" : " in " + arrival.Thrown!.Name);
    }
}
