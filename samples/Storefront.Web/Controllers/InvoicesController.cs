using Microsoft.AspNetCore.Mvc;
using Storefront.Orders;

namespace Storefront.Controllers;

/// <summary>The invoices.</summary>
[ApiController]
[Route("invoices")]
public sealed class InvoicesController(DocumentArchive archive) : DocumentsController(archive);
