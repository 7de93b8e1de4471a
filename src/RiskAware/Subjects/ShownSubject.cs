using RiskAware.CompilerServices;

namespace RiskAware.Subjects;

/// <summary>The name of a subject as it may leave the process.</summary>
internal static class ShownSubject
{
    // Who has a session id or an API key can use it: neither a log line nor a risk event may hold one.
    internal static string Of(SubjectKind kind, string name)
        => name.Length > 0 && kind is SubjectKind.Session or SubjectKind.ApiKey ? SensitiveData.Protect(name) : name;
}
