using System;
using System.Globalization;

namespace RiskAware.CompilerServices;

/// <summary>A short name for where an exception came from, that holds no text of the exception.</summary>
internal static class StackHash
{
    /// <summary>8 hex digits: FNV-1a over the stack trace; <c>00000000</c> for an exception that was never thrown.</summary>
    internal static string Of(Exception exception)
    {
        var trace = exception.StackTrace;
        var hash = 0u;
        if (trace is not null)
        {
            hash = 2166136261;
            foreach (var c in trace)
            {
                hash = (hash ^ c) * 16777619;
            }
        }

        return hash.ToString("x8", CultureInfo.InvariantCulture);
    }
}
