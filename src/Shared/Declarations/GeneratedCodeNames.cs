using System.Linq;
using Microsoft.CodeAnalysis;
using RiskAware.Symbols;

namespace RiskAware.Declarations;

/// <summary>Whether generated code can write the names that it needs.</summary>
internal static class GeneratedCodeNames
{
    private static readonly string[] s_namespaces = ["System", "Microsoft", KnownNames.Namespace];
    private static readonly string[] s_types = [KnownNames.RiskDescriptor, KnownNames.ILogger];

    /// <summary>The first name that is out of reach, or null.</summary>
    internal static ShapeProblem? Hidden(Compilation compilation)
    {
        foreach (var name in s_namespaces)
        {
            if (compilation.Assembly.GlobalNamespace.GetTypeMembers(name).Any())
            {
                return ShapeProblem.Of(ShapeProblemKind.NameHidden, name, $"a type '{name}' in the global namespace hides the namespace; move it into a namespace, or give it another name");
            }
        }

        foreach (var name in s_types)
        {
            if (compilation.GetTypeByMetadataName(name) is { } type && ParameterTypes.IsBehindAlias(compilation, type))
            {
                return ShapeProblem.Of(ShapeProblemKind.NameHidden, name, $"only an extern alias reaches its assembly '{type.ContainingAssembly.Name}'; reference it without an alias");
            }
        }

        return null;
    }
}
