using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;

namespace RiskAware.Declarations;

/// <summary>
/// The declaration hash: the first 12 hex digits of the SHA-256 of a canonical text. Equal exactly where the declared meaning
/// is equal: defaults are written out, sets are sorted, each text carries its length.
/// </summary>
internal static class DeclarationHash
{
    /// <summary>
    /// Covers everything that the risk declares about itself; neither the name of its class nor the graduation that is aimed at, which
    /// is about the work on it: a sign-off outlives a higher aim.
    /// </summary>
    internal static string Of(RiskModel risk)
    {
        var text = new StringBuilder("risk1\n");
        Field(text, "Actors", risk.Actors == 0 ? null : Number(risk.Actors));
        Field(text, "Attack", Set(risk.Attack));
        Field(text, "BlindSpots", risk.BlindSpots);
        Field(text, "Capec", Set(risk.Capec));
        Field(text, "Cwe", Set(risk.Cwe));
        Field(text, "Description", risk.Description);
        Field(text, "EventType", risk.EventType);
        Field(text, "FalsePositives", risk.FalsePositives);
        Field(text, "Id", risk.Id);
        Field(text, "Impact", Number(risk.Impact));
        Field(text, "Instruction", risk.Instruction);
        Field(text, "Owner", risk.Owner);
        foreach (var response in risk.Responses)
        {
            Field(text, "Response", Number(response.Kind) + "," + Number(response.AtScore) + "," + Number(response.ForMinutes));
        }

        foreach (var sequence in risk.Sequences)
        {
            Field(text, "Sequence", sequence.Name);
            Field(text, "SequenceSteps", sequence.Steps);
            Field(text, "SequenceWithin", Number(sequence.WithinTicks));
            Field(text, "SequenceConfidence", Number(sequence.Confidence));
            Field(text, "SequenceStage", Number(sequence.Stage));
        }

        Field(text, "Title", risk.Title);
        Field(text, "Window", Number(risk.WindowTicks));
        return Digest(text);
    }

    /// <summary>Covers the point's own attributes, the names, types and marks of its parameters, and the hash of its risk.</summary>
    internal static string Of(PointModel point)
    {
        var text = new StringBuilder("point1\n");
        Field(text, "AppSensor", point.AppSensor);
        Field(text, "Attack", Set(point.Attack));
        Field(text, "Confidence", Number(point.Confidence));
        Field(text, "Cwe", Set(point.Cwe));
        Field(text, "Description", point.Description);
        Field(text, "Kind", Number(point.Kind));
        Field(text, "Level", Number(point.Level));
        Field(text, "Message", point.Message);
        Field(text, "Name", point.Name);
        foreach (var parameter in point.Parameters)
        {
            Field(text, "Parameter", parameter.Name);
            Field(text, "ParameterType", parameter.PlainType);
            Field(text, "Sensitive", parameter.IsSensitive ? "1" : null);
            Field(text, "Subject", parameter.Subject is { } kind ? Number(kind) + (parameter.IsVerified ? ",verified" : ",claimed") : null);
        }

        Field(text, "Risk", point.Risk?.Hash);
        Field(text, "Stage", Number(point.Stage));
        if (point.Threshold is { } threshold)
        {
            Field(text, "ThresholdConfidence", Number(threshold.Confidence));
            Field(text, "ThresholdCount", Number(threshold.Count));
            Field(text, "ThresholdDistinctBy", threshold.DistinctBy);
            Field(text, "ThresholdLeakEvery", threshold.LeakTicks == 0 ? null : Number(threshold.LeakTicks));
            Field(text, "ThresholdSilentFor", threshold.SilentTicks == 0 ? null : Number(threshold.SilentTicks));
            Field(text, "ThresholdWithin", Number(threshold.WithinTicks));
        }

        return Digest(text);
    }

    private static void Field(StringBuilder text, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            text.Append(name).Append(' ').Append(Number(value!.Length)).Append(':').Append(value).Append('\n');
        }
    }

    private static string Set(IEnumerable<string> items)
        => string.Concat(items.Distinct(StringComparer.Ordinal).OrderBy(static i => i, StringComparer.Ordinal)
            .Select(static i => Number(i.Length) + ":" + i + ";"));

    private static string Set(IEnumerable<int> items) => string.Join(",", items.Distinct().OrderBy(static i => i).Select(static i => Number(i)));

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Digest(StringBuilder text)
    {
        using var sha = SHA256.Create();
        var hash = sha.ComputeHash(Encoding.UTF8.GetBytes(text.ToString()));
        return string.Concat(hash.Take(6).Select(static b => b.ToString("x2", CultureInfo.InvariantCulture)));
    }
}
