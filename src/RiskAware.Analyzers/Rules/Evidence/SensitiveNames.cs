using System;
using System.Collections.Generic;
using System.Linq;

namespace RiskAware.Analyzers.Rules.Evidence;

/// <summary>
/// What the name of a value says that it is. The last words decide: a 'passwordLength' is a length. Words that say nothing about it, as in
/// 'tokenValue', are passed over.
/// </summary>
internal static class SensitiveNames
{
    private static readonly HashSet<string> s_secrets = new(StringComparer.Ordinal)
    {
        "password", "passwd", "pwd", "passphrase", "passcode", "pin", "secret", "token", "credential", "credentials", "apikey", "jwt", "bearer", "cookie",
        "authorization", "otp", "totp", "cvv", "cvc", "password hash", "hashed password", "api key", "access key", "private key", "secret key", "signing key",
        "encryption key", "shared key", "account key", "symmetric key", "session key", "master key", "connection string", "recovery code", "verification code",
        "backup code", "security answer", "card number", "cardnumber",
    };

    private static readonly HashSet<string> s_personal = new(StringComparer.Ordinal)
    {
        "email", "e mail", "email address", "mail address", "phone", "phone number", "telephone", "telephone number", "mobile number", "first name", "last name",
        "full name", "given name", "family name", "surname", "birth date", "birthdate", "date birth", "birthday", "ssn", "social security number", "passport number",
        "national id", "tax id", "iban", "home address", "postal address", "street address", "session id",
    };

    /// <summary>A number is one only where it is nothing else: a 'token' that is a number counts tokens.</summary>
    private static readonly HashSet<string> s_numbers = new(StringComparer.Ordinal)
    {
        "pin", "otp", "totp", "cvv", "cvc", "card number", "cardnumber", "verification code", "passcode",
    };

    private static readonly HashSet<string> s_neutral = new(StringComparer.Ordinal)
    {
        "value", "values", "text", "input", "raw", "plain", "bytes", "buffer", "chars", "header", "candidate", "attempt",
    };

    private static readonly HashSet<string> s_harmless = new(StringComparer.Ordinal)
    {
        "masked", "redacted", "hidden", "truncated", "shortened", "hashed", "public", "continuation", "cancellation", "page", "next", "syntax", "lexer", "parser", "change",
    };

    internal static bool IsSecret(string name) => Words(name) is var words && Ends(words, s_secrets) is { } found
        && (found == "hashed password" || !words.Any(s_harmless.Contains));

    internal static bool IsSecretNumber(string name) => Words(name) is var words && Ends(words, s_numbers) is not null && !words.Any(s_harmless.Contains);

    internal static bool IsPersonal(string name) => Words(name) is var words && Ends(words, s_personal) is not null && !words.Any(s_harmless.Contains);

    private static string? Ends(List<string> words, HashSet<string> of)
    {
        for (var end = words.Count; end > 0; end--)
        {
            for (var length = Math.Min(3, end); length > 0; length--)
            {
                var last = string.Join(" ", words.GetRange(end - length, length));
                if (of.Contains(last) || (last.EndsWith("s", StringComparison.Ordinal) && of.Contains(last.Substring(0, last.Length - 1))))
                {
                    return of.Contains(last) ? last : last.Substring(0, last.Length - 1);
                }
            }

            if (!s_neutral.Contains(words[end - 1]))
            {
                return null;
            }
        }

        return null;
    }

    private static List<string> Words(string name)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 0; i <= name.Length; i++)
        {
            var ends = i == name.Length || !char.IsLetter(name[i])
                || (i > start && char.IsUpper(name[i]) && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1]))));
            if (!ends)
            {
                continue;
            }

            var word = name.Substring(start, i - start).ToLowerInvariant();
            if (word.Length > 0 && word != "of")
            {
                words.Add(word);
            }

            start = i < name.Length && !char.IsLetter(name[i]) ? i + 1 : i;
        }

        return words;
    }
}
