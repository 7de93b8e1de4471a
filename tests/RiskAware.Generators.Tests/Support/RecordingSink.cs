using Microsoft.Extensions.Logging;

namespace RiskAware.Generators.Tests.Support;

/// <summary>Keeps what is handed over, and answers as told.</summary>
public sealed class RecordingSink : IDetectionSink, IDetectionLoggers
{
    public RiskDecision Answer { get; set; }

    public List<Detection> Detections { get; } = [];

    public List<IReadOnlyList<KeyValuePair<string, object?>>> Values { get; } = [];

    public List<string> Categories { get; } = [];

    public RecordingLogger? Logger { get; set; }

    public Detection Single => Assert.Single(Detections);

    public RiskDecision Report(in Detection detection)
    {
        Detections.Add(detection);
        return Answer;
    }

    public void Supply(in Detection detection, in RiskDecision decision, IReadOnlyList<KeyValuePair<string, object?>> values) => Values.Add(values);

    public ILogger? GetLogger(string category)
    {
        Categories.Add(category);
        return Logger;
    }
}
