using System;

namespace RiskAware;

/// <summary>
/// Who would bring a risk about, by the access that they start with; several can be combined. Whoever has more access can do what
/// those with less can: name the actors with the least access that suffices.
/// </summary>
[Flags]
public enum Actors
{
    /// <summary>Not said.</summary>
    Unspecified = 0,

    /// <summary>Anyone who reaches an endpoint, without an account.</summary>
    Anonymous = 1,

    /// <summary>Someone with an ordinary account of the application.</summary>
    Customer = 2,

    /// <summary>Another organisation with access of its own: an API client, a reseller, an identity provider.</summary>
    Partner = 4,

    /// <summary>Someone of the own organisation: support, back office, development.</summary>
    Insider = 8,

    /// <summary>Someone with the rights to administer the application or what it runs on.</summary>
    Administrator = 16,

    /// <summary>Whoever makes what the application is built from or runs on: packages, images, hosted services.</summary>
    Supplier = 32,

    /// <summary>Someone who has taken over the account or the session of another subject.</summary>
    Impostor = 64,
}
