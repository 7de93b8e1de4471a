using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using RiskAware.Declarations;
using RiskAware.Symbols;

namespace RiskAware.Analyzers.Rules.Inventory;

/// <summary>What the inventory says of one detection point.</summary>
internal sealed class PointEntry(DeclaredPoint point, IEnumerable<EndpointEntry> endpoints, KnownTypes known)
{
    private readonly List<string> _endpoints = [.. endpoints.Where(e => e.Points.Contains(point.Model.DocId)).Select(static e => e.Endpoint.Display)];

    internal string Summary() => _endpoints.Count switch
    {
        0 => "no endpoint of this project reaches it",
        1 => "'" + _endpoints[0] + "' reaches it",
        var count => count.ToString(CultureInfo.InvariantCulture) + " endpoints reach it",
    };

    internal ImmutableDictionary<string, string?> Properties()
    {
        var model = point.Model;
        return new EntryProperties()
            .Add("id", model.Id)
            .Add("risk", model.Risk?.Id)
            .Add("hash", model.Hash)
            .Add("level", NameOf(KnownNames.LogLevel, model.Level))
            .Add("kind", NameOf(KnownNames.PointKind, model.Kind))
            .Add("stage", NameOf(KnownNames.Stage, model.Stage))
            .Add("confidence", model.Confidence.ToString(CultureInfo.InvariantCulture))
            .Add("appSensor", model.AppSensor)
            .AddIds("subjects", model.Parameters.Where(static p => p.Subject is not null).Select(p => NameOf(KnownNames.SubjectKind, p.Subject!.Value)).Distinct())
            .Add("method", model.DocId)
            .Add("assembly", point.Symbol.ContainingAssembly.Name)
            .AddNames("endpoints", _endpoints)
            .ToImmutable();
    }

    private string NameOf(string type, int value)
        => known.Get(type)?.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(f => f.ConstantValue is int constant && constant == value)?.Name
            ?? value.ToString(CultureInfo.InvariantCulture);
}
