using Microsoft.CodeAnalysis.CSharp;

namespace RiskAware.TestKit;

/// <summary>Runs the generator over sources.</summary>
public static class GeneratorTest
{
    /// <summary>Runs over one or several sources.</summary>
    public static GeneratorRun Run(params string[] sources)
    {
        var list = new SourceList();
        foreach (var source in sources)
        {
            list.Add(source);
        }

        return Run(new TestSetup { Sources = list });
    }

    /// <summary>Runs over what a setup describes.</summary>
    public static GeneratorRun Run(TestSetup setup)
    {
        var configuration = TestConfiguration.Of(setup);
        var sources = setup.Parse(setup.Sources);
        return GeneratorRun.First(setup, sources, setup.Compile(sources, configuration), TestGenerators.Driver(setup, configuration, trackSteps: true));
    }
}
