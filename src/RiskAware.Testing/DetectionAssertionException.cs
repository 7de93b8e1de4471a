namespace RiskAware.Testing;

/// <summary>An expectation about detections or risk events did not hold; the message says what happened instead.</summary>
public sealed class DetectionAssertionException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">What was expected, and what happened instead.</param>
    public DetectionAssertionException(string message)
        : base(message)
    {
    }
}
