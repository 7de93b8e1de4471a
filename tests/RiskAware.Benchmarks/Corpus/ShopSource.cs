using System.Globalization;
using System.Text;

namespace RiskAware.Benchmarks.Corpus;

/// <summary>
/// Source of a shop in the shape of real applications: services that call each other, files, HTTP, queries and parsing, two catch
/// clauses in two hundred lines. The same text for the same number.
/// </summary>
internal static class ShopSource
{
    private const string Head = """
        using System;
        using System.Collections.Generic;
        using System.Globalization;
        using System.IO;
        using System.Linq;
        using System.Net.Http;
        using System.Net.Sockets;
        using System.Security.Cryptography;
        using System.Text;
        using System.Text.Json;
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.Extensions.Logging;

        namespace Shop.Area$area;

        public sealed record Order$n(int Id, string Customer, decimal Total, IReadOnlyList<string> Lines);

        public interface IService$n
        {
            Task<Order$n?> FindAsync(int id, CancellationToken cancellation);

            int Count(string customer);
        }

        public sealed class Service$n : IService$n
        {
            private readonly Dictionary<int, Order$n> _orders = new();
            private readonly ILogger<Service$n> _log;
            private readonly HttpClient _client;
            private readonly string _root;
            private int _revision = 0;

            public Service$n(ILogger<Service$n> log, HttpClient client, string root)
            {
                _log = log;
                _client = client;
                _root = root;
            }

            public int Revision => _revision;

        """;

    private static readonly string[] s_tries =
    [
        """
            public string? Read$k(string name)
            {
                var path = Path.Combine(_root, name);
                try
                {
                    using var reader = new StreamReader(path);
                    var text = reader.ReadToEnd();
                    return text.Length == 0 ? null : text.Trim();
                }
                catch (UnauthorizedAccessException)
                {
                    return null;
                }
            }
        """,
        """
            public void Save$k(Order$n order)
            {
                var path = Path.Combine(_root, order.Customer + ".json");
                try
                {
                    Directory.CreateDirectory(_root);
                    File.WriteAllText(path, JsonSerializer.Serialize(order));
                    _revision++;
                }
                catch (IOException exception)
                {
                    _log.LogError(exception, "Order {Id} could not be saved", order.Id);
                }
            }
        """,
        """
            public bool Verify$k(byte[] data, byte[] signature, RSA key)
            {
                try
                {
                    return key.VerifyData(data, signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
                }
                catch (CryptographicException)
                {
                    return false;
                }
            }
        """,
        """
            public async Task<string> Fetch$kAsync(Uri address, CancellationToken cancellation)
            {
                try
                {
                    using var response = await _client.GetAsync(address, cancellation);
                    response.EnsureSuccessStatusCode();
                    return await response.Content.ReadAsStringAsync(cancellation);
                }
                catch (Exception exception) when (exception is HttpRequestException or SocketException)
                {
                    _log.LogWarning("{Address} did not answer", address);
                    return string.Empty;
                }
            }
        """,
        """
            public Order$n? Parse$k(string json)
            {
                try
                {
                    var order = JsonSerializer.Deserialize<Order$n>(json);
                    if (order is null || order.Total < 0)
                    {
                        throw new InvalidDataException("An order needs a total.");
                    }

                    return order;
                }
                catch (JsonException exception)
                {
                    throw new ArgumentException("No order.", nameof(json), exception);
                }
            }
        """,
        """
            public int Import$k(IEnumerable<string> lines)
            {
                var imported = 0;
                foreach (var line in lines)
                {
                    try
                    {
                        var parts = line.Split(';');
                        var total = decimal.Parse(parts[2], CultureInfo.InvariantCulture);
                        _orders[int.Parse(parts[0], CultureInfo.InvariantCulture)] = new(imported, parts[1], total, parts);
                        imported++;
                    }
                    catch (Exception exception)
                    {
                        _log.LogDebug(exception, "Line skipped");
                    }
                }

                return imported;
            }
        """,
        """
            public async Task Run$kAsync(CancellationToken cancellation)
            {
                try
                {
                    while (!cancellation.IsCancellationRequested)
                    {
                        await Task.Delay(1000, cancellation);
                        _revision += Count("anybody");
                    }
                }
                catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
                {
                    _log.LogInformation("Stopped");
                }
            }
        """,
        """
            public bool Copy$k(string from, string to)
            {
                try
                {
                    File.Copy(Path.Combine(_root, from), Path.Combine(_root, to));
                    return true;
                }
                catch
                {
                    return false;
                }
            }
        """,
    ];

