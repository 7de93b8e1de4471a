using System;
using System.Globalization;
using System.Text;

namespace RiskAware.CompilerServices;

/// <summary>
/// An object of the application as it was when it was detected: its text is taken once, so that what it throws meets nobody and
/// what changes it later changes no entry.
/// </summary>
internal sealed class EvidenceObject
{
    private readonly string _shown;
    private readonly IFormattable? _formattable;
    private readonly Exception? _failure;

    internal EvidenceObject(object value)
    {
        try
        {
            _formattable = value as IFormattable;
            _shown = EvidenceText.Cap(value is Exception exception ? Summary(exception) : Evidence.InvariantText(value)) ?? string.Empty;
        }
        catch (Exception failure)
        {
            _failure = failure;
            _formattable = null;
            _shown = Unshowable(value);
        }
    }

    /// <summary>The text; where there is none, the name of the type in parentheses.</summary>
    internal string Shown => _shown;

    /// <summary>The text of the object itself. Where that throws, so does this: two things that cannot be shown are not the same.</summary>
    internal string Text => _failure is null ? _shown : throw new InvalidOperationException("The value has no text.", _failure);

    internal void AppendTo(StringBuilder builder, string? format)
    {
        if (_formattable is not null && !string.IsNullOrEmpty(format))
        {
            try
            {
                EvidenceText.AppendEscaped(builder, EvidenceText.Cap(_formattable.ToString(format, CultureInfo.InvariantCulture)));
                return;
            }
            catch (Exception)
            {
                EvidenceText.AppendEscaped(builder, Unshowable(_formattable));
                return;
            }
        }

        EvidenceText.AppendEscaped(builder, _shown);
    }

    internal static string Unshowable(object value) => "(" + value.GetType().Name + ")";

    // The message of an exception is text of the attacker wherever the exception stands.
    private static string Summary(Exception exception)
        => Detections.ExceptionDetail == ExceptionDetail.Full
            ? exception.ToString()
            : exception.GetType().FullName + " (stack " + StackHash.Of(exception) + ")";
}
