using System.Text;
using RiskAware.CompilerServices;

namespace RiskAware.Hosting;

/// <summary>Text from outside as the engine's own log shows it.</summary>
internal static class SafeText
{
    internal static string Of(string text)
    {
        var builder = new StringBuilder();
        EvidenceText.AppendEscaped(builder, EvidenceText.Cap(text));
        return builder.ToString();
    }
}
