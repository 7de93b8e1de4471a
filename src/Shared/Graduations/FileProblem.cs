using Microsoft.CodeAnalysis.Text;

namespace RiskAware.Graduations;

/// <summary>What is wrong in a file, and where; a sentence without a full stop.</summary>
internal readonly record struct FileProblem(TextSpan Span, string Sentence);
