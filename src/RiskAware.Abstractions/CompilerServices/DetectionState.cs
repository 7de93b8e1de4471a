using System;
using System.Collections;
using System.Collections.Generic;
using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace RiskAware.CompilerServices;

/// <summary>
/// The state of one log call that no engine knows of: the values by name, then of an exception that is not logged in full
/// <c>ExceptionType</c> and <c>ExceptionStack</c>, last <c>{OriginalFormat}</c>. Kept small: it is copied on its way to each
/// logging provider.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DetectionState<TValues> : IReadOnlyList<KeyValuePair<string, object?>>
    where TValues : struct, IDetectionValues
{
    /// <summary>The formatter of a log call.</summary>
    public static readonly Func<DetectionState<TValues>, Exception?, string> Formatter = static (state, _) => state.ToString();

    private readonly DetectionPointDescriptor _point;
    private readonly TValues _values;
    private readonly Exception? _summarised;

    /// <summary>Holds what is logged. <paramref name="summarised"/> is an exception that loggers do not get as such.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public DetectionState(DetectionPointDescriptor point, TValues values, Exception? summarised)
    {
        _point = point;
        _values = values;
        _summarised = summarised;
    }

    /// <inheritdoc />
    public int Count => _values.Count + (_summarised is null ? 1 : 3);

    /// <inheritdoc />
    public KeyValuePair<string, object?> this[int index]
    {
        get
        {
            if ((uint)index >= (uint)Count)
            {
                throw new ArgumentOutOfRangeException(nameof(index));
            }

            if (index < _values.Count)
            {
                return new(_point.Format.Names[index], _values.Get(index).ToObject());
            }

            if (index == Count - 1)
            {
                return new("{OriginalFormat}", _point.Template);
            }

            return index == _values.Count
                ? new("ExceptionType", _summarised!.GetType().FullName)
                : new("ExceptionStack", StackHash.Of(_summarised!));
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
    public override string ToString()
    {
        var text = _point.Format.Render(in _values);
        return _summarised is null ? text : text + " (" + _summarised.GetType().FullName + ", stack " + StackHash.Of(_summarised) + ")";
    }
}
