using RiskAware.Abstractions.Tests.Support;
using RiskAware.CompilerServices;

namespace RiskAware.Abstractions.Tests.CompilerServices;

[Collection(ProcessWideState.Name)]
public sealed class SensitiveDataTests
{
    private static readonly byte[] Secret = [.. Enumerable.Range(0, 32).Select(i => (byte)i)];

    [Fact]
    public void Without_a_key_values_are_masked()
    {
        Assert.Equal("***", DetectionValue.Sensitive("4111 1111 1111 1111").ToText());
        Assert.Equal("***", DetectionValue.Sensitive(42).ToText());
        Assert.True(DetectionValue.Sensitive((string?)null).IsNull);
        Assert.True(DetectionValue.Sensitive((int?)null).IsNull);
    }

    [Fact]
    public void With_a_key_equal_values_have_equal_hashes_that_name_the_key()
    {
        SensitiveData.UseKey("k1", Secret);
        try
        {
            var first = DetectionValue.Sensitive("alice").ToText()!;
            Assert.Matches("^hmac:k1:[0-9a-f]{16}$", first);
            Assert.Equal(first, DetectionValue.Sensitive("alice").ToText());
            Assert.NotEqual(first, DetectionValue.Sensitive("bob").ToText());
            SensitiveData.UseKey("k2", [.. Secret.Reverse()]);
            Assert.StartsWith("hmac:k2:", DetectionValue.Sensitive("alice").ToText());
        }
        finally
        {
            SensitiveData.UseKey(null, null);
        }

        Assert.Equal("***", DetectionValue.Sensitive("alice").ToText());
    }

    [Fact]
    public void Short_key_is_refused()
        => Assert.Throws<ArgumentException>(() => SensitiveData.UseKey("k", new byte[15]));

    [Fact]
    public void Value_that_cannot_be_shown_is_masked()
    {
        SensitiveData.UseKey("k1", Secret);
        try
        {
            Assert.Equal("***", DetectionValue.Sensitive(new Unshowable()).ToText());
        }
        finally
        {
            SensitiveData.UseKey(null, null);
        }
    }

    private sealed class Unshowable
    {
        public override string ToString() => throw new InvalidOperationException();
    }
}
