using System;
using Microsoft.CodeAnalysis.Text;

namespace RiskAware.Json;

/// <summary>Why a text is no JSON, and where.</summary>
internal sealed class JsonProblem(TextSpan span, string message) : Exception(message)
{
    internal TextSpan Span => span;
}
