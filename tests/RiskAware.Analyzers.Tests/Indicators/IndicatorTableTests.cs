using System.Reflection;
using RiskAware.Analyzers.Rules.Indicators;
using RiskAware.Throws;

namespace RiskAware.Analyzers.Tests.Indicators;

public class IndicatorTableTests
{
    [Fact]
    public void Every_type_of_the_platform_in_the_table_is_an_exception()
    {
        var wrong = IndicatorTable.Default.Types
            .Where(t => t.StartsWith("System.", StringComparison.Ordinal))
            .Select(t => (Name: t, Type: Find(t)))
            .Where(t => t.Type is not null && !typeof(Exception).IsAssignableFrom(t.Type))
            .Select(t => t.Name);

        Assert.Empty(wrong);
        Assert.True(IndicatorTable.Default.Types.Count() > 150);
    }

    [Fact]
    public void Exceptions_that_a_library_does_not_tell_of_when_it_throws_them_itself_are_those_that_only_calls_make_indicators()
        => Assert.Equal(
            ThrowTable.Default.Indicators
                .Where(t => IndicatorTable.Default.RowsOf(t).All(r => r.Condition is RowCondition.Call or RowCondition.Never))
                .OrderBy(t => t, StringComparer.Ordinal),
            ExportedThrows.OnlyFromCalls);

    [Theory]
    [InlineData("System.UnauthorizedAccessException", nameof(Noise.Low))]
    [InlineData("System.Xml.XmlException", nameof(Noise.Medium))]
    [InlineData("System.Text.Json.JsonException", nameof(Noise.High))]
    [InlineData("System.IO.FileLoadException", nameof(Noise.Medium))]
    public void Row_has_the_noise_of_a_plain_catch(string type, string noise)
        => Assert.Equal(noise, IndicatorTable.Default.RowsOf(type).Where(r => r.Condition != RowCondition.Never).Min(r => r.EffectiveNoise).ToString());

    [Theory]
    [InlineData("permission.denied", "an attacker probing paths")]
    [InlineData("permission.privilege", "an attacker probing permissions")]
    [InlineData("sql.syntax", "an attacker probing queries")]
    [InlineData("own", "an attacker probing for a weakness")]
    public void Attacker_is_named_by_indicator_then_by_family(string indicator, string attacker)
        => Assert.Equal(attacker, IndicatorTable.Default.AttackerOf(indicator));

    [Fact]
    public void Every_row_has_ids_that_a_fix_can_compare()
    {
        var rows = IndicatorTable.Default.Types.SelectMany(IndicatorTable.Default.RowsOf).Where(r => r.Condition != RowCondition.Never).ToList();

        Assert.All(rows, r => Assert.True(r.Cwe.Count > 0 && r.Attack.Count > 0, r.Indicator));
        Assert.All(rows.SelectMany(r => r.Attack), a => Assert.Matches(@"^T\d{4}(\.\d{3})?$", a));
    }

    [Fact]
    public void Benign_codes_are_found_by_name_and_number()
    {
        Assert.True(IndicatorTable.Default.IsBenign("System.Net.Sockets.SocketException", "SocketErrorCode", "ConnectionReset"));
        Assert.True(IndicatorTable.Default.IsBenign("System.IO.IOException", "HResult", "0x80070020"));
        Assert.False(IndicatorTable.Default.IsBenign("System.Net.Sockets.SocketException", "SocketErrorCode", "ConnectionRefused"));
    }

    [Theory]
    [InlineData("a,b", "fields")]
    [InlineData(",x,,low,,", "must be given")]
    [InlineData("X,x,sometimes,low,,", "'sometimes'")]
    [InlineData("X,x,,loud,,", "'loud'")]
    [InlineData("X,x,,low,CWE-22,", "'CWE-22'")]
    [InlineData("X,x,call:,low,,", "'call:'")]
    public void Line_that_cannot_be_read_says_why(string line, string part)
        => Assert.Contains(part, IndicatorRow.TryRead(line.Split(','), out _), StringComparison.Ordinal);

    [Fact]
    public void Line_may_leave_out_what_is_optional()
    {
        Assert.Null(IndicatorRow.TryRead("X, x ,call:A|B, High , 22; 23,".Split(','), out var row));
        Assert.Equal(RowCondition.Call, row!.Condition);
        Assert.Equal((Noise.High, "x"), (row.Noise, row.Indicator));
        Assert.Equal([22, 23], row.Cwe);
        Assert.Empty(row.Attack);
    }

    private static Type? Find(string name)
        => AppDomain.CurrentDomain.GetAssemblies().Append(Assembly.Load("System.Runtime")).Select(a => a.GetType(name)).FirstOrDefault(t => t is not null);
}
