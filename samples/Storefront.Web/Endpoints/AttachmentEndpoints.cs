using System.Security.Claims;
using System.Text;
using Storefront.Attachments;

namespace Storefront.Endpoints;

internal static class AttachmentEndpoints
{
    private const int LongestName = 255;
    private const int LongestText = 65_536;

    internal static IResult Upload(Attachment attachment, ClaimsPrincipal person, AttachmentStorage storage)
    {
        if (!IsName(attachment.Name) || attachment.Text is not { Length: <= LongestText } text)
        {
            return Results.BadRequest();
        }

        var result = storage.Save(AccountOf(person), attachment.Name!, Encoding.UTF8.GetBytes(text));
        return result == StorageResult.Done ? Results.Ok() : Results.NotFound();
    }

    internal static IResult Download(string? name, ClaimsPrincipal person, AttachmentStorage storage)
    {
        if (!IsName(name))
        {
            return Results.BadRequest();
        }

        var content = storage.Open(AccountOf(person), name!);
        return content is null ? Results.NotFound() : Results.File(content, "application/octet-stream", "attachment");
    }

    internal static string AccountOf(ClaimsPrincipal person) => person.FindFirstValue(ClaimTypes.NameIdentifier)!;

    internal static bool IsName(string? name) => !string.IsNullOrWhiteSpace(name) && name.Length <= LongestName;

    internal sealed record Attachment(string? Name, string? Text);
}
