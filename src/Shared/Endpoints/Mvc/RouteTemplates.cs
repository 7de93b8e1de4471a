using System;
using System.Collections.Generic;
using System.Text;

namespace RiskAware.Endpoints.Mvc;

/// <summary>How the framework puts route templates together and fills in their tokens.</summary>
internal static class RouteTemplates
{
    /// <summary>Whether a template stands for itself, whatever its controller says.</summary>
    internal static bool IsAbsolute(string? template)
        => template is not null && (template.StartsWith("/", StringComparison.Ordinal) || template.StartsWith("~/", StringComparison.Ordinal));

    /// <summary>A template behind a prefix; null: neither is there.</summary>
    internal static string? Combine(string? prefix, string? template)
    {
        if (template is null)
        {
            return prefix is null ? null : Clean(prefix);
        }

        var left = prefix is null || IsAbsolute(template) ? string.Empty : Clean(prefix);
        var right = Clean(template);
        return left.Length == 0 ? right : right.Length == 0 ? left : left + "/" + right;
    }

    /// <summary>Fills in <c>[token]</c>; <c>[[</c> and <c>]]</c> are brackets.</summary>
    /// <param name="template">The template.</param>
    /// <param name="values">The value of a name, or null.</param>
    /// <param name="allKnown">Whether each token had a value; one without is left as it is.</param>
    internal static string ReplaceTokens(string template, Func<string, string?> values, out bool allKnown)
    {
        allKnown = true;
        var text = new StringBuilder();
        for (var i = 0; i < template.Length; i++)
        {
            var c = template[i];
            if (c is '[' or ']' && i + 1 < template.Length && template[i + 1] == c)
            {
                text.Append(c);
                i++;
            }
            else if (c == '[' && template.IndexOf(']', i) is var end && end > 0)
            {
                var name = template.Substring(i + 1, end - i - 1);
                var value = values(name);
                allKnown &= value is not null;
                text.Append(value ?? "[" + name + "]");
                i = end;
            }
            else
            {
                text.Append(c);
            }
        }

        return text.ToString();
    }

    private static string Clean(string template)
    {
        var start = template.StartsWith("~/", StringComparison.Ordinal) ? 2 : template.StartsWith("/", StringComparison.Ordinal) ? 1 : 0;
        var length = template.Length - start;
        return template.Substring(start, length > 0 && template[template.Length - 1] == '/' ? length - 1 : length);
    }
}
