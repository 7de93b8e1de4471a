namespace Storefront.Attack;

/// <summary>One request.</summary>
/// <param name="Method">The method.</param>
/// <param name="Path">Path and query.</param>
/// <param name="Body">What is sent as JSON; null: nothing.</param>
/// <param name="Expected">The status of the shop's own answer: what it answers when nobody is denied.</param>
internal sealed record Step(HttpMethod Method, string Path, object? Body, int Expected)
{
    /// <summary>The page that asks: the shop's own, or a foreign one in the person's browser.</summary>
    internal string Site { get; init; } = "same-origin";

    internal static Step Get(string path, int expected) => new(HttpMethod.Get, path, null, expected);

    internal static Step Post(string path, object? body, int expected) => new(HttpMethod.Post, path, body, expected);

    internal static Step SignIn(string name, string password, int expected)
        => Post("/sign-in", new { userName = name, password }, expected);

    internal static Step Upload(string name, int expected)
        => Post("/attachments", new { name, text = "40 x 60 cm" }, expected);

    internal static Step Download(string name, int expected) => Get("/attachments?name=" + Uri.EscapeDataString(name), expected);
}
