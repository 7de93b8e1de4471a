using RiskAware.Testing;

namespace Storefront.Tests;

/// <summary>
/// The record of what was tested is committed, and read by the next build. Write it anew with
/// <c>RISKAWARE_TEST_RECORD=1 dotnet test samples/Storefront.Tests</c>.
/// </summary>
public class RecordTests
{
    [Fact]
    public void Record_of_what_was_tested_is_up_to_date() => Assert.Empty(DetectionTestRecord.Problems(typeof(RecordTests).Assembly));
}
