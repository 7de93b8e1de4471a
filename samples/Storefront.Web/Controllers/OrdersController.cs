using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RiskAware;
using Storefront.Attachments;
using Storefront.Endpoints;
using Storefront.Risks;

namespace Storefront.Controllers;

/// <summary>What was bought, with the papers that belong to it.</summary>
[ApiController]
[Authorize]
[Route("orders")]
public sealed class OrdersController(AttachmentStorage storage) : ControllerBase
{
    /// <summary>A paper that the account has attached to an order.</summary>
    /// <param name="name">The name of the file.</param>
    [HttpGet("papers")]
    [ExposedTo(typeof(AttachmentTraversal))]
    public IActionResult Paper([FromQuery] string name)
    {
        if (!AttachmentEndpoints.IsName(name))
        {
            return BadRequest();
        }

        var content = storage.Open(AttachmentEndpoints.AccountOf(User), name);
        return content is null ? NotFound() : File(content, "application/octet-stream", "paper");
    }
}
