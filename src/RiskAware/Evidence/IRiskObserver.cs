namespace RiskAware;

/// <summary>Sees every assessment, for displays and metrics. Register any number in the service collection.</summary>
public interface IRiskObserver
{
    /// <summary>
    /// Called on the thread of the detection, once for each subject of it: return quickly. What it throws is counted and
    /// dropped. Called by several threads at once.
    /// </summary>
    /// <param name="assessment">The assessment; may be kept.</param>
    void OnAssessed(in Assessment assessment);
}
