using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.Extensions.Logging;
using Storefront.Risks;

namespace Storefront.Accounts;

/// <summary>Knows the accounts and checks their passwords.</summary>
public sealed class AccountService
{
    /// <summary>What OWASP recommends for PBKDF2 with HMAC-SHA-512.</summary>
    public const int RecommendedIterations = 210_000;

    private readonly ConcurrentDictionary<string, (Account Account, PasswordHash Password)> _accounts = new(StringComparer.OrdinalIgnoreCase);
    private readonly PasswordHash _nobody;
    private readonly int _iterations;
    private readonly ILogger<AccountService> _log;

    /// <summary>Makes a service without accounts.</summary>
    /// <param name="log">The log.</param>
    /// <param name="iterations">How often a password is hashed.</param>
    public AccountService(ILogger<AccountService> log, int iterations = RecommendedIterations)
    {
        _log = log;
        _iterations = iterations;
        _nobody = new(RandomNumberGenerator.GetHexString(32), iterations);
    }

    /// <summary>Opens an account.</summary>
    /// <param name="name">The name to sign in with.</param>
    /// <param name="password">The password.</param>
    /// <returns>The account; null if the name is taken.</returns>
    public Account? Register(string name, string password)
    {
        var account = new Account(Guid.NewGuid().ToString("N"), name);
        return _accounts.TryAdd(name, (account, new(password, _iterations))) ? account : null;
    }

    /// <summary>Checks a password.</summary>
    /// <param name="name">The name.</param>
    /// <param name="password">The password.</param>
    /// <returns>The account; null if the name is unknown or the password wrong: the caller cannot tell which, also not by the time it takes.</returns>
    public Account? SignIn(string name, string password)
    {
        var known = _accounts.TryGetValue(name, out var entry);
        if ((known ? entry.Password : _nobody).Matches(password) && known)
        {
            return entry.Account;
        }

        PasswordSpraying.SignInFailed(_log, name);
        return null;
    }
}
