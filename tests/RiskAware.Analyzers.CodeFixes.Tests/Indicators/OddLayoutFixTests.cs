using RiskAware.Analyzers.CodeFixes.Indicators;
using RiskAware.Analyzers.Rules.Indicators;
using RiskAware.TestKit;

namespace RiskAware.Analyzers.CodeFixes.Tests.Indicators;

/// <summary>Handlers that are written in unusual ways: the call goes in, everything else stays.</summary>
public class OddLayoutFixTests
{
    private const string Risk = """
        [Risk("UPL-1", "Traversal", Impact = 80, Cwe = new[] { 22 })]
        public static partial class Traversal
        {
            [DetectionPoint("Storage refused {Path}")]
            public static partial void Refused(ILogger logger, UnauthorizedAccessException exception, string path);
        }
        """;

    [Theory]
    [InlineData("[|catch (UnauthorizedAccessException)|] { return; }", "catch (UnauthorizedAccessException exception) { @CALL return; }")]
    [InlineData("[|catch (UnauthorizedAccessException ex)|] when (path.Length > 3) { return; }", "catch (UnauthorizedAccessException ex) when (path.Length > 3) { @CALL return; }")]
    [InlineData("[|catch (UnauthorizedAccessException)|] { /* nothing */ }", "catch (UnauthorizedAccessException exception) { @CALL /* nothing */ }")]
    [InlineData("[|catch (UnauthorizedAccessException /* denied */)|]\n{\n    // why\n}", "catch (UnauthorizedAccessException exception /* denied */)\n{\n    @CALL\n    // why\n}")]
    [InlineData("[|catch (UnauthorizedAccessException)|] // denied\n{ // open\n    // why\n    return;\n}", "catch (UnauthorizedAccessException exception) // denied\n{ // open\n    @CALL\n    // why\n    return;\n}")]
    [InlineData("[|catch (UnauthorizedAccessException)|]\n{\n#if DEBUG\n    Console.WriteLine();\n#endif\n    return;\n}", "catch (UnauthorizedAccessException exception)\n{\n    @CALL\n#if DEBUG\n    Console.WriteLine();\n#endif\n    return;\n}")]
    [InlineData("[|catch (UnauthorizedAccessException)|]\n{\n    #region quiet\n    return;\n    #endregion\n}", "catch (UnauthorizedAccessException exception)\n{\n    @CALL\n    #region quiet\n    return;\n    #endregion\n}")]
    [InlineData("[|catch (UnauthorizedAccessException)|] {\n    return;\n}", "catch (UnauthorizedAccessException exception) {\n    @CALL\n    return;\n}")]
    [InlineData("[|catch (UnauthorizedAccessException)|]\n{ return; }", "catch (UnauthorizedAccessException exception)\n{ @CALL return; }")]
    [InlineData("[|catch (UnauthorizedAccessException)|] { return;\n}", "catch (UnauthorizedAccessException exception) { @CALL return;\n}")]
    [InlineData("[|catch (UnauthorizedAccessException)|]\n{\n\treturn;\n}", "catch (UnauthorizedAccessException exception)\n{\n\t@CALL\n\treturn;\n}")]
    [InlineData("[|catch (UnauthorizedAccessException)|] { }", "catch (UnauthorizedAccessException exception)\n{\n    @CALL\n}")]
    [InlineData("[|catch (System.UnauthorizedAccessException @class)|] { }", "catch (System.UnauthorizedAccessException @class)\n{\n    @CALL\n}")]
    public Task Call_is_put_first_and_the_rest_stays(string before, string after)
    {
        var variable = after.Contains("@class", StringComparison.Ordinal) ? "@class" : after.Contains("ex)", StringComparison.Ordinal) ? "ex" : "exception";
        return Fix(Method(before), Method(after.Replace("@CALL", $"Traversal.Refused(log, {variable}, path);", StringComparison.Ordinal)));
    }

