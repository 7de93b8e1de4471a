namespace RiskAware;

/// <summary>
/// Carries a response out where the engine cannot: mails the owner of an account, locks it in the directory, ends its sessions.
/// Register any number in the service collection. Called behind a bounded queue, one order after the other, never on the thread of
/// a detection and only in Enforce.
/// </summary>
public interface IResponseHandler
{
    /// <summary>
    /// What it carries out: <see cref="ResponseKind.NotifyUser"/> and <see cref="ResponseKind.CollectClientData"/>, which nothing
    /// else does, once for an incident; or any response that the engine applies to requests, each time that it begins. Never
    /// <see cref="ResponseKind.DisableFunction"/>, which needs a person.
    /// </summary>
    ResponseKind Kind { get; }

    /// <summary>
    /// Carries it out. What it throws is tried again, three times in all, and then counted; so is what takes longer than 30
    /// seconds. The same order may come twice: its id tells.
    /// </summary>
    /// <param name="order">What to do to whom, and until when.</param>
    /// <param name="cancellation">Cancelled after 30 seconds, and when the host stops.</param>
    Task RespondAsync(ResponseOrder order, CancellationToken cancellation);

    /// <summary>
    /// Takes it back: it has ended, was released or lifted. Tried as often. Nobody calls it for what still applies when the
    /// process ends; let it end at <see cref="ResponseOrder.Until"/> by itself.
    /// </summary>
    /// <param name="order">The order that was given.</param>
    /// <param name="cancellation">Cancelled after 30 seconds, and when the host stops.</param>
    Task UndoAsync(ResponseOrder order, CancellationToken cancellation) => Task.CompletedTask;
}
