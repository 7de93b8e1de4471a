using RiskAware.TestKit;
using static RiskAware.Analyzers.Tests.Indicators.RuleBook.RuleBookCase;

namespace RiskAware.Analyzers.Tests.Indicators.RuleBook;

/// <summary>The rule book, "What arrives": each of its parts beside the nearest code at which nothing arrives.</summary>
public sealed class WhatArrivesTests
{
    [Theory]
    [InlineData("try { M2(); } {|RA2001:catch (UnauthorizedAccessException)|} { }")]
    [InlineData("try { M2(); } {|RA2001:catch (System.Security.AccessControl.PrivilegeNotHeldException)|} { }")]
    [InlineData("try { M2(); } {|RA2001:catch (Mine)|} { }")]
    [InlineData("try { M2(); } catch (ApplicationException) { }")]
    [InlineData("try { M2(); } catch (OperationCanceledException) { }")]
    [InlineData("try { M2(); } catch (KeyNotFoundException) { }")]
    public Task Typed_clause_of_an_indicator_or_subtype_is_certain(string body)
        => Body(body, "private static void M2() { } private sealed class Mine : UnauthorizedAccessException;");

    [Theory]
    [InlineData("try { File.ReadAllText(a); } {|RA2003:catch (IOException)|} { }")]
    [InlineData("try { File.ReadAllText(a); } {|RA2003:catch (SystemException)|} { }")]
    [InlineData("try { command.ExecuteNonQuery(); } {|RA2003:catch (System.Data.Common.DbException)|} { }")]
    [InlineData("try { File.ReadAllText(a); } {|RA2003:catch (Exception)|} { }")]
    [InlineData("try { File.ReadAllText(a); } {|RA2003:catch|} { }")]
    [InlineData("try { throw new UnauthorizedAccessException(); } catch (IOException) { }")]
    [InlineData("try { File.ReadAllText(a); } catch (System.Data.Common.DbException) { }")]
    [InlineData("try { a.Trim(); } catch { }")]
    public Task Wider_clause_receives_what_the_try_throws(string body) => Body(body, "private System.Data.Common.DbCommand command = null!;");

    [Theory]
    [InlineData("File.Delete(a);")]
    [InlineData("_ = new FileStream(a, FileMode.Open);")]
    [InlineData("await File.ReadAllTextAsync(a, token);")]
    [InlineData("foreach (var x in File.ReadLines(a)) { }")]
    [InlineData("foreach (var x in Lines(a)) { }")]
    [InlineData("await foreach (var x in LinesAsync(a)) { }")]
    [InlineData("using (new Held(a)) { }")]
    [InlineData("using var held = new Held(a);")]
    [InlineData("_ = new Held(a)[a];")]
    [InlineData("Held held = new(a); held += 1;")]
    [InlineData("Direct(a);")]
    [InlineData("_store.Save(a);")]
    [InlineData("_base.Save(a);")]
    [InlineData("Run(() => File.Delete(a));")]
    [InlineData("Run(Delete);")]
    [InlineData("new List<string>().ForEach(x => File.Delete(x));")]
    [InlineData("throw new UnauthorizedAccessException();")]
    [InlineData("if (a.Length > 1) { Refuse(); }")]
    public Task Table_summaries_and_throws_say_what_a_try_throws(string body) => Arrives(body, Members);

    [Theory]
    [InlineData("a.Trim();")]
    [InlineData("_ = File.ReadAllTextAsync(a, token);")]
    [InlineData("_ = Lines(a);")]
    [InlineData("_ = LinesAsync(a);")]
    [InlineData("Action later = () => File.Delete(a); _kept = later;")]
    [InlineData("_quiet.Save(a);")]
    [InlineData("Keep(() => File.Delete(a));")]
    [InlineData("throw new InvalidOperationException();")]
    [InlineData("try { Refuse(); } catch (UnauthorizedAccessException e) { Traversal.Refused(_log, e); throw new InvalidOperationException(a, e); }")]
    [InlineData("try { Refuse(); } catch (SystemException) { throw new InvalidOperationException(a); }")]
    public Task What_throws_nothing_or_only_later_brings_nothing(string body) => ArrivesNot(body, Members);

    [Theory]
    [InlineData("try { throw new UnauthorizedAccessException(); } catch (FormatException) { throw new InvalidOperationException(); } {|RA2003:catch (Exception)|} { }")]
    [InlineData("try { throw new UnauthorizedAccessException(); } catch (UnauthorizedAccessException e) { Traversal.Refused(_log, e); } catch (Exception) { }")]
    [InlineData("try { try { throw new UnauthorizedAccessException(); } {|RA2001:catch (UnauthorizedAccessException)|} { } } catch (Exception) { }")]
    [InlineData("try { try { throw new UnauthorizedAccessException(); } catch (SystemException) { throw; } } {|RA2003:catch (Exception)|} { }")]
    [InlineData("try { try { throw new UnauthorizedAccessException(); } catch (SystemException e) { throw new InvalidOperationException(a, e); } } {|RA2003:catch (InvalidOperationException)|} { }")]
    [InlineData("try { try { throw new UnauthorizedAccessException(); } catch (UnauthorizedAccessException e) { Traversal.Refused(_log, e); throw; } } catch (Exception) { }")]
    public Task Inner_handlers_and_earlier_siblings_take_their_part(string body) => Body(body);

