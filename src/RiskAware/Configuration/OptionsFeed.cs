using Microsoft.Extensions.Options;

namespace RiskAware.Configuration;

/// <summary>
/// The options that apply, and their changes. Not IOptionsMonitor: that one throws into whoever reloaded the configuration when
/// the new values are invalid, and forgets the old ones.
/// </summary>
internal sealed class OptionsFeed(IOptionsFactory<RiskAwareOptions> factory, RiskAwareConfiguration[] sections)
{
    /// <summary>Makes the options anew; throws where they are invalid.</summary>
    internal RiskAwareOptions Read() => factory.Create(Options.DefaultName);

    /// <summary>Whether the configuration says that the engine is to be off, whatever else is wrong with it.</summary>
    internal bool SaysOff() => sections.Select(static s => s.Enabled).LastOrDefault(static e => e is not null) == false;

    /// <summary>Whether the configuration says that the engine is only to watch, whatever else is wrong with it.</summary>
    internal bool SaysMonitor() => sections.Select(static s => s.Mode).LastOrDefault(static m => m is not null) == RiskAwareMode.Monitor;

    /// <summary>Calls back at each change of a section, until disposed.</summary>
    internal IDisposable OnChange(Action changed)
    {
        var subscriptions = sections.Select(s => s.OnChange(changed)).ToArray();
        return new Subscriptions(subscriptions);
    }

    private sealed class Subscriptions(IDisposable?[] all) : IDisposable
    {
        public void Dispose()
        {
            foreach (var one in all)
            {
                one?.Dispose();
            }
        }
    }
}
