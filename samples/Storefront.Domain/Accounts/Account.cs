namespace Storefront.Accounts;

/// <summary>Somebody who buys here.</summary>
/// <param name="Id">Opaque; also the name of the account's folder.</param>
/// <param name="Name">What its owner signs in with.</param>
public sealed record Account(string Id, string Name);
