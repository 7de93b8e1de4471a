using System;

namespace RiskAware.CompilerServices;

/// <summary>Masks sensitive values, or replaces them by a keyed hash so that equal values can be recognised.</summary>
public static class SensitiveData
{
    private const string Mask = "***";

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

    internal static string Protect(object value)
    {
        if (SensitiveKeys.Current is not { } key)
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
