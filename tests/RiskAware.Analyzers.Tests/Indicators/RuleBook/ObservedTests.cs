using static RiskAware.Analyzers.Tests.Indicators.RuleBook.RuleBookCase;

namespace RiskAware.Analyzers.Tests.Indicators.RuleBook;

/// <summary>The rule book, "Observed": each way in which somebody sees an exception, beside its look-alike that shows it to nobody.</summary>
public sealed class ObservedTests
{
    [Theory]
    [InlineData("Traversal.Refused(_log, e);")]
    [InlineData("Traversal.Seen(_log);")]
    [InlineData("Written(e);")]
    public Task Detection_point_is_called(string handler) => Observed(handler);

    [Theory]
    [InlineData("Empty();")]
    [InlineData("/* a comment is nothing */")]
    [InlineData("Console.WriteLine(nameof(Traversal.Seen));")]
    public Task Empty_point_and_comment_are_nothing(string handler) => Swallowed(handler);

    [Theory]
    [InlineData("throw;")]
    [InlineData("throw e;")]
    [InlineData("throw new InvalidOperationException(a, e);")]
    [InlineData("ExceptionDispatchInfo.Capture(e).Throw();")]
    [InlineData("await Task.FromException(e);")]
    [InlineData("_source.TrySetException(e);")]
    [InlineData("_observer.OnError(e);")]
    [InlineData("_channel.Writer.Complete(e);")]
    [InlineData("_ = Kept(out var kept); Exception? Kept(out Exception x) { x = e; return e; } throw kept;")]
    public Task Exception_leaves(string handler) => Observed(handler);

    [Theory]
    [InlineData("_ = ExceptionDispatchInfo.Capture(e);")]
    [InlineData("_source.TrySetResult();")]
    [InlineData("_observer.OnCompleted();")]
    [InlineData("_channel.Writer.Complete();")]
    [InlineData("_ = new InvalidOperationException(a, e);")]
    public Task What_only_looks_like_leaving_is_nothing(string handler) => Swallowed(handler);

    [Theory]
    [InlineData("public Exception? N(string a) { try { File.Delete(a); return null; } catch (UnauthorizedAccessException e) { return e; } }")]
    [InlineData("public Result N(string a) { try { File.Delete(a); return new(null); } catch (UnauthorizedAccessException e) { return new(e); } } public record Result(Exception? Why);")]
    [InlineData("public bool N(string a, out Exception? why) { why = null; try { File.Delete(a); return true; } catch (UnauthorizedAccessException e) { why = e; return false; } }")]
    [InlineData("public void N(string a, ref Exception? why) { try { File.Delete(a); } catch (UnauthorizedAccessException e) { why = e; } }")]
    [InlineData("public Task N(string a) { try { File.Delete(a); return Task.CompletedTask; } catch (UnauthorizedAccessException e) { return Task.FromException(e); } }")]
    [InlineData("public string? N(string a) { try { File.Delete(a); return null; } {|RA2001:catch (UnauthorizedAccessException e)|} { return e.Message; } }")]
    [InlineData("public Result N(string a) { try { File.Delete(a); return new(null); } {|RA2001:catch (UnauthorizedAccessException e)|} { return new(e.Message); } } public record Result(string? Why);")]
    public Task Returned_and_handed_out_is_observed_but_not_as_text(string member) => Body("", member);

    [Theory]
    [InlineData("Exception? kept = null; try { File.Delete(a); } catch (UnauthorizedAccessException e) { kept = e; } if (kept != null) throw kept;")]
    [InlineData("Exception? kept = null; try { File.Delete(a); } catch (UnauthorizedAccessException e) { kept ??= e; } if (kept != null) throw new InvalidOperationException(a, kept);")]
    [InlineData("Exception? kept = null; try { File.Delete(a); } catch (UnauthorizedAccessException e) { kept = e; } if (kept is UnauthorizedAccessException denied) Traversal.Refused(_log, denied);")]
    [InlineData("ExceptionDispatchInfo? kept = null; try { File.Delete(a); } catch (UnauthorizedAccessException e) { kept = ExceptionDispatchInfo.Capture(e); } kept?.Throw();")]
    [InlineData("var all = new List<Exception>(); try { File.Delete(a); } catch (UnauthorizedAccessException e) { all.Add(e); } if (all.Count > 0) throw new AggregateException(all);")]
    [InlineData("try { File.Delete(a); } catch (UnauthorizedAccessException e) { _kept = e; } if (_kept != null) throw _kept;")]
    [InlineData("Exception? kept = null; try { File.Delete(a); } {|RA2001:catch (UnauthorizedAccessException e)|} { kept = e; } Console.WriteLine(a);")]
    [InlineData("Exception? kept = null; try { File.Delete(a); } {|RA2001:catch (UnauthorizedAccessException e)|} { kept = e; kept = null; } if (kept != null) throw kept;")]
    [InlineData("Exception? kept = null; try { File.Delete(a); } {|RA2001:catch (UnauthorizedAccessException e)|} { kept = e; } Console.WriteLine(kept == null);")]
    [InlineData("try { File.Delete(a); } {|RA2001:catch (UnauthorizedAccessException e)|} { _unread = e; }")]
    public Task Store_counts_where_it_is_read_on_the_way_to_a_throw_or_an_observer(string body)
        => Body(body, "private Exception? _kept; private Exception? _unread;");

