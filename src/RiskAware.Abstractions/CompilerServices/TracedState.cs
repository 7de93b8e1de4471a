using System;
using System.Collections;
using System.Collections.Generic;
using System.ComponentModel;

namespace RiskAware.CompilerServices;

/// <summary>
/// The state of one log call of a detection that an engine took: what <see cref="DetectionState{TValues}"/> holds, with
/// <c>IncidentId</c> and <c>DetectionId</c> before <c>{OriginalFormat}</c>.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct TracedState<TValues> : IReadOnlyList<KeyValuePair<string, object?>>
    where TValues : struct, IDetectionValues
{
    internal static readonly Func<TracedState<TValues>, Exception?, string> Formatter = static (state, _) => state.ToString();

    private readonly DetectionState<TValues> _state;
    private readonly Guid _incident;
    private readonly Guid _detection;

    internal TracedState(in DetectionState<TValues> state, in RiskDecision decision)
    {
        _state = state;
        _incident = decision.IncidentId;
        _detection = decision.DetectionId;
    }

    /// <inheritdoc />
    public int Count => _state.Count + (_incident == Guid.Empty ? 0 : 1) + (_detection == Guid.Empty ? 0 : 1);

    /// <inheritdoc />
    public KeyValuePair<string, object?> this[int index]
    {
        get
        {
            var last = _state.Count - 1;
            if (index < last)
            {
                return _state[index];
            }

            index -= last;
            if (_incident != Guid.Empty && index-- == 0)
            {
                return new("IncidentId", _incident);
            }

            if (_detection != Guid.Empty && index-- == 0)
            {
                return new("DetectionId", _detection);
            }

            return _state[last + index];
        }
    }

    /// <inheritdoc />
    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The message, with every value escaped.</summary>
    public override string ToString() => _state.ToString();
}
