using System;
using System.Collections.Generic;
using System.Text;

namespace RiskAware.Endpoints.Mvc;

/// <summary>A route that names controllers and actions by parameters: <c>{controller=Home}/{action=Index}/{id?}</c>.</summary>
internal sealed class ConventionalRoute
{
    private readonly List<(string Text, string? Parameter, bool IsConstrained)> _parts = [];
    private readonly IReadOnlyDictionary<string, string?> _defaults;
    private readonly bool _isOpen;

    /// <summary>A route as it is mapped.</summary>
    /// <param name="pattern">Its pattern; null: not constant.</param>
    /// <param name="defaults">Values that it holds for names; null: they cannot be seen.</param>
    /// <param name="areConstraintsSeen">Whether it has no constraints that cannot be seen.</param>
    /// <param name="facts">What calls on its builder say.</param>
    internal ConventionalRoute(string? pattern, IReadOnlyDictionary<string, string?>? defaults, bool areConstraintsSeen, RouteFacts facts)
    {
        _defaults = defaults ?? new Dictionary<string, string?>();
        _isOpen = pattern is null || defaults is null || !areConstraintsSeen;
        Facts = facts;
        if (pattern is not null)
        {
            Parse(pattern);
        }
    }

    /// <summary>The route that <c>MapDefaultControllerRoute</c> adds.</summary>
    internal static ConventionalRoute Default(RouteFacts facts) => new("{controller=Home}/{action=Index}/{id?}", new Dictionary<string, string?>(), true, facts);

    /// <summary>What is said of the route where it is mapped.</summary>
    internal RouteFacts Facts { get; }

    /// <summary>Whether an action of these values is reached through the route, and by which pattern.</summary>
    /// <param name="controller">Name of the controller.</param>
    /// <param name="action">Name of the action.</param>
    /// <param name="area">Name of the area; empty: none.</param>
    /// <param name="pattern">The pattern with the values filled in.</param>
    /// <param name="isOpen">Whether that cannot be known.</param>
    internal bool TryMatch(string controller, string action, string area, out string? pattern, out bool isOpen)
    {
        isOpen = _isOpen;
        pattern = null;
        if (_isOpen)
        {
            return true;
        }

        foreach (var (name, value) in new[] { ("controller", controller), ("action", action), ("area", area) })
        {
            var index = _parts.FindIndex(p => string.Equals(p.Parameter, name, StringComparison.OrdinalIgnoreCase));
            var fallback = index < 0 && _defaults.TryGetValue(name, out var given) ? given ?? string.Empty : null;
            if (value.Length == 0 ? index >= 0 || fallback is { Length: > 0 }
                : index < 0 && !string.Equals(fallback, value, StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }

            isOpen |= index >= 0 && _parts[index].IsConstrained;
        }

        var text = new StringBuilder();
        foreach (var part in _parts)
        {
            text.Append(Same(part.Parameter, "controller") ? controller : Same(part.Parameter, "action") ? action : Same(part.Parameter, "area") ? area : part.Text);
        }

        pattern = text.ToString();
        return true;
    }

    private static bool Same(string? one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private void Parse(string pattern)
    {
        pattern = pattern.StartsWith("~/", StringComparison.Ordinal) ? pattern.Substring(2) : pattern.TrimStart('/');
        var start = 0;
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '{')
            {
                continue;
            }

            if (i + 1 < pattern.Length && pattern[i + 1] == '{')
            {
                i++;
                continue;
            }

            var end = pattern.IndexOf('}', i);
            while (end > 0 && end + 1 < pattern.Length && pattern[end + 1] == '}')
            {
                end = end + 2 < pattern.Length ? pattern.IndexOf('}', end + 2) : -1;
            }

            if (end < 0)
            {
                break;
            }

            _parts.Add((pattern.Substring(start, i - start), null, false));
            AddParameter(pattern.Substring(i, end - i + 1));
            start = end + 1;
            i = end;
        }

        _parts.Add((pattern.Substring(start), null, false));
    }

    private void AddParameter(string text)
    {
        var inner = text.Trim('{', '}').TrimStart('*');
        var stop = inner.IndexOfAny([':', '=', '?']);
        var name = stop < 0 ? inner : inner.Substring(0, stop);
        var rest = stop < 0 ? string.Empty : inner.Substring(stop);
        // That a value exists is true of each action; what else a constraint asks is its own code.
        var isConstrained = rest.StartsWith(":", StringComparison.Ordinal)
            && !rest.Equals(":exists", StringComparison.Ordinal) && !rest.StartsWith(":exists=", StringComparison.Ordinal);
        _parts.Add((text, name, isConstrained));
    }
}