    [Theory]
    [InlineData("Note(e);", true)]
    [InlineData("Fail(e);", true)]
    [InlineData("Ends();", true)]
    [InlineData("Environment.FailFast(a, e);", true)]
    [InlineData("Environment.Exit(1);", true)]
    [InlineData("Nothing(e);", false)]
    [InlineData("Environment.ExitCode = 1;", false)]
    public Task Method_that_observes_on_all_paths_or_never_returns(string handler, bool isObserved) => isObserved ? Observed(handler) : Swallowed(handler);

    [Theory]
    [InlineData("{|RA2004:_log.LogWarning(e, \"x\")|};")]
    [InlineData("{|RA2004:_log.LogError(e, \"x\")|};")]
    [InlineData("{|RA2004:_log.Log(LogLevel.Critical, e, \"x\")|};")]
    public Task Log_with_the_exception_at_warning_is_the_weaker_level(string handler) => Observed(handler);

    [Theory]
    [InlineData("_log.LogError(e.Message);")]
    [InlineData("_log.LogError(\"{Why}\", e.Message);")]
    [InlineData("_log.LogDebug(e, \"x\");")]
    [InlineData("_log.LogInformation(e, \"x\");")]
    [InlineData("System.Diagnostics.Debug.WriteLine(e);")]
    [InlineData("Audit(e);")]
    [InlineData("Console.WriteLine(e);")]
    public Task Message_debug_level_and_conditional_calls_are_nothing(string handler) => Swallowed(handler);

    [Theory]
    [InlineData("return Problem(e.Message);")]
    [InlineData("return Problem(e.ToString());")]
    [InlineData("ModelState.AddModelError(\"x\", e.Message); return NoContent();")]
    [InlineData("ModelState.TryAddModelException(\"x\", e); return NoContent();")]
    public Task Showing_it_to_the_caller_is_nothing(string handler) => Check(
        "[ApiController] public class C : ControllerBase { [HttpGet] public IActionResult Get(string a) { try { System.IO.File.Delete(a); return Ok(); } {|RA2001:catch (UnauthorizedAccessException e)|} { " + handler + " } } }",
        aspNetCore: true, usings: "using Microsoft.AspNetCore.Mvc;\n");

    [Theory]
    [InlineData("_text = e.Message;", "{|RA2005:new InvalidOperationException(_text)|}")]
    [InlineData("_text ??= e.Message;", "{|RA2005:new InvalidOperationException(\"no: \" + _text)|}")]
    [InlineData("_texts.Add(e.Message);", "{|RA2005:new InvalidOperationException(string.Join(\", \", _texts))|}")]
    public Task Text_that_a_field_keeps_and_another_method_throws_is_lost(string handler, string thrown) => Body(
        "try { File.Delete(a); } catch (UnauthorizedAccessException e) { " + handler + " }",
        "private string? _text; private readonly List<string> _texts = []; public void Finish() { if (_text != null || _texts.Count > 0) throw " + thrown + "; }");

    [Theory]
    [InlineData("_text = e.Message;")]
    [InlineData("_texts.Add(e.Message);")]
    public Task Text_that_a_field_keeps_and_nobody_throws_is_swallowed(string handler) => Body(
        "try { File.Delete(a); } {|RA2001:catch (UnauthorizedAccessException e)|} { " + handler + " }",
        "private string? _text; private readonly List<string> _texts = []; public void Finish() { Console.WriteLine(_text + _texts.Count); throw new InvalidOperationException(); }");

    [Theory]
    [InlineData("string? text = null;", "text ??= e.Message;", "if (text != null) throw {|RA2005:new InvalidOperationException(text)|};")]
    [InlineData("var text = \"\";", "text = e.Message;", "if (text.Length > 0) throw {|RA2005:new InvalidOperationException(text)|};")]
    public Task Text_that_is_thrown_is_lost(string before, string handler, string after)
        => Body(before + " try { File.Delete(a); } catch (UnauthorizedAccessException e) { " + handler + " } " + after);

    private static Task Observed(string handler) => Body("try { File.Delete(a); } catch (UnauthorizedAccessException e) { " + handler + " }", Members);

    private static Task Swallowed(string handler) => Body("try { File.Delete(a); } {|RA2001:catch (UnauthorizedAccessException e)|} { " + handler + " }", Members);

    private const string Members = """
        private readonly TaskCompletionSource _source = new();
        private readonly IObserver<int> _observer = null!;
        private readonly System.Threading.Channels.Channel<int> _channel = null!;
        [DetectionPoint("x")] private void Written(Exception e) { Console.WriteLine(e); }
        [DetectionPoint("x")] private void Empty() { }
        private void Note(Exception e) { if (e.Data.Count > 0) Traversal.Seen(_log); else throw e; }
        private static void Fail(Exception e) => throw new InvalidOperationException("x", e);
        [DoesNotReturn] private static void Ends() => throw new InvalidOperationException();
        private static void Nothing(Exception e) { Console.WriteLine(e); }
        [System.Diagnostics.Conditional("AUDIT")] private static void Audit(Exception e) { Console.WriteLine(e); }
        """;
}
