using System;
using System.Collections.Generic;
using System.Linq;

namespace RiskAware.Endpoints;

/// <summary>A route pattern by its segments.</summary>
internal static class RouteSegments
{
    /// <summary>How many optional segments one pattern is unfolded for, at most.</summary>
    private const int Optionals = 4;

    /// <summary>The segments; a slash at the start or the end separates nothing, and none within the braces of a parameter does.</summary>
    internal static IReadOnlyList<string> Split(string pattern)
    {
        var text = pattern.Length > 0 && pattern[0] == '~' ? pattern.Substring(1) : pattern;
        text = text.Length > 0 && text[0] == '/' ? text.Substring(1) : text;
        text = text.Length > 0 && text[text.Length - 1] == '/' ? text.Substring(0, text.Length - 1) : text;
        var segments = new List<string>();
        var depth = 0;
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] == '{' ? 1 : text[i] == '}' && depth > 0 ? -1 : 0;
            if (text[i] == '/' && depth == 0)
            {
                segments.Add(text.Substring(start, i - start));
                start = i + 1;
            }
        }

        if (text.Length > 0)
        {
            segments.Add(text.Substring(start));
        }

        return segments;
    }

    /// <summary>The pattern with and without each segment that a request may leave out.</summary>
    internal static IEnumerable<IReadOnlyList<string>> Forms(string pattern)
    {
        var all = Split(pattern);
        yield return all;
        for (var count = all.Count - 1; count >= 0 && all.Count - count <= Optionals && IsOptional(all[count]); count--)
        {
            yield return all.Take(count).ToList();
        }
    }

    /// <summary>Whether a segment takes any number of segments of a request.</summary>
    internal static bool IsCatchAll(string segment) => segment.StartsWith("{*", StringComparison.Ordinal);

    private static bool IsOptional(string segment)
        => segment.Length > 2 && segment[0] == '{' && segment[segment.Length - 1] == '}'
            && (segment[segment.Length - 2] == '?' || segment.IndexOf('=') > 0 || IsCatchAll(segment));
}
