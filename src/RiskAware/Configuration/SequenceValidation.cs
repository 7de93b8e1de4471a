using System.Globalization;
using RiskAware.Sequences;
using RiskAware.Texts;

namespace RiskAware.Configuration;

/// <summary>Says what is wrong with the sequences of the declared risks, as they apply.</summary>
internal static class SequenceValidation
{
    private static readonly TimeSpan s_shortest = TimeSpan.FromSeconds(1);

    internal static void Check(List<string> failures, RiskAwareOptions options, RiskCatalogue? catalogue)
    {
        var all = catalogue?.Closure() ?? [];
        var points = all.SelectMany(static c => c.Points).ToLookup(static p => (p.Risk.Assembly, p.Risk.Id), static p => p.Name);
        var seen = new HashSet<(string, string)>();
        foreach (var risk in all.SelectMany(static c => c.Risks).OrderBy(static r => r.Id, StringComparer.Ordinal))
        {
            if (!seen.Add((risk.Assembly, risk.Id)))
            {
                continue;
            }

            options.Risks.TryGetValue(risk.Id, out var changed);
            foreach (var sequence in risk.Sequences)
            {
                Check(failures, risk, sequence, changed, [.. points[(risk.Assembly, risk.Id)]]);
            }

            foreach (var name in changed?.Sequences.Keys.Order(StringComparer.Ordinal) ?? Enumerable.Empty<string>())
            {
                Exists(failures, risk, name);
            }
        }
    }

    private static void Check(List<string> failures, RiskDescriptor risk, SequenceDescriptor sequence, RiskOptions? changed, string[] points)
    {
        SequenceOptions? settings = null;
        changed?.Sequences.TryGetValue(sequence.Name, out settings);
        var what = settings?.Steps is null ? "sequence '" + risk.Id + "." + sequence.Name + "' " : Path(risk, sequence.Name) + ":Steps: it ";
        if (SequencePlan.Read(settings?.Steps ?? sequence.Steps, out var problem) is not { } plan)
        {
            failures.Add(what + problem + ".");
            return;
        }

        foreach (var name in plan.Names.Where(name => !points.Contains(name, StringComparer.Ordinal)))
        {
            failures.Add(what + "waits for '" + name + "', which no detection point of the risk is called." + Nearest(name, points));
        }

        var window = changed?.Window ?? risk.Window;
        var within = settings?.Within ?? sequence.Within;
        if (within < s_shortest || within > window)
        {
            failures.Add(Path(risk, sequence.Name) + ":Within: " + within.ToString("c") + " is not between " + s_shortest.ToString("c")
                + " and the window of the risk, " + window.ToString("c") + ".");
        }

        if (settings?.Confidence is < 1 or > 99)
        {
            failures.Add(string.Create(
                CultureInfo.InvariantCulture, $"{Path(risk, sequence.Name)}:Confidence: {settings.Confidence} is not between 1 and 99."));
        }
    }

    private static void Exists(List<string> failures, RiskDescriptor risk, string name)
    {
        if (!risk.Sequences.Any(s => string.Equals(s.Name, name, StringComparison.OrdinalIgnoreCase)))
        {
            failures.Add(Path(risk, name) + ": no sequence '" + name + "' is declared." + Nearest(name, risk.Sequences.Select(static s => s.Name)));
        }
    }

    private static string Nearest(string name, IEnumerable<string> known)
    {
        var nearest = NearestNames.Of(name, known);
        return nearest.Count == 0 ? string.Empty : " Nearest: '" + string.Join("', '", nearest) + "'.";
    }

    private static string Path(RiskDescriptor risk, string name) => RiskAwareOptions.SectionName + ":Risks:" + risk.Id + ":Sequences:" + name;
}
