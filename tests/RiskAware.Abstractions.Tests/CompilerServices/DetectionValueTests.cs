using System.Globalization;
using RiskAware.CompilerServices;

namespace RiskAware.Abstractions.Tests.CompilerServices;

public sealed class DetectionValueTests
{
    public static TheoryData<object> Small => new()
    {
        true, (byte)7, (sbyte)-7, 'x', (short)-300, (ushort)300, -70_000, 70_000u, long.MinValue, ulong.MaxValue, 1.5f, double.Epsilon,
        79228162514264337593543950335m, Guid.Parse("01020304-0506-0708-090a-0b0c0d0e0f10"), new DateTime(2026, 3, 4, 5, 6, 7, DateTimeKind.Utc),
        new DateTimeOffset(2026, 3, 4, 5, 6, 7, TimeSpan.FromHours(2)), TimeSpan.FromTicks(-1), DayOfWeek.Friday, new DateOnly(2026, 3, 4),
    };

    [Theory]
    [MemberData(nameof(Small))]
    public void Small_value_comes_back_unchanged(object value)
        => Assert.Equal(value, typeof(DetectionValueTests).GetMethod(nameof(RoundTrip), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!
            .MakeGenericMethod(value.GetType()).Invoke(null, [value]));

    [Fact]
    public void Nullable_value_comes_back_as_its_value_or_null()
    {
        Assert.Equal(5, DetectionValue.From<int?>(5).ToObject());
        Assert.Null(DetectionValue.From<int?>(null).ToObject());
        Assert.Equal(DayOfWeek.Monday, DetectionValue.From<DayOfWeek?>(DayOfWeek.Monday).ToObject());
    }

    [Fact]
    public void Value_that_is_larger_than_the_bits_comes_back_unchanged()
    {
        var large = (1L, 2L, 3L);
        Assert.Equal(large, DetectionValue.From(large).ToObject());
    }

    [Fact]
    public void Value_with_a_reference_comes_back_as_its_text()
        => Assert.Equal("[a, 1]", DetectionValue.From(new KeyValuePair<string, int>("a", 1)).ToObject());

    [Fact]
    public void Small_values_and_strings_are_held_without_allocation()
    {
        var text = "a name";
        var guid = Guid.NewGuid();
        Hold(text, guid);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
        {
            Hold(text, guid);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        static void Hold(string text, Guid guid)
        {
            _ = DetectionValue.From(text);
            _ = DetectionValue.From(guid);
            _ = DetectionValue.From(42);
            _ = DetectionValue.From<long?>(42);
            _ = DetectionValue.From(1.5m);
            _ = DetectionValue.From(DayOfWeek.Friday);
            _ = DetectionValue.From(DateTimeOffset.UnixEpoch);
        }
    }

    [Fact]
    public void Text_does_not_depend_on_the_culture()
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            var german = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            german.NumberFormat.NumberDecimalSeparator = ",";
            CultureInfo.CurrentCulture = german;
            Assert.Equal("1.5", DetectionValue.From(1.5).ToText());
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void Hash_is_equal_for_equal_text_of_different_types()
    {
        var id = Guid.NewGuid();
        Assert.Equal(DetectionValue.From(id).ToHash(), DetectionValue.From(id.ToString()).ToHash());
        Assert.NotEqual(DetectionValue.From("a").ToHash(), DetectionValue.From("b").ToHash());
    }

    [Fact]
    public void Null_is_null()
    {
        Assert.True(DetectionValue.From((string?)null).IsNull);
        Assert.True(default(DetectionValue).IsNull);
        Assert.Null(DetectionValue.From((object?)null).ToText());
        Assert.False(DetectionValue.From(string.Empty).IsNull);
    }

    [Fact]
    public void Long_string_is_cut_and_marked()
    {
        var text = new string('a', 1030);
        Assert.Equal(new string('a', 1024) + "…[+6]", DetectionValue.From(text).ToText());
        Assert.Equal(1024, DetectionValue.From(new string('a', 1024)).ToText()!.Length);
    }

    [Fact]
    public void Cut_does_not_split_a_surrogate_pair()
    {
        var text = new string('a', 1023) + "😀" + "bb";
        Assert.Equal(new string('a', 1023) + "…[+4]", DetectionValue.From(text).ToText());
    }

    private static object? RoundTrip<T>(T value) => DetectionValue.From(value).ToObject();
}
