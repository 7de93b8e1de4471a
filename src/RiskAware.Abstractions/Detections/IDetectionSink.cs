using System.Collections.Generic;
using Microsoft.Extensions.Logging;

namespace RiskAware;

/// <summary>Takes detections and decides: the engine, or a fake in tests. Implementations must not throw; what they throw is counted and dropped.</summary>
public interface IDetectionSink
{
    /// <summary>Takes one detection, before the detection call returns.</summary>
    /// <param name="detection">The detection.</param>
    /// <returns>What applies to the subject now; <c>WantsEvidence</c> asks for the values.</returns>
    RiskDecision Report(in Detection detection);

    /// <summary>Takes the values of the detection that was just reported, if the decision asked for them.</summary>
    /// <param name="detection">The detection.</param>
    /// <param name="decision">The decision that <see cref="Report"/> returned.</param>
    /// <param name="values">The logged values by name, sensitive ones already masked, strings capped, not escaped.</param>
    void Supply(in Detection detection, in RiskDecision decision, IReadOnlyList<KeyValuePair<string, object?>> values);
}

/// <summary>A sink that also has loggers, for detection points that are declared without one.</summary>
public interface IDetectionLoggers
{
    /// <summary>The logger of a category.</summary>
    /// <param name="category">The full name of the class that declares the point.</param>
    ILogger? GetLogger(string category);
}
