using System.Diagnostics.Metrics;
using System.Globalization;

namespace RiskAware.Testing.Doors;

/// <summary>
/// The requests that one host answers, by the meter that ASP.NET Core has for them: it names method, route template and status, and
/// needs no middleware that could change what is tested.
/// </summary>
internal sealed class RequestLog : IDisposable
{
    private const string MeterName = "Microsoft.AspNetCore.Hosting";

    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(5);

    private readonly object _gate = new();
    private readonly MeterListener _listener = new();
    private readonly IMeterFactory _meters;
    private readonly Action<string> _passed;
    private long _running;

    private RequestLog(IMeterFactory meters, Action<string> passed)
    {
        _meters = meters;
        _passed = passed;
        _listener.InstrumentPublished = Listen;
        _listener.SetMeasurementEventCallback<long>((_, change, _, _) => Count(change));
        _listener.SetMeasurementEventCallback<double>((_, _, tags, _) => Ended(tags));
        _listener.Start();
    }

    /// <summary>Listens to a host; null for one without meters.</summary>
    internal static RequestLog? Of(IServiceProvider host, Action<string> passed)
        => host.GetService(typeof(IMeterFactory)) is IMeterFactory meters ? new(meters, passed) : null;

    /// <summary>Waits for the end of requests whose answer has arrived: it is told a little later.</summary>
    public void Dispose()
    {
        lock (_gate)
        {
            var end = Environment.TickCount64 + (long)s_longest.TotalMilliseconds;
            while (_running > 0 && end - Environment.TickCount64 is > 0 and var left)
            {
                Monitor.Wait(_gate, (int)left);
            }
        }

        _listener.Dispose();
    }

    private void Listen(Instrument instrument, MeterListener listener)
    {
        if (instrument.Meter.Name == MeterName && ReferenceEquals(instrument.Meter.Scope, _meters)
            && instrument.Name is "http.server.active_requests" or "http.server.request.duration")
        {
            listener.EnableMeasurementEvents(instrument);
        }
    }

    private void Count(long change)
    {
        // Down is counted where the duration is told, which comes after it.
        if (change > 0)
        {
            lock (_gate)
            {
                _running += change;
            }
        }
    }

    private void Ended(ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        string? method = null, route = null;
        var status = 0;
        var failed = false;
        foreach (var (name, value) in tags)
        {
            switch (name)
            {
                case "http.request.method":
                    method = value as string;
                    break;
                case "http.route":
                    route = value as string;
                    break;
                case "http.response.status_code":
                    status = Convert.ToInt32(value, CultureInfo.InvariantCulture);
                    break;
                case "error.type":
                    failed = true;
                    break;
            }
        }

        // A request that was refused or failed may not have come as far as the code in question.
        if (method is not null && route is not null && status is > 0 and < 400 && !failed)
        {
            _passed(method + (route.StartsWith('/') ? " " : " /") + route);
        }

        lock (_gate)
        {
            _running = Math.Max(0, _running - 1);
            Monitor.PulseAll(_gate);
        }
    }
}
