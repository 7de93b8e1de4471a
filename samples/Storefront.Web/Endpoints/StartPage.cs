namespace Storefront.Endpoints;

/// <summary>The page to look at.</summary>
internal static class StartPage
{
    private static readonly string s_html = Read();

    internal static IResult Show() => Results.Content(s_html, "text/html; charset=utf-8");

    private static string Read()
    {
        using var stream = typeof(StartPage).Assembly.GetManifestResourceStream("index.html")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
