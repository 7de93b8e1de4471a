using RiskAware.Subjects;

namespace RiskAware.Tests.Subjects;

public sealed class ClientAddressTests
{
    [Theory]
    [InlineData("203.0.113.7", "203.0.113.7")]
    [InlineData("2001:db8::1", "2001:db8:0:0::/64")]
    [InlineData("2001:DB8:1:2:3:4:5:6", "2001:db8:1:2::/64")]
    [InlineData("::1", "0:0:0:0::/64")]
    [InlineData("fe80::1%eth0", "fe80:0:0:0::/64")]
    [InlineData("::ffff:203.0.113.7", "203.0.113.7")]
    [InlineData("::ffff:cb00:7107", "203.0.113.7")]
    [InlineData("64:ff9b::192.0.2.1", "64:ff9b:0:0::/64")]
    [InlineData("1:2:3:4:5:6:7::", "1:2:3:4::/64")]
    public void Address_is_grouped(string address, string name) => Assert.Equal(name, ClientAddress.Name(address));

    [Theory]
    [InlineData("")]
    [InlineData("alice")]
    [InlineData("1:2:3")]
    [InlineData("1:2:3:4:5:6:7:8:9")]
    [InlineData("1::2::3")]
    [InlineData("12345::")]
    [InlineData("g::1")]
    [InlineData("203.0.113.7:443")]
    [InlineData("::ffff:1.2.3")]
    [InlineData("::ffff:1.2.3.4.5")]
    [InlineData("::ffff:1.2.3.256")]
    [InlineData("1.2.3.4::1")]
    [InlineData(":::")]
    public void What_is_no_address_stays_as_it_is(string text) => Assert.Equal(text, ClientAddress.Name(text));

    [Theory]
    [InlineData("203.0.113.7", "203.0.0.0/16")]
    [InlineData("2001:db8:1:2::1", "2001:db8:1::/48")]
    public void Network_of_an_address_is_its_first_part(string address, string prefix) => Assert.Equal(prefix, ClientAddress.Prefix(address));

    [Fact]
    public void Reader_agrees_with_the_platform_on_any_address()
    {
        var random = new Random(42);
        Span<byte> bytes = stackalloc byte[16];
        for (var i = 0; i < 500; i++)
        {
            random.NextBytes(bytes);
            for (var zero = 0; zero < random.Next(16); zero++)
            {
                bytes[random.Next(16)] = 0;
            }

            Assert.True(ClientAddress.TryGroup(new System.Net.IPAddress(bytes).ToString(), out var prefix, out var isIPv4));
            Assert.False(isIPv4);
            Assert.Equal(System.Buffers.Binary.BinaryPrimitives.ReadUInt64BigEndian(bytes), prefix);
        }
    }

    [Fact]
    public void Sketch_never_shows_less_than_there_was()
    {
        var sketch = new PrefixSketch(new());
        for (var i = 0; i < 500; i++)
        {
            sketch.Add("203.0.113." + (i % 250));
            sketch.Add("198." + (i % 250) + ".1.1");
        }

        Assert.Equal("203.0.0.0/16", sketch.Heaviest.Prefix);
        Assert.InRange(sketch.Heaviest.Count, 500, 600);
    }
}
