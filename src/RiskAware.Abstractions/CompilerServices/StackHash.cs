using System;
using System.Globalization;

namespace RiskAware.CompilerServices;

/// <summary>A short name for where an exception came from, that holds no text of the exception.</summary>
internal static class StackHash
{
    private const string None = "00000000";

    /// <summary>
    /// 8 hex digits: FNV-1a over the methods of the stack trace, without files and lines, which depend on the symbols at hand;
    /// <c>00000000</c> for an exception that was never thrown, or whose trace cannot be read.
    /// </summary>
    internal static string Of(Exception exception)
    {
        string? trace;
        try
        {
            trace = exception.StackTrace;
        }
        catch (Exception)
        {
            return None;
        }

        if (string.IsNullOrEmpty(trace))
        {
            return None;
        }

        var hash = 2166136261;
        var inMethod = true;
        for (var i = 0; i < trace!.Length; i++)
        {
            var c = trace[i];
            if (c is '\r' or '\n')
            {
                inMethod = true;
            }
            else if (c == ')')
            {
                // What follows the parameters of a method is where its source was compiled.
                hash = (hash ^ c) * 16777619;
                inMethod = false;
            }
            else if (inMethod)
            {
                hash = (hash ^ c) * 16777619;
            }
        }

        return hash.ToString("x8", CultureInfo.InvariantCulture);
    }
}
