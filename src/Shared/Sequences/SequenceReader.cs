using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace RiskAware.Sequences;

/// <summary>
/// Reads the steps of a sequence:
/// <c>steps = step { [UNLESS names] THEN step } [UNLESS names]</c>, <c>step = all { OR all }</c>, <c>all = one { AND one }</c>,
/// <c>one = name | ( step )</c>, <c>names = name { OR name }</c>.
/// </summary>
internal sealed class SequenceReader(string text)
{
    private const int MostNesting = 32;

    private readonly List<string> _names = [];
    private SequenceTokens _tokens = new(text);
    private string? _problem;
    private int _nesting;
    private int _occurrences;

    /// <summary>The plan; null and what is wrong, as the second half of a sentence, if there is none.</summary>
    internal SequencePlan? Read(out string? problem)
    {
        var steps = new List<SequenceStep>();
        do
        {
            _names.Clear();
            var clauses = Any();
            var names = _names.ToArray();
            var unless = _problem is null && _tokens.Take("UNLESS") ? Unless() : [];
            steps.Add(new(names, clauses, unless));
            if (steps.Count > SequencePlan.MostSteps)
            {
                Fail("has more than 8 steps");
            }
        }
        while (_problem is null && _tokens.Take("THEN"));

        if (!_tokens.IsEnd)
        {
            Fail(Unexpected("AND, OR, THEN, UNLESS or the end"));
        }

        problem = _problem;
        return problem is null ? new(steps) : null;
    }

    private List<uint> Any()
    {
        var clauses = All();
        while (_problem is null && _tokens.Take("OR"))
        {
            clauses.AddRange(All());
        }

        return Distinct(clauses);
    }

    private List<uint> All()
    {
        var clauses = One();
        while (_problem is null && _tokens.Take("AND"))
        {
            var more = One();
            clauses = Distinct([.. clauses.SelectMany(left => more.Select(right => left | right))]);
        }

        return clauses;
    }

    private List<uint> One()
    {
        if (_tokens.IsName)
        {
            return [1u << PlaceOf(Name())];
        }

        if (_nesting < MostNesting && _tokens.Take("("))
        {
            _nesting++;
            var clauses = Any();
            _nesting--;
            if (_problem is null && !_tokens.Take(")"))
            {
                Fail(Unexpected("')'"));
            }

            return clauses;
        }

        Fail(Unexpected("the name of a detection point"));
        return [];
    }

    private List<string> Unless()
    {
        var names = new List<string>();
        do
        {
            if (!_tokens.IsName)
            {
                Fail(Unexpected("the name of a detection point"));
                break;
            }

            names.Add(Name());
        }
        while (_problem is null && _tokens.Take("OR"));
        return [.. names.Distinct()];
    }

    private string Name()
    {
        var name = _tokens.Current;
        _tokens.Move();
        if (++_occurrences > SequencePlan.MostNames)
        {
            Fail("has more than 16 names");
        }

        return name;
    }

    private int PlaceOf(string name)
    {
        var place = _names.IndexOf(name);
        if (place < 0)
        {
            place = _names.Count;
            _names.Add(name);
        }

        return place;
    }

    // What another clause asks for a part of is never needed.
    private List<uint> Distinct(List<uint> clauses)
    {
        var needed = new List<uint>();
        foreach (var clause in clauses.Distinct().OrderBy(static c => c))
        {
            if (!needed.Any(n => (n & clause) == n))
            {
                needed.Add(clause);
            }
        }

        if (needed.Count > SequencePlan.MostClauses)
        {
            Fail("has a step with more than 64 ways to complete it");
            return [];
        }

        return needed;
    }

    private string Unexpected(string expected) => _tokens.IsEnd
        ? "ends where " + expected + " is expected"
        : "has '" + _tokens.Current + "' at " + _tokens.Position.ToString(CultureInfo.InvariantCulture) + " where " + expected + " is expected";

    private void Fail(string problem) => _problem ??= problem;
}
