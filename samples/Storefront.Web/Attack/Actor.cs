using System.Net;

namespace Storefront.Attack;

/// <summary>Somebody with a browser, or a tool, at an address.</summary>
internal sealed class Actor(string name, IPAddress address, bool isAttacker, IEnumerable<Step> steps, string? note = null)
{
    private readonly Queue<Step> _steps = new(steps);
    private readonly List<string> _surprises = [];

    internal string Name { get; } = name;

    internal IPAddress Address { get; } = address;

    internal bool IsAttacker { get; } = isAttacker;

    /// <summary>What is remarkable about it; null: nothing.</summary>
    internal string? Note { get; } = note;

    /// <summary>The request, counted from 1, after which an attacker has to be stopped.</summary>
    internal int LastExpected { get; init; }

    /// <summary>How many of its last requests it saves until the attackers have come to their end.</summary>
    internal int Reserved { get; init; }

    internal int Total { get; } = steps.Count();

    internal int Sent { get; private set; }

    internal int Denied { get; private set; }

    /// <summary>The last request, counted from 1, that reached the shop's own code; 0: none.</summary>
    internal int LastAccepted { get; private set; }

    /// <summary>The status of the first refusal.</summary>
    internal int? Refusal { get; private set; }

    /// <summary>Answers that neither the shop nor a refusal explains.</summary>
    internal IReadOnlyList<string> Surprises => _surprises;

    internal int Left => _steps.Count;

    internal bool IsStopped => Denied > 0 && Sent - LastAccepted == Denied;

    internal async Task ActAsync(LoopbackClient client)
    {
        var step = _steps.Dequeue();
        var answer = await client.SendAsync(step);
        Sent++;
        if (answer.IsRefusal)
        {
            Denied++;
            Refusal ??= answer.Status;
            return;
        }

        LastAccepted = Sent;
        if (answer.Status != step.Expected)
        {
            _surprises.Add($"{Name}: request {Sent}, {step.Method} {step.Path.Split('?')[0]}, was answered {answer.Status} in place of {step.Expected}");
        }
    }
}
