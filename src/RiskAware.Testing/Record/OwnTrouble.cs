namespace RiskAware.Testing.Record;

/// <summary>Says once what keeps a record from being written; the tests go on.</summary>
internal static class OwnTrouble
{
    private static int s_told;

    internal static void Tell(string sentence)
    {
        if (Interlocked.Exchange(ref s_told, 1) == 0)
        {
            Console.Error.WriteLine("RiskAware.Testing: " + sentence);
        }
    }
}
