using Microsoft.Extensions.Logging.Abstractions;
using RiskAware.Testing;
using Storefront.Accounts;
using Storefront.Risks;

namespace Storefront.Tests;

public class AccountServiceTests
{
    private readonly AccountService _accounts = new(NullLogger<AccountService>.Instance, iterations: 10);

    [Fact]
    [DetectionTest(typeof(PasswordSpraying), Fires = false)]
    public void The_right_password_signs_in_and_nothing_is_detected()
    {
        using var detections = DetectionRecorder.For(this);
        var account = _accounts.Register("anna", "kettle");

        Assert.Equal(account, detections.Call(_accounts.SignIn, "Anna", "kettle"));
        detections.NothingDetected();
    }

    [Theory]
    [InlineData("anna", "kettles")]
    [InlineData("nobody", "kettle")]
    [DetectionTest(typeof(PasswordSpraying), nameof(PasswordSpraying.SignInFailed))]
    public void A_wrong_password_and_an_unknown_name_look_alike(string name, string password)
    {
        using var detections = DetectionRecorder.For(this);
        _accounts.Register("anna", "kettle");

        Assert.Null(detections.Call(_accounts.SignIn, name, password));

        var detection = detections.Detected<PasswordSpraying>(nameof(PasswordSpraying.SignInFailed), times: 1)[0];
        Assert.DoesNotContain(name, detection["UserName"]?.ToString() ?? string.Empty, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_is_given_once()
    {
        Assert.NotNull(_accounts.Register("anna", "kettle"));
        Assert.Null(_accounts.Register("ANNA", "other"));
    }
}
