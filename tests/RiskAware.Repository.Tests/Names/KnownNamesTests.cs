using System.Reflection;
using RiskAware.Symbols;

namespace RiskAware.Repository.Tests.Names;

/// <summary>The compiler side meets the runtime by names only: each must be the name of a real type.</summary>
public sealed class KnownNamesTests
{
    public static TheoryData<string> Names => [.. typeof(KnownNames)
        .GetFields(BindingFlags.NonPublic | BindingFlags.Static)
        .Where(f => f.IsLiteral && f.Name != nameof(KnownNames.Namespace))
        .Select(f => (string)f.GetRawConstantValue()!)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Name_held_as_text_is_a_real_type(string name)
        => Assert.True(Find(name) is not null, $"No type is called '{name}'.");

    private static Type? Find(string name)
    {
        foreach (var file in RuntimeAssemblies())
        {
            try
            {
                if (Assembly.Load(Path.GetFileNameWithoutExtension(file)).GetType(name) is { } type)
                {
                    return type;
                }
            }
            catch (Exception exception) when (exception is FileNotFoundException or FileLoadException or BadImageFormatException)
            {
                // Not an assembly of this process.
            }
        }

        return null;
    }

    private static IEnumerable<string> RuntimeAssemblies()
        => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(f => !Path.GetFileName(f).StartsWith("RiskAware.Analyzers", StringComparison.Ordinal)
                && !Path.GetFileName(f).StartsWith("RiskAware.Generators", StringComparison.Ordinal));
}
