using System.Globalization;
using RiskAware.Benchmarks.Measuring;

namespace RiskAware.Benchmarks.Reporting;

/// <summary>Numbers as people read them.</summary>
internal static class Shown
{
    internal static string Of(Figure? figure)
        => figure is null ? "-" : Number(figure.Value, figure.Unit) + (figure.Error > 0 ? " ± " + Number(figure.Error, figure.Unit) : "");

    internal static string Number(double value, string unit)
    {
        if (double.IsNaN(value) || double.IsInfinity(value))
        {
            return "-";
        }

        return unit switch
        {
            Units.Ratio or Units.BytesRatio => Text(value, "0.00") + "x",
            Units.Time or Units.TimeMore or "worst ns" => Time(value),
            Units.Bytes or Units.BytesMore => Text(value, "#,0.#") + " B",
            Units.Held => Text(value / 1e6, "#,0") + " MB",
            _ => Text(value, "#,0.##"),
        };
    }

    private static string Time(double nanoseconds)
        => Math.Abs(nanoseconds) switch
        {
            < 1e3 => Text(nanoseconds, Math.Abs(nanoseconds) < 100 ? "0.0" : "0") + " ns",
            < 1e6 => Text(nanoseconds / 1e3, "0.00") + " µs",
            < 1e9 => Text(nanoseconds / 1e6, "0.00") + " ms",
            _ => Text(nanoseconds / 1e9, "0.00") + " s",
        };

    private static string Text(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
