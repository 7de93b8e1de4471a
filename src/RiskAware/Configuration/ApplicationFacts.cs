using System.Reflection;
using Microsoft.Extensions.Hosting;
using RiskAware.CompilerServices;

namespace RiskAware.Configuration;

/// <summary>What the host knows about the application: its assembly, with the declared risks, and its names.</summary>
internal sealed class ApplicationFacts
{
    private readonly Lazy<RiskCatalogue?> _catalogue;

    internal ApplicationFacts(IHostEnvironment? host)
    {
        var assembly = Load(host?.ApplicationName) ?? Assembly.GetEntryAssembly();
        Service = host?.ApplicationName ?? assembly?.GetName().Name ?? string.Empty;
        Version = assembly?.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion
            ?? assembly?.GetName().Version?.ToString() ?? string.Empty;
        Environment = host?.EnvironmentName ?? string.Empty;
        IsDevelopment = host?.IsDevelopment() ?? false;
        _catalogue = new(() => Read(assembly));
    }

    internal string Service { get; }

    internal string Version { get; }

    internal string Environment { get; }

    /// <summary>Whether the host says that it is a developer's machine.</summary>
    internal bool IsDevelopment { get; }

    /// <summary>The declared risks of the application and all it references; null if they cannot be found.</summary>
    internal RiskCatalogue? Catalogue => _catalogue.Value;

    private static Assembly? Load(string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return null;
        }

        try
        {
            return Assembly.Load(new AssemblyName(name));
        }
        catch (Exception exception) when (exception is IOException or BadImageFormatException or ArgumentException)
        {
            // An application may call itself what it likes; then its entry assembly has to do.
            return null;
        }
    }

    private static RiskCatalogue? Read(Assembly? assembly)
    {
        try
        {
            return assembly is null ? null : RiskCatalogue.Of(assembly);
        }
        catch (Exception exception)
        {
            OwnFailures.Count(OwnFailure.CatalogueUnreadable, exception);
            return null;
        }
    }
}
