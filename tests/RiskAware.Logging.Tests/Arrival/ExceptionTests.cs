using RiskAware.Logging.Tests.Loggers;
using RiskAware.Logging.Tests.Shop;

namespace RiskAware.Logging.Tests.Arrival;

public sealed class ExceptionTests : IDisposable
{
    public static TheoryData<string> Loggers => RealLogger.All;

    public static TheoryData<string> Structured => RealLogger.Structured;

    public void Dispose() => Detections.ExceptionDetail = ExceptionDetail.Summary;

    [Theory]
    [MemberData(nameof(Loggers))]
    public void Summary_holds_no_text_of_the_exception_or_of_those_within(string name)
    {
        using var log = RealLogger.Create(name);
        Traversal.Refused(log.Logger, Thrown(), "a");
        Assert.Null(log.Single.Exception);
        Assert.DoesNotContain("secret", log.Single.Text + string.Join(' ', log.Single.Values ?? []));
        if (name != "serilog")
        {
            Assert.Matches("^Storage refused a \\(System.AggregateException, stack [0-9a-f]{8}\\)$", log.Single.Text);
        }
    }

    [Theory]
    [MemberData(nameof(Structured))]
    public void Summary_arrives_as_type_and_stack(string name)
    {
        using var log = RealLogger.Create(name);
        Traversal.Refused(log.Logger, Thrown(), "a");
        Traversal.Refused(log.Logger, Thrown(), "b");
        Assert.Equal("System.AggregateException", log.Entries[0]["ExceptionType"]);
        Assert.Matches("^[0-9a-f]{8}$", (string)log.Entries[0]["ExceptionStack"]!);
        Assert.Equal(log.Entries[0]["ExceptionStack"], log.Entries[1]["ExceptionStack"]);
    }

    [Theory]
    [MemberData(nameof(Loggers))]
    public void Full_detail_is_the_entry_that_the_framework_writes(string name)
    {
        Detections.ExceptionDetail = ExceptionDetail.Full;
        using var log = RealLogger.Create(name);
        var exception = Thrown();
        Traversal.Refused(log.Logger, exception, "a");
        FrameworkLog.Refused(log.Logger, exception, "a");
        var (ours, framework) = (log.Entries[0], log.Entries[1]);
        Assert.Contains("inner secret", ours.Exception);
        Assert.Equal(framework.Exception, ours.Exception);
        Assert.Equal(framework.Text, ours.Text);
        Assert.Equal(framework.Values, ours.Values);
    }

    private static AggregateException Thrown()
    {
        try
        {
            throw new AggregateException("outer secret\r\nfail: forged", new IOException("inner secret"));
        }
        catch (AggregateException exception)
        {
            return exception;
        }
    }
}
