namespace RiskAware.Testing.Record;

/// <summary>The points of a risk, of all assemblies that are loaded: those that declare points for a risk of others among them.</summary>
internal static class LoadedPoints
{
    internal static IEnumerable<DetectionPointDescriptor> Of(Type risk)
        => AppDomain.CurrentDomain.GetAssemblies()
            .Where(static a => !a.IsDynamic)
            .Select(static a => RiskCatalogue.Of(a))
            .OfType<RiskCatalogue>()
            .SelectMany(static c => c.Closure())
            .SelectMany(static c => c.Points)
            .Where(p => p.Risk.Type == risk)
            .DistinctBy(static p => p.Id);
}
