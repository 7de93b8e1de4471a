namespace RiskAware.Endpoints;

/// <summary>Who may call an endpoint, as far as it is visible.</summary>
internal enum Access
{
    Unknown,
    Anonymous,
    Authorized,
}
