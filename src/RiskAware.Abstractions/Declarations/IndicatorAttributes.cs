using System;

namespace RiskAware;

/// <summary>
/// Adds a row to the table of indicators of compromise: this exception type, optionally only when a particular library
/// throws it, betrays an attack.
/// </summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class IndicatorExceptionAttribute : Attribute
{
    /// <summary>Adds a row.</summary>
    /// <param name="exception">The exception type.</param>
    public IndicatorExceptionAttribute(Type exception) => Exception = exception;

    /// <summary>The exception type.</summary>
    public Type Exception { get; }

    /// <summary>A type of the library whose calls make the exception an indicator; null: any call.</summary>
    public Type? Source { get; set; }

    /// <summary>The name of the indicator, such as <c>media.converter</c>.</summary>
    public string? Indicator { get; set; }

    /// <summary>CWE numbers.</summary>
    public int[] Cwe { get; set; } = new int[0];

    /// <summary>MITRE ATT&amp;CK technique ids.</summary>
    public string[] Attack { get; set; } = new string[0];
}

/// <summary>An indicator that is swallowed here is part of normal life; it lands in the register.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Constructor | AttributeTargets.Property | AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class ExpectedIndicatorAttribute : Attribute
{
    /// <summary>Expects an indicator.</summary>
    /// <param name="exception">The exception type that is caught.</param>
    /// <param name="why">Why it says nothing about an attack here.</param>
    public ExpectedIndicatorAttribute(Type exception, string why)
    {
        Exception = exception;
        Why = why;
    }

    /// <summary>The exception type that is caught.</summary>
    public Type Exception { get; }

    /// <summary>Why it says nothing about an attack here.</summary>
    public string Why { get; }
}

/// <summary>Says in code what <see cref="ExpectedIndicatorAttribute"/> says by attribute.</summary>
public static class Indicator
{
    /// <summary>The caught exception is part of normal life here. Does nothing at run time.</summary>
    /// <param name="exception">The caught exception.</param>
    /// <param name="why">Why it says nothing about an attack here.</param>
    public static void Expected(Exception? exception, string why)
    {
        _ = exception;
        _ = why;
    }
}
