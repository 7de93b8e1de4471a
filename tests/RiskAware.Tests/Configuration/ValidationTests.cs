using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using RiskAware.Configuration;
using RiskAware.Tests.Support;
using static RiskAware.Tests.Support.TestRisk;
using RiskAware.Texts;

namespace RiskAware.Tests.Configuration;

public sealed class ValidationTests
{
    [Theory]
    [InlineData("Risks:UPL-2:Impact", "50", "RiskAware:Risks:UPL-2: no risk 'UPL-2' is declared. Nearest: 'UPL-1', 'UPL-12', 'UPL-11'.")]
    [InlineData("Risks:LOG:Impact", "50", "RiskAware:Risks:LOG: no risk 'LOG' is declared. Nearest: 'LOG-1'.")]
    [InlineData("Risks:SOMETHING:Impact", "50", "RiskAware:Risks:SOMETHING: no risk 'SOMETHING' is declared.")]
    [InlineData("Points:UPL-1.LeftRoom:Confidence", "50", "RiskAware:Points:UPL-1.LeftRoom: no detection point 'UPL-1.LeftRoom' is declared. Nearest: 'UPL-1.LeftRoot'.")]
    [InlineData("Risks:UPL-1:Impact", "-1", "RiskAware:Risks:UPL-1:Impact: -1 is too small; 1 or more.")]
    [InlineData("Risks:UPL-1:Impact", "101", "RiskAware:Risks:UPL-1:Impact: 101 is too large; 100 or less.")]
    [InlineData("Risks:UPL-1:Window", "-00:10:00", "RiskAware:Risks:UPL-1:Window: -00:10:00 is not between 00:00:01 and 1.00:00:00.")]
    [InlineData("Risks:UPL-1:AlertFloor", "-5", "RiskAware:Risks:UPL-1:AlertFloor: -5 is too small; 0 or more.")]
    [InlineData("Points:UPL-1.LeftRoot:Confidence", "100", "RiskAware:Points:UPL-1.LeftRoot:Confidence: 100 is too large; 99 or less.")]
    [InlineData("ExceptionDetail", "7", "RiskAware:ExceptionDetail: '7' is no detail. Summary and Full are.")]
    [InlineData("AlertFloor", "-1", "RiskAware:AlertFloor: -1 is too small; 0 or more.")]
    [InlineData("ActiveAccounts", "-1", "RiskAware:ActiveAccounts: -1 is too small; 0 or more.")]
    [InlineData("Ceilings:Sessions", "-7", "RiskAware:Ceilings:Sessions: -7 is too small; 1 or more.")]
    [InlineData("Log:LinesPerSubject", "-1", "RiskAware:Log:LinesPerSubject: -1 is too small; 0 or more.")]
    [InlineData("Log:LinesPerSubject", "10001", "RiskAware:Log:LinesPerSubject: 10001 is too large; 10000 or less.")]
    [InlineData("Log:LinesPerPoint", "-1", "RiskAware:Log:LinesPerPoint: -1 is too small; 0 or more.")]
    [InlineData("RiskEvents:MaxFiles", "0", "RiskAware:RiskEvents:MaxFiles: 0 is too small; 1 or more.")]
    [InlineData("RiskEvents:MaxFileBytes", "100", "RiskAware:RiskEvents:MaxFileBytes: 100 is too small; 4096 or more, or 0 for files that only grow.")]
    [InlineData("RiskEvents:Syslog:Port", "65536", "RiskAware:RiskEvents:Syslog:Port: 65536 is too large; 65535 or less.")]
    [InlineData("RiskEvents:Syslog:AuthorityFile", "/no/such.pem", "RiskAware:RiskEvents:Syslog:AuthorityFile: there is no file '/no/such.pem'.")]
    [InlineData("RiskEvents:Format", "17", "RiskAware:RiskEvents:Format: '17' is unknown. There are: Json, Ecs, Ocsf, Cef, Ncsa, Csv.")]
    [InlineData("RiskEvents:QueueLength", "0", "RiskAware:RiskEvents:QueueLength: 0 is too small; 1 or more.")]
    [InlineData("Skew", "2.00:00:00", "RiskAware:Skew: 2.00:00:00 is not between 00:00:00 and 1.00:00:00.")]
    [InlineData("Risks:SEQ-1:Sequences:Looted:Steps", "Left THEN", "RiskAware:Risks:SEQ-1:Sequences:Looted:Steps: it ends where the name of a detection point is expected.")]
    [InlineData("Risks:SEQ-1:Sequences:Looted:Steps", "Lft AND Rite", "RiskAware:Risks:SEQ-1:Sequences:Looted:Steps: it waits for 'Lft', which no detection point of the risk is called. Nearest: 'Left'.; RiskAware:Risks:SEQ-1:Sequences:Looted:Steps: it waits for 'Rite', which no detection point of the risk is called.")]
    [InlineData("Risks:SEQ-1:Sequences:Loot:Confidence", "50", "RiskAware:Risks:SEQ-1:Sequences:Loot: no sequence 'Loot' is declared. Nearest: 'Looted'.")]
    [InlineData("Risks:SEQ-1:Sequences:Looted:Confidence", "100", "RiskAware:Risks:SEQ-1:Sequences:Looted:Confidence: 100 is not between 1 and 99.")]
    [InlineData("Risks:SEQ-1:Sequences:Looted:Within", "02:00:00", "RiskAware:Risks:SEQ-1:Sequences:Looted:Within: 02:00:00 is not between 00:00:01 and the window of the risk, 01:00:00.")]
    [InlineData("Risks:SEQ-1:Window", "00:01:00", "RiskAware:Risks:SEQ-1:Sequences:Looted:Within: 00:10:00 is not between 00:00:01 and the window of the risk, 00:01:00.")]
    [InlineData("Points:UPL-1.Many:Threshold:Count", "1", "RiskAware:Points:UPL-1.Many:Threshold:Count: 1 is too small; 2 or more.")]
    [InlineData("Points:UPL-1.Many:Threshold:Within", "00:00:00", "RiskAware:Points:UPL-1.Many:Threshold:Within: 00:00:00 is not between 00:00:01 and 1.00:00:00.")]
    [InlineData("Points:UPL-1.Many:Threshold:SilentFor", "2.00:00:00", "RiskAware:Points:UPL-1.Many:Threshold:SilentFor: 2.00:00:00 is not between 00:00:00 and 1.00:00:00.")]
    [InlineData("Points:UPL-1.Many:Threshold:LeakEvery", "00:00:10", "RiskAware:Points:UPL-1.Many:Threshold:LeakEvery: the declared threshold has a window and does not leak; change Within.")]
    [InlineData("Points:UPL-1.LeftRoot:Threshold:Count", "5", "RiskAware:Points:UPL-1.LeftRoot:Threshold: 'UPL-1.LeftRoot' declares no threshold, so none can be changed.")]
    public void What_is_wrong_is_said_with_its_path(string key, string value, string message)
    {
        var exception = Assert.Throws<OptionsValidationException>(() => Start(key, value));
        Assert.Equal(message, exception.Message);
    }

