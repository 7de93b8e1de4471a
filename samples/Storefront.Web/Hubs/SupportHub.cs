using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;
using RiskAware;
using Storefront.Endpoints;
using Storefront.Risks;

namespace Storefront.Hubs;

/// <summary>The conversations with the support: an account has one, named by the id of the account.</summary>
[Authorize]
[ExposedTo(typeof(ForeignConversation))]
internal sealed class SupportHub(ILogger<SupportHub> log) : Hub
{
    /// <summary>Joins a conversation.</summary>
    /// <param name="conversation">Which.</param>
    /// <returns>Whether the account is in it now.</returns>
    public async Task<bool> Join(string conversation)
    {
        var account = AttachmentEndpoints.AccountOf(Context.User!);
        if (conversation != account)
        {
            ForeignConversation.Joined(log, account, conversation);
            return false;
        }

        await Groups.AddToGroupAsync(Context.ConnectionId, conversation);
        return true;
    }

    /// <summary>Says something to the support, in the own conversation.</summary>
    /// <param name="text">What.</param>
    [AcceptedRisk(typeof(ForeignConversation), "names no conversation: it is always the own one", Until = "2030-12-31")]
    public Task Say(string text) => Clients.OthersInGroup(AttachmentEndpoints.AccountOf(Context.User!)).SendAsync("said", text);
}
