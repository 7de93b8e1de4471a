using System.ComponentModel;

namespace RiskAware.CompilerServices;

/// <summary>The subjects that the parameters of a detection point name, one per kind. Filled by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct DetectionSubjects
{
    private DetectionValue _account;
    private DetectionValue _session;
    private DetectionValue _clientAddress;
    private DetectionValue _apiKey;
    private DetectionValue _tenant;
    private int _verified;

    /// <summary>Sets the subject of a kind.</summary>
    public void Set(SubjectKind kind, DetectionValue value, bool verified)
    {
        switch (kind)
        {
            case SubjectKind.Account: _account = value; break;
            case SubjectKind.Session: _session = value; break;
            case SubjectKind.ClientAddress: _clientAddress = value; break;
            case SubjectKind.ApiKey: _apiKey = value; break;
            case SubjectKind.Tenant: _tenant = value; break;
            default: return;
        }

        if (verified)
        {
            _verified |= 1 << (int)kind;
        }
    }

    internal readonly DetectionValue Get(SubjectKind kind) => kind switch
    {
        SubjectKind.Account => _account,
        SubjectKind.Session => _session,
        SubjectKind.ClientAddress => _clientAddress,
        SubjectKind.ApiKey => _apiKey,
        SubjectKind.Tenant => _tenant,
        _ => default,
    };

    internal readonly bool IsVerified(SubjectKind kind) => (_verified & (1 << (int)kind)) != 0;
}
