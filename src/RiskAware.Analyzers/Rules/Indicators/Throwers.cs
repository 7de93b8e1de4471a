using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using RiskAware.Analyzers.Flow;

namespace RiskAware.Analyzers.Rules.Indicators;

/// <summary>Names the call of a try that an exception most likely comes from.</summary>
internal static class Throwers
{
    private static readonly Lazy<Dictionary<string, HashSet<string>>> s_table = new(Read);

    /// <summary>The one call that is documented to throw it, else the only call there is, else null.</summary>
    internal static TryCall? Find(ITypeSymbol caught, TryCalls calls)
    {
        var likely = calls.All.Where(c => CanThrow(c.Member, caught)).ToList();
        if (likely.Count > 0)
        {
            return likely.Select(c => c.Name).Distinct().Count() == 1 ? likely[0] : null;
        }

        var methods = calls.All.Where(c => c.Member is IMethodSymbol).ToList();
        return methods.Count == 1 ? methods[0] : null;
    }

    private static bool CanThrow(ISymbol member, ITypeSymbol caught)
    {
        if (!Exceptions(member, out var exceptions))
        {
            return false;
        }

        for (var up = caught; up is not null && up.Name != "Exception"; up = up.BaseType)
        {
            if (exceptions.Contains(Indicators.MetadataName(up)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The names of the indicator exceptions that a framework member is documented to throw.</summary>
    internal static bool Exceptions(ISymbol member, out HashSet<string> exceptions)
    {
        var name = member is IMethodSymbol { MethodKind: MethodKind.Constructor } ? "#ctor" : member.Name;
        for (var type = member.ContainingType; type is not null; type = type.BaseType)
        {
            var prefix = type.ContainingNamespace.ToDisplayString() + "." + type.Name + ".";
            if (s_table.Value.TryGetValue(prefix + name, out exceptions)
                || (name.EndsWith("Async", StringComparison.Ordinal) && s_table.Value.TryGetValue(prefix + name.Substring(0, name.Length - 5), out exceptions)))
            {
                return true;
            }
        }

        exceptions = [];
        return false;
    }

    private static Dictionary<string, HashSet<string>> Read()
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var table = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var fields in DataFiles.Read("throwers.csv"))
        {
            if (fields[0][0] == '=')
            {
                names.Add(fields[0].Substring(1), fields[1]);
                continue;
            }

            foreach (var member in fields[1].Split('|'))
            {
                var key = fields[0] + "." + member;
                if (!table.TryGetValue(key, out var exceptions))
                {
                    table.Add(key, exceptions = new(StringComparer.Ordinal));
                }

                exceptions.UnionWith(fields[2].Split('|').Select(n => names[n]));
            }
        }

        return table;
    }
}
