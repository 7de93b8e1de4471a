using RiskAware.Declarations;

namespace RiskAware.Generators.Tests.Text;

public class MessageTemplateTests
{
    [Theory]
    [InlineData("", "", "")]
    [InlineData("plain", "", "")]
    [InlineData("{A} {b_1}", "A;b_1", "")]
    [InlineData("{ A }", "A", "")]
    [InlineData("{A,8}{B,-3:N0}{C:x:y}", "A;B;C", "")]
    [InlineData("{{A}}", "", "")]
    [InlineData("{{{A}}}", "A", "")]
    [InlineData("{größe}", "größe", "")]
    [InlineData("{}", "", "{}")]
    [InlineData("{A B}", "", "{A B}")]
    [InlineData("{A,x}", "", "{A,x}")]
    [InlineData("{@A}", "", "{@A}")]
    [InlineData("{A", "", "{A")]
    [InlineData("A}", "", "}")]
    public void Holes_are_found_as_the_runtime_finds_them(string message, string holes, string malformed)
    {
        var template = MessageTemplate.Parse(message);
        Assert.Equal(holes, string.Join(";", template.Holes.Select(h => h.Name)));
        Assert.Equal(malformed, string.Join(";", template.Malformed));
    }

    [Fact]
    public void Hole_has_alignment_format_and_place()
        => Assert.Equal(new MessageHole("B", -3, "N0", "{B,-3:N0}", 2), MessageTemplate.Parse("a {B,-3:N0}").Holes[0]);

    [Theory]
    [InlineData("{Path} {PATH}", "path", "Path")]
    [InlineData("{Other}", "path", "path")]
    [InlineData("{PATH} {path}", "path", "path")]
    public void Value_is_named_as_the_first_hole_spells_it(string message, string parameter, string name)
        => Assert.Equal(name, MessageTemplate.Parse(message).NameOf(parameter, [parameter]));

    [Fact]
    public void Hole_that_is_exactly_another_parameter_names_no_other()
        => Assert.Equal(["path", "Path"], new[] { "path", "Path" }.Select(p => MessageTemplate.Parse("{Path}").NameOf(p, ["path", "Path"])));
}
