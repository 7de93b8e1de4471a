using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using RiskAware.Json;

namespace RiskAware.Analyzers.Rules.Evidence;

/// <summary>
/// The log levels that the settings files of a project set, read from its additional files and chosen as the logging framework does:
/// the longest category wins, what a provider says of itself comes first.
/// </summary>
/// <param name="file">The name of the file that decides.</param>
/// <param name="values">All settings of the files together, by their paths with colons between.</param>
internal sealed class LogSettings(string file, IReadOnlyDictionary<string, string> values)
{
    /// <summary>The level that applies where the settings name none.</summary>
    private const int Information = 2;

    private const string Base = "appsettings.json";
    private const string Section = "Logging:";
    private const string Rules = "LogLevel:";

    private static readonly string[] s_levels = ["Trace", "Debug", "Information", "Warning", "Error", "Critical", "None"];

    /// <summary>Frameworks that take the place of the filters that are read here.</summary>
    private static readonly string[] s_others = ["Serilog:", "NLog:"];

    private static readonly ConditionalWeakTable<AdditionalText, Dictionary<string, string>> s_perFile = new();

    private readonly List<Dictionary<string, string>> _scopes =
    [
        .. values.Where(static v => v.Key.StartsWith(Section, StringComparison.OrdinalIgnoreCase))
            .Select(static v => (Path: v.Key.Substring(Section.Length), v.Value))
            .Select(static v => (Provider: ProviderOf(v.Path), v.Path, v.Value))
            .Where(static v => v.Provider is not null)
            .GroupBy(static v => v.Provider!, StringComparer.OrdinalIgnoreCase)
            .OrderBy(static g => g.Key.Length)
            .Select(static g => g.GroupBy(static v => CategoryOf(v.Path), StringComparer.OrdinalIgnoreCase)
                .ToDictionary(static c => c.Key, static c => c.Last().Value, StringComparer.OrdinalIgnoreCase)),
    ];

    internal string File => file;

    /// <summary>The settings of each environment that has a file, else of the base file alone; what only developers run by is left out.</summary>
    internal static IReadOnlyList<LogSettings> Of(IEnumerable<AdditionalText> files, CancellationToken cancellation)
    {
        var all = files.Where(static f => IsSettings(Path.GetFileName(f.Path))).ToLookup(static f => Path.GetFileName(f.Path), StringComparer.OrdinalIgnoreCase);

        // Of two files with one name, which one is deployed cannot be told.
        if (all.Any(static g => g.Count() > 1))
        {
            return [];
        }

        var shared = all[Base].Select(f => Read(f, cancellation)).FirstOrDefault() ?? [];
        var found = all.Where(static g => !g.Key.Equals(Base, StringComparison.OrdinalIgnoreCase)).OrderBy(static g => g.Key, StringComparer.Ordinal)
            .Select(g => Merged(g.Key, shared, Read(g.First(), cancellation))).ToList();
        if (found.Count == 0)
        {
            found.Add(new LogSettings(Base, shared));
        }

        return found.Where(static s => s._scopes.Count > 0 && !s.IsElsewhere).ToList();
    }

    /// <summary>The lowest level that passes for a category, by the most open of the providers; null: it cannot be told.</summary>
    /// <param name="category">The category; null: any that there may be.</param>
    internal int? Threshold(string? category)
    {
        if (_scopes.Any(static s => s.Any(static r => r.Key.IndexOf('*') >= 0 || LevelOf(r.Value) is null)))
        {
            return null;
        }

        var general = values.Keys.Any(static k => k.StartsWith(Section + Rules, StringComparison.OrdinalIgnoreCase)) ? _scopes[0] : [];
        IEnumerable<string> categories = category is not null ? [category] : _scopes.SelectMany(static s => s.Keys).Append(string.Empty);
        return categories.Min(c => _scopes.Append(general).Min(s => Of(s, c) ?? Of(general, c) ?? Information));
    }

    internal static string NameOf(int level) => s_levels[level];

    private bool IsElsewhere => values.Keys.Any(static k => s_others.Any(o => k.StartsWith(o, StringComparison.OrdinalIgnoreCase)));

    private static bool IsSettings(string name)
        => name.Equals(Base, StringComparison.OrdinalIgnoreCase)
            || (name.StartsWith("appsettings.", StringComparison.OrdinalIgnoreCase) && name.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
                && !name.Equals("appsettings.Development.json", StringComparison.OrdinalIgnoreCase));

    private static int? Of(Dictionary<string, string> rules, string category)
    {
        var best = rules.Keys.Where(k => category.StartsWith(k, StringComparison.OrdinalIgnoreCase)).OrderByDescending(static k => k.Length).FirstOrDefault();
        return (best ?? (rules.ContainsKey("Default") ? "Default" : null)) is { } key ? LevelOf(rules[key]) : null;
    }

    private static int? LevelOf(string text)
    {
        var level = Array.FindIndex(s_levels, l => l.Equals(text.Trim(), StringComparison.OrdinalIgnoreCase));
        return level < 0 ? null : level;
    }

    // "LogLevel:Default" speaks for all providers, "Console:LogLevel:Default" for one.
    private static string? ProviderOf(string path)
    {
        if (path.StartsWith(Rules, StringComparison.OrdinalIgnoreCase))
        {
            return string.Empty;
        }

        var at = path.IndexOf(":" + Rules, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? null : path.Substring(0, at);
    }

    private static string CategoryOf(string path) => path.Substring(path.IndexOf(Rules, StringComparison.OrdinalIgnoreCase) + Rules.Length);

    private static LogSettings Merged(string file, Dictionary<string, string> shared, Dictionary<string, string> own)
    {
        var all = new Dictionary<string, string>(shared, StringComparer.OrdinalIgnoreCase);
        foreach (var value in own)
        {
            all[value.Key] = value.Value;
        }

        return new(own.Keys.Any(static k => k.StartsWith(Section, StringComparison.OrdinalIgnoreCase)) ? file : Base, all);
    }

    private static Dictionary<string, string> Read(AdditionalText file, CancellationToken cancellation)
    {
        if (s_perFile.TryGetValue(file, out var known))
        {
            return known;
        }

        var read = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        try
        {
            Flatten(JsonReader.Read(file.GetText(cancellation)?.ToString() ?? string.Empty), string.Empty, read);
        }
        catch (JsonProblem)
        {
            // The host says at its start what is wrong with the file; nothing is known of what it sets.
            read.Clear();
        }

        return s_perFile.GetValue(file, _ => read);
    }

    private static void Flatten(JsonValue value, string path, Dictionary<string, string> into)
    {
        if (value.Kind == JsonKind.Object)
        {
            foreach (var member in value.Members)
            {
                Flatten(member.Value, path.Length == 0 ? member.Name : path + ":" + member.Name, into);
            }
        }
        else if (value.Kind != JsonKind.List && path.Length > 0)
        {
            into[path] = value.Text;
        }
    }
}
