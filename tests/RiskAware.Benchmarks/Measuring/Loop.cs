using System.Reflection;
using System.Runtime.CompilerServices;

namespace RiskAware.Benchmarks.Measuring;

/// <summary>Calls a benchmark method so and so often; what the calling itself costs is measured by an empty method in the same rounds.</summary>
internal static class Loop
{
    /// <summary>The calls go in steps of this size.</summary>
    internal const int Step = 8;

    internal static Action<int> Of(object instance, MethodInfo method)
        => method.ReturnType == typeof(void)
            ? Calls(method.CreateDelegate<Action>(instance))
            : (Action<int>)typeof(Loop).GetMethod(nameof(CallsOf), BindingFlags.Static | BindingFlags.NonPublic)!
                .MakeGenericMethod(method.ReturnType).Invoke(null, [instance, method])!;

    // Compiled once and for all: with what it has seen, the runtime would guess one of the methods and favour it.
    internal static Action<int> Calls(Action call) => [MethodImpl(MethodImplOptions.AggressiveOptimization)] (times) =>
    {
        for (var i = 0; i < times; i += Step)
        {
            call();
            call();
            call();
            call();
            call();
            call();
            call();
            call();
        }
    };

    private static Action<int> CallsOf<T>(object instance, MethodInfo method)
    {
        var call = method.CreateDelegate<Func<T>>(instance);
        return [MethodImpl(MethodImplOptions.AggressiveOptimization)] (times) =>
        {
            for (var i = 0; i < times; i += Step)
            {
                call();
                call();
                call();
                call();
                call();
                call();
                call();
                call();
            }
        };
    }
}
