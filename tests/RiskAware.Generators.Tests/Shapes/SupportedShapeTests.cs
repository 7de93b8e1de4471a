using RiskAware.Generators.Tests.Support;

namespace RiskAware.Generators.Tests.Shapes;

public class SupportedShapeTests
{
    private const string Risk = """

        [Risk("R-1", "A risk", Impact = 50)]
        internal sealed partial class Danger;

        """;

    public static TheoryData<string, string, string> Containers => new()
    {
        {
            "instance method with a field", """
            internal partial class Service(ILogger<Service> unused)
            {
                private readonly ILogger _log = unused;
                [DetectionPoint("seen {x}", Risk = typeof(Danger))] internal partial void Seen(int x);
            }
            internal static class Case { public static void Run(ILogger l) { l.BeginScope(1); new Service(new L<Service>(l)).Seen(1); } }
            """, "seen 1"
        },
        {
            "primary constructor", """
            internal partial class Service(ILogger<Service> @event)
            {
                [DetectionPoint("seen {decision} {log}", Risk = typeof(Danger))] internal partial void Seen(int decision, int log);
            }
            internal static class Case { public static void Run(ILogger l) => new Service(new L<Service>(l)).Seen(1, 2); }
            """, "seen 1 2"
        },
        {
            "primary constructor whose parameter has the name of a local", """
            internal partial class Service(ILogger<Service> decision)
            {
                [DetectionPoint("seen", Risk = typeof(Danger))] internal partial RiskDecision Seen();
            }
            internal static class Case { public static void Run(ILogger l) => new Service(new L<Service>(l)).Seen(); }
            """, "seen"
        },
        {
            "property of a base class", """
            internal abstract class Base(ILogger log) { protected ILogger? Log { get; } = log; }
            internal sealed partial class Service(ILogger log) : Base(log)
            {
                [DetectionPoint("seen", Risk = typeof(Danger))] internal partial void Seen();
            }
            internal static class Case { public static void Run(ILogger l) => new Service(l).Seen(); }
            """, "seen"
        },
        {
            "nullable field that is null", """
            internal sealed partial class Service
            {
                private readonly ILogger? _log = null;
                [DetectionPoint("seen", Risk = typeof(Danger))] internal partial void Seen();
            }
            internal static class Case { public static void Run(ILogger l) { _ = l; new Service().Seen(); } }
            """, ""
        },
        {
            "static field", """
            internal static partial class Service
            {
                internal static ILogger? @static;
                [DetectionPoint("seen", Risk = typeof(Danger))] internal static partial void Seen();
            }
            internal static class Case { public static void Run(ILogger l) { Service.@static = l; Service.Seen(); } }
            """, "seen"
        },
        {
            "field beats property, category beats others", """
            internal sealed partial class Service(ILogger log)
            {
                private readonly ILogger<Service> _own = new L<Service>(log);
                private readonly ILogger<string> _other = new L<string>(log);
                public ILogger Property => throw new InvalidOperationException();
                [DetectionPoint("seen", Risk = typeof(Danger))] internal partial void Seen();
                public object Use() => _other;
            }
            internal static class Case { public static void Run(ILogger l) => new Service(l).Seen(); }
            """, "seen"
        },
        {
            "record, record struct, struct, interface", """
            internal sealed partial record Rec(ILogger Log) { [DetectionPoint("a", Id = "a", Risk = typeof(Danger))] internal partial void Seen(); }
            internal readonly partial record struct RecStruct(ILogger Log) { [DetectionPoint("b", Id = "b", Risk = typeof(Danger))] internal partial void Seen(); }
            internal readonly partial struct Struct(ILogger log) { [DetectionPoint("c", Id = "c", Risk = typeof(Danger))] internal readonly partial void Seen(); }
            internal partial interface IFace { [DetectionPoint("d", Id = "d", Risk = typeof(Danger))] internal static partial void Seen(ILogger log); }
            internal static class Case { public static void Run(ILogger l) { new Rec(l).Seen(); new RecStruct(l).Seen(); new Struct(l).Seen(); IFace.Seen(l); } }
            """, "a|b|c|d"
        },
        {
            "nested, generic and variant", """
            internal partial class Outer<T> where T : notnull
            {
                internal partial struct Middle<@class>
                {
                    internal static partial class Inner
                    {
                        [DetectionPoint("{t} {c}", Risk = typeof(Danger))] internal static partial void Seen(ILogger log, T t, @class c, List<T>? list);
                    }
                }
                internal partial interface IVariant<in A, out B> { [DetectionPoint("v", Id = "v", Risk = typeof(Danger))] internal static partial void Seen(ILogger log); }
            }
            internal static class Case { public static void Run(ILogger l) { Outer<int>.Middle<string>.Inner.Seen(l, 1, "x", null); Outer<int>.IVariant<int, int>.Seen(l); } }
            """, "1 x|v"
        },
        {
            "members of the risk itself, nested in namespaces", """
            namespace A.@namespace
            {
                namespace C
                {
                    internal static partial class Holder
                    {
                        [Risk("R-2", "Nested", Impact = 1)]
                        internal sealed partial class @class
                        {
                            [DetectionPoint("seen")] internal static partial void @if(ILogger @else, string @return);
                        }
                    }
                }
            }
            internal static class Case { public static void Run(ILogger l) => A.@namespace.C.Holder.@class.@if(l, "x"); }
            """, "seen"
        },
        {
            "static risk", """
            [Risk("R-3", "Static", Impact = 1)]
            internal static partial class Still { [DetectionPoint("seen")] internal static partial void Seen(ILogger log); }
            internal static class Case { public static void Run(ILogger l) => Still.Seen(l); }
            """, "seen"
        },
        {
            "risk with a constructor, risk that is a record", """
            [Risk("R-4", "Own", Impact = 1)]
            internal sealed partial class Own { private Own() { } [DetectionPoint("a")] internal static partial void Seen(ILogger log); }
            [Risk("R-5", "Record", Impact = 1)]
            internal sealed partial record Rec { [DetectionPoint("b")] internal static partial void Seen(ILogger log); }
            internal static class Case { public static void Run(ILogger l) { Own.Seen(l); Rec.Seen(l); } }
            """, "a|b"
        },
        {
            "names of the platform in the user's namespace", """
            namespace Shop
            {
                internal class System; internal class RiskAware; internal class Microsoft; internal class Exception; internal class DetectionHub;
                [Risk("R-6", "Clash", Impact = 1)]
                internal sealed partial class Clash
                {
                    internal class LogLevel;
                    [DetectionPoint("{global} {System}")] internal static partial void Seen(ILogger RiskAware, int global, string System, LogLevel? decision, int sink, int to, int answer, int subjects, int detection, int HandOver, int Write);
                }
            }
            internal static class Case { public static void Run(ILogger l) => Shop.Clash.Seen(l, 1, "s", null, 2, 3, 4, 5, 6, 7, 8); }
            """, "1 s"
        },
        {
            "overloads with ids", """
            [Risk("R-7", "Overloads", Impact = 1)]
            internal sealed partial class Over
            {
                [DetectionPoint("a {x}", Id = "A")] internal static partial void Seen(ILogger log, int x);
                [DetectionPoint("b {x}", Id = "B")] internal static partial void Seen(ILogger log, string x);
            }
            internal static class Case { public static void Run(ILogger l) { Over.Seen(l, 1); Over.Seen(l, "s"); } }
            """, "a 1|b s"
        },
        {
            "modifiers", """
            internal abstract class Base { internal virtual void Seen(ILogger log) => throw new InvalidOperationException(); internal void Hidden(ILogger log) => throw new InvalidOperationException(); }
            internal partial class Derived : Base
            {
                [DetectionPoint("o", Risk = typeof(Danger))] internal sealed override partial void Seen(ILogger log);
                [DetectionPoint("n", Risk = typeof(Danger))] internal new partial void Hidden(ILogger log);
                [DetectionPoint("u", Risk = typeof(Danger))] internal unsafe partial void Unsafe(ILogger log);
                [DetectionPoint("p", Risk = typeof(Danger))] partial void Old(ILogger log);
                internal void All(ILogger l) { Seen(l); Hidden(l); Unsafe(l); Old(l); }
            }
            internal static class Case { public static void Run(ILogger l) => new Derived().All(l); }
            """, "o|n|u|p"
        },
        {
            "extension method", """
            internal static partial class Extensions { [DetectionPoint("seen {x}", Risk = typeof(Danger))] internal static partial void Seen(this ILogger log, int x); }
            internal static class Case { public static void Run(ILogger l) => l.Seen(1); }
            """, "seen 1"
        },
        {
            "partial over several declarations", """
            internal partial class Service { private readonly ILogger _log; internal Service(ILogger log) => _log = log; }
            internal partial class Service { [DetectionPoint("a", Risk = typeof(Danger))] internal partial void A(); }
            internal partial class Service { [DetectionPoint("b", Risk = typeof(Danger))] internal partial void B(); }
            internal static class Case { public static void Run(ILogger l) { new Service(l).A(); new Service(l).B(); } }
            """, "a|b"
        },
    };

