using System;
using System.Linq;
using System.Runtime.CompilerServices;
using RiskAware.Declarations;

namespace RiskAware.Analyzers.Rules.Declarations;

/// <summary>The declarations of a compilation by their ids, so that each is compared with its namesakes only.</summary>
internal sealed class IdLookups
{
    private static readonly ConditionalWeakTable<RiskIndex, IdLookups> s_perIndex = new();

    private IdLookups(RiskIndex index)
    {
        Risks = index.Risks.Where(static r => r.Model.Id.Length > 0).ToLookup(static r => r.Model.Id, StringComparer.Ordinal);
        var own = index.Points.Where(static p => p.IsOwn && p.Model.Risk is { Id.Length: > 0 }).ToList();
        OwnPoints = own.ToLookup(static p => p.Model.Id, StringComparer.Ordinal);
        OwnEvents = own.ToLookup(static p => p.Model.EventId);
        var referenced = index.Points.Where(static p => !p.IsOwn && p.Model.Risk is { Id.Length: > 0 }).ToList();
        ReferencedPoints = referenced.ToLookup(static p => p.Model.Id, StringComparer.Ordinal);
        ReferencedEvents = referenced.ToLookup(static p => p.Model.EventId);
    }

    internal ILookup<string, DeclaredRisk> Risks { get; }

    internal ILookup<string, DeclaredPoint> OwnPoints { get; }

    internal ILookup<int, DeclaredPoint> OwnEvents { get; }

    internal ILookup<string, DeclaredPoint> ReferencedPoints { get; }

    internal ILookup<int, DeclaredPoint> ReferencedEvents { get; }

    internal static IdLookups Of(RiskIndex index) => s_perIndex.GetValue(index, static i => new IdLookups(i));
}
