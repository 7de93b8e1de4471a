using Microsoft.CodeAnalysis;
using RiskAware.Analyzers.Rules.Indicators;
using RiskAware.TestKit;

namespace RiskAware.Analyzers.Tests.Indicators.RuleBook;

/// <summary>The rule book, the table of the rules: each row with its three levels, "S R T"; E, W, i and "-" as there.</summary>
public sealed class RuleRowTests
{
    private const string Risk = HandlerCase.Risk;
    private const string Request = "namespace Microsoft.AspNetCore.Http { public class HttpContext { } }";

    [Theory]
    [InlineData("RA2001", "W W W", "try { File.Delete(a); } catch (UnauthorizedAccessException) { }")]
    [InlineData("RA2001", "- i W", "try { stream.ReadByte(); } catch (EndOfStreamException) { }")]
    [InlineData("RA2002", "W W W", "try { File.Delete(a); } catch (UnauthorizedAccessException) { if (flag) throw; }")]
    [InlineData("RA2002", "- i W", "try { stream.ReadByte(); } catch (EndOfStreamException) { if (flag) throw; }")]
    [InlineData("RA2003", "- i W", "try { File.Delete(a); } catch (Exception) { }")]
    [InlineData("RA2004", "- i i", "try { File.Delete(a); } catch (UnauthorizedAccessException e) { log.LogError(e, a); }")]
    [InlineData("RA2005", "- i i", "try { File.Delete(a); } catch (UnauthorizedAccessException e) { throw new InvalidOperationException(e.Message); }")]
    [InlineData("RA2006", "i W W", "failed.Handle(_ => true);")]
    [InlineData("RA2007", "- i i", "try { a.Trim(); } catch (ApplicationException e) when (e != null) { }")]
    [InlineData("RA2008", "- i i", "try { await http.GetAsync(a, token); } catch (OperationCanceledException) { }")]
    [InlineData("RA2009", "i W W", "if (!rsa.VerifyHash(key, key, default, System.Security.Cryptography.RSASignaturePadding.Pkcs1)) { return; }")]
    [InlineData("RA2010", "- i i", "try { } catch (IOException) { }")]
    public Task Row_has_its_levels(string id, string levels, string body) => Levels(id, levels, Plain(body));

    [Theory]
    [InlineData("RA2001", "- W W", "try { stream.ReadByte(); } catch (EndOfStreamException) { }")]
    [InlineData("RA2002", "- W W", "try { stream.ReadByte(); } catch (EndOfStreamException) { if (flag) throw; }")]
    [InlineData("RA2003", "- W W", "try { File.Delete(a); } catch (Exception) { }")]
    [InlineData("RA2001", "- - i", "try { File.OpenRead(a); } catch (FileNotFoundException) { }")]
    public Task On_an_endpoint_path_it_weighs_more(string id, string levels, string body) => Levels(id, levels, OnEndpointPath(body));

    [Theory]
    [InlineData("RA2001", "try { File.OpenRead(a); } catch (FileNotFoundException) { }")]
    [InlineData("RA2003", "try { throw new FileNotFoundException(); } catch (Exception) { }")]
    [InlineData("RA2004", "try { File.OpenRead(a); } catch (FileNotFoundException e) { log.LogError(e, a); }")]
    public Task High_noise_says_nothing_elsewhere(string id, string body) => Levels(id, "- - -", Plain(body));

    [Theory]
    [InlineData("RA2001", "- - i", "if (a.Length > 9) return; try { File.OpenRead(a); } catch (FileNotFoundException) { }")]
    [InlineData("RA2001", "W W W", "if (a.Length > 9) return; try { Use(a); } catch (ArgumentException) { }")]
    public Task High_noise_says_something_after_validation(string id, string levels, string body)
        => Levels(id, levels, Plain(body));

    [Theory]
    [InlineData("RA2003", "- - i", "try { Save(a); } catch (Exception) { }")]
    [InlineData("RA2004", "- - -", "try { Save(a); } catch (Exception e) { log.LogError(e, a); }")]
    public Task Through_the_call_graph_it_is_one_step_lower(string id, string levels, string body) => Levels(id, levels, Plain(body));

