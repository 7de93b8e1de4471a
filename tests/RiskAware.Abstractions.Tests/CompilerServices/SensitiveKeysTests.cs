using RiskAware.Abstractions.Tests.Support;
using RiskAware.CompilerServices;

namespace RiskAware.Abstractions.Tests.CompilerServices;

[Collection(ProcessWideState.Name)]
public sealed class SensitiveKeysTests : IDisposable
{
    private static readonly byte[] First = [.. Enumerable.Range(0, 32).Select(i => (byte)i)];
    private static readonly byte[] Second = [.. Enumerable.Range(100, 32).Select(i => (byte)i)];

    public void Dispose() => SensitiveData.UseKey(null, null);

    [Fact]
    public void After_a_rotation_new_values_use_the_new_key_and_the_old_one_still_tells()
    {
        SensitiveKeys.Use("2026-01", First);
        var before = Shown("alice");
        SensitiveKeys.Use("2026-02", Second);
        var after = Shown("alice");
        Assert.StartsWith("hmac:2026-01:", before);
        Assert.StartsWith("hmac:2026-02:", after);
        Assert.Equal([after!, before!], SensitiveKeys.HashesOf("alice"));
        Assert.DoesNotContain(before!, SensitiveKeys.HashesOf("bob"));
    }

    [Fact]
    public void Value_that_is_read_after_a_rotation_shows_as_it_did_before()
    {
        SensitiveKeys.Use("2026-01", First);
        var held = (Text: DetectionValue.Sensitive("alice"), Number: DetectionValue.Sensitive(42), Other: DetectionValue.Sensitive(new Uri("urn:x:y")));
        var before = (held.Text.ToText(), held.Number.ToText(), held.Other.ToText());
        SensitiveKeys.Use("2026-02", Second);
        Assert.Equal(before, (held.Text.ToText(), held.Number.ToText(), held.Other.ToText()));
        Assert.Equal((object?)before.Item1, held.Text.ToObject());
        Assert.Equal((object?)before.Item2, held.Number.ToObject());
        Assert.Equal(SensitiveKeys.HashesOf("42")[1], before.Item2);
        Assert.Equal(Shown("42"), DetectionValue.Sensitive(42).ToText());
    }

    [Fact]
    public void Value_that_is_read_after_its_key_was_removed_is_masked()
    {
        SensitiveKeys.Use("a", First);
        var text = DetectionValue.Sensitive("alice");
        var number = DetectionValue.Sensitive(42);
        SensitiveKeys.Remove("a");
        SensitiveKeys.Use("a", Second);
        Assert.Equal(("***", "***"), (text.ToText(), number.ToText()));
        Assert.Equal(("***", "***"), (text.ToObject(), number.ToObject()));
    }

