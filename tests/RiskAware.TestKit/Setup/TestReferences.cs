using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.Extensions.Logging;

namespace RiskAware.TestKit;

/// <summary>The references of test compilations, made once per process.</summary>
public static class TestReferences
{
    private static readonly Lazy<ImmutableArray<MetadataReference>> s_platform
        = new(() => [.. Files("Microsoft.NETCore.App").Select(f => MetadataReference.CreateFromFile(f))]);

    private static readonly Lazy<ImmutableArray<MetadataReference>> s_riskAware
        = new(() => [.. s_platform.Value, Of(typeof(RiskAttribute)), Of(typeof(ILogger))]);

    private static readonly Lazy<ImmutableArray<MetadataReference>> s_web = new(Web);

    private static readonly Lazy<CSharpCompilation> s_riskAwareBase = new(() => Base(RiskAware));

    private static readonly Lazy<CSharpCompilation> s_webBase = new(() => Base(AspNetCore));

    /// <summary>The platform alone: .NET 10.</summary>
    public static ImmutableArray<MetadataReference> Platform => s_platform.Value;

    /// <summary>The platform, RiskAware.Abstractions and the logging abstractions.</summary>
    public static ImmutableArray<MetadataReference> RiskAware => s_riskAware.Value;

    /// <summary>The same with ASP.NET Core and RiskAware's engine and web integration.</summary>
    public static ImmutableArray<MetadataReference> AspNetCore => s_web.Value;

    /// <summary>
    /// An empty compilation over a reference set that comes back with every call: what derives from it shares the symbols of its
    /// references, which is most of the cost of a small compilation.
    /// </summary>
    internal static CSharpCompilation EmptyCompilation(bool web) => web ? s_webBase.Value : s_riskAwareBase.Value;

    /// <summary>A reference to the assembly of a type that is loaded here.</summary>
    public static MetadataReference Of(Type type) => MetadataReference.CreateFromFile(type.Assembly.Location);

    private static CSharpCompilation Base(ImmutableArray<MetadataReference> references)
    {
        var compilation = CSharpCompilation.Create(TestSetup.DefaultAssemblyName, references: references, options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        // Only a compilation whose references are bound hands them on.
        _ = compilation.GetSpecialType(SpecialType.System_Object);
        return compilation;
    }

    private static ImmutableArray<MetadataReference> Web()
    {
        var own = new[] { "RiskAware.Abstractions.dll", "RiskAware.dll", "RiskAware.AspNetCore.dll" }.Select(f => Path.Combine(AppContext.BaseDirectory, f)).ToArray();
        var platform = Files("Microsoft.NETCore.App").Select(Path.GetFileName).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var web = Files("Microsoft.AspNetCore.App").Where(f => !platform.Contains(Path.GetFileName(f)));
        return [.. s_platform.Value, .. own.Concat(web).Select(f => MetadataReference.CreateFromFile(f))];
    }

    /// <summary>The targeting pack of the installation that runs this process, else its shared framework.</summary>
    private static IEnumerable<string> Files(string framework)
    {
        var runtime = new DirectoryInfo(RuntimeEnvironment.GetRuntimeDirectory().TrimEnd('/', '\\'));
        var root = runtime.Parent!.Parent!.Parent!.FullName;
        var pack = Newest(Path.Combine(root, "packs", framework + ".Ref")) is { } version ? Path.Combine(version, "ref", "net10.0") : null;
        var folder = pack is not null && Directory.Exists(pack)
            ? pack
            : Newest(Path.Combine(root, "shared", framework)) ?? throw new InvalidOperationException(framework + " 10 is not installed beside the runtime.");
        return Directory.GetFiles(folder, "*.dll").Where(IsManaged).Order(StringComparer.Ordinal);
    }

    /// <summary>A shared framework also holds native libraries.</summary>
    private static bool IsManaged(string file)
    {
        using var stream = File.OpenRead(file);
        using var image = new System.Reflection.PortableExecutable.PEReader(stream);
        return image.HasMetadata;
    }

    private static string? Newest(string folder)
        => Directory.Exists(folder)
            ? Directory.GetDirectories(folder, "10.*").OrderBy(d => Version.TryParse(Path.GetFileName(d).Split('-')[0], out var v) ? v : new Version()).LastOrDefault()
            : null;
}
