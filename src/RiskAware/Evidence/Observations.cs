using System.Runtime.CompilerServices;

namespace RiskAware.Evidence;

/// <summary>Finds the observation that a detection is part of: its exception's, else its request's.</summary>
internal sealed class Observations
{
    private readonly Lock _gate = new();
    private readonly ConditionalWeakTable<Exception, ExceptionMark> _byException = new();

    /// <summary>The mark of the exception of a detection; null without one.</summary>
    internal ExceptionMark? MarkOf(Exception? exception, RiskAwareScope? scope)
    {
        if (exception is null)
        {
            return null;
        }

        return _byException.TryGetValue(exception, out var mark) ? mark : Mark(exception, scope);
    }

    /// <summary>The observation of a request; null outside of one, where each detection stands for itself.</summary>
    internal Observation? Of(RiskAwareScope? scope)
    {
        if (scope is null)
        {
            return null;
        }

        if (scope.SinkState is Observation known && ReferenceEquals(known.Owner, this))
        {
            return known;
        }

        lock (_gate)
        {
            if (scope.SinkState is Observation made && ReferenceEquals(made.Owner, this))
            {
                return made;
            }

            var observation = new Observation(this);
            scope.SinkState = observation;
            return observation;
        }
    }

    // Apart, because the closure would cost bytes on every detection without an exception.
    private ExceptionMark Mark(Exception exception, RiskAwareScope? scope)
        => _byException.GetValue(exception, _ => new(Of(scope) ?? new Observation(this)));
}
