using RiskAware.TestKit;

namespace RiskAware.Generators.Tests.Support;

/// <summary>Three files: two with declarations, one without.</summary>
public static class Shop
{
    public const string Files = """
        namespace Shop;
        [Risk("UPL-1", "Path traversal", Impact = 80, Cwe = [22])]
        public sealed partial class Traversal
        {
            [DetectionPoint("{Path} left the root")] public static partial void LeftRoot(ILogger logger, string path);
            [DetectionPoint("{Path} was refused")] public static partial void Refused(ILogger logger, string path);
        }
        """;

    public const string Logins = """
        namespace Shop;
        [Risk("CRD-1", "Credential stuffing", Impact = 60)]
        public sealed partial class Stuffing;

        public partial class Logins(ILogger<Logins> log)
        {
            [DetectionPoint("{name} failed", Risk = typeof(Stuffing))] public partial void Failed(string name);
        }
        """;

    public const string Other = """
        namespace Shop;
        public static class Other { public static int Add(int a, int b) { return a + b; } }
        """;

    public static GeneratorRun Run() => GeneratorTest.Run(Files, Logins, Other);
}
