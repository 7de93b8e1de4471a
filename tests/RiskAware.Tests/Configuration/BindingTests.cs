using System.Globalization;
using System.Reflection;
using Microsoft.Extensions.Configuration;
using RiskAware.Configuration;

namespace RiskAware.Tests.Configuration;

/// <summary>Options are bound by code that is written while compiling: nothing that is added may be left out of it.</summary>
public sealed class BindingTests
{
    [Fact]
    public void Every_option_that_can_be_written_as_text_is_read_from_the_configuration()
    {
        var expected = new Dictionary<string, string?>();
        Collect(typeof(RiskAwareOptions), "", expected);
        Collect(typeof(RiskOptions), "Risks:UPL-1:", expected);
        Collect(typeof(PointOptions), "Points:UPL-1.LeftRoot:", expected);
        Assert.True(expected.Count > 20);

        var options = new RiskAwareOptions();
        new RiskAwareConfiguration(new ConfigurationBuilder().AddInMemoryCollection(expected).Build()).PostConfigure("", options);

        var actual = new Dictionary<string, string?>();
        Read(options, "", actual);
        Read(options.Risks["UPL-1"], "Risks:UPL-1:", actual);
        Read(options.Points["UPL-1.LeftRoot"], "Points:UPL-1.LeftRoot:", actual);
        Assert.Equal(expected.OrderBy(e => e.Key), actual.OrderBy(e => e.Key));
    }

    [Fact]
    public void Settings_that_are_known_are_those_of_the_options()
    {
        var expected = new Dictionary<string, IEnumerable<string>>
        {
            ["Risks:*"] = NamesOf(typeof(RiskOptions)),
            ["Risks:*:Sequences:*"] = NamesOf(typeof(SequenceOptions)),
            ["Exemptions:*"] = NamesOf(typeof(ExemptionOptions)),
        };
        AddGroups(typeof(PointOptions), "Points:*", expected);
        AddGroups(typeof(RiskAwareOptions), "", expected);
        Assert.Equal(expected.Keys.Order(), SettingNames.Groups.Keys.Order());
        Assert.All(expected, e => Assert.Equal(e.Value, SettingNames.Groups[e.Key].Order()));
    }

