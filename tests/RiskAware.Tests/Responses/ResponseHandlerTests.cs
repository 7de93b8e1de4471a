using System.Collections.Concurrent;
using RiskAware.Responses;
using RiskAware.Tests.Support;
using static RiskAware.Tests.Support.EngineTest;
using static RiskAware.Tests.Support.TestRisk;

namespace RiskAware.Tests.Responses;

/// <summary>Orders to the application: given once, taken back, tried again, counted where they are lost; never in a request.</summary>
public sealed class ResponseHandlerTests
{
    private static readonly RiskDescriptor s_risk = Risk(responses:
        [Response(ResponseKind.NotifyUser, 10), Response(ResponseKind.LogOut, 10), Response(ResponseKind.LockAccount, 70), Response(ResponseKind.CollectClientData, 10)]);

    private static readonly DetectionPointDescriptor s_point = Point(s_risk, confidence: 95);

    [Fact]
    public void A_lock_is_ordered_and_taken_back_when_it_is_released()
    {
        var handler = new Recording(ResponseKind.LockAccount);
        using (var test = With(handler))
        {
            test.Report(s_point, Account());
            test.Report(s_point, Account());
            test.Engine.Release(SubjectKind.Account, "alice", "asked", "desk");
        }

        Assert.Equal([("alice", false), ("alice", true)], handler.Seen.Select(static s => (s.Order.Subject, s.IsUndo)));
        Assert.Equal(handler.Seen[0].Order.Id, handler.Seen[1].Order.Id);
        Assert.Equal((76, "UPL-1", TimeSpan.FromMinutes(10)), (handler.Seen[0].Order.Score, handler.Seen[0].Order.RiskId, handler.Seen[0].Order.Until - handler.Seen[0].Order.Since));
    }

    [Fact]
    public void A_lock_that_expires_is_taken_back()
    {
        var handler = new Recording(ResponseKind.LockAccount);
        using (var test = With(handler))
        {
            test.Report(s_point, Account());
            test.Clock.Advance(TimeSpan.FromMinutes(10));
            test.Engine.Tick();
        }

        Assert.Equal([false, true], handler.Seen.Select(static s => s.IsUndo));
    }

    [Fact]
    public void The_kill_switch_takes_back_what_was_ordered()
    {
        var handler = new Recording(ResponseKind.LockAccount);
        using (var test = With(handler))
        {
            test.Report(s_point, Account());
            test.Configuration["RiskAware:Enabled"] = "false";
            test.Engine.Reload();
        }

        Assert.Equal([false, true], handler.Seen.Select(static s => s.IsUndo));
    }

    [Fact]
    public void Escalation_orders_the_stronger_and_takes_back_both_when_both_are_over()
    {
        var logOut = new Recording(ResponseKind.LogOut);
        var lockAccount = new Recording(ResponseKind.LockAccount);
        var risk = Risk(responses: [Response(ResponseKind.LogOut, 10), Response(ResponseKind.LockAccount, 77)]);
        using (var test = With(logOut, lockAccount))
        {
            test.Report(Point(risk, "A", 95), Account());
            test.Report(Point(risk, "B", 90, PointKind.Behaviour), Account());
            test.Report(Point(risk, "A", 95), Account());
            test.Engine.Release(SubjectKind.Account, "alice", "asked", "desk");
        }

        Assert.Equal([false, true], logOut.Seen.Select(static s => s.IsUndo));
        Assert.Equal([false, true], lockAccount.Seen.Select(static s => s.IsUndo));
    }

    [Fact]
    public void The_owner_of_an_account_is_notified_once_for_an_incident()
    {
        var handler = new Recording(ResponseKind.NotifyUser);
        using (var test = With(handler))
        {
            for (var i = 0; i < 20; i++)
            {
                test.Report(s_point, Account());
            }
        }

        Assert.Equal("alice", Assert.Single(handler.Seen).Order.Subject);
    }

