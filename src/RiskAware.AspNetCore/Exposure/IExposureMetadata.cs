namespace RiskAware.AspNetCore;

/// <summary>
/// Endpoint metadata: an attacker can bring these risks about through the endpoint. <see cref="ExposedToAttribute"/> on an
/// action or handler means the same.
/// </summary>
public interface IExposureMetadata
{
    /// <summary>The risks, at least one.</summary>
    IReadOnlyList<Type> Risks { get; }
}
