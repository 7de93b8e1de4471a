using System.Runtime.Loader;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
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

    [Theory]
    [MemberData(nameof(Versions))]
    public void Cap_on_log_lines_holds_for_code_that_was_generated_before_there_was_one(string version)
    {
        var image = File.ReadAllBytes(Path.Combine(Repository.PathOf("tests", "RiskAware.Repository.Tests", "OldConsumers", version), "OldConsumer.dll.bin"));
        var context = new AssemblyLoadContext("Capped OldConsumer " + version, isCollectible: true);
        try
        {
            var method = context.LoadFromStream(new MemoryStream(image)).GetType("OldConsumer.OldRisk", throwOnError: true)!.GetMethod("Two")!;
            using var services = new ServiceCollection().AddRiskAware().BuildServiceProvider();
            using var attached = Detections.Subscribe(static _ => { });
            using var scope = new RiskAwareScope(services.GetRequiredService<IRiskEngine>());
            var logger = new CountingLogger();
            for (var i = 0; i < 100; i++)
            {
                method.Invoke(null, [logger, "ann", 42L]);
            }

            // Should a minute end meanwhile, there are its lines, a summary, and those of the next minute.
            Assert.InRange(logger.Lines, 10, 21);
        }
        finally
        {
            context.Unload();
        }
    }

    private sealed class CountingLogger : ILogger
    {
        internal int Lines { get; private set; }

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
            => Lines++;
    }
}
