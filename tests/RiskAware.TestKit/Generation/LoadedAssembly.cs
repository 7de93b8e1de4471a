using System.Reflection;
using System.Runtime.Loader;

namespace RiskAware.TestKit;

/// <summary>A compiled assembly, loaded on its own; shares RiskAware and the platform with the test. Dispose to unload.</summary>
public sealed class LoadedAssembly : IDisposable
{
    private readonly Context _context = new();

    internal LoadedAssembly(byte[] image, IReadOnlyList<byte[]> references)
    {
        foreach (var reference in references)
        {
            _context.LoadFromStream(new MemoryStream(reference));
        }

        Assembly = _context.LoadFromStream(new MemoryStream(image));
    }

    /// <summary>The assembly.</summary>
    public Assembly Assembly { get; }

    /// <summary>A type by full name; fails if there is none.</summary>
    public Type Type(string name) => Assembly.GetType(name, throwOnError: true)!;

    /// <summary>
    /// Calls the only method of a name on a type, static or on <paramref name="instance"/>; what it throws comes out unwrapped.
    /// </summary>
    public object? Call(string type, string method, object? instance, params object?[] arguments)
    {
        const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance;
        return Type(type).GetMethods(All).Single(m => m.Name == method && m.GetParameters().Length == arguments.Length)
            .Invoke(instance, BindingFlags.DoNotWrapExceptions, null, arguments, null);
    }

    /// <inheritdoc />
    public void Dispose() => _context.Unload();

    private sealed class Context() : AssemblyLoadContext("TestKit", isCollectible: true);
}
