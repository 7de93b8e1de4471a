namespace Storefront.Orders;

/// <summary>A paper about something that was bought.</summary>
/// <param name="Number">Counts up, as the tax office wants it.</param>
/// <param name="Account">The id of the account that it belongs to.</param>
/// <param name="Text">What it says.</param>
public sealed record Document(int Number, string Account, string Text);
