namespace Storefront.Attachments;

/// <summary>What became of a file.</summary>
public enum StorageResult
{
    /// <summary>It is kept.</summary>
    Done,

    /// <summary>It is not kept; the client hears that there is no such place.</summary>
    Refused,
}
