using Xunit.Abstractions;

namespace RiskAware.Generators.Tests.Shapes.Matrix;

public sealed class RandomShapeTests(ITestOutputHelper output)
{
    private const int Count = 100;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Any_combination_works_or_is_refused_once(int seed)
    {
        var batch = new ShapeBatch(new RandomShapes(seed).Take(Count), "Random");
        var wrong = Enumerable.Range(0, Count).Select(i => (Shape: batch.Shapes[i], Problem: Problem(batch, i), Index: i)).Where(w => w.Problem is not null).ToList();
        foreach (var one in wrong.Take(5))
        {
            output.WriteLine($"{one.Shape.Name}: {one.Problem}\n{one.Shape.In("N")}\n{batch.Generated(one.Index)}");
        }

        Assert.Equal([], wrong.Select(w => w.Shape.Name + ": " + w.Problem));
        Assert.InRange(batch.Shapes.Count(s => s.IsRefused), 10, Count / 2);
    }

    private static string? Problem(ShapeBatch batch, int index)
    {
        var shape = batch.Shapes[index];
        var said = batch.Analyzed(index);
        if (shape.IsRefused)
        {
            return said.Length != 1 || !said[0].Contains(shape.Expected, StringComparison.Ordinal) ? $"expected one '{shape.Expected}', but: {string.Join(" / ", said)}"
                : batch.HasBody(index) ? "got a body"
                : !batch.Reasons(index).SequenceEqual(said) ? "a build says: " + string.Join(" / ", batch.Reasons(index))
                : null;
        }

        if (said.Length > 0 || batch.Compiled(index) is { Length: > 0 })
        {
            return string.Join(" / ", said.Concat(batch.Compiled(index)));
        }

        try
        {
            return batch.Execute(index) is var logged && logged == shape.Expected ? null : "logged " + logged;
        }
        catch (Xunit.Sdk.XunitException exception)
        {
            return exception.Message;
        }
    }
}
