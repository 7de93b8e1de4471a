using Microsoft.CodeAnalysis.CSharp;
using RiskAware.Analyzers.CodeFixes.Indicators;
using RiskAware.Analyzers.Rules.Indicators;
using RiskAware.TestKit;

namespace RiskAware.Analyzers.CodeFixes.Tests.Indicators;

/// <summary>The fix that declares a risk from the row of an indicator.</summary>
public class NewRiskFixTests
{
    private const string Declared = """
        namespace Shop;

        // The impact, 1 to 100, is for you to judge: how bad would it be? So is the owner.
        [Risk("PERMISSION-1", "An attacker probing paths", Impact = 50, Attack = [AttackTechnique.T1190, AttackTechnique.T1083], Cwe = [22, 732, 276])]
        public sealed partial class PermissionDenied
        {
            [DetectionPoint("UnauthorizedAccessException was caught", Confidence = Confidence.Likely, Kind = PointKind.PlatformException)]
            public static partial void UnauthorizedAccessCaught(ILogger logger, UnauthorizedAccessException exception);
        }

        """;

    [Theory]
    [InlineData("ILogger", "public interface ILogger;", "ILogger logger", "global::Microsoft.Extensions.Logging.ILogger logger")]
    [InlineData("Confidence", "public enum Confidence { High }", "Confidence.Likely", "global::RiskAware.Confidence.Likely")]
    [InlineData("PointKind", "public class PointKind;", "PointKind.PlatformException", "global::RiskAware.PointKind.PlatformException")]
    [InlineData("AttackTechnique", "public class AttackTechnique;", "AttackTechnique.", "global::RiskAware.AttackTechnique.")]
    [InlineData("Risk", "public class RiskAttribute : Attribute;", "[Risk(", "[global::RiskAware.Risk(")]
    public Task Name_that_the_project_has_itself_is_written_whole(string name, string own, string plain, string whole)
    {
        const string before = "namespace Shop;\n\npublic class Files(Microsoft.Extensions.Logging.ILogger log)\n{\n    public void Delete(string path)\n    {\n        @TRY\n    }\n}\n";
        var types = "namespace Shop;\n\n" + own + "\n";
        return new FixTest<IndicatorSwallowedAnalyzer, ObserveIndicatorFixProvider>
        {
            EquivalenceKey = ObserveIndicatorFixProvider.DetectKey,
            FixAll = [],
            Sources = new() { { "Files.cs", before.Replace("@TRY", "try { File.Delete(path); } [|catch (UnauthorizedAccessException e)|] { path.Trim(); }", StringComparison.Ordinal) }, { name + "s.cs", types } },
            Fixed = new()
            {
                { "Files.cs", before.Replace("@TRY", "try { File.Delete(path); } catch (UnauthorizedAccessException e) { PermissionDenied.UnauthorizedAccessCaught(log, e); path.Trim(); }", StringComparison.Ordinal) },
                { name + "s.cs", types },
                { "PermissionDenied.cs", Declared.Replace(plain, whole, StringComparison.Ordinal) },
            },
        }.RunAsync();
    }

    [Fact]
    public Task Risk_is_declared_beside_from_the_row_and_called_and_the_second_handler_uses_it()
    {
        const string before = """
            namespace Shop;

            public class Files(ILogger<Files> log)
            {
                public string? Read(string path)
                {
                    try
                    {
                        return File.ReadAllText(path);
                    }
                    [|catch (UnauthorizedAccessException)|]
                    {
                        return null;
                    }
                }

                public void Delete(string path)
                {
                    try { File.Delete(path); } [|catch (UnauthorizedAccessException e)|] { path.Trim(); }
                }
            }
            """;
        return new FixTest<IndicatorSwallowedAnalyzer, ObserveIndicatorFixProvider>
        {
            EquivalenceKey = ObserveIndicatorFixProvider.DetectKey,
            Sources = new() { { "Files.cs", before } },
            Fixed = new()
            {
                { "Files.cs", """
                    namespace Shop;

                    public class Files(ILogger<Files> log)
                    {
                        public string? Read(string path)
                        {
                            try
                            {
                                return File.ReadAllText(path);
                            }
                            catch (UnauthorizedAccessException exception)
                            {
                                PermissionDenied.UnauthorizedAccessCaught(log, exception);
                                return null;
                            }
                        }

                        public void Delete(string path)
                        {
                            try { File.Delete(path); } catch (UnauthorizedAccessException e) { PermissionDenied.UnauthorizedAccessCaught(log, e); path.Trim(); }
                        }
                    }
                    """ },
                { "PermissionDenied.cs", Declared },
            },
            FixedByFixAll = new() { { "Files.cs", before } },
        }.RunAsync();
    }

