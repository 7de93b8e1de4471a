using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using RiskAware.Subjects;

namespace RiskAware.Evidence;

/// <summary>The results of one detection, one for each subject, on the stack.</summary>
internal struct ResultSet
{
    private Slots _slots;

    [UnscopedRef]
    internal ref Result this[int index] => ref _slots[index];

    [InlineArray(SubjectSet.Capacity)]
    private struct Slots
    {
        private Result _first;
    }
}
