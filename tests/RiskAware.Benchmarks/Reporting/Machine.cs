using System.Globalization;
using System.Runtime.InteropServices;

namespace RiskAware.Benchmarks.Reporting;

/// <summary>What kind of machine the figures are from; nothing that tells which one.</summary>
internal static class Machine
{
    internal static string Describe()
        => string.Create(CultureInfo.InvariantCulture, $"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.ProcessArchitecture}, {Environment.ProcessorCount} cores, {DateTime.UtcNow:yyyy-MM-dd}");
}
