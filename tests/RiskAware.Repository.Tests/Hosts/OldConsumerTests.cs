using System.Runtime.Loader;
using RiskAware.TestKit;

namespace RiskAware.Repository.Tests.Hosts;

/// <summary>
/// Generated code of a released version runs on today's Abstractions: the assemblies in <c>OldConsumers</c> are kept as they
/// were compiled. A new version adds a folder of its own with <c>RISKAWARE_APPROVE=1</c>; what is there is never compiled again.
/// </summary>
public sealed class OldConsumerTests
{
    private const string Current = "0.1.0";

    public static TheoryData<string> Versions
        => [.. Directory.GetDirectories(Repository.PathOf("tests", "RiskAware.Repository.Tests", "OldConsumers")).Select(d => Path.GetFileName(d)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Versions))]
    public void Consumer_that_was_compiled_against_an_old_version_detects_on_todays(string version)
    {
        var folder = Repository.PathOf("tests", "RiskAware.Repository.Tests", "OldConsumers", version);
        var file = Path.Combine(folder, "OldConsumer.dll.bin");
        if (!File.Exists(file) && version == Current && Environment.GetEnvironmentVariable("RISKAWARE_APPROVE") == "1")
        {
            File.WriteAllBytes(file, TestAssembly.Compile("OldConsumer", File.ReadAllText(Path.Combine(folder, "OldConsumer.cs.txt"))).Image);
        }

        var context = new AssemblyLoadContext("OldConsumer " + version, isCollectible: true);
        try
        {
            var assembly = context.LoadFromStream(new MemoryStream(File.ReadAllBytes(file)));
            var seen = new List<string>();
            using (Detections.Subscribe(d => seen.Add(d.Point.Id + " " + string.Join(",", d.Values.Select(v => v.Key + "=" + v.Value)) + " " + string.Join(",", d.Subjects))))
            {
                assembly.GetType("OldConsumer.Program", throwOnError: true)!.GetMethod("Run")!.Invoke(null, null);
            }

            Assert.Equal(File.ReadAllLines(Path.Combine(folder, "expected.txt")), seen);
            Assert.NotNull(RiskCatalogue.Of(assembly));
        }
        finally
        {
            context.Unload();
        }
    }
}
