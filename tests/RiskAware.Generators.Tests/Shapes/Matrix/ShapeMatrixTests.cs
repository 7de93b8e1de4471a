using Xunit.Abstractions;

namespace RiskAware.Generators.Tests.Shapes.Matrix;

/// <summary>
/// Every shape either works (compiles without a warning, logs and hands over what was passed) or is refused by exactly one
/// message, which the generator says in a build and the analyzers in an IDE. Nothing is silent.
/// </summary>
public sealed class ShapeMatrixTests(ITestOutputHelper output)
{
    private static readonly Lazy<ShapeBatch> s_working = new(() => new(
        [
            .. ParameterShapes.All, .. ParameterShapes.Counts, .. ParameterShapes.Generics, .. ContainerShapes.All,
            .. LoggerShapes.All.Where(s => !s.Expected.Contains("could log", StringComparison.Ordinal)), .. NameShapes.All, .. NameShapes.Texts,
        ],
        "Works"));

    private static readonly Lazy<ShapeBatch> s_refused = new(() => new([.. RefusedShapes.All, .. LoggerShapes.Refused], "Refused"));

    private static readonly Lazy<ShapeBatch> s_twice = new(() => new(RefusedShapes.Twice, "Twice"));

    public static TheoryData<string> Working => [.. s_working.Value.Shapes.Select(s => s.Name)];

    public static TheoryData<string> Refused => [.. s_refused.Value.Shapes.Select(s => s.Name)];

    public static TheoryData<string> Twice => [.. s_twice.Value.Shapes.Select(s => s.Name)];

    [Theory]
    [MemberData(nameof(Working), DisableDiscoveryEnumeration = true)]
    public void Shape_works(string name)
    {
        var batch = s_working.Value;
        var index = batch.IndexOf(name);
        output.WriteLine(batch.Shapes[index].In("N") + batch.Generated(index));
        Assert.Equal([], batch.Compiled(index));
        Assert.Equal([], batch.Analyzed(index));
        Assert.Equal([], batch.Reasons(index));
        Assert.Equal(!batch.Shapes[index].IsExternal, batch.HasBody(index));
        Assert.Equal(batch.Shapes[index].Expected, batch.Shapes[index].IsExternal ? batch.Log(index) : batch.Execute(index));
    }

    [Theory]
    [MemberData(nameof(Refused), DisableDiscoveryEnumeration = true)]
    public void Shape_is_refused_by_exactly_one_message(string name)
    {
        var batch = s_refused.Value;
        var index = batch.IndexOf(name);
        var said = Assert.Single(batch.Analyzed(index));
        Assert.Contains(batch.Shapes[index].Expected, said, StringComparison.Ordinal);
        Assert.StartsWith(batch.Shapes[index].Expected.StartsWith("RA", StringComparison.Ordinal) ? batch.Shapes[index].Expected[..6] : "RA1001", said, StringComparison.Ordinal);
        Assert.False(batch.HasBody(index));

        // What has a body by hand is the affair of the analyzers alone: nothing that a caller waits for is missing.
        Assert.Equal(batch.Shapes[index].IsExternal ? [] : [said], batch.Reasons(index));
    }

    [Theory]
    [MemberData(nameof(Twice), DisableDiscoveryEnumeration = true)]
    public void Clash_is_reported_once_at_each_side(string name)
    {
        var batch = s_twice.Value;
        var index = batch.IndexOf(name);
        var said = batch.Analyzed(index);
        Assert.Equal(2, said.Length);
        Assert.All(said, s => Assert.Contains(batch.Shapes[index].Expected, s, StringComparison.Ordinal));
        Assert.All(said, s => Assert.StartsWith("RA1002: ", s, StringComparison.Ordinal));
        Assert.Equal(said, batch.Reasons(index));
        Assert.False(batch.HasBody(index));
    }

    [Fact]
    public void There_are_more_shapes_than_the_known_generators_were_tried_with()
        => Assert.True(s_working.Value.Shapes.Count + s_refused.Value.Shapes.Count + s_twice.Value.Shapes.Count >= 141);
}