    private static readonly string[] s_methods =
    [
        """
            public Task<Order$n?> FindAsync(int id, CancellationToken cancellation)
            {
                cancellation.ThrowIfCancellationRequested();
                return Task.FromResult(_orders.TryGetValue(id, out var order) ? order : null);
            }

            public int Count(string customer) => _orders.Values.Count(o => o.Customer == customer);
        """,
        """
            public decimal Sum$k(int year)
            {
                var sum = 0m;
                foreach (var order in _orders.Values.Where(o => o.Id % 7 != year % 7).OrderBy(o => o.Customer))
                {
                    sum += order.Lines.Count switch
                    {
                        0 => 0m,
                        1 => order.Total,
                        < 10 => order.Total * 0.95m,
                        _ => order.Total * 0.9m,
                    };
                }

                return Math.Round(sum, 2, MidpointRounding.AwayFromZero);
            }
        """,
        """
            public string Describe$k(Order$n order)
            {
                var text = new StringBuilder();
                text.Append(order.Id).Append(": ").Append(order.Customer);
                for (var i = 0; i < order.Lines.Count; i++)
                {
                    if (i > 0)
                    {
                        text.Append(", ");
                    }

                    text.Append(order.Lines[i].ToUpperInvariant());
                }

                if (order.Total > 100m && order.Customer.StartsWith("A", StringComparison.Ordinal))
                {
                    text.Append($" ({order.Total:0.00}, revision {_revision})");
                }

                return text.ToString();
            }
        """,
        """
            public IReadOnlyDictionary<string, List<Order$n>> Group$k(Func<Order$n, string> key)
            {
                var groups = new Dictionary<string, List<Order$n>>(StringComparer.Ordinal);
                foreach (var order in _orders.Values)
                {
                    var name = key(order);
                    if (!groups.TryGetValue(name, out var group))
                    {
                        groups.Add(name, group = []);
                    }

                    group.Add(order with { Total = decimal.Truncate(order.Total) });
                }

                return groups;
            }
        """,
        """
            public async Task<int> Neighbours$kAsync(Shop.Area$oarea.IService$o other, CancellationToken cancellation)
            {
                var found = 0;
                for (var id = 0; id < 10; id++)
                {
                    var order = await other.FindAsync(id, cancellation).ConfigureAwait(false);
                    if (order is { Total: > 10m } && other.Count(order.Customer) > 1)
                    {
                        found += order.Lines.Count;
                    }
                }

                return found;
            }
        """,
        """
            private static bool IsPlausible$k(string? customer, int id)
            {
                if (string.IsNullOrWhiteSpace(customer))
                {
                    return false;
                }

                var sum = 0;
                foreach (var c in customer)
                {
                    sum = (sum * 31) + c;
                }

                return id > 0 && (sum & 1) == 0 && customer.Length is > 2 and < 80;
            }
        """,
    ];

    /// <summary>One file of about two hundred lines with two catch clauses.</summary>
    internal static string File(int number)
    {
        var text = new StringBuilder(Fill(Head, number, 0));
        text.Append(Fill(s_methods[0], number, 0)).Append('\n');
        for (var i = 0; i < 9; i++)
        {
            var method = i is 2 or 6 ? s_tries[(number * 2 + i) % s_tries.Length] : s_methods[1 + ((number + i) % (s_methods.Length - 1))];
            text.Append('\n').Append(Fill(method, number, i)).Append('\n');
        }

        return text.Append("}\n").ToString();
    }

    /// <summary>A risk whose points files of the shop call.</summary>
    internal static string Risk(int number) => Fill("""
        using System;
        using Microsoft.Extensions.Logging;
        using RiskAware;

        namespace Shop.Risks;

        [Risk("SHP-$n", "A client of the shop does what no honest one does", Impact = 60, Owner = "shop")]
        public sealed partial class Danger$n
        {
            [DetectionPoint("{Path} left the root", Confidence = Confidence.Certain)]
            public static partial void LeftRoot(ILogger logger, string path);

            [DetectionPoint("{Path} was refused", Kind = PointKind.PlatformException)]
            public static partial void Refused(ILogger logger, Exception exception, string path);
        }

        public sealed class Guard$n
        {
            public bool IsInside(ILogger log, string path)
            {
                if (path.Contains("..", StringComparison.Ordinal))
                {
                    Danger$n.LeftRoot(log, path);
                    return false;
                }

                return true;
            }
        }

        """, number, 0);

    private static string Fill(string text, int number, int member)
    {
        var other = (number * 7 + 3) % 400;
        return text.Replace("$area", Number(number / 20), StringComparison.Ordinal)
            .Replace("$oarea", Number(other / 20), StringComparison.Ordinal)
            .Replace("$o", Number(other), StringComparison.Ordinal)
            .Replace("$n", Number(number), StringComparison.Ordinal)
            .Replace("$k", Number(member), StringComparison.Ordinal);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