    [Theory]
    [InlineData("AlertFloor", "many", "RiskAware:AlertFloor")]
    [InlineData("Risks:UPL-1:Mode", "Enforced", "RiskAware:Risks:UPL-1:Mode")]
    [InlineData("Risks:UPL-1:Modus", "Enforce", "RiskAware:Risks:UPL-1:Modus")]
    [InlineData("Points:UPL-1.LeftRoot:Confidence", "high", "RiskAware:Points:UPL-1.LeftRoot:Confidence")]
    public void What_cannot_be_read_is_said_with_its_path(string key, string value, string path)
        => Assert.Contains("'" + path + "'", Assert.Throws<InvalidOperationException>(() => Start(key, value)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("Risks:UPL-1:Impact", "1")]
    [InlineData("Risks:upl-1:Impact", "100")]
    [InlineData("Risks:UPL-1:Window", "00:00:01")]
    [InlineData("Points:UPL-1.LeftRoot:Confidence", "99")]
    [InlineData("AlertFloor", "0")]
    [InlineData("Risks:SEQ-1:Sequences:looted:Steps", "Right THEN Left UNLESS Right")]
    [InlineData("Points:UPL-1.Many:Threshold:Count", "100000")]
    [InlineData("Points:UPL-1.Many:Threshold:SilentFor", "00:00:00")]
    [InlineData("Mode", "enforce")]
    [InlineData("Log:LinesPerSubject", "0")]
    [InlineData("Log:LinesPerPoint", "1000000")]
    public void What_is_right_starts(string key, string value) => Start(key, value);

    [Fact]
    public void A_declared_sequence_that_cannot_be_complete_refuses_the_start()
    {
        var services = new ServiceCollection();
        services.AddRiskAware(static o => o.Catalogue = new Broken());
        using var provider = services.BuildServiceProvider();
        var exception = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<IStartupValidator>().Validate());
        Assert.Equal("sequence 'SEQ-2.Looted' waits for 'Lefft', which no detection point of the risk is called. Nearest: 'Left'.", exception.Message);
    }

