using System.Reflection;
using System.Runtime.InteropServices;
using Microsoft.CodeAnalysis;

namespace RiskAware.Benchmarks.Generation;

/// <summary>The framework's generator of log methods, from the installation that runs this process.</summary>
internal static class FrameworkGenerator
{
    private const string File = "Microsoft.Extensions.Logging.Generators.dll";

    internal static ISourceGenerator Create()
    {
        var root = new DirectoryInfo(RuntimeEnvironment.GetRuntimeDirectory().TrimEnd('/', '\\')).Parent!.Parent!.Parent!.FullName;
        var path = Directory.GetFiles(Path.Combine(root, "packs"), File, SearchOption.AllDirectories)
            .Where(static f => f.Replace('\\', '/').Contains("/analyzers/dotnet/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).LastOrDefault()
            ?? throw new InvalidOperationException(File + " is in no reference pack beside the runtime.");
        var type = Assembly.LoadFrom(path).GetTypes().Single(static t => typeof(IIncrementalGenerator).IsAssignableFrom(t) && !t.IsAbstract);
        return ((IIncrementalGenerator)Activator.CreateInstance(type)!).AsSourceGenerator();
    }
}
