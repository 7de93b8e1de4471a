using Microsoft.Extensions.Options;
using RiskAware.Tests.Support;
using static RiskAware.Tests.Support.EngineTest;
using static RiskAware.Tests.Support.TestRisk;

namespace RiskAware.Tests.Responses;

public sealed class ExemptionTests
{
    private static readonly RiskDescriptor s_risk = Risk(responses: [Response(ResponseKind.Delay, 10), Response(ResponseKind.BlockClient, 10), Response(ResponseKind.LockAccount, 10)]);

    private static readonly DetectionPointDescriptor s_point = Point(s_risk, confidence: 95);

    [Fact]
    public void An_exempted_account_is_denied_nothing_still_counts_and_is_told_with_what_would_have_happened()
    {
        using var test = OfAccount("scanner");
        using (test.Request(Account("scanner")))
        {
            Assert.Equal(DecisionKind.Observe, test.Report(s_point).Kind);
        }

        Assert.False(test.Check(Account("scanner")).IsDenied);
        var told = test.Events.Single();
        Assert.Equal((76, "Pentest", "none", "lock"), (told.RiskScore, told.Exemption, told.Action, told.ActionIntended));
        var held = test.Engine.Explain(told.IncidentId)!.HeldBack;
        Assert.Equal(3, held.Count);
        Assert.Contains(held, static h => h.Reason == "Exempted until 2026-03-08 12:00:00Z (Pentest): agreed with the SOC");
    }

    [Fact]
    public void Another_account_is_not_exempted()
    {
        using var test = OfAccount("scanner");
        using (test.Request(Account("mallory")))
        {
            Assert.Equal(DecisionKind.Lock, test.Report(s_point).Kind);
        }

        Assert.Equal("", test.Events.Single().Exemption);
    }

    [Fact]
    public void Another_risk_does_not_exempt()
    {
        using var test = OfAccount("scanner");
        using (test.Request(Account("scanner")))
        {
            Assert.Equal(DecisionKind.Lock, test.Report(Point(Risk("UPL-2", responses: Response(ResponseKind.LockAccount, 10)), confidence: 95)).Kind);
        }
    }

    [Fact]
    public void A_stranger_who_names_an_exempted_account_is_not_exempted()
    {
        using var test = OfAccount("scanner");
        using (test.Request(Address()))
        {
            test.Report(s_point, Account("scanner", proven: false));
        }

        Assert.Equal(DecisionKind.Delay, test.Check(Account("scanner", proven: false)).Kind);
        Assert.Equal(DecisionKind.Block, test.Check(Address()).Kind);
    }

    [Fact]
    public void An_exemption_ends_by_itself_by_the_wall_clock()
    {
        using var test = OfAccount("scanner");
        test.Clock.Advance(TimeSpan.FromDays(7));
        using (test.Request(Account("scanner")))
        {
            Assert.Equal(DecisionKind.Lock, test.Report(s_point).Kind);
        }
    }

    [Theory]
    [InlineData("203.0.113.0/24", "203.0.113.7", false)]
    [InlineData("203.0.113.0/24", "::ffff:203.0.113.7", false)]
    [InlineData("203.0.113.7", "203.0.113.7", false)]
    [InlineData("203.0.113.0/24", "203.0.114.7", true)]
    [InlineData("2001:db8:1::/48", "2001:db8:1:2:3:4:5:6", false)]
    [InlineData("2001:db8:1::/48", "2001:db8:2::1", true)]
    [InlineData("203.0.113.0/24", "unknown", true)]
    public void Addresses_of_a_range_are_exempted_and_no_others(string range, string address, bool blocked)
    {
        using var test = new EngineTest(configure: o => o.Exemptions["Office"] = new()
        {
            Risk = "upl-1",
            Addresses = range,
            Reason = "one address for all",
            Until = new(2026, 4, 1, 0, 0, 0, TimeSpan.Zero),
        });
        using (test.Request(Address(address)))
        {
            test.Report(s_point);
        }

        Assert.Equal(blocked, test.Check(Address(address)).IsDenied);
    }

