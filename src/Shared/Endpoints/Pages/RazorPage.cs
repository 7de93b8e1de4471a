using Microsoft.CodeAnalysis;

namespace RiskAware.Endpoints.Pages;

/// <summary>A compiled page: what the Razor compiler writes of a <c>.cshtml</c> file with <c>@page</c>.</summary>
/// <param name="Path">The file from the root of the content: <c>/Pages/Orders/Edit.cshtml</c>.</param>
/// <param name="Template">The route template behind <c>@page</c>; null: none.</param>
/// <param name="Type">The class of the page.</param>
/// <param name="Handlers">The class that has its handlers: its model, or the page itself.</param>
internal sealed record RazorPage(string Path, string? Template, INamedTypeSymbol Type, INamedTypeSymbol Handlers);
