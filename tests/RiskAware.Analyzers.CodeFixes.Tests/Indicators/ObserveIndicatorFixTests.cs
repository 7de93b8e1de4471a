using RiskAware.Analyzers.CodeFixes.Indicators;
using RiskAware.Analyzers.Rules.Indicators;
using RiskAware.TestKit;

namespace RiskAware.Analyzers.CodeFixes.Tests.Indicators;

public class ObserveIndicatorFixTests
{
    private const string Risk = """
        namespace Shop.Risks
        {
            [Risk("UPL-1", "Traversal", Impact = 80, Cwe = new[] { 22 })]
            public sealed partial class Traversal
            {
                [DetectionPoint("Storage refused {Path}")]
                public static partial void StorageRefused(ILogger logger, UnauthorizedAccessException exception, string path);
            }
        }

        """;

    [Fact]
    public Task Swallowed_indicator_gets_the_call_of_the_point_that_takes_it() => Fix(
        """
        using Shop.Risks;

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
        }
        """,
        """
        using Shop.Risks;

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
                    Traversal.StorageRefused(log, exception, path);
                    return null;
                }
            }
        }
        """);

    [Fact]
    public Task Empty_handler_opens_up() => Fix(
        """
        using Shop.Risks;

        public class Files
        {
            private readonly ILogger _logger = null!;

            public void Read(string Path)
            {
                try { File.Delete(Path); } [|catch (UnauthorizedAccessException e)|] { }
            }
        }
        """,
        """
        using Shop.Risks;

        public class Files
        {
            private readonly ILogger _logger = null!;

            public void Read(string Path)
            {
                try { File.Delete(Path); } catch (UnauthorizedAccessException e)
                {
                    Traversal.StorageRefused(_logger, e, Path);
                }
            }
        }
        """);

    [Fact]
    public Task Comment_in_the_handler_stays_and_the_type_is_qualified_where_no_using_names_it() => Fix(
        """
        public class Files(ILogger log)
        {
            public void Read(string path, string exception)
            {
                try
                {
                    File.Delete(path);
                }
                [|catch (UnauthorizedAccessException)|] when (path.Length > 3)
                {
                    // not ours
                }
            }
        }
        """,
        """
        public class Files(ILogger log)
        {
            public void Read(string path, string exception)
            {
                try
                {
                    File.Delete(path);
                }
                catch (UnauthorizedAccessException exception2) when (path.Length > 3)
                {
                    Shop.Risks.Traversal.StorageRefused(log, exception2, path);
                    // not ours
                }
            }
        }
        """);

    [Fact]
    public Task Every_handler_of_a_document_is_mended_at_once_nested_ones_too() => Fix(
        """
        using Shop.Risks;

        public class Files(ILogger log)
        {
            public void Read(string path)
            {
                try
                {
                    try
                    {
                        File.Delete(path);
                    }
                    [|catch (UnauthorizedAccessException)|]
                    {
                    }

                    File.Delete(path + "1");
                }
                [|catch (UnauthorizedAccessException)|]
                {
                }
            }
        }
        """,
        """
        using Shop.Risks;

        public class Files(ILogger log)
        {
            public void Read(string path)
            {
                try
                {
                    try
                    {
                        File.Delete(path);
                    }
                    catch (UnauthorizedAccessException exception)
                    {
                        Traversal.StorageRefused(log, exception, path);
                    }

                    File.Delete(path + "1");
                }
                catch (UnauthorizedAccessException exception)
                {
                    Traversal.StorageRefused(log, exception, path);
                }
            }
        }
        """);

    [Fact]
    public Task Path_that_misses_the_observation_gets_it_as_the_first_statement()
        => new FixTest<IndicatorUnobservedOnPathAnalyzer, ObserveIndicatorFixProvider>
        {
            Sources = Risk + """
            namespace Shop
            {
                using Shop.Risks;

                public class Files(ILogger log)
                {
                    public void Read(string path, bool flag)
                    {
                        try
                        {
                            File.Delete(path);
                        }
                        catch (UnauthorizedAccessException)
                        {
                            if (flag)
                            {
                                throw;
                            }

                            [|return;|]
                        }
                    }
                }
            }
            """,
            Fixed = Risk + """
            namespace Shop
            {
                using Shop.Risks;

                public class Files(ILogger log)
                {
                    public void Read(string path, bool flag)
                    {
                        try
                        {
                            File.Delete(path);
                        }
                        catch (UnauthorizedAccessException exception)
                        {
                            Traversal.StorageRefused(log, exception, path);
                            if (flag)
                            {
                                throw;
                            }

                            return;
                        }
                    }
                }
            }
            """,
        }.RunAsync();

    [Theory]
    [InlineData("")]
    [InlineData("string name, ")]
    [InlineData("int path, ")]
    public Task Point_is_not_offered_where_an_argument_does_not_bind(string parameters) => Offered(
        $$"""
        public class Files(ILogger log)
        {
            public void Read({{parameters}}bool flag)
            {
                try { File.Delete(GetType().Name); } [|catch (UnauthorizedAccessException)|] { }
            }
        }
        """,
        "Declare the risk 'PermissionDenied' and detect it here",
        "Expect 'UnauthorizedAccessException' here");

