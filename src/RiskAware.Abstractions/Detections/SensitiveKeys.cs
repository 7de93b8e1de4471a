using System;
using System.Collections.Generic;
using System.Linq;
using RiskAware.CompilerServices;

namespace RiskAware;

/// <summary>
/// The keys with which values of <see cref="SensitiveAttribute"/> parameters are hashed, so that equal values can be recognised
/// without being shown. Without a key they are masked; there is never a hash without a key.
/// </summary>
public static class SensitiveKeys
{
    private const int LongestId = 32;
    private static readonly object s_gate = new();

    // Newest first; replaced as a whole.
    private static volatile SensitiveKey[] s_keys = [];

    internal static SensitiveKey? Current
    {
        get
        {
            var keys = s_keys;
            return keys.Length == 0 ? null : keys[0];
        }
    }

    internal static SensitiveKey? ByNumber(long number)
    {
        foreach (var key in s_keys)
        {
            if (key.Number == number)
            {
                return key;
            }
        }

        return null;
    }

    internal static bool Knows(SensitiveKey key) => Array.IndexOf(s_keys, key) >= 0;

    /// <summary>
    /// Makes a key the one for new values: each shows as <c>hmac:{id}:{16 hex digits}</c>, of HMAC-SHA-256. The keys before it are
    /// kept for <see cref="HashesOf"/> until they are removed; calling it again with a known key makes that one the newest.
    /// </summary>
    /// <param name="id">A public name of the key: 1 to 32 letters, digits, '.', '-' or '_'. It stands in each hash.</param>
    /// <param name="key">At least 16 random bytes; copied.</param>
    /// <exception cref="ArgumentException">The name is not one, or names another key already, or the key is too short.</exception>
    public static void Use(string id, byte[] key)
    {
        if (key is null)
        {
            throw new ArgumentNullException(nameof(key));
        }

        if (string.IsNullOrEmpty(id) || id.Length > LongestId || !id.All(IsOfName))
        {
            throw new ArgumentException("The name of a key is 1 to 32 letters, digits, '.', '-' or '_'.", nameof(id));
        }

        if (key.Length < 16)
        {
            throw new ArgumentException("A key for sensitive data needs at least 16 random bytes.", nameof(key));
        }

        lock (s_gate)
        {
            var known = Array.Find(s_keys, k => k.Id == id);
            if (known is not null && !known.IsSame(key))
            {
                throw new ArgumentException("'" + id + "' names another key already; hashes of the two could not be told apart.", nameof(id));
            }

            s_keys = [known ?? new SensitiveKey(id, (byte[])key.Clone()), .. s_keys.Where(k => k.Id != id)];
        }
    }

    /// <summary>
    /// Forgets a key: values that were detected under it and are read only now are masked. Where it was the newest, the one before it
    /// is used again; without any, values are masked.
    /// </summary>
    /// <param name="id">The name of the key.</param>
    /// <returns>Whether there was one.</returns>
    public static bool Remove(string id)
    {
        lock (s_gate)
        {
            var left = Array.FindAll(s_keys, k => k.Id != id);
            var removed = left.Length < s_keys.Length;
            s_keys = left;
            return removed;
        }
    }

    /// <summary>
    /// What a value shows as in outputs, under the newest key first, then under each older one: what to search logs for that span
    /// a rotation. Empty without a key.
    /// </summary>
    /// <param name="value">The text of the value.</param>
    public static IReadOnlyList<string> HashesOf(string value)
    {
        if (value is null)
        {
            throw new ArgumentNullException(nameof(value));
        }

        return Array.ConvertAll(s_keys, k => k.HashOf(value));
    }

    internal static void Clear()
    {
        lock (s_gate)
        {
            s_keys = [];
        }
    }

    private static bool IsOfName(char c) => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '.' or '-' or '_';
}
