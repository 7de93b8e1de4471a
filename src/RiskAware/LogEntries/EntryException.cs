using System.Text.Json;
using RiskAware.CompilerServices;
using RiskAware.Formats;

namespace RiskAware.LogEntries;

/// <summary>An exception as data: type, hash of the stack, frames. Its message only where exceptions are logged in full: it holds text of an attacker.</summary>
internal static class EntryException
{
    private const int MostFrames = 50;
    private const int MostInner = 5;

    internal static void Write(Utf8JsonWriter json, string name, Exception exception, int depth = 0)
    {
        json.WriteStartObject(name);
        json.Put("type", exception.GetType().FullName);
        json.WriteString("stack_hash", StackHash.Of(exception));
        if (Detections.ExceptionDetail == ExceptionDetail.Full)
        {
            json.Put("message", EvidenceText.Cap(Message(exception)));
        }

        json.WriteStartArray("frames");
        foreach (var frame in Frames(exception))
        {
            json.WriteStringValue(Unicode.WellFormed(frame));
        }

        json.WriteEndArray();
        if (exception.InnerException is { } inner && depth < MostInner)
        {
            Write(json, "inner", inner, depth + 1);
        }

        json.WriteEndObject();
    }

    private static string Message(Exception exception)
    {
        try
        {
            return exception.Message;
        }
        catch (Exception)
        {
            return string.Empty;
        }
    }

    // From the text of the trace: the methods themselves are not kept in a trimmed application.
    private static IEnumerable<string> Frames(Exception exception)
    {
        string? trace;
        try
        {
            trace = exception.StackTrace;
        }
        catch (Exception)
        {
            yield break;
        }

        var frames = 0;
        foreach (var line in (trace ?? string.Empty).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (frames++ == MostFrames)
            {
                yield break;
            }

            var method = line.StartsWith("at ", StringComparison.Ordinal) ? line[3..] : line;
            var end = method.IndexOf(')', StringComparison.Ordinal);
            yield return end < 0 ? method : method[..(end + 1)];
        }
    }
}
