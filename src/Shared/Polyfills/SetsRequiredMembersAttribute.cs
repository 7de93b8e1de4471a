// The compiler looks for this type; netstandard2.0 does not have it.
namespace System.Diagnostics.CodeAnalysis;

[System.AttributeUsage(System.AttributeTargets.Constructor)]
internal sealed class SetsRequiredMembersAttribute : System.Attribute
{
}
