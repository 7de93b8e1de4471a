using Microsoft.Extensions.Logging;
using Storefront.Risks;

namespace Storefront.Attachments;

/// <summary>
/// The files that accounts attach to their orders: a folder each. Older versions of a file move to the folder <c>archive</c>
/// inside it.
/// </summary>
public sealed class AttachmentStorage(string root, ILogger<AttachmentStorage> log)
{
    private const string Archive = "archive";

    private readonly string _root = Path.GetFullPath(root);

    /// <summary>Keeps a file, or refuses to.</summary>
    /// <param name="account">The id of the account.</param>
    /// <param name="name">The name that the client gave the file; not blank.</param>
    /// <param name="content">The content.</param>
    public StorageResult Save(string account, string name, ReadOnlySpan<byte> content)
    {
        var folder = FolderOf(account);
        if (!TryResolve(folder, name, out var path))
        {
            AttachmentTraversal.LeftRoot(log, account, name);
            return StorageResult.Refused;
        }

        Directory.CreateDirectory(Path.Combine(folder, Archive));
        if (!Directory.Exists(Path.GetDirectoryName(path)))
        {
            return StorageResult.Refused;
        }

        try
        {
            if (File.Exists(path))
            {
                File.Move(path, Path.Combine(folder, Archive, Path.GetFileName(path)), overwrite: true);
            }

            using var file = new FileStream(path, FileMode.Create, FileAccess.Write);
            file.Write(content);
            return StorageResult.Done;
        }
        catch (UnauthorizedAccessException exception)
        {
            AttachmentTraversal.StorageRefused(log, exception, name);
            return StorageResult.Refused;
        }
    }

    /// <summary>Opens a file of an account.</summary>
    /// <param name="account">The id of the account.</param>
    /// <param name="name">The name that the client asks for; not blank.</param>
    /// <returns>The content; null if there is no such file, or none that the account may have.</returns>
    public Stream? Open(string account, string name)
    {
        if (!TryResolve(FolderOf(account), name, out var path))
        {
            AttachmentTraversal.LeftRoot(log, account, name);
            return null;
        }

        try
        {
            return File.Exists(path) || Directory.Exists(path) ? new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read) : null;
        }
        catch (UnauthorizedAccessException exception)
        {
            AttachmentTraversal.StorageRefused(log, exception, name);
            return null;
        }
    }

    private string FolderOf(string account) => Path.Combine(_root, account);

    private static bool TryResolve(string folder, string name, out string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        path = string.Empty;
        if (name.Contains('\0', StringComparison.Ordinal))
        {
            return false;
        }

        // Both separators on every system: a name that means nothing here may travel to where it does.
        path = Path.GetFullPath(name.Replace('\\', '/'), folder);
        return path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);
    }
}