    [Theory]
    [InlineData("Task.Run(() => File.Delete(a), token).Wait(token);")]
    [InlineData("_ = File.ReadAllTextAsync(a, token).Result;")]
    [InlineData("Parallel.ForEach(new[] { a }, x => File.Delete(x));")]
    public Task Aggregate_is_unwrapped(string body) => Unwraps("AggregateException", body, Members);

    [Theory]
    [InlineData("typeof(C).GetMethod(\"Direct\")!.Invoke(null, [a]);")]
    [InlineData("Delegate act = (Action)(() => File.Delete(a)); act.DynamicInvoke();")]
    [InlineData("_ = Activator.CreateInstance(typeof(Loud));")]
    public Task Target_of_a_reflected_call_is_unwrapped(string body) => Unwraps("System.Reflection.TargetInvocationException", body, Members);

    [Theory]
    [InlineData("_ = new Starter();")]
    [InlineData("Starter.Do();")]
    [InlineData("_ = Starter.Text;")]
    [InlineData("_ = Starter.Property;")]
    [InlineData("Starter.Property = a;")]
    [InlineData("_ = Filled.Text;")]
    public Task Static_constructor_throws_where_its_type_is_first_used(string body) => Unwraps("TypeInitializationException", body, Members);

    [Theory]
    [InlineData("_ = typeof(Starter);")]
    [InlineData("_ = nameof(Starter.Text);")]
    [InlineData("_ = Starter.Constant;")]
    [InlineData("Filled.Do();")]
    [InlineData("Harmless.Do();")]
    public Task Type_that_is_not_used_or_begins_without_a_throw_brings_nothing(string body) => ArrivesNot(body, Members);

    [Fact]
    public Task Code_of_a_type_runs_after_its_static_constructor() => Check("""
        public static class Starter
        {
            public static string Text { get; set; }
            static Starter() { Text = File.ReadAllText(Environment.CommandLine); }
            public static int Length() { try { return Text.Length; } catch (Exception) { return 0; } }
        }
        """);

    [Theory]
    [InlineData("catch (AggregateException e) { throw e.InnerException!; }", "UnauthorizedAccessException", "RA2001")]
    [InlineData("catch (AggregateException e) { throw e.GetBaseException(); }", "Exception", "RA2003")]
    [InlineData("catch (AggregateException e) { throw e.InnerExceptions[0]; }", "Exception", "RA2003")]
    [InlineData("catch (AggregateException e) { throw e.Flatten(); }", "AggregateException", "RA2003")]
    [InlineData("catch (AggregateException e) { ExceptionDispatchInfo.Capture(e.InnerException!).Throw(); }", "Exception", "RA2003")]
    [InlineData("catch (AggregateException e) { ExceptionDispatchInfo.Throw(e.InnerException!); }", "Exception", "RA2003")]
    [InlineData("catch (AggregateException e) when (e.InnerException is not null) { throw e.InnerException; }", "Exception", "RA2003")]
    [InlineData("catch (AggregateException e) { throw new InvalidOperationException(a, e.InnerException); }", "InvalidOperationException", "RA2003")]
    [InlineData("catch (AggregateException e) { throw new InvalidOperationException(a, e.Flatten().InnerException); }", "InvalidOperationException", "RA2003")]
    public Task Inner_exception_that_is_thrown_again_arrives_as_itself(string inner, string type, string id)
        => Body("try { try { Parallel.ForEach(new[] { a }, x => File.Delete(x)); } " + inner + " } {|" + id + ":catch (" + type + ")|} { }");

    [Theory]
    [InlineData("catch (AggregateException e) { throw e.InnerException!; }", "AggregateException")]
    [InlineData("catch (AggregateException e) { throw e.Flatten(); }", "SystemException")]
    [InlineData("catch (AggregateException e) { Traversal.Seen(_log); throw e.InnerException!; }", "Exception")]
    [InlineData("catch (AggregateException e) { throw new InvalidOperationException(a, e.InnerException); }", "AggregateException")]
    public Task Inner_exception_that_is_thrown_again_does_not_arrive_as_what_wrapped_it(string inner, string type)
        => Body("try { try { Parallel.ForEach(new[] { a }, x => File.Delete(x)); } " + inner + " } catch (" + type + ") { }");

