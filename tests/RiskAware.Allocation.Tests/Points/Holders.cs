using Microsoft.Extensions.Logging;

namespace RiskAware.Allocation.Tests.Points;

internal sealed partial class FieldHolder(ILogger log)
{
    private readonly ILogger _log = log;

    [DetectionPoint("{name} {count}", Risk = typeof(Kinds), Id = "Field")]
    internal partial void Seen(string name, int count);
}

internal sealed partial class PropertyHolder
{
    internal PropertyHolder(ILogger log) => Log = log;

    private ILogger Log { get; }

    [DetectionPoint("{name} {count}", Risk = typeof(Kinds), Id = "Property")]
    internal partial void Seen(string name, int count);
}

internal sealed partial class PrimaryHolder(ILogger log)
{
    [DetectionPoint("{name} {count}", Risk = typeof(Kinds), Id = "Primary")]
    internal partial void Seen(string name, int count);
}
