using RiskAware.Collections;

namespace RiskAware.Generators.Parse;

/// <summary>What has to be known of the assembly that is built.</summary>
/// <param name="Name">Its simple name.</param>
/// <param name="CanHoldGeneratedCode">Whether it references RiskAware, in a language version that generated code compiles in.</param>
/// <param name="Catalogues">The catalogue classes of its references, for generated code, in ordinal order.</param>
internal sealed record AssemblyModel(string Name, bool CanHoldGeneratedCode, EquatableArray<string> Catalogues);