    [Fact]
    public Task Point_is_not_offered_without_a_logger() => Offered(
        """
        public class Files
        {
            public static void Read(string path)
            {
                try { File.Delete(path); } [|catch (UnauthorizedAccessException)|] { }
            }
        }
        """,
        "Declare the risk 'PermissionDenied' and detect it here",
        "Expect 'UnauthorizedAccessException' here");

    [Fact]
    public Task Instance_logger_is_not_taken_in_a_static_method() => Offered(
        """
        public class Files(ILogger log)
        {
            private readonly ILogger _log = log;

            public static void Read(string path)
            {
                try { File.Delete(path); } [|catch (UnauthorizedAccessException)|] { }
            }
        }
        """,
        "Declare the risk 'PermissionDenied' and detect it here",
        "Expect 'UnauthorizedAccessException' here");

    [Fact]
    public Task Point_of_an_unrelated_risk_is_not_offered() => Offered(
        """
        [Risk("CSV-1", "Formula", Impact = 20, Cwe = new[] { 1236 })]
        public sealed partial class Formula
        {
            [DetectionPoint("x")]
            public static partial void Hit(ILogger logger, Exception exception);
        }

        public class Files(ILogger log)
        {
            public void Read(int number)
            {
                try { File.Delete(GetType().Name); } [|catch (UnauthorizedAccessException)|] { }
            }
        }
        """,
        "Declare the risk 'PermissionDenied' and detect it here",
        "Expect 'UnauthorizedAccessException' here");

    [Fact]
    public Task Several_points_are_ranked_by_the_type_they_take() => Offered(
        """
        [Risk("A-1", "A", Impact = 20, Cwe = new[] { 22 })]
        public sealed partial class A
        {
            [DetectionPoint("x")]
            public static partial void General(ILogger logger, Exception exception);

            [DetectionPoint("y")]
            public static partial void Other(ILogger logger, FormatException exception);

            [DetectionPoint("z", Cwe = new[] { 9 })]
            public static partial void Narrower(ILogger logger, UnauthorizedAccessException exception);

            [DetectionPoint("p")]
            private static partial void Hidden(ILogger logger, UnauthorizedAccessException exception);
        }

        public class Files(ILogger log)
        {
            public void Read(string path)
            {
                try { File.Delete(path); } [|catch (UnauthorizedAccessException)|] { }
            }
        }
        """,
        "Call detection point 'UPL-1.StorageRefused'",
        "Call detection point 'A-1.General'",
        "Declare the risk 'PermissionDenied' and detect it here",
        "Expect 'UnauthorizedAccessException' here");

    [Fact]
    public Task Indicator_can_be_marked_as_expected_on_the_member()
        => new FixTest<IndicatorSwallowedAnalyzer, ObserveIndicatorFixProvider>
        {
            EquivalenceKey = ObserveIndicatorFixProvider.ExpectKey,
            FixAll = [],
            Sources = """
            public class Files
            {
                /// <summary>Reads.</summary>
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
            }
            """,
            Fixed = """
            public class Files
            {
                /// <summary>Reads.</summary>
                [ExpectedIndicator(typeof(UnauthorizedAccessException), "Say why it betrays no attack here.")]
                public string? Read(string path)
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
            """,
        }.RunAsync();

    [Fact]
    public Task Optional_parameters_are_left_out_and_subjects_bind_by_name()
        => new FixTest<IndicatorSwallowedAnalyzer, ObserveIndicatorFixProvider>
        {
            Sources = """
            public partial class Files(ILogger log)
            {
                [Risk("A-1", "A", Impact = 20, Attack = new[] { "T1083" })]
                public sealed partial class A { }

                [DetectionPoint("x", Risk = typeof(A))]
                private partial void Refused(Exception exception, int depth = 0, [Subject(SubjectKind.Account)] string account = "");

                public void Read(string path, string account)
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
            """,
            Fixed = """
            public partial class Files(ILogger log)
            {
                [Risk("A-1", "A", Impact = 20, Attack = new[] { "T1083" })]
                public sealed partial class A { }

                [DetectionPoint("x", Risk = typeof(A))]
                private partial void Refused(Exception exception, int depth = 0, [Subject(SubjectKind.Account)] string account = "");

                public void Read(string path, string account)
                {
                    try
                    {
                        File.Delete(path);
                    }
                    catch (UnauthorizedAccessException exception)
                    {
                        Refused(exception, account: account);
                    }
                }
            }
            """,
        }.RunAsync();

    private static Task Fix(string source, string result)
        => new FixTest<IndicatorSwallowedAnalyzer, ObserveIndicatorFixProvider>
        {
            Sources = new() { { "Risk.cs", Risk }, { "Files.cs", source } },
            Fixed = new() { { "Risk.cs", Risk }, { "Files.cs", result } },
            EquivalenceKey = ObserveIndicatorFixProvider.DetectKey,
        }.RunAsync();

    private static Task Offered(string source, params string[] titles)
        => new FixTest<IndicatorSwallowedAnalyzer, ObserveIndicatorFixProvider>
        {
            Sources = new() { { "Risk.cs", Risk }, { "Files.cs", source } },
            Fixed = new() { { "Risk.cs", Risk }, { "Files.cs", source } },
            Offered = titles,
            Times = 0,
            FixAll = [],
        }.RunAsync();
}
