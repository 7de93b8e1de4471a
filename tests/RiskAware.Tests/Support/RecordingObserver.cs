namespace RiskAware.Tests.Support;

internal sealed class RecordingObserver : IRiskObserver
{
    internal List<Assessment> Assessments { get; } = [];

    /// <summary>Called with each assessment, on the thread of its detection.</summary>
    internal Action<Assessment>? Assessed { get; set; }

    public void OnAssessed(in Assessment assessment)
    {
        lock (Assessments)
        {
            Assessments.Add(assessment);
        }

        Assessed?.Invoke(assessment);
    }
}
