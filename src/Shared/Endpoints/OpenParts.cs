using System;

namespace RiskAware.Endpoints;

/// <summary>Parts of an endpoint that cannot be seen in the code.</summary>
[Flags]
internal enum OpenParts
{
    /// <summary>All of it can be seen.</summary>
    None = 0,

    /// <summary>Its HTTP methods.</summary>
    Verbs = 1,

    /// <summary>Its route pattern.</summary>
    Pattern = 2,

    /// <summary>What runs.</summary>
    Handler = 4,

    /// <summary>Who may call it.</summary>
    Access = 8,

    /// <summary>Which and how many endpoints there are: a custom data source, a dynamic route.</summary>
    Count = 16,
}
