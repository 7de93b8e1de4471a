using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Storefront.Risks;

namespace Storefront.Orders;

/// <summary>All papers of one kind.</summary>
public sealed class DocumentArchive(ILogger<DocumentArchive> log)
{
    private readonly ConcurrentDictionary<int, Document> _documents = new();
    private int _last;

    /// <summary>Writes a paper.</summary>
    /// <param name="account">The id of the account that it belongs to.</param>
    /// <param name="text">What it says.</param>
    public Document Add(string account, string text)
    {
        var document = new Document(Interlocked.Increment(ref _last), account, text);
        _documents[document.Number] = document;
        return document;
    }

    /// <summary>A paper of an account.</summary>
    /// <param name="account">The id of the account.</param>
    /// <param name="number">The number of the paper.</param>
    /// <returns>The paper; null if there is none, or none that the account may have: the caller cannot tell which.</returns>
    public Document? Find(string account, int number)
    {
        if (!_documents.TryGetValue(number, out var document))
        {
            return null;
        }

        if (document.Account != account)
        {
            ForeignDocument.AskedFor(log, account, number);
            return null;
        }

        return document;
    }
}
