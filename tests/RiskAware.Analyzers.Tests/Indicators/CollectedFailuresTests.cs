using RiskAware.Analyzers.Rules.Indicators;
using static RiskAware.Analyzers.Tests.Indicators.HandlerCase;

namespace RiskAware.Analyzers.Tests.Indicators;

/// <summary>Failures that a loop collects: the exceptions themselves, or only their text, and what becomes of them behind it.</summary>
public sealed class CollectedFailuresTests
{
    [Theory]
    [InlineData("new List<Exception>()", "Add(e)", "if (failures.Count > 0) throw new AggregateException(failures);")]
    [InlineData("new List<Exception>()", "Add(new IOException(path, e))", "if (failures.Any()) { throw new AggregateException(\"x\", failures.ToArray()); }")]
    [InlineData("new List<Exception>()", "Add(e)", "foreach (var failure in failures) { log.LogError(failure, \"x\"); }")]
    [InlineData("new System.Collections.Concurrent.ConcurrentBag<Exception>()", "Add(e)", "if (!failures.IsEmpty) throw new AggregateException(failures);")]
    [InlineData("new System.Collections.Concurrent.ConcurrentQueue<Exception>()", "Enqueue(e)", "while (failures.TryDequeue(out var failure)) { throw failure; }")]
    [InlineData("new Queue<Exception>()", "Enqueue(e)", "Drain(failures);")]
    [InlineData("new Stack<UnauthorizedAccessException>()", "Push(e)", "if (failures.Count > 0) Traversal.Refused(log, failures.Pop());")]
    [InlineData("new Dictionary<string, Exception>()", "Add(path, e)", "if (failures.Count > 0) throw new AggregateException(failures.Values);")]
    [InlineData("new Dictionary<string, Exception>()", "TryAdd(path, e)", "return failures.Values;")]
    public Task Exceptions_that_are_kept_and_looked_at_behind_the_loop_are_left_alone(string list, string add, string after)
        => Check(Loop($"var failures = {list};", $"failures.{add};", after, "catch (UnauthorizedAccessException e)"));

    [Theory]
    [InlineData("_failures.Enqueue(e);")]
    [InlineData("this._failures.Enqueue(new IOException(\"x\", e));")]
    public Task Queue_that_another_method_drains_is_left_alone(string handler) => Check($$"""
        public class Worker
        {
            private readonly Queue<Exception> _failures = new();

            public void Work(string path)
            {
                try { File.Delete(path); } catch (UnauthorizedAccessException e) { {{handler}} }
            }

            public void Drain()
            {
                while (_failures.Count > 0) { throw _failures.Dequeue(); }
            }
        }
        """);

    [Theory]
    [InlineData("Exception? last = null;", "last = e;", "return last is null ? paths : new[] { last };")]
    [InlineData("Exception? last = null;", "last = e;", "if (last != null) { log.LogError(last, \"x\"); Traversal.Seen(log); }")]
    [InlineData("var failed = false;", "failed = true;", "if (failed) { Traversal.Seen(log); }")]
    [InlineData("var texts = new List<string>();", "texts.Add(e.Message);", "if (texts.Count > 0) { Traversal.Seen(log); }")]
    public Task What_is_seen_behind_the_loop_is_left_alone(string before, string handler, string after)
        => Check(Loop(before, handler, after, "catch (UnauthorizedAccessException e)"));

    [Theory]
    [InlineData("var failed = false;", "failed = true;", "if (failed) { Console.WriteLine(); }")]
    [InlineData("Exception? last = null;", "last = e;", "if (last != null) { Console.WriteLine(last); }")]
    [InlineData("var texts = new List<string>();", "texts.Add(e.Message);", "Console.WriteLine(string.Join(\", \", texts));")]
    [InlineData("var texts = new List<string>();", "texts.Add(e.Message);", "return texts;")]
    [InlineData("var texts = new List<string>();", "texts.Add(e.Message); texts.Clear();", "if (texts.Count > 0) throw new InvalidOperationException(texts[0]);")]
    [InlineData("var texts = new List<string>();", "texts.Add(path);", "if (texts.Count > 0) throw new InvalidOperationException(string.Join(\", \", texts));")]
    public Task What_nobody_looks_at_behind_the_loop_is_reported(string before, string handler, string after)
        => Check(Loop(before, handler, after, "{|RA2001:catch (UnauthorizedAccessException e)|}"));

