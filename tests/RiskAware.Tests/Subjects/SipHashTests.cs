using System.Buffers.Binary;
using RiskAware.Subjects;

namespace RiskAware.Tests.Subjects;

public sealed class SipHashTests
{
    // The first vectors of the reference implementation of SipHash-2-4-128: key 00..0f, message 00..(n-1).
    [Theory]
    [InlineData(0, "A3817F04BA25A8E66DF67214C7550293")]
    [InlineData(1, "DA87C1D86B99AF44347659119B22FC45")]
    public void Hash_is_that_of_the_reference(int length, string expected)
    {
        var key = new SipHash(0x0706050403020100, 0x0f0e0d0c0b0a0908).Of(Enumerable.Range(0, length).Select(static i => (byte)i).ToArray());
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, key.Low);
        BinaryPrimitives.WriteUInt64LittleEndian(bytes[8..], key.High);
        Assert.Equal(expected, Convert.ToHexString(bytes));
    }

    [Fact]
    public void A_number_before_a_text_is_part_of_the_message()
    {
        var hash = new SipHash(1, 2);
        byte[] whole = [7, 0, 0, 0, 0, 0, 0, 0, (byte)'a', 0, (byte)'b', 0];
        Assert.Equal(hash.Of(whole), hash.Of(7, "ab"));
        Assert.NotEqual(hash.Of(8, "ab"), hash.Of(7, "ab"));
    }

    [Fact]
    public void Two_engines_hash_one_name_differently() => Assert.NotEqual(new SipHash().Of(0, "alice"), new SipHash().Of(0, "alice"));
}