    [Fact]
    public Task Names_ids_and_documents_that_are_taken_are_left_alone()
        => new FixTest<IndicatorSwallowedAnalyzer, ObserveIndicatorFixProvider>
        {
            EquivalenceKey = ObserveIndicatorFixProvider.DetectKey,
            FixAll = [],
            Sources = new()
            {
                { "PermissionDenied3.cs", "public class Other { }" },
                { "Files.cs", """
                    [Risk("PERMISSION-1", "Another", Impact = 10, Cwe = new[] { 9 })]
                    public sealed partial class PermissionDenied
                    {
                        [DetectionPoint("x")]
                        public static partial void Hit();
                    }

                    public static class Files
                    {
                        private static int PermissionDenied2 => 2;

                        public static void Delete(string path)
                        {
                            try
                            {
                                File.Delete(path);
                            }
                            [|catch (UnauthorizedAccessException)|]
                            {
                            }
                        }
                    }
                    """ },
            },
            Fixed = new()
            {
                { "PermissionDenied3.cs", "public class Other { }" },
                { "Files.cs", """
                    [Risk("PERMISSION-1", "Another", Impact = 10, Cwe = new[] { 9 })]
                    public sealed partial class PermissionDenied
                    {
                        [DetectionPoint("x")]
                        public static partial void Hit();
                    }

                    public static class Files
                    {
                        private static int PermissionDenied2 => 2;

                        public static void Delete(string path)
                        {
                            try
                            {
                                File.Delete(path);
                            }
                            catch (UnauthorizedAccessException exception)
                            {
                                PermissionDenied4.UnauthorizedAccessCaught(exception);
                            }
                        }
                    }
                    """ },
                { "PermissionDenied4.cs", """
                    // The impact, 1 to 100, is for you to judge: how bad would it be? So is the owner.
                    [Risk("PERMISSION-2", "An attacker probing paths", Impact = 50, Attack = [AttackTechnique.T1190, AttackTechnique.T1083], Cwe = [22, 732, 276])]
                    public sealed partial class PermissionDenied4
                    {
                        [DetectionPoint("UnauthorizedAccessException was caught", Confidence = Confidence.Likely, Kind = PointKind.PlatformException)]
                        public static partial void UnauthorizedAccessCaught(UnauthorizedAccessException exception);
                    }

                    """ },
            },
        }.RunAsync();

    [Fact]
    public Task Old_language_block_namespace_missing_usings_and_line_ends_are_met()
        => new FixTest<IndicatorSwallowedAnalyzer, ObserveIndicatorFixProvider>
        {
            EquivalenceKey = ObserveIndicatorFixProvider.DetectKey,
            FixAll = [],
            LanguageVersion = LanguageVersion.CSharp9,
            Sources = new() { { "Files.cs", Crlf("""
                using System;
                using System.IO;
                using Microsoft.Extensions.Logging;

                namespace Shop.Files
                {
                    internal class Broken : UnauthorizedAccessException { }

                    internal class Store
                    {
                        internal ILogger Logger { get; set; } = null!;

                        internal void Delete(string path)
                        {
                            try { File.Delete(path); }
                            [|catch (Broken)|]
                            {
                            }
                        }
                    }
                }
                """) } },
            Fixed = new()
            {
                { "Files.cs", Crlf("""
                    using System;
                    using System.IO;
                    using Microsoft.Extensions.Logging;

                    namespace Shop.Files
                    {
                        internal class Broken : UnauthorizedAccessException { }

                        internal class Store
                        {
                            internal ILogger Logger { get; set; } = null!;

                            internal void Delete(string path)
                            {
                                try { File.Delete(path); }
                                catch (Broken exception)
                                {
                                    PermissionDenied.BrokenCaught(Logger, exception);
                                }
                            }
                        }
                    }
                    """) },
                { "PermissionDenied.cs", Crlf("""
                    using Microsoft.Extensions.Logging;
                    using RiskAware;

                    namespace Shop.Files
                    {
                        // The impact, 1 to 100, is for you to judge: how bad would it be? So is the owner.
                        [Risk("PERMISSION-1", "An attacker probing paths", Impact = 50, Attack = new[] { AttackTechnique.T1190, AttackTechnique.T1083 }, Cwe = new[] { 22, 732, 276 })]
                        internal sealed partial class PermissionDenied
                        {
                            [DetectionPoint("Broken was caught", Confidence = Confidence.Likely, Kind = PointKind.PlatformException)]
                            internal static partial void BrokenCaught(ILogger logger, Broken exception);
                        }
                    }

                    """) },
            },
        }.RunAsync();

    [Fact]
    public Task Noisier_indicator_is_less_sure_and_top_level_statements_have_no_namespace()
        => new FixTest<IndicatorSwallowedAnalyzer, ObserveIndicatorFixProvider>
        {
            EquivalenceKey = ObserveIndicatorFixProvider.DetectKey,
            FixAll = [],
            Level = "Strict",
            Sources = new() { { "Program.cs", """
                using System.Xml;

                var document = new XmlDocument();
                try
                {
                    document.Load(args[0]);
                }
                [|catch (XmlException)|]
                {
                }

                Console.WriteLine(document.Name);
                """ } },
            Fixed = new()
            {
                { "Program.cs", """
                    using System.Xml;

                    var document = new XmlDocument();
                    try
                    {
                        document.Load(args[0]);
                    }
                    catch (XmlException exception)
                    {
                        XmlMalformed.XmlCaught(exception);
                    }

                    Console.WriteLine(document.Name);
                    """ },
                { "XmlMalformed.cs", """
                    using System.Xml;

                    // The impact, 1 to 100, is for you to judge: how bad would it be? So is the owner.
                    [Risk("XML-1", "An attacker testing crafted XML", Impact = 50, Attack = [AttackTechnique.T1190], Cwe = [91, 20])]
                    public sealed partial class XmlMalformed
                    {
                        [DetectionPoint("XmlException was caught", Confidence = Confidence.Suspicious, Kind = PointKind.PlatformException)]
                        public static partial void XmlCaught(XmlException exception);
                    }

                    """ },
            },
        }.RunAsync();

    [Fact]
    public Task Exception_that_cannot_be_named_elsewhere_gets_no_risk()
        => new FixTest<IndicatorSwallowedAnalyzer, ObserveIndicatorFixProvider>
        {
            Sources = Hidden,
            Fixed = Hidden,
            Times = 0,
            FixAll = [],
            Offered = ["Expect 'Broken' here"],
        }.RunAsync();

    private const string Hidden = """
        public class Files
        {
            private sealed class Broken : UnauthorizedAccessException { }

            public void Delete(string path)
            {
                try { File.Delete(path); } [|catch (Broken)|] { }
            }
        }
        """;

    private static string Crlf(string text) => text.ReplaceLineEndings("\r\n");
}
