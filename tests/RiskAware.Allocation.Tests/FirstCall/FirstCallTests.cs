using System.Runtime;
using System.Runtime.CompilerServices;
using RiskAware.Allocation.Tests.Points;
using RiskAware.Allocation.Tests.Support;

namespace RiskAware.Allocation.Tests.FirstCall;

/// <summary>
/// What the runtime has to compile for the first call of a point, once a point of its shape and the types of its values are known:
/// its body, and the method that writes.
/// </summary>
public sealed class FirstCallTests
{
    [Fact]
    public void First_call_of_a_point_compiles_two_methods()
    {
        var log = new DiscardingLogger(true);
        Before.Shape(log, "a", "b", "c");
        Before.AllTypes(log);
        RuntimeHelpers.RunClassConstructor(typeof(Fifty).TypeHandle);
        foreach (var call in Fifty.Calls)
        {
            RuntimeHelpers.PrepareDelegate(call);
        }

        var counts = Fifty.Calls.Select(call => Compiled(() => call(log))).ToArray();

        // The first makes the descriptors of the class as well.
        Assert.All(counts.Skip(1), static c => Assert.Equal(2, c));
        Assert.InRange(counts[0], 2, 4);
        Assert.All(Fifty.Calls, call => Assert.Equal(0, Compiled(() => call(log))));
        Assert.Equal(102, log.Lines);
    }

    [Fact]
    public void First_call_with_the_level_off_compiles_one_method()
    {
        var log = new DiscardingLogger(false);
        Number.Seen0(log);
        Assert.Equal(1, Compiled(() => Before.Off(log, "a")));
    }

    private static int Compiled(Action call)
    {
        RuntimeHelpers.PrepareDelegate(call);
        var before = JitInfo.GetCompiledMethodCount(currentThread: true);
        call();
        return (int)(JitInfo.GetCompiledMethodCount(currentThread: true) - before);
    }
}
