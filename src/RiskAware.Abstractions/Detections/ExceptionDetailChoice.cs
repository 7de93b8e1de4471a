namespace RiskAware;

/// <summary>
/// Who says how much of an exception loggers get: the options of the host first, then the code of the application, then what is
/// usual in the host's environment.
/// </summary>
internal static class ExceptionDetailChoice
{
    private static readonly object s_gate = new();

    private static ExceptionDetail? s_ordered;
    private static ExceptionDetail? s_byCode;
    private static ExceptionDetail? s_usual;
    private static volatile int s_current;

    internal static ExceptionDetail Current => (ExceptionDetail)s_current;

    internal static void SetByCode(ExceptionDetail detail)
    {
        lock (s_gate)
        {
            s_byCode = detail;
            Choose();
        }
    }

    /// <summary>What the host says for as long as it runs; two nulls when it stops.</summary>
    /// <param name="ordered">What its options say.</param>
    /// <param name="usual">What applies where nobody says anything.</param>
    internal static void SetByHost(ExceptionDetail? ordered, ExceptionDetail? usual)
    {
        lock (s_gate)
        {
            s_ordered = ordered;
            s_usual = usual;
            Choose();
        }
    }

    private static void Choose() => s_current = (int)(s_ordered ?? s_byCode ?? s_usual ?? ExceptionDetail.Summary);
}