    [Fact]
    public void Text_of_a_log_line_shows_a_sensitive_value_as_its_state_does()
    {
        SensitiveKeys.Use("a", First);
        var logger = new RecordingLogger();
        var values = new Values2(DetectionValue.Sensitive("alice"), DetectionValue.Sensitive(1234));
        DetectionLog.Write(logger, Declared.Point("{name} {pin,-40}|", "name", "pin"), in values, null, default);
        var entry = Assert.Single(logger.Entries);
        Assert.Equal($"{entry.Values[0].Value} {entry.Values[1].Value,-40}|", entry.Text);
        Assert.Equal(Shown("alice"), entry.Values[0].Value);
        Assert.DoesNotContain("1234", entry.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Removed_key_tells_no_more()
    {
        SensitiveKeys.Use("a", First);
        SensitiveKeys.Use("b", Second);
        Assert.True(SensitiveKeys.Remove("b"));
        Assert.False(SensitiveKeys.Remove("b"));
        Assert.StartsWith("hmac:a:", Shown("alice"));
        Assert.True(SensitiveKeys.Remove("a"));
        Assert.Equal("***", Shown("alice"));
        Assert.Empty(SensitiveKeys.HashesOf("alice"));
    }

    [Fact]
    public void Known_key_can_be_made_the_newest_again()
    {
        SensitiveKeys.Use("a", First);
        SensitiveKeys.Use("b", Second);
        SensitiveKeys.Use("a", [.. First]);
        Assert.StartsWith("hmac:a:", Shown("x"));
        Assert.Equal(2, SensitiveKeys.HashesOf("x").Count);
    }

    [Fact]
    public void Name_that_is_none_is_refused()
    {
        SensitiveKeys.Use("k", First);
        Assert.Throws<ArgumentException>(() => SensitiveKeys.Use("k", Second));
        Assert.Throws<ArgumentException>(() => SensitiveKeys.Use("", First));
        Assert.Throws<ArgumentException>(() => SensitiveKeys.Use("a:b", First));
        Assert.Throws<ArgumentException>(() => SensitiveKeys.Use("a\nb", First));
        Assert.Throws<ArgumentException>(() => SensitiveKeys.Use(new string('a', 33), First));
        Assert.Throws<ArgumentException>(() => SensitiveKeys.Use("short", new byte[15]));
        Assert.StartsWith("hmac:k:", Shown("x"));
    }

    [Fact]
    public void Key_is_copied()
    {
        byte[] key = [.. First];
        SensitiveKeys.Use("k", key);
        var before = Shown("alice");
        Array.Clear(key);
        Assert.Equal(before, Shown("alice"));
    }

    [Fact]
    public void Hash_is_the_keyed_one_of_the_standard()
    {
        SensitiveKeys.Use("k", First);
        var expected = Convert.ToHexStringLower(System.Security.Cryptography.HMACSHA256.HashData(First, "alice"u8))[..16];
        Assert.Equal("hmac:k:" + expected, Shown("alice"));

        var text = string.Concat(Enumerable.Repeat("long 😀 text ", 5000));
        expected = Convert.ToHexStringLower(System.Security.Cryptography.HMACSHA256.HashData(First, System.Text.Encoding.UTF8.GetBytes(text)))[..16];
        Assert.Equal("hmac:k:" + expected, Shown(text));
    }

    [Fact]
    public void Every_kind_of_value_is_masked_without_a_key_and_told_apart_with_one()
    {
        (object? Value, object? Other)[] pairs =
        [
            ("a", "b"), ("", " "), (1, 2), (1.5m, 2.5m), (Guid.NewGuid(), Guid.NewGuid()), (DayOfWeek.Monday, DayOfWeek.Friday), ('a', 'b'),
            (new[] { "a" }, new[] { "b" }), (new List<int> { 1 }, new List<int> { 2 }), (new byte[] { 1 }, new byte[] { 2 }),
            (new Dictionary<string, string> { ["a"] = "b" }, new Dictionary<string, string> { ["a"] = "c" }), (new { A = 1 }, new { A = 2 }),
            (new string('x', 2000) + "a", new string('x', 2000) + "b"),
        ];
        foreach (var (value, other) in pairs)
        {
            SensitiveData.UseKey(null, null);
            Assert.Equal("***", Shown(value));
            Assert.Equal("***", Shown(other));
            SensitiveKeys.Use("k", First);
            Assert.Matches("^hmac:k:[0-9a-f]{16}$", Shown(value));
            Assert.Equal(Shown(value), Shown(value));
            Assert.NotEqual(Shown(value), Shown(other));
        }
    }

    [Fact]
    public void Null_is_null_with_and_without_a_key()
    {
        Assert.Null(Shown((string?)null));
        Assert.Null(Shown((int?)null));
        SensitiveKeys.Use("k", First);
        Assert.Null(Shown((string?)null));
        Assert.Null(Shown((int?)null));
    }

    private static string? Shown<T>(T value) => (string?)DetectionValue.Sensitive(value).ToObject();
}
