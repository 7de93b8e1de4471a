namespace Storefront;

/// <summary>The configuration section <c>Storefront</c>.</summary>
internal sealed class ShopSettings
{
    /// <summary>Where attachments are kept; empty: a folder of the process below the temporary files.</summary>
    public string AttachmentRoot { get; set; } = string.Empty;

    /// <summary>How often a password is hashed.</summary>
    public int PasswordIterations { get; set; } = Accounts.AccountService.RecommendedIterations;

    /// <summary>The addresses of the proxies in front of the shop: only what they forward about a client is believed.</summary>
    public string[] TrustedProxies { get; set; } = [];

    /// <summary>Whether there is an account <c>demo</c> with the password <c>demo</c> to look around with.</summary>
    public bool Demo { get; set; }
}
