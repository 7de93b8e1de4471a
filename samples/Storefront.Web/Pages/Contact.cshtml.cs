using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RiskAware;
using Storefront.Risks;

namespace Storefront.Pages;

/// <summary>The contact form; what it takes would be sent by mail.</summary>
[ExposedTo(typeof(HeaderInjection))]
public sealed class ContactModel(ILogger<ContactModel> log) : PageModel
{
    /// <summary>Who writes.</summary>
    [BindProperty]
    [Required]
    [StringLength(100)]
    public string From { get; set; } = string.Empty;

    /// <summary>What about.</summary>
    [BindProperty]
    [Required]
    [StringLength(100)]
    public string Subject { get; set; } = string.Empty;

    /// <summary>The message.</summary>
    [BindProperty]
    [Required]
    [StringLength(2000)]
    public string Text { get; set; } = string.Empty;

    /// <summary>Whether the message is on its way.</summary>
    public bool IsSent { get; private set; }

    /// <summary>Takes a message.</summary>
    public IActionResult OnPost()
    {
        if (!ModelState.IsValid)
        {
            return BadRequest();
        }

        if (Subject.AsSpan().ContainsAny('\r', '\n'))
        {
            HeaderInjection.LineBreakInSubject(log, Subject);
            return BadRequest();
        }

        IsSent = true;
        return Page();
    }
}