    [Fact]
    public void In_monitor_nothing_is_ordered()
    {
        var notify = new Recording(ResponseKind.NotifyUser);
        var lockAccount = new Recording(ResponseKind.LockAccount);
        using (var test = With(RiskAwareMode.Monitor, null, notify, lockAccount))
        {
            test.Report(s_point, Account());
        }

        Assert.Empty(notify.Seen);
        Assert.Empty(lockAccount.Seen);
    }

    [Fact]
    public void A_stranger_cannot_have_the_owner_of_an_account_notified_or_locked()
    {
        var notify = new Recording(ResponseKind.NotifyUser);
        var lockAccount = new Recording(ResponseKind.LockAccount);
        using (var test = With(notify, lockAccount))
        {
            test.Report(s_point, Account(proven: false));
            using var scope = test.Forgeable(Account(), Address());
            test.Report(s_point);
        }

        Assert.Empty(notify.Seen);
        Assert.Empty(lockAccount.Seen);
    }

    [Fact]
    public void An_exempted_account_is_not_notified()
    {
        var notify = new Recording(ResponseKind.NotifyUser);
        var exemption = new ExemptionOptions { Risk = "UPL-1", Subject = "alice", Reason = "ours", Until = DateTimeOffset.MaxValue };
        using (var test = With(RiskAwareMode.Enforce, o => o.Exemptions["X"] = exemption, notify))
        {
            test.Report(s_point, Account());
        }

        Assert.Empty(notify.Seen);
    }

    [Fact]
    public void A_bad_release_neither_locks_nor_notifies_everybody()
    {
        var notify = new Recording(ResponseKind.NotifyUser);
        var lockAccount = new Recording(ResponseKind.LockAccount);
        using (var test = With(notify, lockAccount))
        {
            for (var i = 0; i < 100; i++)
            {
                test.Report(s_point, Account("user" + i));
            }
        }

        Assert.Equal((20, 20), (notify.Seen.Count, lockAccount.Seen.Count));
    }

    [Theory]
    [InlineData(false, 99, 0)]
    [InlineData(true, 94, 0)]
    [InlineData(true, 95, 1)]
    public void Data_of_a_client_are_collected_only_where_it_is_allowed_and_nearly_sure(bool allowed, int confidence, int orders)
    {
        var collect = new Recording(ResponseKind.CollectClientData);
        using (var test = With(RiskAwareMode.Enforce, o => o.AllowIntrusive = allowed, collect))
        {
            test.Report(Point(s_risk, confidence: confidence), Account());
        }

        Assert.Equal(orders, collect.Seen.Count);
    }

    [Fact]
    public void Without_a_handler_the_explanation_says_so()
    {
        using var test = new EngineTest();
        var decision = test.Report(s_point, Account());
        Assert.Contains(test.Engine.Explain(decision.IncidentId)!.HeldBack, static h => h == new HeldResponse(ResponseKind.NotifyUser, "No handler of the response is known."));
    }

    [Fact]
    public void A_handler_that_throws_is_tried_three_times_and_hurts_no_other_order()
    {
        var handler = new Recording(ResponseKind.LockAccount) { Failures = 4 };
        using var queue = new ResponseQueue([handler], new WithoutWaiting());
        queue.Give(Order("a"), isUndo: false);
        queue.Give(Order("b"), isUndo: false);
        queue.Give(Order("b"), isUndo: true);
        queue.Dispose();
        Assert.Equal([("b", false), ("b", true)], handler.Seen.Select(static s => (s.Order.Subject, s.IsUndo)));
        Assert.Equal((6, 1L), (handler.Calls, queue.Lost));
    }

    [Fact]
    public void What_finds_no_room_is_dropped_and_counted_and_what_was_taken_is_given()
    {
        using var gate = new ManualResetEventSlim();
        var handler = new Recording(ResponseKind.LockAccount) { Gate = gate };
        using var queue = new ResponseQueue([handler], TimeProvider.System);
        queue.Give(Order("first"), isUndo: false);
        Assert.True(handler.Entered.Wait(TimeSpan.FromSeconds(60)));
        for (var i = 0; i < ResponseQueue.Length + 10; i++)
        {
            queue.Give(Order("x"), isUndo: false);
        }

        gate.Set();
        queue.Dispose();
        Assert.Equal((ResponseQueue.Length + 1, 10L), (handler.Seen.Count, queue.Lost));
    }

