using System.Collections.Concurrent;
using RiskAware.Sequences;

namespace RiskAware.Evidence;

/// <summary>All risks and points that the engine knows: those of the catalogue from the start, others from their first detection.</summary>
internal sealed class RiskRegister
{
    // Above those of points; they only have to differ within a risk.
    private const int SequenceNumbers = 1_000_000;

    private readonly Lock _gate = new();
    private readonly ConcurrentDictionary<DetectionPointDescriptor, TrackedPoint> _byDescriptor = new();
    private readonly Dictionary<(string Assembly, string Id), TrackedRisk> _risks = [];
    private readonly Dictionary<(TrackedRisk Risk, string Id), TrackedPoint> _points = [];
    private RiskAwareOptions _options;
    private volatile TrackedRisk[] _all = [];
    private volatile TrackedPoint[] _allPoints = [];

    internal RiskRegister(RiskAwareOptions options, RiskCatalogue? catalogue)
    {
        _options = options;
        foreach (var point in (catalogue?.Closure() ?? []).SelectMany(static c => c.Points))
        {
            PointOf(point);
        }
    }

    internal TrackedRisk[] Risks => _all;

    internal TrackedPoint[] Points => _allPoints;

    internal TrackedPoint PointOf(DetectionPointDescriptor descriptor)
    {
        if (descriptor.SinkState is TrackedPoint known && ReferenceEquals(known.Register, this))
        {
            return known;
        }

        var point = _byDescriptor.TryGetValue(descriptor, out var tracked) ? tracked : Learn(descriptor);
        descriptor.SinkState = point;
        return point;
    }

    /// <summary>The risk of a point.</summary>
    internal TrackedRisk RiskOf(DetectionPointDescriptor point) => PointOf(point).Risk;

    internal void Configure(RiskAwareOptions options)
    {
        lock (_gate)
        {
            _options = options;
            foreach (var risk in _risks.Values)
            {
                risk.Configure(options);
            }

            foreach (var point in _points.Values)
            {
                point.Configure(options);
            }
        }
    }

    // Assemblies may hold descriptors of their own for the same risk or point: the ids decide, not the objects.
    private TrackedPoint Learn(DetectionPointDescriptor descriptor)
    {
        lock (_gate)
        {
            var declared = descriptor.Risk;
            if (!_risks.TryGetValue((declared.Assembly, declared.Id), out var risk))
            {
                risk = new(declared, _risks.Count, new(declared, _options));
                risk.Sequences = [.. declared.Sequences.Select((s, i) => new TrackedSequence(s, risk, this, SequenceNumbers + i, _options))];
                risk.Configure(_options);
                _risks.Add((declared.Assembly, declared.Id), risk);
                _all = [.. _all, risk];
            }

            if (!_points.TryGetValue((risk, descriptor.Id), out var point))
            {
                point = new(descriptor, risk, this, _points.Count, null, _options);
                _points.Add((risk, descriptor.Id), point);
                _allPoints = [.. _allPoints, point];
            }

            _byDescriptor[descriptor] = point;
            return point;
        }
    }
}
