using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace RiskAware.Analyzers.Flow;

/// <summary>Numbers for the locals, parameters and temporaries that a walk meets, so that a state is a few bits.</summary>
internal sealed class Variables
{
    /// <summary>How many variables a walk tells apart; past it the answer is unknown.</summary>
    internal const int Cap = 64;

    private readonly Dictionary<object, int> _numbers = new();
    private readonly List<object> _all = new();

    internal int Count => _all.Count;

    internal object this[int number] => _all[number];

    internal bool TryFind(object variable, out int number) => _numbers.TryGetValue(variable, out number);

    internal bool TryGet(object variable, out int number)
    {
        if (_numbers.TryGetValue(variable, out number))
        {
            return true;
        }

        if (_all.Count == Cap)
        {
            return false;
        }

        number = _all.Count;
        _numbers.Add(variable, number);
        _all.Add(variable);
        return true;
    }
}
