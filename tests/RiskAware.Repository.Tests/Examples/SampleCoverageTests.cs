using Microsoft.CodeAnalysis;
using RiskAware.Repository.Tests.Rules;
using RiskAware.TestKit;

namespace RiskAware.Repository.Tests.Examples;

/// <summary>Each door of the sample shop is covered by the one detection that covers it, and by nothing else.</summary>
public sealed class SampleCoverageTests
{
    [Fact]
    public async Task Shop_as_it_is_has_no_blind_door() => Assert.Empty(await Blind(""));

    [Theory]
    [InlineData("a filter of its group", "VoucherGuessing.UnknownCode(log, code);", "'GET /vouchers/{code:length(1,40)}' is exposed to 'VoucherGuessing'", "'POST /vouchers/{code:length(1,40)}' is exposed to 'VoucherGuessing'")]
    [InlineData("the domain, through an inherited action", "ForeignDocument.AskedFor(log, account, number);", "'GET /invoices/{number:int}' is exposed to 'ForeignDocument'")]
    [InlineData("a method of a hub", "ForeignConversation.Joined(log, account, conversation);", "Hub method 'SupportHub.Join' is exposed to 'ForeignConversation'")]
    [InlineData("a page", "HeaderInjection.LineBreakInSubject(log, Subject);", "Page handler 'ContactModel.OnPost' is exposed to 'HeaderInjection'")]
    public async Task Door_is_blind_without_the_detection_in(string place, string call, params string[] blind)
    {
        _ = place;
        Assert.Equal(blind, (await Blind(call)).Select(static m => m.Split(" (")[0]));
    }

    private static async Task<IReadOnlyList<string>> Blind(string call)
    {
        var found = false;
        var domain = TestAssembly.Compile("Storefront.Domain", Sources("Storefront.Domain"));
        var test = new AnalyzerTest { Sources = Sources("Storefront.Web"), AspNetCore = true };
        test.References.Add(domain.AsImage());
        test.Analyzers.AddRange(RuleCatalogue.Analyzers);
        var diagnostics = await test.DiagnosticsAsync();
        Assert.True(found || call.Length == 0, "The shop does not call it: " + call);
        Assert.DoesNotContain(diagnostics, static d => d.Severity == DiagnosticSeverity.Error);
        return [.. diagnostics.Where(static d => d.Severity == DiagnosticSeverity.Warning).Select(static d => d.GetMessage(System.Globalization.CultureInfo.InvariantCulture)).Order(StringComparer.Ordinal)];

        SourceList Sources(string project)
        {
            var list = new SourceList();
            foreach (var file in Repository.Files("*.cs", "samples", project).Where(IsOfTheShop))
            {
                var text = File.ReadAllText(file);
                found |= call.Length > 0 && text.Contains(call, StringComparison.Ordinal);
                list.Add(Path.GetFileName(file), call.Length > 0 ? text.Replace(call, string.Empty, StringComparison.Ordinal) : text);
            }

            return list;
        }
    }

    // The attack command is a program beside the shop.
    private static bool IsOfTheShop(string file)
        => !file.Contains(Path.DirectorySeparatorChar + "Attack" + Path.DirectorySeparatorChar, StringComparison.Ordinal) && Path.GetFileName(file) != "Program.cs";
}
