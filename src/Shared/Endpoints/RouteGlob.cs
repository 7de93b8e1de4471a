using System;
using System.Collections.Generic;
using System.Linq;

namespace RiskAware.Endpoints;

/// <summary>A pattern over routes: <c>*</c> is one segment, <c>**</c> any number; other segments are compared without regard to case.</summary>
internal sealed class RouteGlob
{
    private const string One = "*";
    private const string Any = "**";

    private readonly string[] _segments;

    private RouteGlob(string[] segments) => _segments = segments;

    /// <summary>Reads a pattern; a parameter in braces may stand for <c>*</c>, a catch-all parameter for <c>**</c>.</summary>
    /// <param name="text">The pattern.</param>
    /// <param name="problem">Why it cannot be read, for the end of a sentence; null: it can.</param>
    internal static RouteGlob? TryParse(string text, out string? problem)
    {
        problem = text.IndexOf("://", StringComparison.Ordinal) >= 0 ? "it is a URL; write the path alone"
            : text.IndexOfAny(['?', '#']) is var query and >= 0 && !IsInBraces(text, query) ? "a query is no part of a route"
            : text.IndexOf('\\') >= 0 ? "segments are separated by '/'"
            : null;
        if (problem is not null)
        {
            return null;
        }

        var segments = RouteSegments.Split(text);
        foreach (var segment in segments)
        {
            problem = Problem(segment);
            if (problem is not null)
            {
                return null;
            }
        }

        return new RouteGlob(segments.Select(Normalise).ToArray());
    }

    /// <summary>Whether requests to an endpoint fall under this pattern; unknown where only some of them may.</summary>
    /// <param name="pattern">The route pattern of the endpoint.</param>
    internal MatchState Match(string pattern)
    {
        var result = MatchState.No;
        foreach (var form in RouteSegments.Forms(pattern))
        {
            var one = Match(0, form, 0);
            result = one > result ? one : result;
        }

        return result;
    }

    private MatchState Match(int at, IReadOnlyList<string> route, int from)
    {
        if (at == _segments.Length)
        {
            return from == route.Count ? MatchState.Yes
                : route.Skip(from).All(RouteSegments.IsCatchAll) ? MatchState.Unknown : MatchState.No;
        }

        if (_segments[at] == Any)
        {
            var best = MatchState.No;
            for (var next = from; next <= route.Count && best != MatchState.Yes; next++)
            {
                var one = Match(at + 1, route, next);
                best = one > best ? one : best;
            }

            return best;
        }

        if (from == route.Count)
        {
            return MatchState.No;
        }

        if (RouteSegments.IsCatchAll(route[from]))
        {
            // It takes what this pattern is about, and more.
            return MatchState.Unknown;
        }

        var here = MatchSegment(_segments[at], route[from]);
        var rest = here == MatchState.No ? MatchState.No : Match(at + 1, route, from + 1);
        return here < rest ? here : rest;
    }

    private static MatchState MatchSegment(string glob, string segment)
        => glob == One || string.Equals(glob, segment, StringComparison.OrdinalIgnoreCase) ? MatchState.Yes
            : segment.IndexOf('{') >= 0 ? MatchState.Unknown
            : MatchState.No;

    private static string Normalise(string segment)
        => segment[0] != '{' ? segment : RouteSegments.IsCatchAll(segment) ? Any : One;

    private static string? Problem(string segment)
    {
        if (segment.Length == 0)
        {
            return "a segment is empty";
        }

        if (segment.Trim() != segment)
        {
            return "'" + segment + "' begins or ends with a space";
        }

        if (segment[0] == '{' && segment[segment.Length - 1] == '}' && segment.Length > 2 && segment.IndexOf('{', 1) < 0)
        {
            return null;
        }

        return segment.IndexOfAny(['{', '}']) >= 0 ? "the braces of '" + segment + "' do not enclose one whole segment"
            : segment.IndexOf('*') >= 0 && segment is not (One or Any) ? "'*' and '**' stand for whole segments, and '" + segment + "' is neither"
            : null;
    }

    private static bool IsInBraces(string text, int position)
    {
        var open = text.LastIndexOf('{', position);
        return open >= 0 && text.IndexOf('}', open) > position;
    }
}
