using System;

namespace RiskAware;

/// <summary>
/// Marks the parameter that says whom a detection is about, one per <see cref="SubjectKind"/>. The value is <em>claimed</em>;
/// it becomes <em>proven</em> where it equals the authenticated subject of the request.
/// </summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class SubjectAttribute : Attribute
{
    /// <summary>Marks a subject.</summary>
    /// <param name="kind">What kind of subject the parameter names.</param>
    public SubjectAttribute(SubjectKind kind) => Kind = kind;

    /// <summary>What kind of subject the parameter names.</summary>
    public SubjectKind Kind { get; }

    /// <summary>The caller has authenticated this value itself, by means that RiskAware cannot see.</summary>
    public bool Verified { get; set; }
}

/// <summary>
/// The value is a secret or personal: it is masked in every output, or replaced by a keyed hash where a key is configured: the one
/// of the moment of the detection, also for a logging provider that reads the value later. See <see cref="SensitiveKeys"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class SensitiveAttribute : Attribute
{
}
