namespace RiskAware.Benchmarks.Measuring;

/// <summary>One measured number.</summary>
/// <param name="Benchmark">Class and method, with the values of parameters where there are any: <c>KnownSubject.Lookup(1000, 4)</c>.</param>
/// <param name="Unit">What the number says; see <see cref="Units"/>.</param>
/// <param name="Value">The number: a median.</param>
/// <param name="Error">Half the width of its 95 % interval, or of the spread over processes where that is wider.</param>
internal sealed record Figure(string Benchmark, string Unit, double Value, double Error);
