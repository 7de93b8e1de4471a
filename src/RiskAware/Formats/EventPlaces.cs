using System.Globalization;
using System.Net;

namespace RiskAware.Formats;

/// <summary>What several formats read out of a risk event.</summary>
internal static class EventPlaces
{
    private static readonly long s_first = DateTimeOffset.MinValue.ToUnixTimeMilliseconds();
    private static readonly long s_last = DateTimeOffset.MaxValue.ToUnixTimeMilliseconds();

    /// <summary>The account that it is about, or null.</summary>
    internal static string? Account(RiskEvent e) => e.SubjectKind == SubjectKind.Account && e.Subject.Length > 0 ? e.Subject : null;

    /// <summary>The address or network that it is about, or null.</summary>
    internal static string? Client(RiskEvent e) => e.SubjectKind == SubjectKind.ClientAddress && e.Subject.Length > 0 ? e.Subject : null;

    /// <summary>The single address that it is about, or null.</summary>
    internal static IPAddress? Address(RiskEvent e) => Client(e) is { } client && IPAddress.TryParse(client, out var address) ? address : null;

    /// <summary>The method of the request, upper case; null: none.</summary>
    internal static string? Method(RiskEvent e)
        => e.Request.IndexOf(' ', StringComparison.Ordinal) is var space and > 0 && e.Request.AsSpan(0, space).IndexOfAnyExceptInRange('A', 'Z') < 0
            ? e.Request[..space]
            : null;

    internal static DateTimeOffset Time(RiskEvent e) => DateTimeOffset.FromUnixTimeMilliseconds(Math.Clamp(e.EventTime, s_first, s_last));

    /// <summary>RFC 3339 in UTC with milliseconds.</summary>
    internal static string Timestamp(RiskEvent e) => Time(e).ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
