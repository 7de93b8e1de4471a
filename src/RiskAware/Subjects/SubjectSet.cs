using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace RiskAware.Subjects;

/// <summary>The subjects of one detection, on the stack.</summary>
internal struct SubjectSet
{
    /// <summary>Two of each kind: one named by the point, one of the request.</summary>
    internal const int Capacity = 10;

    private Slots _slots;
    private int _count;

    internal readonly int Count => _count;

    [UnscopedRef]
    internal ref readonly Subject this[int index] => ref _slots[index];

    internal void Add(in Subject subject)
    {
        for (var i = 0; i < _count; i++)
        {
            if (_slots[i].Key == subject.Key)
            {
                return;
            }
        }

        if (_count < Capacity)
        {
            _slots[_count++] = subject;
        }
    }

    [InlineArray(Capacity)]
    private struct Slots
    {
        private Subject _first;
    }
}
