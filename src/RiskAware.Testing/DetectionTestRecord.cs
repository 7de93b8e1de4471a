using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using RiskAware.Testing.Record;

namespace RiskAware.Testing;

/// <summary>
/// The record <c>riskaware.tests.json</c>: which tests have shown that detection points fire, and stay silent. It is written while
/// tests run where the variable <c>RISKAWARE_TEST_RECORD</c> of the environment asks for it: <c>1</c> for the nearest file of that
/// name above the tests, or a path.
/// </summary>
public static class DetectionTestRecord
{
    private const BindingFlags Everything = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>What the record lacks or has too much, for a test that holds it up to date.</summary>
    /// <param name="tests">The assembly of the tests.</param>
    /// <param name="path">The file; a path that is not rooted is looked for in the folder of the tests and above.</param>
    /// <returns>One sentence for each difference, ordinal; none where the record is up to date.</returns>
    [RequiresUnreferencedCode("Looks through all methods of the test assembly.")]
    public static IReadOnlyList<string> Problems(Assembly tests, string path = RecordPlace.FileName)
    {
        ArgumentNullException.ThrowIfNull(tests);
        ArgumentNullException.ThrowIfNull(path);
        if (RecordPlace.Above(AppContext.BaseDirectory, path) is not { } file)
        {
            return [$"There is no '{path}' in or above '{AppContext.BaseDirectory}'."];
        }

        try
        {
            var assembly = tests.GetName().Name ?? string.Empty;
            var lines = RecordText.Read(File.ReadAllText(file)).Where(l => l.Assembly == assembly).ToDictionary(static l => l.Key);
            var problems = new List<string>();
            foreach (var method in tests.GetTypes().SelectMany(static t => t.GetMethods(Everything)))
            {
                Compare(method, assembly, lines, problems);
            }

            problems.AddRange(lines.Values.Select(static l => $"'{l.Test}' is in the record for '{l.Point}', but no such test claims it any more."));
            problems.Sort(StringComparer.Ordinal);
            return problems;
        }
        catch (Exception exception) when (exception is FormatException or IOException or UnauthorizedAccessException)
        {
            return [$"'{file}': {exception.Message}"];
        }
    }

    private static void Compare(MethodInfo method, string assembly, Dictionary<TestKey, RecordedTest> lines, List<string> problems)
    {
        foreach (var attribute in method.GetCustomAttributes<DetectionTestAttribute>())
        {
            var test = method.DeclaringType!.FullName + "." + method.Name;
            var points = TestClaim.PointsOf(attribute).ToList();
            problems.AddRange(attribute.Points.Where(n => !points.Any(p => DetectionRecorder.IsCalled(p, n)))
                .Select(n => $"'{test}' is about '{attribute.Risk.Name}.{n}', and there is no such detection point."));
            foreach (var point in points)
            {
                if (!lines.Remove(new(point.Id, attribute.Fires, test, assembly), out var line))
                {
                    problems.Add($"'{test}' is not in the record for '{point.Id}': " + (attribute.Fires
                        ? "it did not run since, did not make its recorder by For(this), or the point did not fire."
                        : "it did not run since, did not make its recorder by For(this), the point fired, or no request was answered and no method called through the recorder."));
                }
                else if (line.Hash != point.Hash)
                {
                    problems.Add($"'{test}' ran when '{point.Id}' was declared otherwise ({line.Hash}, now {point.Hash}): run it again.");
                }
            }
        }
    }
}
