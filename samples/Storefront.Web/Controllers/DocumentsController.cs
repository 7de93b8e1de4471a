using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RiskAware;
using Storefront.Endpoints;
using Storefront.Orders;
using Storefront.Risks;

namespace Storefront.Controllers;

/// <summary>What all controllers of papers have: each inherits the action, and what it is exposed to.</summary>
[Authorize]
[ExposedTo(typeof(ForeignDocument))]
public abstract class DocumentsController(DocumentArchive archive) : ControllerBase
{
    /// <summary>A paper of the account.</summary>
    /// <param name="number">The number of the paper.</param>
    [HttpGet("{number:int}")]
    public IActionResult Show(int number)
        => archive.Find(AttachmentEndpoints.AccountOf(User), number) is { } document ? Ok(new { document.Number, document.Text }) : NotFound();
}
