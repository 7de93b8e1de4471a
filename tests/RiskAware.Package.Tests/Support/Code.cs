namespace RiskAware.Package.Tests.Support;

/// <summary>What users of the packages write.</summary>
internal static class Code
{
    internal const string AnalyzersReference = """<PackageReference Include="RiskAware.Analyzers" Version="@VERSION" />""";

    internal const string AspNetCoreReference = """<PackageReference Include="RiskAware.AspNetCore" Version="@VERSION" />""";

    internal const string Risk = """
        using Microsoft.Extensions.Logging;
        using RiskAware;

        namespace Shop;

        [Risk("UPL-1", "Path traversal through an attachment's file name", Impact = 80, Cwe = [22])]
        public sealed partial class AttachmentTraversal
        {
            [DetectionPoint("{Path} left the storage root", Confidence = Confidence.Certain, Kind = PointKind.Invariant)]
            public static partial void LeftRoot(ILogger? logger, [Subject(SubjectKind.Account)] string account, string path);

            [DetectionPoint("Storage refused {Path}", Kind = PointKind.PlatformException)]
            public static partial void StorageRefused(ILogger? logger, UnauthorizedAccessException exception, string path);
        }
        """;

    /// <summary>A handler that swallows an indicator: RA2001.</summary>
    internal const string Swallows = """
        using Microsoft.Extensions.Logging;

        namespace Shop;

        public static class Storage
        {
            public static string? Open(ILogger log, string path)
            {
                try
                {
                    return File.ReadAllText(path);
                }
                catch (UnauthorizedAccessException)
                {
                    return null;
                }
            }
        }
        """;
}
