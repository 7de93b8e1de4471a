using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using RiskAware.Collections;
using RiskAware.Json;
using RiskAware.Texts;

namespace RiskAware.Graduations;

/// <summary>One of the files that say how far detection has come, as it stands in the additional files. Equal where it says the same.</summary>
/// <param name="Tests">Of the record: the tests.</param>
/// <param name="SignOffs">Of the graduations: the sign-offs that can be read.</param>
/// <param name="Demands">Of the demands of the SOC: these; else null.</param>
/// <param name="Problems">What is wrong in the file, by itself.</param>
internal sealed record GraduationFile(
    EquatableArray<TestLine> Tests, EquatableArray<SignOff> SignOffs, SocDemands? Demands, EquatableArray<FileProblem> Problems)
{
    internal const string RecordName = "riskaware.tests.json";
    internal const string SignOffsName = "riskaware.graduations.json";
    internal const string DemandsName = "riskaware.soc.json";

    private const int Version = 1;
    private const int HashLength = 12;
    private const string DayFormat = "yyyy-MM-dd";
    private const string Graduated = "Graduated";

    private static readonly string[] s_levels = ["Declared", "Instrumented", "Tested", "Qualified", Graduated];

    /// <summary>Whether a path is that of such a file.</summary>
    internal static bool IsOne(string path) => NameOf(path) is not null;

    /// <summary>Reads a file; what cannot be read is left out and becomes a problem.</summary>
    internal static GraduationFile Read(string path, string text)
    {
        var problems = new List<FileProblem>();
        var tests = new List<TestLine>();
        var signOffs = new List<SignOff>();
        SocDemands? demands = null;
        try
        {
            if (!string.IsNullOrWhiteSpace(text))
            {
                var root = JsonReader.Read(text);
                switch (NameOf(path))
                {
                    case RecordName:
                        ReadTests(new(root, ["version", "tests"], problems), tests, problems);
                        break;
                    case SignOffsName:
                        ReadSignOffs(new(root, ["version", "graduations"], problems), signOffs, problems);
                        break;
                    default:
                        demands = ReadDemands(new(root, ["version", "require", "owners", "eventTypes"], problems), problems);
                        break;
                }
            }
        }
        catch (JsonProblem problem)
        {
            problems.Add(new(problem.Span, "the file is no JSON and counts for nothing: " + problem.Message));
        }

        return new(tests.ToEquatableArray(), signOffs.ToEquatableArray(), demands, problems.ToEquatableArray());
    }

    private static string? NameOf(string path)
    {
        var name = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        return new[] { RecordName, SignOffsName, DemandsName }.FirstOrDefault(n => string.Equals(n, name, StringComparison.OrdinalIgnoreCase));
    }

    private static void ReadTests(FieldReader root, List<TestLine> tests, List<FileProblem> problems)
    {
        if (!root.IsVersion(Version))
        {
            return;
        }

        foreach (var item in root.Items("tests"))
        {
            var line = new FieldReader(item, ["point", "hash", "fires", "through", "test", "assembly"], problems);
            if (line.Text("point") is { } point && line.Text("hash") is { } hash && line.Truth("fires") is { } fires)
            {
                tests.Add(new(point, hash, fires, line.Strings("through")));
            }
        }
    }

    private static void ReadSignOffs(FieldReader root, List<SignOff> signOffs, List<FileProblem> problems)
    {
        if (!root.IsVersion(Version))
        {
            return;
        }

        foreach (var item in root.Items("graduations"))
        {
            var known = problems.Count;
            var entry = new FieldReader(item, ["risk", "hash", "level", "by", "when", "ticket"], problems);
            var (risk, hash, level) = (entry.Text("risk"), entry.Text("hash"), entry.Text("level"));
            var (by, when, ticket) = (entry.Text("by"), entry.Text("when"), entry.Text("ticket"));
            if (level is not null && level != Graduated)
            {
                problems.Add(new(entry.SpanOf("level"), s_levels.Contains(level)
                    ? "'" + level + "' is computed; what a person signs off is 'Graduated'"
                    : "'" + level + "' is no graduation; what a person signs off is 'Graduated'"));
            }

            if (hash is not null && (hash.Length != HashLength || !hash.All(static c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f'))))
            {
                problems.Add(new(entry.SpanOf("hash"), "'" + hash + "' is no declaration hash: it has 12 digits, 0-9 and a-f"));
            }

            if (when is not null && !DateTime.TryParseExact(when, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            {
                problems.Add(new(entry.SpanOf("when"), "'" + when + "' is no day; it is written as 2026-11-30"));
            }

            if (risk is not null && signOffs.Any(s => s.Risk == risk))
            {
                problems.Add(new(entry.SpanOf("risk"), "'" + risk + "' is signed off twice; keep the later one"));
            }

            if (problems.Count == known)
            {
                signOffs.Add(new(risk!, hash!, by!, when!, ticket!, entry.SpanOf("risk"), entry.SpanOf("hash"), entry.SpanOf("when")));
            }
        }
    }

    private static SocDemands? ReadDemands(FieldReader root, List<FileProblem> problems)
    {
        if (!root.IsVersion(Version))
        {
            return null;
        }

        var require = new List<string>();
        foreach (var name in root.Texts("require"))
        {
            if (!SocDemands.Properties.Contains(name.Text, StringComparer.Ordinal))
            {
                problems.Add(new(name.Span, "a risk has no property '" + name.Text + "' that could be demanded" + NearestNames.Hint(name.Text, SocDemands.Properties)));
            }
            else if (require.Contains(name.Text))
            {
                problems.Add(new(name.Span, "'" + name.Text + "' is demanded twice"));
            }
            else
            {
                require.Add(name.Text);
            }
        }

        return new(require.ToEquatableArray(), root.Strings("owners"), root.Strings("eventTypes"));
    }
}
