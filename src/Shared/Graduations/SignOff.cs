using Microsoft.CodeAnalysis.Text;

namespace RiskAware.Graduations;

/// <summary>A person's word that the declared detection of a risk may alert the SOC.</summary>
/// <param name="Risk">The id of the risk.</param>
/// <param name="Hash">The declaration hash that was signed off.</param>
/// <param name="By">Who signed.</param>
/// <param name="When">The day, <c>yyyy-MM-dd</c>.</param>
/// <param name="Ticket">Where it can be read up.</param>
/// <param name="RiskSpan">Where the id stands.</param>
/// <param name="HashSpan">Where the hash stands.</param>
/// <param name="WhenSpan">Where the day stands.</param>
internal sealed record SignOff(string Risk, string Hash, string By, string When, string Ticket, TextSpan RiskSpan, TextSpan HashSpan, TextSpan WhenSpan);
