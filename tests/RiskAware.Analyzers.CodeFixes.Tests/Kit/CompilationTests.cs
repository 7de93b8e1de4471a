using System.Text;
using Microsoft.CodeAnalysis;

namespace RiskAware.TestKit.Tests;

public sealed class CompilationTests
{
    private static readonly TestAssembly s_library = TestAssembly.Compile("Library", "namespace L; public class Open { private static int Hidden() => 42; public static int Seen() => Hidden(); }");

    [Fact]
    public void Assembly_from_source_is_referenced_in_each_way()
    {
        foreach (var reference in new[] { s_library.AsProject(), s_library.AsImage(), s_library.AsReferenceImage() })
        {
            var run = GeneratorTest.Run(new TestSetup { Sources = "public class User { public static int Ask() => L.Open.Seen(); }", References = { reference } });
            Assert.DoesNotContain(run.Compilation.GetDiagnostics(), d => d.Severity == DiagnosticSeverity.Error);
        }

        Assert.Contains("Hidden", Encoding.UTF8.GetString(s_library.Image), StringComparison.Ordinal);
        Assert.DoesNotContain("Hidden", Encoding.UTF8.GetString(s_library.ReferenceImage), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_compiled_is_executed()
    {
        using var loaded = GeneratorTest.Run(new TestSetup { Sources = "public class User { public static int Ask() => L.Open.Seen(); }", References = { s_library } }).Load(s_library);

        Assert.Equal(42, loaded.Call("User", "Ask", null));
    }

    [Fact]
    public void Assembly_with_errors_fails()
        => Assert.Contains("CS0246", Assert.Throws<TestFailure>(() => TestAssembly.Compile("Broken", "class C { Unknown x; }")).Message, StringComparison.Ordinal);
}
