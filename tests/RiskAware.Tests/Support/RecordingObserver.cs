namespace RiskAware.Tests.Support;

internal sealed class RecordingObserver : IRiskObserver
{
    internal List<Assessment> Assessments { get; } = [];

    public void OnAssessed(in Assessment assessment)
    {
        lock (Assessments)
        {
            Assessments.Add(assessment);
        }
    }
}
