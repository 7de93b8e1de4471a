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
    private bool _hasSignedIn;

    internal readonly int Count => _count;

    /// <summary>Whether somebody signed in for the request.</summary>
    internal bool IsAuthenticated { readonly get; set; }

    [UnscopedRef]
    internal ref readonly Subject this[int index] => ref _slots[index];

    /// <summary>
    /// Whether it is a subject's share of the log that a detection uses up: who is signed in answers for himself alone, not for
    /// those behind the same address. A tenant is many people, and nobody is anybody.
    /// </summary>
    internal readonly bool LimitsLines(int index)
    {
        ref readonly var subject = ref _slots[index];
        return _hasSignedIn ? subject.IsSignedIn : subject.Kind is not (null or SubjectKind.Tenant);
    }

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
            _hasSignedIn |= subject.IsSignedIn;
        }
    }

    [InlineArray(Capacity)]
    private struct Slots
    {
        private Subject _first;
    }
}