    public static TheoryData<string, string, string, string> Payloads => new()
    {
        { "in", "in int x", "1", "1" },
        { "in large struct", "in Large x", "new Large(1, 2, 3)", "Large { A = 1, B = 2, C = 3 }" },
        { "default value", "int x = 7", "", "7" },
        { "params", "params string[] x", "\"a\", \"b\"", "a, b" },
        { "params list", "params List<int> x", "1, 2", "1, 2" },
        { "nullable value", "int? x", "null", "(null)" },
        { "nullable reference", "string? x", "null", "(null)" },
        { "object", "object? x", "\"a\\n\"", "a\\n" },
        { "dynamic", "dynamic? x", "\"a\"", "a" },
        { "tuple", "(int A, string? B) x", "(1, \"b\")", "(1, b)" },
        { "enum", "DayOfWeek x", "DayOfWeek.Monday", "Monday" },
        { "guid", "Guid x", "Guid.Empty", "00000000-0000-0000-0000-000000000000" },
        { "decimal", "decimal x", "1.50m", "1.50" },
        { "date", "DateTimeOffset x", "DateTimeOffset.UnixEpoch", "01/01/1970 00:00:00 +00:00" },
        { "dictionary", "Dictionary<string, List<int?>?>? x", "null", "(null)" },
        { "array of arrays", "int[]?[] x", "new int[]?[] { new[] { 1 } }", "1" },
        { "delegate", "Func<int>? x", "null", "(null)" },
        { "native integer", "nint x", "5", "5" },
        { "second exception", "Exception x, ArgumentException? y", "new InvalidOperationException(), new ArgumentException(\"why\")", "{x}" },
        { "attribute on the parameter", "[System.Diagnostics.CodeAnalysis.DisallowNull] string? x", "\"a\"", "a" },
        { "obsolete type", "Old? x", "null", "(null)" },
    };

