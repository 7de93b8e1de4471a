namespace RiskAware.Scoring;

/// <summary>The kinds of responses by the values that a declaration holds; a test compares them with the public enumeration.</summary>
internal enum DeclaredResponse
{
    Log = 0,
    Alert = 10,
    RaiseLogLevel = 20,
    NotifyUser = 30,
    Challenge = 40,
    Delay = 50,
    RejectInput = 60,
    BlockClient = 70,
    LogOut = 80,
    LockAccount = 90,
    DisableFunction = 100,
    CollectClientData = 110,
}
