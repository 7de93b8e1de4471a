using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using RiskAware.Testing.Record;

namespace RiskAware.Testing;

/// <content>Ways to make one.</content>
public sealed partial class DetectionRecorder
{
    private const DynamicallyAccessedMemberTypes Methods = DynamicallyAccessedMemberTypes.PublicMethods | DynamicallyAccessedMemberTypes.NonPublicMethods;

    /// <summary>Records what the engine of a running host detects, from now on until disposed: of an in-memory test server, say.</summary>
    /// <param name="host">The services of the host, such as <c>app.Services</c>, <c>server.Services</c> or <c>factory.Services</c>.</param>
    /// <exception cref="InvalidOperationException">The host has no engine.</exception>
    public static DetectionRecorder On(IServiceProvider host)
    {
        ArgumentNullException.ThrowIfNull(host);
        return new(host, null, []);
    }

    /// <summary>As the constructor, for a test that carries <see cref="DetectionTestAttribute"/>: what it shows is kept on record.</summary>
    /// <typeparam name="TTests">The class of the test.</typeparam>
    /// <param name="test">The object of the test: <c>this</c>.</param>
    /// <param name="subjects">Who the request is from; one per kind.</param>
    /// <param name="method">Left out: the compiler fills in the name of the test.</param>
    public static DetectionRecorder For<[DynamicallyAccessedMembers(Methods)] TTests>(
        TTests test, SubjectClaim[]? subjects = null, [CallerMemberName] string method = "")
        where TTests : class
        => new(null, DetectionTestRun.Of(typeof(TTests), method), subjects ?? []);

    /// <summary>As <see cref="On"/>, for a test that carries <see cref="DetectionTestAttribute"/>: what it shows is kept on record.</summary>
    /// <typeparam name="TTests">The class of the test.</typeparam>
    /// <param name="test">The object of the test: <c>this</c>.</param>
    /// <param name="host">The services of the host. No other test uses the same host at the same time.</param>
    /// <param name="method">Left out: the compiler fills in the name of the test.</param>
    /// <exception cref="InvalidOperationException">The host has no engine.</exception>
    public static DetectionRecorder For<[DynamicallyAccessedMembers(Methods)] TTests>(
        TTests test, IServiceProvider host, [CallerMemberName] string method = "")
        where TTests : class
    {
        ArgumentNullException.ThrowIfNull(host);
        return new(host, DetectionTestRun.Of(typeof(TTests), method), []);
    }

    /// <summary>The same for tests that are static.</summary>
    /// <param name="tests">The class of the test.</param>
    /// <param name="host">The services of the host; null: the recorder takes the detections itself.</param>
    /// <param name="method">Left out: the compiler fills in the name of the test.</param>
    /// <exception cref="InvalidOperationException">The host has no engine.</exception>
    public static DetectionRecorder ForStatic(
        [DynamicallyAccessedMembers(Methods)] Type tests, IServiceProvider? host = null, [CallerMemberName] string method = "")
    {
        ArgumentNullException.ThrowIfNull(tests);
        return new(host, DetectionTestRun.Of(tests, method), []);
    }
}