    [Theory]
    [InlineData("Mod", "'Mod' is no setting. Nearest: 'Mode', 'Log'.")]
    [InlineData("RiskEvents:Pth", "'RiskEvents:Pth' is no setting. Nearest: 'Path'.")]
    [InlineData("RiskEvents:Syslog:Prt", "'RiskEvents:Syslog:Prt' is no setting. Nearest: 'Port'.")]
    [InlineData("Risks:UPL-1:Weight", "'Risks:UPL-1:Weight' is no setting. There are: Mode, Impact, Window, AlertFloor, Sequences.")]
    [InlineData("Points:UPL-1.LeftRoot:Confidense", "'Points:UPL-1.LeftRoot:Confidense' is no setting. Nearest: 'Confidence'.")]
    public void Name_that_is_no_setting_is_refused_with_its_path(string key, string message)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new(key, "1")]).Build();
        var failure = Assert.Throws<InvalidOperationException>(() => new RiskAwareConfiguration(configuration).PostConfigure("", new()));
        Assert.Equal(message, failure.Message);
    }

    [Theory]
    [InlineData("Mode", "Enforced", "'Enforced' is no value of 'Mode'. Nearest: 'Enforce'.")]
    [InlineData("Mode", "on", "'on' is no value of 'Mode'. There are: Monitor, Enforce.")]
    [InlineData("Risks:UPL-1:Mode", "monitr", "'monitr' is no value of 'Risks:UPL-1:Mode'. Nearest: 'Monitor'.")]
    [InlineData("RiskEvents:Format", "Jsn", "'Jsn' is no value of 'RiskEvents:Format'. Nearest: 'Json'")]
    public void Word_that_is_no_value_is_refused_with_the_nearest_ones(string key, string value, string message)
        => Assert.StartsWith(message, Refused(new() { [key] = value }), StringComparison.Ordinal);

    [Theory]
    [InlineData("Mode", " enforce ")]
    [InlineData("Mode", "1")]
    public void Word_in_any_case_or_its_number_is_a_value(string key, string value)
    {
        var options = new RiskAwareOptions();
        new RiskAwareConfiguration(new ConfigurationBuilder().AddInMemoryCollection([new(key, value)]).Build()).PostConfigure("", options);
        Assert.Equal(RiskAwareMode.Enforce, options.Mode);
    }

    [Fact]
    public void Everything_that_is_misspelled_is_named_at_once()
        => Assert.Equal(
            "'Mod' is no setting. Nearest: 'Mode', 'Log'. 'Jsn' is no value of 'RiskEvents:Format'. Nearest: 'Json', 'Csv'. "
                + "'RiskEvents:Pth' is no setting. Nearest: 'Path'. 'Enforced' is no value of 'Risks:UPL-1:Mode'. Nearest: 'Enforce'.",
            Refused(new() { ["Mod"] = "Enforce", ["RiskEvents:Pth"] = "x", ["RiskEvents:Format"] = "Jsn", ["Risks:UPL-1:Mode"] = "Enforced" }));

    [Fact]
    public void Words_are_known_for_every_option_that_takes_one()
    {
        var expected = new Dictionary<string, string[]>();
        AddWords(typeof(RiskAwareOptions), "", expected);
        AddWords(typeof(RiskOptions), "Risks:*:", expected);
        AddWords(typeof(PointOptions), "Points:*:", expected);
        AddWords(typeof(ExemptionOptions), "Exemptions:*:", expected);
        Assert.NotEmpty(expected);
        Assert.Equal(expected.Keys.Order(), SettingNames.Words.Keys.Order());
        Assert.All(expected, e => Assert.Equal(e.Value, SettingNames.Words[e.Key]));
    }

    private static string Refused(Dictionary<string, string?> settings)
        => Assert.Throws<InvalidOperationException>(
            () => new RiskAwareConfiguration(new ConfigurationBuilder().AddInMemoryCollection(settings).Build()).PostConfigure("", new())).Message;

    private static void AddWords(Type type, string prefix, Dictionary<string, string[]> words)
    {
        foreach (var property in type.GetProperties())
        {
            if (IsGroup(property))
            {
                AddWords(property.PropertyType, prefix + property.Name + ":", words);
            }
            else if ((Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType) is { IsEnum: true } values)
            {
                words[prefix + property.Name] = Enum.GetNames(values);
            }
        }
    }

    private static void AddGroups(Type type, string path, Dictionary<string, IEnumerable<string>> groups)
    {
        groups[path] = NamesOf(type);
        foreach (var property in type.GetProperties().Where(IsGroup))
        {
            AddGroups(property.PropertyType, path.Length == 0 ? property.Name : path + ":" + property.Name, groups);
        }
    }

    private static IEnumerable<string> NamesOf(Type type)
        => type.GetProperties().Where(p => p.PropertyType != typeof(RiskCatalogue)).Select(p => p.Name).Order();

    private static void Collect(Type type, string prefix, Dictionary<string, string?> values)
    {
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (IsGroup(property))
            {
                Collect(property.PropertyType, prefix + property.Name + ":", values);
            }
            else if (property.SetMethod is not null && property.PropertyType != typeof(RiskCatalogue))
            {
                var value = Other(property.PropertyType, property.GetValue(Activator.CreateInstance(type)));
                values.Add(prefix + property.Name, Convert.ToString(value, CultureInfo.InvariantCulture));
            }
        }
    }

    private static void Read(object options, string prefix, Dictionary<string, string?> values)
    {
        foreach (var property in options.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (IsGroup(property))
            {
                Read(property.GetValue(options)!, prefix + property.Name + ":", values);
            }
            else if (property.SetMethod is not null && property.PropertyType != typeof(RiskCatalogue))
            {
                values.Add(prefix + property.Name, Convert.ToString(property.GetValue(options), CultureInfo.InvariantCulture));
            }
        }
    }

    private static bool IsGroup(PropertyInfo property)
        => property.PropertyType.Namespace == nameof(RiskAware) && property.PropertyType.IsClass && property.PropertyType != typeof(RiskCatalogue);

    private static object Other(Type type, object? value)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type switch
        {
            _ when type == typeof(bool) => value is not true,
            _ when type == typeof(string) => "text of the test",
            _ when type == typeof(TimeSpan) => TimeSpan.FromMinutes(7),
            _ when type.IsEnum => Enum.GetValuesAsUnderlyingType(type).Cast<object>().Select(v => Enum.ToObject(type, v)).First(v => !v.Equals(value)),
            _ => Convert.ChangeType(Convert.ToInt64(value ?? 0, CultureInfo.InvariantCulture) + 3, type, CultureInfo.InvariantCulture),
        };
    }
}
