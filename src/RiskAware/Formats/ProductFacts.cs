using System.Reflection;

namespace RiskAware.Formats;

/// <summary>How this product calls itself in formats that ask.</summary>
internal static class ProductFacts
{
    internal const string Name = "RiskAware";

    /// <summary>The version of the package, without the commit that it was built from.</summary>
    internal static string Version { get; } =
        (typeof(ProductFacts).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0").Split('+')[0];
}