    [Theory]
    [MemberData(nameof(Containers))]
    public void Point_in_any_container_is_generated_and_runs(string name, string source, string expected)
    {
        Assert.NotEmpty(name);
        Assert.Equal(expected, Case.Run(source + Loggers + (source.Contains("Danger") ? Risk : string.Empty)));
    }

    [Theory]
    [MemberData(nameof(Payloads))]
    public void Payload_that_logging_can_take_is_generated_and_runs(string name, string parameter, string argument, string expected)
    {
        Assert.NotEmpty(name);
        var source = $$"""
            #pragma warning disable CS0612, CS0618
            [Obsolete] internal class Old;
            internal record struct Large(long A, long B, long C);
            [Risk("R-1", "A risk", Impact = 50)]
            internal sealed partial class Danger { [DetectionPoint("{x}")] internal static partial void Seen(ILogger log, {{parameter}}); }
            internal static class Case { public static void Run(ILogger l) => Danger.Seen(l{{(argument.Length == 0 ? "" : ", " + argument)}}); }
            """;
        Assert.StartsWith(expected, Case.Run(source), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(12)]
    [InlineData(13)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(40)]
    public void Any_number_of_values_is_logged_in_order(int count)
    {
        var numbers = Enumerable.Range(0, count).ToArray();
        var source = $$"""
            [Risk("R-1", "A risk", Impact = 50)]
            internal sealed partial class Danger
            {
                [DetectionPoint] internal static partial void Seen(ILogger log{{string.Concat(numbers.Select(n => $", int p{n}"))}});
            }
            internal static class Case { public static void Run(ILogger l) => Danger.Seen(l{{string.Concat(numbers.Select(n => $", {n}"))}}); }
            """;
        var expected = count == 0 ? "R-1.Seen" : "R-1.Seen: " + string.Join(", ", numbers.Select(n => $"p{n}={n}"));
        Assert.Equal(expected, Case.Run(source));
    }

    [Fact]
    public void Message_may_be_any_constant_expression()
        => Assert.Equal("raw \"x\" in Seen of Danger 3", Case.Run(""""
            [Risk(Ids.Prefix + "1", $"{nameof(Danger)} of {Ids.Prefix}", Impact = 10 * 5)]
            internal sealed partial class Danger
            {
                [DetectionPoint($$"""raw "x" in {{nameof(Seen)}}""" + " of " + nameof(Danger) + " {x}")] internal static partial void Seen(ILogger log, int x);
            }
            internal static class Ids { internal const string Prefix = "R-"; }
            internal static class Case { public static void Run(ILogger l) => Danger.Seen(l, 3); }
            """"));

    private const string Loggers = """

        internal sealed class L<T>(ILogger inner) : ILogger<T>
        {
            public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;
            public bool IsEnabled(LogLevel level) => inner.IsEnabled(level);
            public void Log<TState>(LogLevel level, EventId id, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => inner.Log(level, id, state, exception, formatter);
        }

        """;
}
