using System.Runtime.CompilerServices;

namespace RiskAware.Evidence;

/// <summary>Finds the observation that a detection is part of: its exception's, else its request's.</summary>
internal sealed class Observations
{
    private readonly Lock _gate = new();
    private readonly ConditionalWeakTable<Exception, ExceptionMark> _byException = new();

    /// <summary>The mark of the exception of a detection; null without one.</summary>
    internal ExceptionMark? MarkOf(Exception? exception, RiskAwareScope? scope, long now)
    {
        if (exception is null)
        {
            return null;
        }

        return _byException.TryGetValue(exception, out var mark) && !mark.Observation.IsOver(now) ? mark : Mark(exception, scope, now);
    }

    /// <summary>The observation of a request; null outside of one, where each detection stands for itself.</summary>
    internal Observation? Of(RiskAwareScope? scope, long now)
    {
        if (scope is null)
        {
            return null;
        }

        if (scope.SinkState is Observation known && ReferenceEquals(known.Owner, this) && !known.IsOver(now))
        {
            return known;
        }

        lock (_gate)
        {
            if (scope.SinkState is Observation made && ReferenceEquals(made.Owner, this) && !made.IsOver(now))
            {
                return made;
            }

            var observation = new Observation(this, now);
            scope.SinkState = observation;
            return observation;
        }
    }

    private ExceptionMark Mark(Exception exception, RiskAwareScope? scope, long now)
    {
        lock (_gate)
        {
            if (_byException.TryGetValue(exception, out var made) && !made.Observation.IsOver(now))
            {
                return made;
            }

            var mark = new ExceptionMark(Of(scope, now) ?? new Observation(this, now));
            _byException.AddOrUpdate(exception, mark);
            return mark;
        }
    }
}