    [Theory]
    [InlineData("try { context.SaveChanges(); } {|RA2003:catch (DbUpdateException)|} { }")]
    [InlineData("try { try { context.SaveChanges(); } catch (DbUpdateException e) { throw e.InnerException!; } } {|RA2003:catch (System.Data.Common.DbException)|} { }")]
    [InlineData("try { try { context.SaveChanges(); } catch (DbUpdateException e) { throw new InvalidOperationException(e.Message, e.InnerException); } } {|RA2003:catch (InvalidOperationException)|} { }")]
    [InlineData("try { context.SaveChanges(); } {|RA2003:catch (Exception e)|} when (e.InnerException is System.Data.Common.DbException) { }")]
    [InlineData("try { context.SaveChanges(); } catch (DbUpdateException e) { Traversal.Seen(log); Console.Write(e.InnerException); }")]
    [InlineData("try { context.SaveChanges(); } catch (DbUpdateException e) { Inner(e.InnerException!); }")]
    [InlineData("try { context.SaveChanges(); } catch (FormatException) { }")]
    public Task Failed_update_is_unwrapped(string body)
    {
        var test = Test("public class C(Microsoft.EntityFrameworkCore.DbContext context, ILogger log) { void M() { "
            + body.Replace("(DbUpdate", "(Microsoft.EntityFrameworkCore.DbUpdate", StringComparison.Ordinal) + " } void Inner(Exception e) => Traversal.Seen(log); }");
        test.References.Add(TestAssembly.Compile(
            "Microsoft.EntityFrameworkCore",
            "namespace Microsoft.EntityFrameworkCore { public class DbUpdateException : System.Exception { } public class DbContext { public virtual int SaveChanges() => 0; } }"));
        return test.RunAsync();
    }

    [Theory]
    [InlineData("try { Library.Api.Call(a); } {|RA2001:catch (TimeoutException)|} { }")]
    [InlineData("try { Library.Api.Call(a); } {|RA2003:catch (Exception)|} { }")]
    [InlineData("try { Wrapped(a); } {|RA2003:catch (Exception)|} { }")]
    [InlineData("try { Library.Api.Call(a); } catch (TimeoutException e) { Traversal.Seen(log); Console.Write(e); }")]
    [InlineData("try { a.Trim(); } catch (Exception) { }")]
    [InlineData("try { Elsewhere.Api.Call(a); } catch (Exception) { }")]
    public Task General_type_counts_from_one_library_only(string body)
    {
        var test = Test("public class C(ILogger log) { void M(string a) { " + body + " } static void Wrapped(string a) => Library.Api.Call(a); }");
        test.Sources.Add("Rows.cs", "[assembly: IndicatorException(typeof(TimeoutException), Source = typeof(Library.Api), Cwe = new[] { 94 })]");
        test.References.Add(TestAssembly.Compile("Library", "namespace Library { public static class Api { public static void Call(string a) { } } }"));
        test.References.Add(TestAssembly.Compile("Elsewhere", "namespace Elsewhere { public static class Api { public static void Call(string a) { } } }"));
        return test.RunAsync();
    }

    private static async Task Unwraps(string wrapper, string body, string members)
    {
        await Body("try { " + body + " } {|RA2003:catch (" + wrapper + ")|} { }", members);
        await Body("try { " + body + " } catch (FormatException) { }", members);
    }

    private const string Members = """
        private Action? _kept;
        private readonly IStore _store = null!;
        private readonly Root _base = null!;
        private readonly Quiet _quiet = new();
        private static IEnumerable<string> Lines(string a) { yield return File.ReadAllText(a); }
        private static async IAsyncEnumerable<string> LinesAsync(string a) { yield return await File.ReadAllTextAsync(a); }
        public static void Direct(string a) => File.Delete(a);
        private static void Delete() => File.Delete(Environment.CommandLine);
        private static void Run(Action act) => act();
        private void Keep(Action act) => _kept = act;
        private static void Refuse() => throw new UnauthorizedAccessException();
        private interface IStore { void Save(string a); }
        private sealed class Memory : IStore { public void Save(string a) { } }
        private sealed class Disk : IStore { public void Save(string a) => File.Delete(a); }
        private class Root { public virtual void Save(string a) { } }
        private sealed class Leaf : Root { public override void Save(string a) => File.Delete(a); }
        private sealed class Quiet { public void Save(string a) { } }
        private sealed class Loud { public Loud() { throw new UnauthorizedAccessException(); } }
        private sealed class Held(string a) : IDisposable
        {
            public string this[string x] => File.ReadAllText(x);
            public void Dispose() => File.Delete(a);
            public static Held operator +(Held held, int n) => new(File.ReadAllText(held[Environment.CommandLine] + n));
        }
        private sealed class Starter
        {
            public const string Constant = "x";
            public static string Text;
            public static string Property { get; set; } = "";
            static Starter() { Text = File.ReadAllText(Environment.CommandLine); }
            public static void Do() { }
        }
        private static class Filled
        {
            public static readonly string Text = File.ReadAllText(Environment.CommandLine);
            public static void Do() { }
        }
        private static class Harmless
        {
            public static readonly string Text = Environment.CommandLine;
            static Harmless() { Text = Text.Trim(); }
            public static void Do() { }
        }
        """;
}