    [Theory]
    [InlineData("RA2001", "i i i", "try { File.Delete(a); } catch (UnauthorizedAccessException) { }")]
    [InlineData("RA2001", "- - i", "try { stream.ReadByte(); } catch (EndOfStreamException) { }")]
    [InlineData("RA2003", "- - i", "try { File.Delete(a); } catch (Exception) { }")]
    public Task In_start_up_code_it_is_one_step_lower(string id, string levels, string body)
        => Levels(id, levels, "public static class Setup { public static void Add(Microsoft.Extensions.DependencyInjection.IServiceCollection services, string a, Stream stream) { " + body + " } } namespace Microsoft.Extensions.DependencyInjection { public interface IServiceCollection { } }");

    [Theory]
    [InlineData("public class Startup { public void Configure(string a) { @ } }", true)]
    [InlineData("public class Startup { public void ConfigureServices(string a) { @ } }", true)]
    [InlineData("public class Worker : Microsoft.Extensions.Hosting.IHostedService { public Task StartAsync(CancellationToken token) { var a = Console.ReadLine()!; @ return Task.CompletedTask; } }", true)]
    [InlineData("public class Cache { static Cache() { var a = Console.ReadLine()!; @ } }", true)]
    [InlineData("public class Startup { public void Configure(string a) { Action later = () => { @ }; later(); } }", false)]
    [InlineData("public class Other { public void Configure(string a) { @ } }", false)]
    [InlineData("public class Cache { public Cache(string a) { @ } }", false)]
    public Task Start_up_is_what_runs_before_the_first_request(string source, bool isStartUp) => Levels(
        "RA2001", isStartUp ? "i i i" : "W W W",
        source.Replace("@", "try { File.Delete(a); } catch (UnauthorizedAccessException) { }", StringComparison.Ordinal) + " namespace Microsoft.Extensions.Hosting { public interface IHostedService { } }");

    private static string Plain(string body) => $$"""
        public class C(ILogger log, HttpClient http, System.Security.Cryptography.RSA rsa, AggregateException failed)
        {
            public async Task M(string a, byte[] key, Stream stream, bool flag, CancellationToken token) { await Task.Yield(); {{body}} }
            static void Save(string a) => File.Delete(a);
            static void Use(string a) => Console.WriteLine(a);
            void Used() { log.LogInformation("{A} {B} {C}", http, rsa, failed); }
        }
        """;

    private static string OnEndpointPath(string body)
        => "public class C { public void Invoke(Microsoft.AspNetCore.Http.HttpContext c) => new Store().Save(\"x\", Stream.Null, true); } public class Store { public void Save(string a, Stream stream, bool flag) { " + body + " } } " + Request;

    /// <summary>What a rule says at the three levels.</summary>
    private static async Task Levels(string id, string levels, string source)
    {
        string[] said = [await Said(id, "Starter", source), await Said(id, "Recommended", source), await Said(id, "Strict", source)];

        Assert.Equal(levels, string.Join(' ', said));
    }

    private static async Task<string> Said(string id, string level, string source)
    {
        var test = new AnalyzerTest { Sources = Risk + source, Level = level, OutputKind = OutputKind.DynamicallyLinkedLibrary };
        test.Analyzers.AddRange(
        [
            new IndicatorSwallowedAnalyzer(), new IndicatorUnobservedOnPathAnalyzer(), new GeneralCatchAnalyzer(), new IndicatorLoggedOnlyAnalyzer(), new IndicatorLostAnalyzer(),
            new SwallowedWithoutCatchAnalyzer(), new FilterAlwaysTrueAnalyzer(), new TimeoutHiddenAnalyzer(), new FailedCheckAnalyzer(), new NeverRunsAnalyzer(),
        ]);
        var all = await test.DiagnosticsAsync();
        Assert.DoesNotContain(all, d => !d.Id.StartsWith("RA2", StringComparison.Ordinal));
        return all.Where(d => d.Id == id).Select(static d => d.Severity).Distinct().ToArray() switch
        {
            [DiagnosticSeverity.Warning] => "W",
            [DiagnosticSeverity.Info] => "i",
            [] => "-",
            var several => string.Join('+', several),
        };
    }
}