    [Theory]
    [InlineData("var texts = new List<string>();", "texts.Add(e.Message);", "if (texts.Count > 0) throw {|RA2005:new InvalidOperationException(string.Join(\", \", texts))|};")]
    [InlineData("var texts = new List<string>();", "texts.Add(e.Message);", "if (texts.Count == 0) { return paths; } throw {|RA2005:new AggregateException(string.Join(\", \", texts))|};")]
    [InlineData("List<string> texts = [];", "texts.Add($\"{path}: {e.Message}\");", "if (texts is { Count: > 0 }) throw {|RA2005:new InvalidOperationException(string.Join(\", \", texts))|};")]
    [InlineData("var texts = new List<string>();", "texts.Add(path + e);", "if (texts.Any()) throw {|RA2005:new InvalidOperationException(string.Join(\", \", texts))|};")]
    [InlineData("var texts = new System.Collections.Concurrent.ConcurrentBag<string>();", "texts.Add(e.ToString());", "if (!texts.IsEmpty) throw {|RA2005:new InvalidOperationException(string.Join(\", \", texts))|};")]
    [InlineData("var texts = new System.Text.StringBuilder();", "texts.AppendLine(e.Message);", "if (texts.Length != 0) throw {|RA2005:new InvalidOperationException(texts.ToString())|};")]
    [InlineData("var texts = new HashSet<string>();", "texts.Add(e.Message);", "if (1 <= texts.Count) throw {|RA2005:new InvalidOperationException(string.Join(\", \", texts))|};")]
    [InlineData("string? text = null;", "text = e.Message;", "if (text != null) throw {|RA2005:new InvalidOperationException(text)|};")]
    [InlineData("string? text = null;", "text = e.Message;", "if (text is { } why) throw {|RA2005:new InvalidOperationException(why)|};")]
    [InlineData("var text = \"\";", "text += e.Message;", "if (text.Length > 0) throw {|RA2005:new InvalidOperationException(text)|};")]
    [InlineData("var text = \"\";", "text = text + \" \" + e.Message;", "if (!string.IsNullOrEmpty(text)) throw {|RA2005:new InvalidOperationException(text)|};")]
    public Task Text_that_is_thrown_behind_the_loop_is_lost(string before, string handler, string after)
        => Check(Loop(before, handler, after, "catch (UnauthorizedAccessException e)"));

    [Theory]
    [InlineData("texts.Add(e.Message);", "throw {|RA2005:new InvalidOperationException(string.Join(\", \", texts))|};", "catch (UnauthorizedAccessException e)")]
    [InlineData("texts.Add(e.Message); Traversal.Refused(log, e);", "throw new InvalidOperationException(string.Join(\", \", texts));", "catch (UnauthorizedAccessException e)")]
    [InlineData("texts.Add(e.Message);", "Console.WriteLine(texts.Count);", "{|RA2001:catch (UnauthorizedAccessException e)|}")]
    [InlineData("failures.Add(e);", "throw new AggregateException(failures);", "catch (UnauthorizedAccessException e)")]
    public Task Parallel_loop_is_told_by_what_its_function_throws(string handler, string after, string clause) => Check($$"""
        public class Files(ILogger log)
        {
            public void Clean(string[] paths)
            {
                var texts = new System.Collections.Concurrent.ConcurrentBag<string>();
                var failures = new System.Collections.Concurrent.ConcurrentBag<Exception>();
                Parallel.ForEach(paths, path =>
                {
                    try { File.Delete(path); } {{clause}} { {{handler}} }
                });

                if (!texts.IsEmpty || !failures.IsEmpty)
                {
                    {{after}}
                }

                log.LogInformation("done");
            }
        }
        """);

    [Fact]
    public Task Text_that_is_thrown_for_another_reason_leaves_a_path_unseen() => Check("""
        public class Files
        {
            public void Clean(string path, bool strict)
            {
                var text = "";
                try { File.Delete(path); } catch (UnauthorizedAccessException e) { text = e.Message; {|RA2002:}|}
                if (strict) { throw new InvalidOperationException(text); }
            }
        }
        """);

    private static string Loop(string before, string handler, string after, string clause) => $$"""
        public class Files(ILogger log)
        {
            public System.Collections.IEnumerable Clean(string[] paths)
            {
                log.LogInformation("go");
                {{before}}
                foreach (var path in paths)
                {
                    try
                    {
                        File.Delete(path);
                    }
                    {{clause}}
                    {
                        {{handler}}
                    }
                }

                {{after}}
                return paths;
            }

            private static void Drain(Queue<Exception> failures) { if (failures.Count > 0) { throw failures.Dequeue(); } }
        }
        """;

    private static Task Check(string source)
    {
        var test = Test(Risk + source);
        test.Analyzers.Add(new IndicatorLoggedOnlyAnalyzer());
        test.Analyzers.Add(new IndicatorLostAnalyzer());
        return test.RunAsync();
    }
}