    [Fact]
    public Task Line_ends_of_the_file_are_kept()
        => Fix(
            Method("[|catch (UnauthorizedAccessException)|] { }").ReplaceLineEndings("\r\n"),
            Method("catch (UnauthorizedAccessException exception)\n{\n    Traversal.Refused(log, exception, path);\n}").ReplaceLineEndings("\r\n"));

    [Fact]
    public Task Braces_open_where_the_configuration_opens_them()
        => new FixTest<IndicatorSwallowedAnalyzer, ObserveIndicatorFixProvider>
        {
            EditorConfig = "root = true\n[*.cs]\ncsharp_new_line_before_open_brace = types,methods\n",
            Sources = new() { { "Risk.cs", Risk }, { "Files.cs", Method("[|catch (UnauthorizedAccessException)|] { }") } },
            Fixed = new() { { "Risk.cs", Risk }, { "Files.cs", Method("catch (UnauthorizedAccessException exception) {\n    Traversal.Refused(log, exception, path);\n}") } },
        }.RunAsync();

    [Fact]
    public Task Lambdas_local_functions_switches_accessors_and_nested_handlers_are_met() => Fix(
        """
        public class Files(ILogger log)
        {
            public Action<string> A => path => { try { File.Delete(path); } [|catch (UnauthorizedAccessException)|] { } };

            public async Task B(string path, int kind)
            {
                await Task.Yield();
                switch (kind)
                {
                    case 1:
                        try
                        {
                            Inner(path);
                        }
                        [|catch (UnauthorizedAccessException)|]
                        {
                            break;
                        }

                        break;
                }

                void Inner(string path)
                {
                    try
                    {
                        File.Delete(path);
                    }
                    [|catch (UnauthorizedAccessException)|]
                    {
                        try { File.Delete("x"); } catch (IOException) { }
                    }
                }
            }
        }
        """,
        """
        public class Files(ILogger log)
        {
            public Action<string> A => path => { try { File.Delete(path); } catch (UnauthorizedAccessException exception)
            {
                Traversal.Refused(log, exception, path);
            } };

            public async Task B(string path, int kind)
            {
                await Task.Yield();
                switch (kind)
                {
                    case 1:
                        try
                        {
                            Inner(path);
                        }
                        catch (UnauthorizedAccessException exception)
                        {
                            Traversal.Refused(log, exception, path);
                            break;
                        }

                        break;
                }

                void Inner(string path)
                {
                    try
                    {
                        File.Delete(path);
                    }
                    catch (UnauthorizedAccessException exception)
                    {
                        Traversal.Refused(log, exception, path);
                        try { File.Delete("x"); } catch (IOException) { }
                    }
                }
            }
        }
        """);

    [Fact]
    public Task Top_level_statements_expect_the_indicator_in_the_handler()
        => new FixTest<IndicatorSwallowedAnalyzer, ObserveIndicatorFixProvider>
        {
            EquivalenceKey = ObserveIndicatorFixProvider.ExpectKey,
            FixAll = [],
            Sources = """
            try
            {
                File.Delete(args[0]);
            }
            [|catch (UnauthorizedAccessException)|]
            {
            }
            """,
            Fixed = """
            try
            {
                File.Delete(args[0]);
            }
            catch (UnauthorizedAccessException exception)
            {
                Indicator.Expected(exception, "Say why it betrays no attack here.");
            }
            """,
        }.RunAsync();

