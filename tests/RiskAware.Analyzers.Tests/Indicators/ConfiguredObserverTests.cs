using RiskAware.Analyzers.Flow;
using RiskAware.Analyzers.Rules.Indicators;
using RiskAware.TestKit;

namespace RiskAware.Analyzers.Tests.Indicators;

/// <summary>Observers that the configuration names, in a project that has declared no risk yet.</summary>
public class ConfiguredObserverTests
{
    [Theory]
    [InlineData("MyApp.SecurityLog.*", "SecurityLog.Denied(path);")]
    [InlineData("MyApp.SecurityLog.Denied", "SecurityLog.Denied(path);")]
    [InlineData("MyApp.SecurityLog.Den*", "SecurityLog.Denied(path);")]
    [InlineData("MyApp.*", "SecurityLog.Denied(path);")]
    [InlineData("MyApp.Outer.Inner.Seen", "Outer.Inner.Seen(path);")]
    [InlineData("MyApp.SecurityLog.Extension", "path.Extension();")]
    [InlineData("MyApp.ITracker.Track", "tracker.Track(path);")]
    [InlineData("MyApp.ITracker.Track", "new Tracker().Track(path);")]
    [InlineData("MyApp.Base.Track", "new Derived().Track(path);")]
    [InlineData("MyApp.SecurityLog.Denied", "Helper(path);")]
    [InlineData("Other.Type.Method, MyApp.SecurityLog.*", "SecurityLog.Denied(path);")]
    [InlineData("Other.Type.Method MyApp.SecurityLog.*", "SecurityLog.Denied(path);")]
    [InlineData("*, .., , MyApp.Security$, MyApp..Log, a.*.b, MyApp.SecurityLog.*", "SecurityLog.Denied(path);")]
    public Task Named_observer_observes(string observers, string handler) => Check(observers, "catch (UnauthorizedAccessException)", handler);

    [Theory]
    [InlineData("MyApp.SecurityLog.Other", "SecurityLog.Denied(path);")]
    [InlineData("MyApp.SecurityLog", "SecurityLog.Denied(path);")]
    [InlineData("SecurityLog.Denied", "SecurityLog.Denied(path);")]
    [InlineData("myapp.securitylog.denied", "SecurityLog.Denied(path);")]
    [InlineData("*", "SecurityLog.Denied(path);")]
    [InlineData(".*", "SecurityLog.Denied(path);")]
    [InlineData("MyApp.*.Denied", "SecurityLog.Denied(path);")]
    [InlineData("MyApp.Security*.Denied", "SecurityLog.Denied(path);")]
    [InlineData("[](){}\\", "SecurityLog.Denied(path);")]
    [InlineData("MyApp.SecurityLog.Denied", "")]
    [InlineData("", "SecurityLog.Denied(path);")]
    public Task What_is_not_named_or_no_pattern_observes_nothing(string observers, string handler)
        => Check(observers, "[|catch (UnauthorizedAccessException)|]", handler);

    [Fact]
    public Task What_follows_a_semicolon_is_a_comment_to_the_compiler()
        => Check("Other.Type.Method; MyApp.SecurityLog.*", "[|catch (UnauthorizedAccessException)|]", "SecurityLog.Denied(path);");

    [Fact]
    public Task Global_configuration_counts_too() => new AnalyzerTest<IndicatorSwallowedAnalyzer>
    {
        GlobalConfig = ConfiguredObservers.Key + " = MyApp.SecurityLog.*",
        Sources = Source("catch (UnauthorizedAccessException)", "SecurityLog.Denied(path);"),
    }.RunAsync();

    [Fact]
    public Task Project_that_has_declared_nothing_gets_the_same_findings() => new AnalyzerTest<IndicatorSwallowedAnalyzer>
    {
        Sources = Source("[|catch (UnauthorizedAccessException)|]", "SecurityLog.Denied(path);"),
    }.RunAsync();

    [Theory]
    [InlineData("A.B", true)]
    [InlineData("A.*", true)]
    [InlineData("A.b_1*", true)]
    [InlineData("A", false)]
    [InlineData("*", false)]
    [InlineData("*.B", false)]
    [InlineData("A.", false)]
    [InlineData("A.B()", false)]
    [InlineData("A.**", false)]
    public void Pattern_is_a_type_and_a_member(string text, bool isPattern) => Assert.Equal(isPattern, ConfiguredObservers.IsPattern(text));

    private static Task Check(string observers, string clause, string handler) => new AnalyzerTest<IndicatorSwallowedAnalyzer>
    {
        EditorConfig = "root = true\n[*.cs]\n" + ConfiguredObservers.Key + " = " + observers + "\n",
        Sources = Source(clause, handler),
    }.RunAsync();

    private static string Source(string clause, string handler) => $$"""
        namespace MyApp;

        public static class SecurityLog
        {
            public static void Denied(string path) { }
            public static void Extension(this string path) { }
        }

        public static class Outer { public static class Inner { public static void Seen(string path) { } } }
        public interface ITracker { void Track(string path); }
        public class Tracker : ITracker { public void Track(string path) { } }
        public class Base { public virtual void Track(string path) { } }
        public class Derived : Base { public override void Track(string path) { } }

        public class Files(ITracker tracker)
        {
            public void Read(string path)
            {
                try { File.Delete(path); } {{clause}} { {{handler}} }
                tracker.ToString();
            }

            private static void Helper(string path) => SecurityLog.Denied(path);
        }
        """;
}
