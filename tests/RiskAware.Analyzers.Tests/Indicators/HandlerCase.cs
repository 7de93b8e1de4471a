using Microsoft.CodeAnalysis;
using RiskAware.Analyzers.Rules.Indicators;
using RiskAware.TestKit;

namespace RiskAware.Analyzers.Tests.Indicators;

/// <summary>Builds a method around one handler of an UnauthorizedAccessException and checks both rules of typed handlers.</summary>
internal static class HandlerCase
{
    internal const string Risk = """
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Linq;
        using System.Net;
        using System.Net.Http;
        using System.Net.Sockets;
        using System.Text.RegularExpressions;
        using System.Diagnostics.CodeAnalysis;
        using System.Runtime.ExceptionServices;
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.Extensions.Logging;
        using RiskAware;

        [Risk("UPL-1", "Traversal", Impact = 80, Cwe = new[] { 22 })]
        public sealed partial class Traversal
        {
            [DetectionPoint("Refused")]
            public static partial void Refused(ILogger log, UnauthorizedAccessException exception);

            [DetectionPoint("Seen")]
            public static partial void Seen(ILogger log);
        }

        """;

    /// <summary>The catch is marked in the template: RA2001 is expected.</summary>
    internal static Task Swallowed(string handler, string before = "", string after = "return null;", string members = "", string filter = "")
        => Check("{|RA2001:catch (UnauthorizedAccessException ex)|}", handler, before, after, members, filter);

    /// <summary>Nothing is expected but what the handler itself marks.</summary>
    internal static Task Silent(string handler, string before = "", string after = "return null;", string members = "", string filter = "")
        => Check("catch (UnauthorizedAccessException ex)", handler, before, after, members, filter);

    /// <summary>A handler whose mark stands at an exit; a marked closing brace may end it.</summary>
    internal static Task Exit(string handler, string members = "")
    {
        const string brace = "{|RA2002:}|}";
        var ends = handler.EndsWith(brace, StringComparison.Ordinal);
        return Check("catch (UnauthorizedAccessException ex)", ends ? handler[..^brace.Length] : handler, "", "return null;", members, "", ends ? brace : "}");
    }

    /// <summary>Both rules over whole sources; the risk is added.</summary>
    internal static Task Both(string source, string level = "Strict") => Test(Risk + source, level).RunAsync();

    internal static AnalyzerTest Test(string source, string level = "Strict", bool aspNetCore = false)
    {
        var test = new AnalyzerTest { Sources = source, Level = level, AspNetCore = aspNetCore };
        test.Analyzers.Add(new IndicatorSwallowedAnalyzer());
        test.Analyzers.Add(new IndicatorUnobservedOnPathAnalyzer());
        return test;
    }

    /// <summary>The source of a method around one handler of an UnauthorizedAccessException, for the rules that report in it.</summary>
    internal static string Frame(string handler, string members = "")
        => Frame("catch (UnauthorizedAccessException ex)", handler, "", "return null;", members, "", "}");

    private static Task Check(string clause, string handler, string before, string after, string members, string filter, string end = "}")
        => Test(Frame(clause, handler, before, after, members, filter, end)).RunAsync();

    private static string Frame(string clause, string handler, string before, string after, string members, string filter, string end)
        => Risk + $$"""
            public class Files(ILogger log)
            {
                private readonly ILogger _log = log;

                public string? Read(string path, bool flag, int max)
                {
                    {{before}}
                    try
                    {
                        return File.ReadAllText(path);
                    }
                    {{clause}} {{filter}}
                    {
                        {{handler}}
                    {{end}}
                    {{after}}
                }

                {{members}}
            }
            """;
}