    [Fact]
    public Task Expected_indicator_goes_before_attributes_and_into_one_line_members()
        => new FixTest<IndicatorSwallowedAnalyzer, ObserveIndicatorFixProvider>
        {
            EquivalenceKey = ObserveIndicatorFixProvider.ExpectKey,
            FixAll = [],
            Sources = """
            public class Files
            {
                // Deletes.
                [Obsolete]
                public void A(string path)
                {
                    try { File.Delete(path); } [|catch (UnauthorizedAccessException)|] { }
                }

                public int B { get { try { File.Delete("a"); } [|catch (UnauthorizedAccessException)|] { } return 1; } } public void C() { }
            }

            public class Fields { Action a = () => { try { File.Delete("a"); } [|catch (UnauthorizedAccessException)|] { } }; }
            """,
            Fixed = """
            public class Files
            {
                // Deletes.
                [ExpectedIndicator(typeof(UnauthorizedAccessException), "Say why it betrays no attack here.")]
                [Obsolete]
                public void A(string path)
                {
                    try { File.Delete(path); } catch (UnauthorizedAccessException) { }
                }

                [ExpectedIndicator(typeof(UnauthorizedAccessException), "Say why it betrays no attack here.")]
                public int B { get { try { File.Delete("a"); } catch (UnauthorizedAccessException) { } return 1; } } public void C() { }
            }

            [ExpectedIndicator(typeof(UnauthorizedAccessException), "Say why it betrays no attack here.")]
            public class Fields { Action a = () => { try { File.Delete("a"); } catch (UnauthorizedAccessException) { } }; }
            """,
        }.RunAsync();

    [Theory]
    [InlineData("[|catch (SocketException)|] { }", "catch (SocketException exception) when (exception.SocketErrorCode is @CODES) { }")]
    [InlineData("[|catch (SocketException e)|] when (host.Length > 1) { }", "catch (SocketException e) when (host.Length > 1 && e.SocketErrorCode is @CODES) { }")]
    [InlineData("[|catch (SocketException e)|] when (host.Length > 1 || port > 1) { }", "catch (SocketException e) when ((host.Length > 1 || port > 1) && e.SocketErrorCode is @CODES) { }")]
    public Task Handler_keeps_the_codes_that_are_known_to_be_harmless(string before, string after)
    {
        const string codes = "SocketError.ConnectionReset or SocketError.ConnectionAborted or SocketError.OperationAborted or SocketError.Interrupted or SocketError.Shutdown"
            + " or SocketError.NotConnected or SocketError.WouldBlock or SocketError.InProgress";
        return new FixTest<IndicatorSwallowedAnalyzer, ObserveIndicatorFixProvider>
        {
            Level = "Strict",
            EquivalenceKey = ObserveIndicatorFixProvider.FilterKey,
            FixAll = [],
            Sources = Sockets(before),
            Fixed = Sockets(after.Replace("@CODES", codes, StringComparison.Ordinal)),
        }.RunAsync();
    }

    [Fact]
    public Task Type_without_harmless_codes_gets_no_filter()
        => new FixTest<IndicatorSwallowedAnalyzer, ObserveIndicatorFixProvider>
        {
            EquivalenceKey = ObserveIndicatorFixProvider.FilterKey,
            FixAll = [],
            Times = 0,
            Sources = Method("[|catch (UnauthorizedAccessException)|] { }"),
            Fixed = Method("[|catch (UnauthorizedAccessException)|] { }"),
        }.RunAsync();

    private static string Sockets(string handler) => $$"""
        using System.Net.Sockets;

        public class C
        {
            void M(Socket socket, string host, int port)
            {
                try { socket.Connect(host, port); } {{handler}}
            }
        }
        """;

    private static string Method(string handler) => $$"""
        public class Files(ILogger log)
        {
            public void Delete(string path)
            {
                try
                {
                    File.Delete(path);
                }
                {{handler.Replace("\n", "\n        ", StringComparison.Ordinal).Replace("        #if", "#if", StringComparison.Ordinal).Replace("        #endif", "#endif", StringComparison.Ordinal)}}
            }
        }
        """;

    private static Task Fix(string before, string after)
        => new FixTest<IndicatorSwallowedAnalyzer, ObserveIndicatorFixProvider>
        {
            Sources = new() { { "Risk.cs", Risk }, { "Files.cs", before } },
            Fixed = new() { { "Risk.cs", Risk }, { "Files.cs", after } },
            EquivalenceKey = ObserveIndicatorFixProvider.DetectKey,
        }.RunAsync();
}
