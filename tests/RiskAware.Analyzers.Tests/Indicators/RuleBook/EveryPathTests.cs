using static RiskAware.Analyzers.Tests.Indicators.RuleBook.RuleBookCase;

namespace RiskAware.Analyzers.Tests.Indicators.RuleBook;

/// <summary>The rule book, "On every path": what leads on, what narrows and what does not count, in both directions.</summary>
public sealed class EveryPathTests
{
    [Theory]
    [InlineData("if (flag) { Traversal.Seen(_log); } else { throw; }")]
    [InlineData("if (flag) { Traversal.Seen(_log); } {|RA2002:}|}")]
    [InlineData("switch (max) { case 1: Traversal.Seen(_log); break; default: throw new InvalidOperationException(a, e); }")]
    [InlineData("switch (max) { case 1: Traversal.Seen(_log); break; case 2: {|RA2002:return;|} default: throw; }")]
    [InlineData("for (var i = 0; i < max; i++) { Traversal.Seen(_log); } {|RA2002:}|}")]
    [InlineData("do { Traversal.Seen(_log); } while (flag);")]
    [InlineData("if (flag) { {|RA2002:return;|} } Traversal.Seen(_log);")]
    public Task Paths_of_the_handler(string handler) => Handler(handler);

    [Theory]
    [InlineData("catch (UnauthorizedAccessException e) when (Saw(e)) { }")]
    [InlineData("{|RA2001:catch (UnauthorizedAccessException e)|} when (Looks(e)) { }")]
    [InlineData("catch (UnauthorizedAccessException) { } finally { Traversal.Seen(_log); }")]
    [InlineData("{|RA2001:catch (UnauthorizedAccessException)|} { } finally { Console.WriteLine(a); }")]
    [InlineData("catch (UnauthorizedAccessException) { {|RA2002:}|} finally { if (flag) Traversal.Seen(_log); }")]
    public Task Filter_and_finally_regions_count(string clause)
        => Body("try { File.Delete(a); } " + clause, "private bool Saw(Exception e) { Traversal.Seen(_log); return e.Data.Count > 0; } private static bool Looks(Exception e) => e.Data.Count > 0;");

    [Theory]
    [InlineData("if (e is not UnauthorizedAccessException) return; Traversal.Seen(_log);", false)]
    [InlineData("if (e is FormatException) return; Traversal.Seen(_log);", false)]
    [InlineData("switch (e) { case UnauthorizedAccessException: Traversal.Seen(_log); break; case IOException: throw; }", false)]
    [InlineData("if (e is UnauthorizedAccessException) { return; } throw;", true)]
    [InlineData("if (e is IOException) { Traversal.Seen(_log); }", true)]
    public Task Type_tests_narrow(string handler, bool isReported)
        => Body("try { throw new UnauthorizedAccessException(); } " + (isReported ? "{|RA2003:catch (Exception e)|}" : "catch (Exception e)") + " { " + handler + " }");

    [Theory]
    [InlineData("catch (SocketException e) when (e.SocketErrorCode == SocketError.ConnectionReset) { }")]
    [InlineData("catch (SocketException e) when (e.SocketErrorCode is SocketError.ConnectionReset or SocketError.Shutdown) { }")]
    [InlineData("catch (SocketException e) { switch (e.SocketErrorCode) { case SocketError.ConnectionReset: return; default: throw; } }")]
    [InlineData("catch (SocketException e) { if (e.SocketErrorCode != SocketError.ConnectionReset) throw; }")]
    [InlineData("{|RA2001:catch (SocketException e)|} when (e.SocketErrorCode != SocketError.ConnectionReset) { }")]
    [InlineData("{|RA2001:catch (SocketException e)|} when (e.SocketErrorCode == SocketError.AccessDenied) { }")]
    [InlineData("catch (SocketException e) { switch (e.SocketErrorCode) { case SocketError.AccessDenied: {|RA2002:return;|} default: throw; } }")]
    public Task Codes_narrow(string clause) => Body("var socket = new Socket(SocketType.Stream, ProtocolType.Tcp); try { socket.Connect(a, 1); } " + clause);

