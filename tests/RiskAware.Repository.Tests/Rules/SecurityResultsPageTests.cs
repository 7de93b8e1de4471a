namespace RiskAware.Repository.Tests.Rules;

/// <summary>The page of RA2009 names what the data of the rule recognises, one by one.</summary>
public class SecurityResultsPageTests
{
    private static readonly string s_page = File.ReadAllText(Repository.PathOf("docs", "rules", "RA2009.md"));

    public static TheoryData<string, string> Members
    {
        get
        {
            var members = new TheoryData<string, string>();
            var rows = File.ReadAllLines(Repository.PathOf("src", "RiskAware.Analyzers", "Data", "security-results.csv"))
                .SkipWhile(l => !l.StartsWith("type,", StringComparison.Ordinal)).Skip(1).Where(l => l.Length > 0);
            foreach (var fields in rows.Select(l => l.Split(',')))
            {
                foreach (var member in fields[1].Split('|'))
                {
                    members.Add(fields[0].Split('.')[^1].Split('`')[0], member);
                }
            }

            return members;
        }
    }

    [Theory]
    [MemberData(nameof(Members))]
    public void Page_names_the_type_and_the_member(string type, string member)
        => Assert.Contains(s_page.Split('\n'), l => l.StartsWith("| ", StringComparison.Ordinal) && l.Contains(type, StringComparison.Ordinal) && l.Contains(member, StringComparison.Ordinal));
}
