using System;

namespace RiskAware.CompilerServices;

/// <summary>Masks sensitive values, or replaces them by a keyed hash so that equal values can be recognised.</summary>
public static class SensitiveData
{
    internal const string Mask = "***";

    /// <summary>Sets the key of the keyed hash, or removes all keys. See <see cref="SensitiveKeys"/>.</summary>
    /// <param name="keyId">A short public name of the key; null removes the keys.</param>
    /// <param name="key">At least 16 random bytes; null removes the keys.</param>
    /// <exception cref="ArgumentException">The key is shorter than 16 bytes, or the name is not one.</exception>
    public static void UseKey(string? keyId, byte[]? key)
    {
        if (keyId is null || key is null)
        {
            SensitiveKeys.Clear();
            return;
        }

        SensitiveKeys.Use(keyId, key);
    }

    internal static bool HasKey => SensitiveKeys.Current is not null;

    /// <summary>The same of a span, which is copied only where there is a key.</summary>
    internal static string Protect(ReadOnlySpan<char> value) => HasKey ? Protect(value.ToString()) : Mask;

    /// <summary>What outputs show of a value, with the newest key.</summary>
    internal static string Protect(object value) => SensitiveKeys.Current is { } key ? Hash(value, key) : Mask;

    /// <summary>The keyed hash of a value that was taken while a key was in force; the mask where that key was removed since.</summary>
    internal static string Hash(object? value, SensitiveKey? key)
    {
        if (key is null || value is null || !SensitiveKeys.Knows(key))
        {
            return Mask;
        }

        try
        {
            return key.HashOf(value as string ?? Evidence.Text(Evidence.Keep(value)) ?? string.Empty);
        }
        catch (Exception)
        {
            // A value that cannot be shown must not fail the code that reports it.
            return Mask;
        }
    }
}
