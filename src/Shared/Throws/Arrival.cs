using Microsoft.CodeAnalysis;

namespace RiskAware.Throws;

/// <summary>One exception that some code can throw.</summary>
/// <param name="Thrown">What arrives at a clause; null: whatever the delegate throws that the code gets as a parameter.</param>
/// <param name="Indicator">The same type, or the one that it wraps.</param>
/// <param name="Origin">The member outside of the source that throws it; null: a throw in the source.</param>
/// <param name="Delegate">The ordinal of the parameter that holds the delegate, where <paramref name="Thrown"/> is null.</param>
internal readonly record struct Arrival(INamedTypeSymbol? Thrown, INamedTypeSymbol? Indicator, ISymbol? Origin, int Delegate)
{
    private const int Anything = -2;

    /// <summary>Whether it stands for all that the endpoints of an application throw; <see cref="Origin"/> brings it.</summary>
    internal bool IsAny => Delegate == Anything;

    internal static Arrival OfPipeline(INamedTypeSymbol exception, ISymbol rest) => new(exception, exception, rest, Anything);

    internal static Arrival Of(ThrownType thrown, ISymbol origin) => new(thrown.Thrown, thrown.Indicator, origin, -1);

    internal static Arrival OfThrow(INamedTypeSymbol type) => new(type, type, null, -1);

    internal static Arrival OfDelegate(int ordinal) => new(null, null, null, ordinal);

    /// <summary>Whether what arrives is not what betrays the attack, but holds it.</summary>
    internal bool IsWrapped => Thrown is not null && !SymbolEqualityComparer.Default.Equals(Thrown, Indicator);

    internal Arrival Unwrapped => this with { Thrown = Indicator };

    internal Arrival WrappedIn(INamedTypeSymbol wrapper) => Thrown is null ? this : this with { Thrown = wrapper };
}

/// <summary>An exception that can arrive at a clause, and what in its try brings it.</summary>
/// <param name="Arrival">The exception.</param>
/// <param name="Place">The call, creation, access or throw in the try.</param>
/// <param name="Call">What is called there; null: a throw.</param>
/// <param name="IsDirect">Whether the try itself calls what throws, or throws; else a called method of the source does.</param>
internal readonly record struct PlacedArrival(Arrival Arrival, IOperation Place, ISymbol? Call, bool IsDirect);