    [Fact]
    public void An_exemption_of_addresses_does_not_exempt_who_signed_in_from_there()
    {
        using var test = new EngineTest(configure: static o => o.Exemptions["Office"] = new()
        {
            Risk = "UPL-1",
            Addresses = "203.0.113.0/24",
            Reason = "one address for all",
            Until = new(2026, 4, 1, 0, 0, 0, TimeSpan.Zero),
        });
        using (test.Request(Account("mallory"), Address()))
        {
            test.Report(s_point);
        }

        Assert.Equal(DecisionKind.Lock, test.Check(Account("mallory")).Kind);
    }

    [Fact]
    public void An_exemption_that_is_configured_later_lifts_what_applies()
    {
        using var test = new EngineTest();
        using (test.Request(Account("scanner")))
        {
            Assert.Equal(DecisionKind.Lock, test.Report(s_point).Kind);
        }

        test.Configuration["RiskAware:Exemptions:Late:Risk"] = "UPL-1";
        test.Configuration["RiskAware:Exemptions:Late:Subject"] = "scanner";
        test.Configuration["RiskAware:Exemptions:Late:Reason"] = "ours";
        test.Configuration["RiskAware:Exemptions:Late:Until"] = "2026-03-02T00:00:00Z";
        test.Engine.Reload();
        Assert.False(test.Check(Account("scanner")).IsDenied);
        Assert.Equal(0, test.Engine.Status.ReloadsRefused);
    }

    [Theory]
    [InlineData("UPL-2", "scanner", null, "why", "2026-12-31", "Exemptions:X:Risk: no risk 'UPL-2' is declared. Nearest: 'UPL-1'")]
    [InlineData(null, "scanner", null, "why", "2026-12-31", "Exemptions:X:Risk: an exemption names its risk")]
    [InlineData("UPL-1", "scanner", null, null, "2026-12-31", "Exemptions:X:Reason: an exemption says why")]
    [InlineData("UPL-1", "scanner", null, "why", null, "Exemptions:X:Until: an exemption says when it ends")]
    [InlineData("UPL-1", null, null, "why", "2026-12-31", "either a Subject or Addresses")]
    [InlineData("UPL-1", "scanner", "203.0.113.0/24", "why", "2026-12-31", "either a Subject or Addresses")]
    [InlineData("UPL-1", null, "203.0.113.0/33", "why", "2026-12-31", "'203.0.113.0/33' is neither an address nor a range")]
    [InlineData("UPL-1", null, "2001:db8::1", "why", "2026-12-31", "'2001:db8::1' is narrower than a /64")]
    [InlineData("UPL-1", null, "2001:db8::/65", "why", "2026-12-31", "'2001:db8::/65' is narrower than a /64")]
    public void An_exemption_that_cannot_be_meant_stops_the_start(string? risk, string? subject, string? addresses, string? reason, string? until, string expected)
    {
        using var test = new EngineTest(configure: static o => o.Catalogue = new Catalogue());
        test.Configuration["RiskAware:Exemptions:X:Risk"] = risk;
        test.Configuration["RiskAware:Exemptions:X:Subject"] = subject;
        test.Configuration["RiskAware:Exemptions:X:Addresses"] = addresses;
        test.Configuration["RiskAware:Exemptions:X:Reason"] = reason;
        test.Configuration["RiskAware:Exemptions:X:Until"] = until;
        var failure = Assert.Throws<OptionsValidationException>(() => test.Engine);
        Assert.Contains(expected, failure.Message, StringComparison.Ordinal);
    }

    private static EngineTest OfAccount(string name) => new(configure: o => o.Exemptions["Pentest"] = new()
    {
        Risk = "UPL-1",
        Subject = name,
        Reason = "agreed with the SOC",
        Until = new(2026, 3, 8, 12, 0, 0, TimeSpan.Zero),
    });

    private sealed class Catalogue : RiskCatalogue
    {
        public override IReadOnlyList<RiskDescriptor> Risks { get; } = [s_risk];

        public override IReadOnlyList<DetectionPointDescriptor> Points => [Point(Risks[0])];

        public override IReadOnlyList<RiskCatalogue> References => [];
    }
}
