namespace RiskAware.Testing.Doors;

/// <summary>One call of the code under test. A method is a door once it has been entered and has come back.</summary>
internal readonly struct CallLog : IDisposable
{
    private readonly DoorLog? _doors;
    private readonly string? _door;
    private readonly string? _outer;

    private CallLog(DoorLog doors, string door)
    {
        _doors = doors;
        _door = door;
        _outer = doors.Enter(door);
    }

    internal static CallLog Of(DoorLog? doors, Delegate method)
        => doors is not null && NameOf(method) is { } name ? new(doors, name) : default;

    internal void Returned()
    {
        if (_doors is not null)
        {
            _doors.Passed(_door!);
        }
    }

    public void Dispose() => _doors?.Leave(_outer);

    // What the compiler made of a lambda says nothing about what it calls.
    private static string? NameOf(Delegate called)
    {
        var method = called.Method;
        return method.DeclaringType is { } type && !method.Name.Contains('<', StringComparison.Ordinal)
            ? (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName + "." + method.Name
            : null;
    }
}
