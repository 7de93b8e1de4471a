using System;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace RiskAware.CompilerServices;

/// <summary>Masks sensitive values, or replaces them by a keyed hash so that equal values can be recognised.</summary>
public static class SensitiveData
{
    private const string Mask = "***";
    private static Key? s_key;

    /// <summary>
    /// Sets the key of the keyed hash (HMAC-SHA-256, first 16 hex digits), or removes it. Rotation: set a new key with a new
    /// id; the id stands in each hash.
    /// </summary>
    /// <param name="keyId">A short public name of the key; null removes the key.</param>
    /// <param name="key">At least 16 random bytes.</param>
    /// <exception cref="ArgumentException">The key is shorter than 16 bytes.</exception>
    public static void UseKey(string? keyId, byte[]? key)
    {
        if (keyId is null || key is null)
        {
            s_key = null;
            return;
        }

        if (key.Length < 16)
        {
            throw new ArgumentException("A key for sensitive data needs at least 16 random bytes.", nameof(key));
        }

        s_key = new Key(keyId, (byte[])key.Clone());
    }

    internal static string Protect(object value)
    {
        if (s_key is not { } key)
        {
            return Mask;
        }

        string? text;
        try
        {
            text = value as string ?? (value as IFormattable)?.ToString(null, CultureInfo.InvariantCulture) ?? value.ToString();
        }
        catch (Exception)
        {
            // A value that cannot be shown must not fail the code that reports it.
            return Mask;
        }

        using var hmac = new HMACSHA256(key.Secret);
        var hash = hmac.ComputeHash(Encoding.UTF8.GetBytes(text ?? string.Empty));
        var builder = new StringBuilder("hmac:").Append(key.Id).Append(':');
        for (var i = 0; i < 8; i++)
        {
            builder.Append(hash[i].ToString("x2", CultureInfo.InvariantCulture));
        }

        return builder.ToString();
    }

    private sealed class Key(string id, byte[] secret)
    {
        internal string Id { get; } = id;

        internal byte[] Secret { get; } = secret;
    }
}
