namespace RiskAware.Analyzers.Tests.Indicators.Oracle;

/// <summary>The source of the class around the handlers: it drives their choices, injects the exception and watches what becomes of it.</summary>
internal static class HandlerRuntime
{
    internal const string ClassName = "Handlers";

    internal const string Source = """
        using System;
        using System.Collections.Generic;
        using System.Diagnostics.CodeAnalysis;
        using System.Net.Sockets;
        using System.Runtime.ExceptionServices;
        using System.Threading.Tasks;
        using Microsoft.Extensions.Logging;
        using RiskAware;

        public class Other : Exception { public Other() { } public Other(string text, Exception? inner = null) : base(text, inner) { } }
        public sealed class OtherInHelper : Exception { }
        public sealed class Later : Exception { }
        public sealed class Inner : Exception { }

        public static partial class Handlers
        {
            private const bool On = true, Off = false;
            private static readonly List<bool> s_choices = new();
            private static int s_next, s_cap;
            private static bool s_observed, s_logged, s_entered;
            private static SocketException s_injected = null!;
            private static TaskCompletionSource s_source = new();
            private static readonly ILogger Log = new Recorder();
            private static ILogger? Maybe => Log;

            // Runs a handler with the given first choices; later ones are false, up to a number. Returns the fate, and all choices.
            public static (int Fate, bool[] Choices) Run(Func<object?> handler, bool[] choices, int cap)
            {
                s_choices.Clear(); s_choices.AddRange(choices);
                s_next = 0; s_cap = cap; s_observed = s_logged = s_entered = false; s_source = new();
                s_injected = new SocketException((int)SocketError.AccessDenied);
                var fate = 8;
                try
                {
                    var result = handler();
                    if (result is Task task) { task.GetAwaiter().GetResult(); result = null; }
                    fate = s_observed || Holds(result as Exception) || Holds(s_source.Task.Exception) ? 1 : s_logged ? 4 : 8;
                }
                catch (Exception e)
                {
                    fate = s_observed || Holds(s_source.Task.Exception) ? 1
                        : !s_entered ? 0
                        : e is Later ? 16
                        : Holds(e) || e is OtherInHelper || s_logged ? 1
                        : 2;
                }

                return (fate, s_choices.GetRange(0, s_next).ToArray());
            }

            private static bool Holds(Exception? e)
            {
                for (; e != null; e = e.InnerException) if (e == s_injected) return true;
                return false;
            }

            private static void Enter() => s_entered = true;
            private static void Inject() => throw s_injected;
            private static Task InjectAsync() => Task.FromException(s_injected);
            [DetectionPoint] private static void Point() { s_observed = true; }
            [DetectionPoint] private static void PointOf(Exception e) { s_observed = true; }
            [DetectionPoint] private static void EmptyPoint() { }
            private static void Extracted() { Point(); }
            private static void ExtractedOf(Exception e) => PointOf(e);
            private static bool C()
            {
                if (s_next == s_cap) return false;
                if (s_next == s_choices.Count) s_choices.Add(false);
                return s_choices[s_next++];
            }

            private static void HelperObserves(Exception e) { if (C()) Point(); else throw e; }
            private static void HelperSometimes(Exception e) { if (C()) PointOf(e); }
            private static void HelperNothing(Exception e) { if (C()) Console.Write(e.Message.Length == 0 ? "x" : ""); }
            private static void HelperLogs(Exception e) => Log.LogWarning(e, "x");
            private static void HelperThrows() => throw new OtherInHelper();
            private static void HelperDeep(Exception e) { if (C()) HelperDeep(e); else HelperWraps(new Other("deep", e)); }
            private static void HelperWraps(Exception e) { switch (C()) { case true: throw e; default: Point(); return; } }
            private static async Task HelperAsync(Exception e) { await Task.CompletedTask; if (C()) Point(); else throw new Other("async", e); }
            private static async Task HelperAsyncNothing(Exception e) { await Task.CompletedTask; }
            private static bool Look() { if (C()) Point(); return true; }
            private static bool Lets(Exception e) { return C(); }
            private static int Seen(Exception e) { PointOf(e); return 1; }
            private static bool Tries(Exception e, out int code) { code = e.HResult; return C(); }
            private static IEnumerable<int> Numbers() { if (C()) yield return 1; if (C()) yield return 2; }
            private static Exception Wrap(Exception e) => new Other("wrapped", e);

            private sealed class Recorder : ILogger
            {
                public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;
                public bool IsEnabled(LogLevel level) => true;
                public void Log<TState>(LogLevel level, EventId id, TState state, Exception? e, Func<TState, Exception?, string> format)
                {
                    if (level >= LogLevel.Warning && (Holds(e) || format(state, e).Contains("SocketException"))) s_logged = true;
                }
            }
        }

        """;
}
