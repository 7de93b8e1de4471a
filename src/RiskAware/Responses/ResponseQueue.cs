using System.Threading.Channels;
using RiskAware.CompilerServices;

namespace RiskAware.Responses;

/// <summary>
/// Gives orders to the handlers of the application, one after the other, behind a bounded queue: neither a slow handler nor one
/// that throws reaches a request. Each order is tried three times; what fails for good and what finds no room is counted.
/// </summary>
internal sealed class ResponseQueue : IDisposable
{
    internal const int Length = 1024;

    private const int Tries = 3;

    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan s_firstWait = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(5);

    private readonly IResponseHandler[] _handlers;
    private readonly TimeProvider _time;
    private readonly Channel<(ResponseOrder Order, bool IsUndo)> _queue;
    private readonly CancellationTokenSource _ending = new();
    private readonly Lock _starting = new();
    private Task? _working;
    private bool _disposed;
    private long _lost;

    internal ResponseQueue(IResponseHandler[] handlers, TimeProvider time)
    {
        _handlers = handlers;
        _time = time;
        Kinds = KindsOf(handlers);
        _queue = Channel.CreateBounded<(ResponseOrder, bool)>(
            new BoundedChannelOptions(Length) { FullMode = BoundedChannelFullMode.Wait, SingleReader = true });
    }

    /// <summary>The responses that a handler carries out.</summary>
    internal IReadOnlySet<ResponseKind> Kinds { get; }

    /// <summary>How many orders were not carried out.</summary>
    internal long Lost => Interlocked.Read(ref _lost);

    /// <summary>Queues an order. Never waits.</summary>
    internal void Give(ResponseOrder order, bool isUndo)
    {
        if (!Kinds.Contains(order.Kind))
        {
            return;
        }

        if (!_queue.Writer.TryWrite((order, isUndo)))
        {
            Lose(null);
            return;
        }

        Work();
    }

    /// <summary>Gives what is queued for five seconds at most, and counts what is left then.</summary>
    public void Dispose()
    {
        lock (_starting)
        {
            _disposed = true;
        }

        if (!_queue.Writer.TryComplete())
        {
            return;
        }

        if (_working is { } working && !working.Wait(s_patience))
        {
            _ending.Cancel();
            _ = working.Wait(s_patience);
        }

        while (_queue.Reader.TryRead(out _))
        {
            Lose(null);
        }
    }

    private static HashSet<ResponseKind> KindsOf(IResponseHandler[] handlers)
    {
        var kinds = new HashSet<ResponseKind>();
        foreach (var handler in handlers)
        {
            try
            {
                kinds.Add(handler.Kind);
            }
            catch (Exception exception)
            {
                OwnFailures.Count(OwnFailure.ResponseLost, exception);
            }
        }

        return kinds;
    }

    // With the first order: most applications have no handler, and most that have one never need it.
    private void Work()
    {
        if (_working is not null)
        {
            return;
        }

        lock (_starting)
        {
            if (!_disposed)
            {
                // Nothing of the request that happens to be the first one must be seen by those after it.
                using (ExecutionContext.IsFlowSuppressed() ? default(AsyncFlowControl?) : ExecutionContext.SuppressFlow())
                {
                    _working ??= Task.Run(WorkAsync);
                }
            }
        }
    }

    private async Task WorkAsync()
    {
        while (!_ending.IsCancellationRequested && await _queue.Reader.WaitToReadAsync().ConfigureAwait(false))
        {
            while (!_ending.IsCancellationRequested && _queue.Reader.TryRead(out var item))
            {
                foreach (var handler in _handlers)
                {
                    await GiveAsync(handler, item.Order, item.IsUndo).ConfigureAwait(false);
                }
            }
        }
    }

    private async Task GiveAsync(IResponseHandler handler, ResponseOrder order, bool isUndo)
    {
        var wait = s_firstWait;
        for (var tries = 1; ; tries++)
        {
            try
            {
                if (handler.Kind == order.Kind)
                {
                    await CallAsync(handler, order, isUndo).ConfigureAwait(false);
                }

                return;
            }
            catch (Exception exception) when (tries >= Tries || _ending.IsCancellationRequested)
            {
                Lose(exception);
                return;
            }
            catch (Exception exception)
            {
                OwnFailures.Count(OwnFailure.ResponseHandlerThrew, exception);
            }

            await Task.Delay(wait, _time, _ending.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            wait *= 4;
        }
    }

    // Waited for no longer than the limit, whether or not it looks at the token.
    private async Task CallAsync(IResponseHandler handler, ResponseOrder order, bool isUndo)
    {
        using var limit = new CancellationTokenSource(s_limit, _time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, _ending.Token);
        var token = both.Token;
        var called = Task.Run(() => isUndo ? handler.UndoAsync(order, token) : handler.RespondAsync(order, token), CancellationToken.None);
        await called.WaitAsync(token).ConfigureAwait(false);
    }

    private void Lose(Exception? exception)
    {
        Interlocked.Increment(ref _lost);
        OwnFailures.Count(OwnFailure.ResponseLost, exception);
    }
}
