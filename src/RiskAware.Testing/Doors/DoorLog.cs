namespace RiskAware.Testing.Doors;

/// <summary>
/// The ways by which a test came into the code under test: the requests that a host answered, and the methods that were called
/// through the recorder; and through which of them a point fired.
/// </summary>
internal sealed class DoorLog
{
    private readonly Lock _gate = new();
    private readonly AsyncLocal<string?> _current = new();
    private readonly SortedSet<string> _passed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedSet<string>> _fired = new(StringComparer.Ordinal);
    private readonly RequestLog? _requests;

    internal DoorLog(IServiceProvider? host) => _requests = host is null ? null : RequestLog.Of(host, Passed);

    /// <summary>The doors that were used and held nothing up, ordinal.</summary>
    internal IReadOnlyList<string> Through
    {
        get
        {
            lock (_gate)
            {
                return [.. _passed];
            }
        }
    }

    /// <summary>The doors through which a point fired, ordinal.</summary>
    internal IReadOnlyList<string> ThroughWhich(string point)
    {
        lock (_gate)
        {
            return _fired.TryGetValue(point, out var doors) ? [.. doors] : [];
        }
    }

    internal string? Enter(string door)
    {
        var outer = _current.Value;
        _current.Value = door;
        return outer;
    }

    internal void Leave(string? outer) => _current.Value = outer;

    internal void Passed(string door)
    {
        lock (_gate)
        {
            _passed.Add(door);
        }
    }

    internal void Fired(string point, string? request)
    {
        lock (_gate)
        {
            if (!_fired.TryGetValue(point, out var doors))
            {
                _fired.Add(point, doors = new(StringComparer.Ordinal));
            }

            // A method without a route is no door: nothing says which code ran.
            if (request is not null && request.Contains(' ', StringComparison.Ordinal))
            {
                doors.Add(request);
            }

            if (_current.Value is { } called)
            {
                doors.Add(called);
            }
        }
    }

    internal void Close() => _requests?.Dispose();
}