    [Fact]
    public void All_that_is_wrong_is_said_at_once()
    {
        var exception = Assert.Throws<OptionsValidationException>(() => Start("AlertFloor", "-1", "ActiveAccounts", "-2"));
        Assert.Equal(2, exception.Failures.Count());
    }

    [Fact]
    public void Without_a_catalogue_no_name_is_called_wrong()
    {
        var options = new RiskAwareOptions();
        options.Risks["ANY-1"] = new() { Impact = 5 };
        Assert.True(new RiskAwareOptionsValidator(new ApplicationFacts(null)).Validate(null, options).Succeeded);
    }

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("UPL-1", "UPL-1", 0)]
    [InlineData("UPL-1", "UPL1", 1)]
    [InlineData("UPL-1", "UPL-12", 1)]
    [InlineData("UPL-1", "UPS-2", 2)]
    [InlineData("UPL-1", "LPU-1", 2)]
    [InlineData("A", "ABCDE", 3)]
    public void Edits_are_insertions_deletions_and_replacements(string left, string right, int edits)
        => Assert.Equal(edits, NearestNames.Edits(left, right));

    [Fact]
    public void At_most_three_names_are_near()
        => Assert.Equal(["UPL-1", "UPL-3", "UPL-4"], NearestNames.Of("UPL-2", ["UPL-5", "UPL-4", "UPL-3", "UPL-1", "XYZ"]));

    private static void Start(params string[] pairs)
    {
        var values = pairs.Chunk(2).Select(static p => KeyValuePair.Create("RiskAware:" + p[0], (string?)p[1]));
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(values).Build());
        services.AddRiskAware(static o => o.Catalogue = new Catalogue());
        using var provider = services.BuildServiceProvider();
        provider.GetRequiredService<IStartupValidator>().Validate();
    }

    private sealed class Catalogue : RiskCatalogue
    {
        public override IReadOnlyList<RiskDescriptor> Risks { get; } = [Risk("LOG-1"), Risk("UPL-1"), Risk("UPL-11"), Risk("UPL-12"), Risk("UPL-13"),
            WithSequences(Risk("SEQ-1"), new SequenceDescriptor("Looted", "Left THEN Right", TimeSpan.FromMinutes(10), 90, Stage.Attempt)),
        ];

        public override IReadOnlyList<DetectionPointDescriptor> Points => [Point(Risks[1]), Point(Risks[1], "Many", threshold: Threshold(3)), Point(Risks[5], "Left"), Point(Risks[5], "Right")];

        public override IReadOnlyList<RiskCatalogue> References => [];
    }

    private sealed class Broken : RiskCatalogue
    {
        public override IReadOnlyList<RiskDescriptor> Risks { get; } =
            [WithSequences(Risk("SEQ-2"), new SequenceDescriptor("Looted", "Lefft", TimeSpan.FromMinutes(10), 90, Stage.Attempt))];

        public override IReadOnlyList<DetectionPointDescriptor> Points => [Point(Risks[0], "Left")];

        public override IReadOnlyList<RiskCatalogue> References => [];
    }
}
