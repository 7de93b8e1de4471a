using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using RiskAware.Collections;
using RiskAware.Declarations;
using RiskAware.Scoring;

namespace RiskAware.Generators.Group;

/// <summary>
/// The documentation comment of a risk: what its detection points can reach, and which responses that allows, so that whoever hovers
/// over the risk knows before the first attack. Where the developer has written one, only the remarks are added, and nothing where
/// those are taken too.
/// </summary>
internal static class RiskComment
{
    private const int MostPoints = 4;

    /// <summary>The lines of the comment, as XML; none where nothing is to be added.</summary>
    internal static EquatableArray<string> Of(RiskModel risk, IReadOnlyList<PointModel> points)
    {
        if (risk.Comment == OwnComment.WithRemarks)
        {
            return EquatableArray<string>.Empty;
        }

        var lines = new List<string>();
        if (risk.Comment == OwnComment.None)
        {
            lines.Add("<summary>" + Xml(risk.Title.TrimEnd('.', ' ')) + " (" + Xml(risk.Id) + ").</summary>");
        }

        lines.Add("<remarks>");
        lines.Add("<para>Impact " + Number(risk.Impact) + ". " + Reach(risk, points) + "</para>");
        if (risk.Responses.Count > 0)
        {
            lines.Add("<para>" + string.Join("; ", risk.Responses.Select(r => Response(r, risk, points))) + ".</para>");
        }

        lines.Add("</remarks>");
        return lines.ToEquatableArray();
    }

    private static string Reach(RiskModel risk, IReadOnlyList<PointModel> points)
    {
        if (points.Count == 0)
        {
            return "No detection point of this assembly sees it.";
        }

        var shown = points.OrderByDescending(p => new PointSet([p]).Probability).ThenBy(static p => p.Name, StringComparer.Ordinal).Take(MostPoints);
        var parts = shown.Select(p => Xml(p.Name) + " alone " + Score(risk, [p])).ToList();
        if (points.Count > MostPoints)
        {
            parts.Add(Number(points.Count - MostPoints) + " more are weaker or alike");
        }

        if (points.Count > 1)
        {
            parts.Add((points.Count == 2 ? "both " : "all " + Number(points.Count) + " ") + Score(risk, points));
        }

        return string.Join("; ", parts) + ".";
    }

    private static string Score(RiskModel risk, IReadOnlyCollection<PointModel> points)
    {
        var score = (points.Count > 1 ? new PointSet(points, risk.Sequences) : new PointSet(points)).Score(risk.Impact);
        return Number(score) + score switch
        {
            >= ScoreRules.CriticalScore => " critical",
            >= ScoreRules.HighScore => " high",
            >= ScoreRules.MediumScore => " medium",
            _ => " low",
        };
    }

    private static string Response(ResponseModel response, RiskModel risk, IReadOnlyList<PointModel> points)
    {
        var alone = points.Where(p => new PointSet([p]).Allows(response, risk.Impact)).Select(static p => p.Name).OrderBy(static n => n, StringComparer.Ordinal).ToList();
        return ((DeclaredResponse)response.Kind) + " from " + Number(response.AtScore) + ": "
            + (alone.Count > 0 ? Xml(string.Join(" or ", alone.Take(MostPoints))) + (alone.Count > MostPoints ? " or others suffice" : " suffices")
                : new PointSet(points, risk.Sequences).Allows(response, risk.Impact) ? "needs several points"
                : "these points do not suffice");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A text of an attribute inside a comment line: nothing in it may end the line or open a tag.</summary>
    private static string Xml(string text)
    {
        var xml = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                xml.Append(c).Append(text[++i]);
                continue;
            }

            xml.Append(c switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                _ => CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
                    or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned
                        ? " "
                        : c.ToString(),
            });
        }

        return xml.ToString();
    }
}
