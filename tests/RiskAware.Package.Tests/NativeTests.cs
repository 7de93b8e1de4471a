using RiskAware.Package.Tests.Support;

namespace RiskAware.Package.Tests;

/// <summary>Applications that are compiled to machine code, or trimmed: no warning, and they do what they do otherwise.</summary>
[Collection(PackedPackagesGroup.Name)]
public sealed class NativeTests(PackedPackages packages)
{
    private const string Web = """
        using Microsoft.Extensions.Logging;
        using RiskAware;
        using Shop;

        var builder = WebApplication.CreateSlimBuilder(args);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders().AddProvider(new Lines());
        builder.Services.AddRiskAware();
        var app = builder.Build();
        app.UseRiskAware();
        app.MapGet("/files", (string name, ILogger<AttachmentTraversal> log) =>
        {
            if (name.Contains(".."))
            {
                AttachmentTraversal.LeftRoot(log, "mallory", name);
                return Results.NotFound();
            }

            return Results.Text("a file");
        }).ExposedTo<AttachmentTraversal>();
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        Console.WriteLine("answered " + (int)(await client.GetAsync("/files?name=../x")).StatusCode);
        await app.StopAsync();

        // Writes at once; the console's own logger writes when it comes to it.
        sealed class Lines : ILoggerProvider, ILogger
        {
            public ILogger CreateLogger(string categoryName) => this;

            public void Dispose()
            {
            }

            public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

            public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

            public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
                => Console.WriteLine(logLevel + " " + eventId.Name + ": " + formatter(state, exception) + " "
                    + string.Join(", ", (IEnumerable<KeyValuePair<string, object?>>)state!));
        }
        """;

    private static readonly string[] Settings =
    [
        "--RiskAware:RiskEvents:Console=true", "--RiskAware:Mode=Enforce", "--RiskAware:Risks:UPL-1:Impact=90", "--RiskAware:Service=native shop",
    ];

    [NativeFact]
    public void Smallest_sample_says_the_same_as_machine_code()
        => SaysTheSame("<PublishAot>true</PublishAot>");

    [NativeFact]
    public void Smallest_sample_says_the_same_trimmed()
        => SaysTheSame("<PublishTrimmed>true</PublishTrimmed><SelfContained>true</SelfContained>");

    [NativeFact]
    public void Web_application_detects_scores_and_reads_its_settings_as_machine_code()
    {
        using var workspace = new Workspace(packages, NativeToolchain.Packages);
        workspace
            .WriteProject("Web/Web.csproj", "Microsoft.NET.Sdk.Web", Properties("<PublishAot>true</PublishAot>"), Code.AspNetCoreReference)
            .Write("Web/Risk.cs", Code.Risk)
            .Write("Web/Program.cs", Web);

        Publish(workspace, "Web");
        workspace.RunProgram("out/Web", Settings).Succeeds()
            .Says("Warning UPL-1.LeftRoot: ../x left the storage root [account, mallory], [Path, ../x], [IncidentId, ")
            .Says("answered 404")
            .Says("\"RiskId\":\"UPL-1\"")
            .Says("\"RiskScore\":86")
            .Says("\"Mode\":\"Enforce\"")
            .Says("native shop");
    }

    private void SaysTheSame(string properties)
    {
        using var workspace = new Workspace(packages, NativeToolchain.Packages);
        workspace
            .WriteProject("Minimal/Minimal.csproj", "Microsoft.NET.Sdk", "<OutputType>Exe</OutputType>" + Properties(properties), Code.AnalyzersReference)
            .Write("Minimal/Program.cs", File.ReadAllText(Path.Combine(PackedPackages.RepositoryRoot, "samples", "Minimal", "Program.cs")));

        workspace.Build("Minimal").Succeeds().DoesNotSay("warning IL").DoesNotSay("warning RA");
        var expected = workspace.Run("run", "--project", "Minimal", "--no-build").Succeeds().Says("ORD-1.NegativePrice");
        Publish(workspace, "Minimal");
        Assert.Equal(expected.Output, workspace.RunProgram("out/Minimal").Succeeds().Output);
    }

    private static void Publish(Workspace workspace, string project)
        => workspace.Run("publish", project, "-c", "Release", "-o", "out", "-nodeReuse:false").Succeeds()
            .DoesNotSay("warning IL");

    private static string Properties(string more)
        => more + "<RuntimeIdentifier>" + NativeToolchain.RuntimeIdentifier + "</RuntimeIdentifier><InvariantGlobalization>true</InvariantGlobalization>"
            + "<TrimmerSingleWarn>false</TrimmerSingleWarn>";
}
