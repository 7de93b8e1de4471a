using RiskAware.AspNetCore.Enforcement;

namespace RiskAware.AspNetCore.Tests.Enforcement;

public class RetryAfterTests
{
    [Theory]
    [InlineData(-5, 60)]
    [InlineData(1, 60)]
    [InlineData(61, 300)]
    [InlineData(299, 300)]
    [InlineData(301, 900)]
    [InlineData(3601, 14400)]
    [InlineData(999_999, 86400)]
    public void What_is_left_is_rounded_up_to_a_step(int left, int told) => Assert.Equal(told, RetryAfter.Seconds(TimeSpan.FromSeconds(left)));
}
