using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using RiskAware.Analyzers.Rules.Coverage;
using RiskAware.TestKit;
using static RiskAware.Analyzers.Tests.Coverage.Upload;

namespace RiskAware.Analyzers.Tests.Coverage;

public sealed class ReferencedCoverageTests
{
    private const string Domain = """
        namespace Domain;

        public interface IStore { void Save(ILogger log, string path); void Load(string path); }

        internal sealed class Store : IStore
        {
            public void Save(ILogger log, string path) { if (path.Length > 9) { Traversal.LeftRoot(log, path); } }
            public void Load(string path) { }
        }

        public static class Files
        {
            public static void Detecting(ILogger log, string path) { if (path.Length > 9) { Deep(log, path); } }
            public static void Always(ILogger log, string path) => Deep(log, path);
            public static void Silent(ILogger log, string path) { }
            private static void Deep(ILogger log, string path) => Traversal.LeftRoot(log, path);
        }

        public abstract class Template
        {
            public void Run(ILogger log) => Step(log);
            protected virtual void Step(ILogger log) { }
        }

        [Detects(typeof(Traversal))]
        public sealed class Guard { public void Check() { } }

        """ + Risk;

    private static readonly Lazy<TestAssembly> s_domain = new(() => TestAssembly.Compile("Domain", Domain));
    private static readonly Lazy<TestAssembly> s_bare = new(() => TestAssembly.Compile("Domain", Domain.Replace("partial void", "void").Replace("string path);", "string path) { _ = path; }"), withGenerator: false));

    public static TheoryData<string> Kinds => new("project", "image", "reference image");

    [Theory]
    [MemberData(nameof(Kinds))]
    public Task Coverage_through_a_reference_is_the_same_however_it_is_referenced(string kind)
        => Check<BlindEndpointAnalyzer>(
            Web("""
                app.MapGet("/1", (ILogger<Program> log, string path) => Files.Detecting(log, path)).ExposedTo<Traversal>();
                app.MapGet("/2", Files.Always).ExposedTo<Traversal>();
                app.MapGet("/3", (IStore store, ILogger<Program> log) => store.Save(log, "x")).ExposedTo<Traversal>();
                app.MapGet("/4", (ILogger<Program> log) => Traversal.LeftRoot(log, "x")).ExposedTo<Traversal>();
                app.MapGet("/5", (Guard guard) => guard.Check()).ExposedTo<Traversal>();
                app.{|#0:MapGet("/6"|}, (ILogger<Program> log, string path) => Files.Silent(log, path)).ExposedTo<Traversal>();
                app.{|#1:MapGet("/7"|}, (IStore store) => store.Load("x")).ExposedTo<Traversal>();
                app.{|#2:MapGet("/8"|}, Files.Silent).ExposedTo<Traversal>();
                """),
            [Reference(kind)],
            Diagnose.Id("RA3001").At(0).Saying("reaches 'LeftRoot' or 'StorageRefused'"),
            Diagnose.Id("RA3001").At(1),
            Diagnose.Id("RA3001").At(2));

    [Theory]
    [MemberData(nameof(Kinds))]
    public Task Point_that_a_reference_always_reaches_is_reported(string kind)
        => Check<HonestUseAnalyzer>(
            Web("""
                app.{|#0:MapGet("/a"|}, Files.Always);
                app.{|#1:MapGet("/b"|}, (ILogger<Program> log, string path) => Files.Always(log, path));
                app.MapGet("/c", (ILogger<Program> log, string path) => Files.Detecting(log, path));
                """),
            [Reference(kind)],
            Diagnose.Id("RA3009").At(0),
            Diagnose.Id("RA3009").At(1).Saying("Files.Always"));

    [Fact]
    public Task Reference_that_was_built_without_the_generator_is_unknown_and_silent()
        => Check<BlindEndpointAnalyzer>(
            Web("""app.MapGet("/a", (ILogger<Program> log, string path) => Files.Silent(log, path)).ExposedTo<Own>();""") + OwnRisk,
            [s_bare.Value.AsImage()]);

    [Fact]
    public Task The_same_reference_with_facts_is_known()
        => Check<BlindEndpointAnalyzer>(
            Web("""app.{|#0:MapGet("/a"|}, (ILogger<Program> log, string path) => Files.Silent(log, path)).ExposedTo<Own>();""") + OwnRisk,
            [s_domain.Value.AsImage()],
            Diagnose.Id("RA3001").At(0));

    [Fact]
    public Task Override_of_a_referenced_template_is_followed_in_source()
        => Check<BlindEndpointAnalyzer>(
            Web("""app.MapGet("/a", (ILogger<Program> log) => new Steps().Run(log)).ExposedTo<Traversal>();""")
                + "class Steps : Template { protected override void Step(ILogger log) => Traversal.LeftRoot(log, \"x\"); }",
            [s_domain.Value.AsProject()]);

    private const string OwnRisk = """

        [Risk("OWN-1", "Own", Impact = 10)]
        public sealed partial class Own
        {
            [DetectionPoint("x")]
            public static partial void Seen(ILogger logger);
        }
        """;

    private static string Web(string statements)
        => $"""
            using Domain;
            var app = WebApplication.CreateBuilder(args).Build();
            {statements}
            app.Run();

            """;

    private static MetadataReference Reference(string kind)
        => kind switch
        {
            "project" => s_domain.Value.AsProject(),
            "image" => s_domain.Value.AsImage(),
            _ => s_domain.Value.AsReferenceImage(),
        };
}
