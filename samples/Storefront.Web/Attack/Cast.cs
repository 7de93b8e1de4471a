using System.Globalization;
using System.Net;

namespace Storefront.Attack;

/// <summary>Who comes to the shop, and what each of them does.</summary>
internal static class Cast
{
    internal const int HonestAccounts = 50;
    internal const int SharesTheAddress = 17;
    internal const int MistypesThePassword = 23;
    internal const int IsTricked = 31;
    internal const string TraversalAccount = "mallory";

    private static readonly IPAddress s_traversal = new([127, 0, 1, 1]);
    private static readonly IPAddress s_spraying = new([127, 0, 1, 2]);
    private static readonly string[] s_files = ["measures.txt", "floor plan (2).txt", "summer..2026.txt", "скатерть.txt", "a&b=c.txt"];

    private static readonly string[] s_traversals =
    [
        "../../../etc/passwd", "..\\..\\web.config", "/etc/shadow", "../appsettings.json", "....//....//etc/hosts", "../../.ssh/id_rsa",
        "archive/../../neighbour/measures.txt", "..",
    ];

    /// <summary>The names and passwords of the accounts that exist.</summary>
    internal static IEnumerable<(string Name, string Password)> Accounts()
        => Enumerable.Range(1, HonestAccounts).Select(Shopper).Append(TraversalAccount).Select(static n => (n, Password(n)));

    internal static IReadOnlyList<Actor> Everybody()
        => [Traversal(), Spraying(), .. Enumerable.Range(1, HonestAccounts).Select(Honest)];

    private static string Shopper(int number) => "shopper" + number.ToString("00", CultureInfo.InvariantCulture);

    private static string Password(string name) => "the quiet kettle of " + name;

    private static Actor Honest(int number)
    {
        var name = Shopper(number);
        var address = number == SharesTheAddress ? s_spraying : new IPAddress([127, 0, 2, (byte)number]);
        var note = number switch
        {
            SharesTheAddress => "signed in at the address of the password spraying",
            MistypesThePassword => "mistypes the password four times",
            IsTricked => "a foreign page makes the browser ask for another's file",
            _ => null,
        };
        return new(name, address, isAttacker: false, Steps(number, name), note) { Reserved = number == SharesTheAddress ? 3 : 0 };
    }

    private static IEnumerable<Step> Steps(int number, string name)
    {
        if (number == MistypesThePassword)
        {
            for (var i = 0; i < 4; i++)
            {
                yield return Step.SignIn(name, "the quite kettle of " + name, 401);
            }
        }

        var file = s_files[number % s_files.Length];
        yield return Step.SignIn(name, Password(name), 200);
        yield return Step.Get("/products", 200);
        if (number == IsTricked)
        {
            yield return Step.Download("../../../etc/passwd", 404) with { Site = "cross-site" };
        }

        yield return Step.Post("/basket/" + ((number % 5) + 1).ToString(CultureInfo.InvariantCulture), null, 200);
        yield return Step.Upload(file, 200);
        yield return Step.Download(file, 200);
        yield return Step.Get("/orders/papers?name=" + Uri.EscapeDataString(file), 200);
    }

    private static Actor Traversal()
    {
        var probes = s_traversals.SelectMany(static n => new[] { Step.Upload(n, 404), Step.Download(n, 404) });
        Step[] steps =
        [
            Step.SignIn(TraversalAccount, Password(TraversalAccount), 200),
            Step.Get("/products", 200),
            Step.Upload("archive", 404),
            .. probes,
            Step.Upload("measures.txt", 200),
        ];
        return new("Path traversal", s_traversal, isAttacker: true, steps, "signed in as " + TraversalAccount) { LastExpected = 4 };
    }

    private static Actor Spraying()
    {
        var names = Enumerable.Range(1, 20).Select(static n => n % 2 == 0 ? Shopper(n) : "person" + n.ToString("00", CultureInfo.InvariantCulture));
        return new("Password spraying", s_spraying, isAttacker: true, names.Select(static n => Step.SignIn(n, "Summer2026!", 401)), "anonymous")
        {
            LastExpected = 10,
        };
    }
}
