using Microsoft.CodeAnalysis;

namespace RiskAware.Analyzers.Flow;

/// <summary>What the analysis of a handler asks about the caught exception, so that it needs no table of its own.</summary>
internal abstract class CaughtException
{
    /// <summary>The declared type of the clause.</summary>
    internal abstract ITypeSymbol Type { get; }

    /// <summary>Whether the type still betrays an attack, after the handler has narrowed the exception to it.</summary>
    internal abstract bool IsIndicator(ITypeSymbol type);

    /// <summary>Whether something betrays an attack that the handler has told apart from the type.</summary>
    internal virtual bool IsIndicatorOtherThan(ITypeSymbol type) => true;

    /// <summary>Whether what it wraps may be of the type, and betrays an attack then.</summary>
    internal virtual bool IsIndicatorWrapping(ITypeSymbol type) => true;

    /// <summary>Whether something betrays an attack that does not wrap an exception of the type.</summary>
    internal virtual bool IsIndicatorNotWrapping(ITypeSymbol type) => true;

    /// <summary>Whether this value of a member of the exception says that the failure was harmless.</summary>
    internal abstract bool IsBenign(IPropertySymbol member, IOperation value);

    /// <summary>Whether the failure was harmless where this member of it is true.</summary>
    internal virtual bool IsExcusedBy(IPropertySymbol member) => false;

    /// <summary>Whether a cancelled token explains the exception.</summary>
    internal abstract bool IsExplainedByCancellation { get; }
}
