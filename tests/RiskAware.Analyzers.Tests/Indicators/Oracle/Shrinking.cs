namespace RiskAware.Analyzers.Tests.Indicators.Oracle;

/// <summary>Makes a failing program smaller, step by step, as long as it still fails.</summary>
internal static class Shrinking
{
    private const int StepCap = 400;

    internal static async Task<Piece> SmallestAsync(Piece program, Func<Piece, Task<bool>> fails)
    {
        var steps = 0;
        for (var found = true; found && steps < StepCap;)
        {
            found = false;
            foreach (var smaller in program.Smaller())
            {
                if (++steps >= StepCap)
                {
                    break;
                }

                if (await fails(smaller))
                {
                    program = smaller;
                    found = true;
                    break;
                }
            }
        }

        return program;
    }
}
