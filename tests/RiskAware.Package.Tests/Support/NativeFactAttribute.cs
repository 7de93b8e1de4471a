namespace RiskAware.Package.Tests.Support;

/// <summary>A test that publishes for this machine. Where that cannot be done it is reported as skipped, with the reason.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NativeFactAttribute : FactAttribute
{
    public NativeFactAttribute() => Skip = NativeToolchain.Missing;
}
