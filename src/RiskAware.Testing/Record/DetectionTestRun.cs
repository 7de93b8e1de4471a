using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using RiskAware.Testing.Doors;

namespace RiskAware.Testing.Record;

/// <summary>One run of a test that claims to show something, while a record is kept.</summary>
internal sealed class DetectionTestRun
{
    private const DynamicallyAccessedMemberTypes Methods = DynamicallyAccessedMemberTypes.PublicMethods | DynamicallyAccessedMemberTypes.NonPublicMethods;
    private const BindingFlags Everything = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    // Over all runs of one test: the rows of a theory are runs of their own, and each of them has to hold.
    private static readonly Dictionary<(string Path, TestKey Key), SortedSet<string>?> s_shown = [];
    private static readonly Lock s_gate = new();

    private readonly string _path;
    private readonly string _test;
    private readonly string _class;
    private readonly string _assembly;
    private readonly IReadOnlyList<TestClaim> _claims;
    private readonly HashSet<TestKey> _claimedByClass;

    private DetectionTestRun(string path, [DynamicallyAccessedMembers(Methods)] Type tests, string method)
    {
        _path = path;
        _class = tests.FullName ?? tests.Name;
        _test = _class + "." + method;
        _assembly = tests.Assembly.GetName().Name ?? string.Empty;
        var methods = tests.GetMethods(Everything);
        _claims = [.. methods.Where(m => m.Name == method).SelectMany(TestClaim.Of)];
        _claimedByClass = [.. methods.SelectMany(m => TestClaim.Of(m).Select(c => c.KeyIn(_class + "." + m.Name, _assembly)))];
    }

    /// <summary>The run of a test; null where no record is asked for.</summary>
    internal static DetectionTestRun? Of([DynamicallyAccessedMembers(Methods)] Type tests, string method)
        => RecordPlace.Asked is { } path ? new(path, tests, method) : null;

    /// <summary>Keeps on record what the run has shown. Never throws: a test does not fail because of its record.</summary>
    internal void End(IReadOnlyList<DetectionPointDescriptor> fired, DoorLog doors)
    {
        if (_claims.Count == 0)
        {
            return;
        }

        lock (s_gate)
        {
            var held = new List<RecordedTest>();
            foreach (var claim in _claims)
            {
                var key = claim.KeyIn(_test, _assembly);
                if (Show(key, claim, fired, doors) is { } through && (claim.Fires || through.Count > 0))
                {
                    held.Add(new(key.Point, claim.Point.Hash, key.Fires, [.. through], key.Test, key.Assembly));
                }
            }

            RecordFile.Update(_path, IsOutdated, held);
        }
    }

    private SortedSet<string>? Show(TestKey key, TestClaim claim, IReadOnlyList<DetectionPointDescriptor> fired, DoorLog doors)
    {
        var holds = fired.Any(p => p.Id == key.Point) == claim.Fires;
        if (!s_shown.TryGetValue((_path, key), out var shown))
        {
            s_shown.Add((_path, key), shown = new(StringComparer.Ordinal));
        }

        if (!holds)
        {
            return s_shown[(_path, key)] = null;
        }

        shown?.UnionWith(claim.Fires ? doors.ThroughWhich(key.Point) : doors.Through);
        return shown;
    }

    // What this test said before, and what tests of its class say that are gone or claim something else now.
    private bool IsOutdated(RecordedTest line)
        => line.Assembly == _assembly
            && (line.Test == _test || (IsOfClass(line.Test) && !_claimedByClass.Contains(line.Key)));

    private bool IsOfClass(string test)
        => test.StartsWith(_class + ".", StringComparison.Ordinal) && test.IndexOf('.', _class.Length + 1) < 0;
}