    [Theory]
    [InlineData("if (true) Traversal.Seen(_log);")]
    [InlineData("const bool on = true; if (on) { Traversal.Seen(_log); }")]
    [InlineData("var seen = false; if (!seen) { Traversal.Seen(_log); }")]
    [InlineData("if (flag) Traversal.Seen(_log); if (!flag) throw;")]
    public Task Constant_conditions_prune(string handler) => Handler(handler);

    // What the code after the try asks is known where the handler begins, wherever labels stand; not where a jump leads back before the try.
    [Theory]
    [InlineData("var failed = false; try { File.Delete(a); } catch (UnauthorizedAccessException) { if (flag) goto end; failed = true; end: max++; {|RA2002:}|} if (failed) { Traversal.Seen(_log); }")]
    [InlineData("var failed = false; try { File.Delete(a); } {|RA2001:catch (UnauthorizedAccessException)|} { goto end; end: max++; } if (failed) { Traversal.Seen(_log); }")]
    [InlineData("var failed = true; try { File.Delete(a); } catch (UnauthorizedAccessException) { goto end; end: max++; } if (failed) { Traversal.Seen(_log); }")]
    [InlineData("var first = true; again: try { File.Delete(a); } catch (UnauthorizedAccessException) { if (first) { first = false; Traversal.Seen(_log); goto again; } {|RA2002:}|}")]
    [InlineData("var first = true; switch (max) { case 1: try { File.Delete(a); } catch (UnauthorizedAccessException) { if (first) { first = false; Traversal.Seen(_log); goto case 1; } {|RA2002:}|} break; }")]
    public Task Labels_hide_nothing(string body) => Body(body);

    [Theory]
    [InlineData("if (false) { {|RA2010:Traversal.Seen(_log)|}; }")]
    [InlineData("const bool on = false; if (on) { {|RA2010:Traversal.Seen(_log)|}; }")]
    [InlineData("var seen = true; if (!seen) { Traversal.Seen(_log); }")]
    public Task Detection_behind_a_constant_is_none(string handler) => Swallowed(handler);

    [Theory]
    [InlineData("Action later = () => Traversal.Seen(_log); later();")]
    [InlineData("void Later() => Traversal.Seen(_log); Later();")]
    [InlineData("await Later(); async Task Later() { await Task.Yield(); Traversal.Seen(_log); }")]
    public Task Lambda_and_local_function_count_where_they_are_invoked(string handler) => Handler(handler);

    [Theory]
    [InlineData("Action later = () => Traversal.Seen(_log);")]
    [InlineData("void Later() => Traversal.Seen(_log);")]
    [InlineData("Func<Task> later = async () => { await Task.Yield(); Traversal.Seen(_log); };")]
    public Task Lambda_and_local_function_that_nobody_invokes_are_nothing(string handler) => Swallowed(handler);

    // What a cancelled token explains is no indicator; so a detection there shows none.
    [Theory]
    [InlineData("{|RA2001:catch (SocketException)|} { if (token.IsCancellationRequested) { Traversal.Seen(_log); } }")]
    [InlineData("catch (SocketException) { if (!token.IsCancellationRequested) { Traversal.Seen(_log); } }")]
    [InlineData("catch (SocketException) { if (token.IsCancellationRequested) { return; } Traversal.Seen(_log); }")]
    public Task Detection_of_what_is_excused_shows_nothing_else(string clause)
        => Body("var socket = new Socket(SocketType.Stream, ProtocolType.Tcp); try { socket.Connect(a, 1); } " + clause);

    private static Task Handler(string handler)
    {
        const string brace = "{|RA2002:}|}";
        return Body("try { File.Delete(a); } catch (UnauthorizedAccessException e) { e.ToString(); "
            + (handler.EndsWith(brace, StringComparison.Ordinal) ? handler[..^brace.Length] + brace : handler + " }"));
    }

    private static Task Swallowed(string handler) => Body("try { File.Delete(a); } {|RA2001:catch (UnauthorizedAccessException)|} { " + handler + " }");
}