    [Fact]
    public void A_handler_that_never_returns_ends_with_the_host_and_the_rest_is_counted()
    {
        using var gate = new ManualResetEventSlim();
        var handler = new Recording(ResponseKind.LockAccount) { Gate = gate };
        var queue = new ResponseQueue([handler], TimeProvider.System);
        queue.Give(Order("hangs"), isUndo: false);
        Assert.True(handler.Entered.Wait(TimeSpan.FromSeconds(60)));
        queue.Give(Order("waits"), isUndo: false);
        queue.Dispose();
        Assert.Equal(2L, queue.Lost);
        gate.Set();
    }

    [Fact]
    public void A_lost_order_is_told_as_the_engines_own_failure()
    {
        using var test = new EngineTest();
        test.Handlers.Add(new Recording(ResponseKind.LockAccount));
        test.Engine.Dispose();
        test.Report(s_point, Account());
        test.Engine.Tick();
        Assert.Contains(test.Events, static e => e.Points.Contains("RA-SELF.ResponseLost"));
    }

    [Fact]
    public void A_handler_that_cannot_say_what_it_does_hurts_nobody()
    {
        using var test = With(new Unreadable());
        Assert.Equal(DecisionKind.Lock, test.Report(s_point, Account()).Kind);
    }

    [Fact]
    public void The_text_of_an_order_holds_no_subject()
        => Assert.DoesNotContain("secret", Order("secret").ToString(), StringComparison.Ordinal);

    private static EngineTest With(params IResponseHandler[] handlers) => With(RiskAwareMode.Enforce, null, handlers);

    private static EngineTest With(RiskAwareMode mode, Action<RiskAwareOptions>? configure, params IResponseHandler[] handlers)
    {
        var test = new EngineTest(mode, configure);
        test.Handlers.AddRange(handlers);
        return test;
    }

    private static ResponseOrder Order(string subject) => new(
        Guid.NewGuid(), ResponseKind.LockAccount, "UPL-1", Guid.Empty, 80, SubjectKind.Account, subject, DateTimeOffset.UnixEpoch, DateTimeOffset.MaxValue);

    private sealed class Recording(ResponseKind kind) : IResponseHandler
    {
        private readonly ConcurrentQueue<(ResponseOrder Order, bool IsUndo)> _seen = new();
        private int _calls;

        public ResponseKind Kind => kind;

        internal int Failures { get; init; }

        internal ManualResetEventSlim? Gate { get; init; }

        internal ManualResetEventSlim Entered { get; } = new();

        internal int Calls => _calls;

        internal IReadOnlyList<(ResponseOrder Order, bool IsUndo)> Seen => [.. _seen];

        public Task RespondAsync(ResponseOrder order, CancellationToken cancellation) => See(order, false);

        public Task UndoAsync(ResponseOrder order, CancellationToken cancellation) => See(order, true);

        private Task See(ResponseOrder order, bool isUndo)
        {
            Entered.Set();
            Gate?.Wait();
            if (Interlocked.Increment(ref _calls) <= Failures)
            {
                throw new InvalidOperationException();
            }

            _seen.Enqueue((order, isUndo));
            return Task.CompletedTask;
        }
    }

    private sealed class Unreadable : IResponseHandler
    {
        public ResponseKind Kind => throw new InvalidOperationException();

        public Task RespondAsync(ResponseOrder order, CancellationToken cancellation) => Task.CompletedTask;
    }

    /// <summary>Fires at once what waits for less than the limit of a call.</summary>
    private sealed class WithoutWaiting : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
            => System.CreateTimer(callback, state, dueTime < TimeSpan.FromSeconds(30) ? TimeSpan.Zero : dueTime, period);
    }
}
