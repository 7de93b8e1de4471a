namespace RiskAware.AspNetCore;

/// <summary>What <c>.ExposedTo&lt;TRisk&gt;()</c> puts on an endpoint.</summary>
/// <param name="risks">The risks, at least one.</param>
internal sealed class ExposureMetadata(params Type[] risks) : IExposureMetadata
{
    /// <inheritdoc />
    public IReadOnlyList<Type> Risks { get; } = risks;

    public override string ToString() => "ExposedTo: " + string.Join(", ", risks.Select(r => r.Name));
}
