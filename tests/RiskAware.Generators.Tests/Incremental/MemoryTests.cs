using System.Runtime.CompilerServices;
using RiskAware.Generators.Tests.Support;

namespace RiskAware.Generators.Tests.Incremental;

public class MemoryTests
{
    [Fact]
    public void What_the_steps_keep_holds_no_compilation()
    {
        var (kept, compilation) = Keep();
        for (var i = 0; i < 10 && compilation.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.False(compilation.IsAlive);
        Assert.NotEmpty(kept);
        GC.KeepAlive(kept);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (List<object> Kept, WeakReference Compilation) Keep()
    {
        // Of its own assembly name, so that it shares no base compilation with other tests.
        var run = TestKit.GeneratorTest.Run(new TestKit.TestSetup { AssemblyName = "Alone", Sources = Shop.Files });
        var kept = run.Result.Results.SelectMany(r => r.TrackedSteps).Where(s => GeneratorSteps.All.Contains(s.Key))
            .SelectMany(s => s.Value).SelectMany(s => s.Outputs).Select(o => o.Value).ToList();
        return (kept, new WeakReference(run.Input));
    }
}
