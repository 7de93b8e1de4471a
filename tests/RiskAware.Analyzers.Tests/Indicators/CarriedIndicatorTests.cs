using RiskAware.Analyzers.Rules.Indicators;
using RiskAware.TestKit;

namespace RiskAware.Analyzers.Tests.Indicators;

/// <summary>A task carries what the code behind it lets out, found by the same walk that tells what arrives at a clause.</summary>
public sealed class CarriedIndicatorTests
{
    [Theory]
    [InlineData("_ = store.[|SaveAsync|](path);")]
    [InlineData("_ = Task.Factory.[|StartNew|](() => File.Delete(path));")]
    [InlineData("_ = [|Throwing|](path);")]
    [InlineData("_ = [|Invoking|](() => File.Delete(path));")]
    [InlineData("_ = [|Rethrowing|](path);")]
    [InlineData("_ = Task.[|WhenAll|](Saving(path), Task.CompletedTask);")]
    [InlineData("_ = [|Enumerating|](path);")]
    public Task What_the_code_of_a_task_lets_out_ends_unseen(string statement) => Check(statement);

    [Theory]
    [InlineData("_ = Careful(path);")]
    [InlineData("_ = Refused(path);")]
    [InlineData("_ = Invoking(() => Console.WriteLine(path));")]
    [InlineData("_ = Task.Factory.StartNew(async () => { await Saving(path); });")]
    [InlineData("_ = Lazy(path);")]
    [InlineData("_ = Detecting(path);")]
    [InlineData("_ = Parsing(path);")]
    [InlineData("_ = Task.Run(() => File.Delete(Path.GetTempFileName()));")]
    public Task What_is_handled_deferred_noisy_or_cannot_arise_does_not(string statement) => Check(statement);

    private static Task Check(string statement) => new AnalyzerTest<SwallowedWithoutCatchAnalyzer>
    {
        Level = "Recommended",
        Sources = $$"""
            public class C
            {
                void M(string path, IStore store) { {{statement}} }
                static async Task Saving(string path) { await Task.Yield(); File.Delete(path); }
                static async Task Throwing(string path) { await Task.Yield(); if (path.Length > 2) { throw new UnauthorizedAccessException(); } }
                static async Task Invoking(Action action) { await Task.Yield(); action(); }
                static async Task Rethrowing(string path) { try { await Saving(path); } catch (Exception) { throw; } }
                static async Task Enumerating(string path) { await Task.Yield(); foreach (var line in Lazy(path)) { } }
                static async Task Careful(string path) { try { await Saving(path); } catch (Exception) { } }
                static async Task Refused(string path) { try { await Saving(path); } catch (UnauthorizedAccessException) { } }
                static async Task Detecting(string path) { try { await Saving(path); } catch (Exception) { Seen(); throw; } }
                static async Task Parsing(string path) { await Task.Yield(); _ = System.Text.Json.JsonDocument.Parse(path); }
                static IEnumerable<int> Lazy(string path) { File.Delete(path); yield return 1; }
                [DetectionPoint("Seen")] static void Seen() { Console.WriteLine(1); }
            }
            public interface IStore { Task SaveAsync(string path); }
            public sealed class Disk : IStore { public Task SaveAsync(string path) => File.WriteAllTextAsync(path, path); }
            """,
    }.RunAsync();
}
