namespace RiskAware.Graduations;

/// <summary>The values of <c>RiskAware.Graduation</c>; a test compares the two.</summary>
internal enum GraduationLevel
{
    Declared = 0,
    Instrumented = 1,
    Tested = 2,
    Qualified = 3,
    Graduated = 4,
}
