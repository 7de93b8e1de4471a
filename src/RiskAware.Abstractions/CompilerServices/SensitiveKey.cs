using System;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Threading;

namespace RiskAware.CompilerServices;

/// <summary>A key of the keyed hash, with the public name that stands in each of its hashes.</summary>
internal sealed class SensitiveKey(string id, byte[] secret)
{
    // A value from outside may be of any length; what is hashed at once is not.
    private const int Chunk = 4096;

    private static long s_last;

    internal string Id { get; } = id;

    /// <summary>Tells this key from every other of the process, also of the same name; never 0.</summary>
    internal long Number { get; } = Interlocked.Increment(ref s_last);

    internal bool IsSame(byte[] other)
    {
        if (other.Length != secret.Length)
        {
            return false;
        }

        var difference = 0;
        for (var i = 0; i < secret.Length; i++)
        {
            difference |= other[i] ^ secret[i];
        }

        return difference == 0;
    }

    /// <summary><c>hmac:{id}:</c> and the first 16 hex digits of HMAC-SHA-256 over the text in UTF-8.</summary>
    internal string HashOf(string text)
    {
        using var hmac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, secret);
        for (var start = 0; start < text.Length;)
        {
            var length = Math.Min(Chunk, text.Length - start);
            if (start + length < text.Length && char.IsHighSurrogate(text[start + length - 1]))
            {
                length--;
            }

            hmac.AppendData(Encoding.UTF8.GetBytes(text.Substring(start, length)));
            start += length;
        }

        var hash = hmac.GetHashAndReset();
        var builder = new StringBuilder("hmac:", 40).Append(Id).Append(':');
        for (var i = 0; i < 8; i++)
        {
            builder.Append(hash[i].ToString("x2", CultureInfo.InvariantCulture));
        }

        return builder.ToString();
    }
}
