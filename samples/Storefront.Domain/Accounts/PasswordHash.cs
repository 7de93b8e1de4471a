using System.Security.Cryptography;

namespace Storefront.Accounts;

/// <summary>PBKDF2 with HMAC-SHA-512 and a salt of its own for each password.</summary>
internal sealed class PasswordHash
{
    private readonly byte[] _salt = RandomNumberGenerator.GetBytes(16);
    private readonly int _iterations;
    private readonly byte[] _hash;

    internal PasswordHash(string password, int iterations)
    {
        _iterations = iterations;
        _hash = Derive(password);
    }

    internal bool Matches(string password) => CryptographicOperations.FixedTimeEquals(_hash, Derive(password));

    private byte[] Derive(string password) => Rfc2898DeriveBytes.Pbkdf2(password, _salt, _iterations, HashAlgorithmName.SHA512, 32);
}
