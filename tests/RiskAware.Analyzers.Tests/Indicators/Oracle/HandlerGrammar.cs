namespace RiskAware.Analyzers.Tests.Indicators.Oracle;

/// <summary>Writes programs around one handler from a grammar. Every open condition asks <c>C()</c>, so that all paths can be driven.</summary>
internal sealed class HandlerGrammar(int seed)
{
    private static readonly Piece[] s_nothing = [];

    private readonly Random _random = new(seed);
    private Kind _kind;
    private int _names;

    private enum Kind
    {
        Plain,
        ReturnsException,
        Async,
        Lambda,
        LocalFunction,
        ReturnsTask,
        Finally,
    }

    /// <summary>Where a statement stands, and so what it may do.</summary>
    private readonly record struct Place(int Depth, bool IsInLoop = false, bool IsInFinally = false, bool IsInFunction = false, bool IsInInnerCatch = false)
    {
        internal Place Deeper => this with { Depth = Depth - 1 };
    }

    private string Return => _kind switch
    {
        Kind.ReturnsException => "return null;",
        Kind.ReturnsTask => "return Task.CompletedTask;",
        _ => "return;",
    };

    /// <summary>A method of the name <c>@</c>, which is replaced when it is compiled.</summary>
    internal Piece Program()
    {
        _kind = (Kind)_random.Next(7);
        _names = 0;
        var (head, foot) = _kind switch
        {
            Kind.ReturnsException => ("public static Exception? @() {", "return null; }"),
            Kind.Async => ("public static async Task @() { await Task.CompletedTask;", "}"),
            Kind.Lambda => ("public static void @() { Action run = () => {", "}; run(); }"),
            Kind.LocalFunction => ("public static void @() { Run(); void Run() {", "} }"),
            Kind.ReturnsTask => ("public static Task @() {", "return Task.CompletedTask; }"),
            _ => ("public static void @() {", "}"),
        };
        var inject = _kind == Kind.Async ? "await InjectAsync();" : "Inject();";
        Piece[] ending = _kind == Kind.Finally ? [new("finally { ", (IReadOnlyList<Piece>)Cleanup(), " }")] : s_nothing;
        return new(
            head, " Exception? kept = null; var failed = false; var n = 0; var flag = C();\n    try { ", inject, " }\n    catch (SocketException ex) ", (IReadOnlyList<Piece>)Filter(),
            "\n    { Enter(); ", Block(new(_random.Next(2, 4))), " ", (IReadOnlyList<Piece>)Ending(), " }\n    ", (IReadOnlyList<Piece>)ending, " n++;\n    ", (IReadOnlyList<Piece>)After(), "\n", foot);
    }

    private Piece[] Filter() => _random.Next(10) switch
    {
        0 => [new("when (Look())")],
        1 => [new("when (Lets(ex))")],
        2 => [new("when (ex.SocketErrorCode != SocketError.ConnectionReset)")],
        3 => [new("when (C())")],
        _ => s_nothing,
    };

    // Without these hardly a handler would observe on every path.
    private Piece[] Ending() => _random.Next(12) switch
    {
        0 or 1 => [new("Point();")],
        2 or 3 => [new("throw;")],
        4 or 5 => [new("Log.LogError(ex, \"x\");")],
        6 or 7 => [new("throw new Other(\"why\");")],
        8 => [new("HelperObserves(ex);")],
        9 => [new("kept = ex;")],
        _ => s_nothing,
    };

    private Piece[] Cleanup() => _random.Next(5) switch
    {
        0 => [new("Point();")],
        1 => [new("if (C()) Point();")],
        2 => [new("if (failed) { Point(); }")],
        3 => [new("if (flag) Point();"), new("n++;")],
        _ => [new("n++;")],
    };

    private Piece[] After() => _random.Next(9) switch
    {
        0 => [new("if (kept != null) throw kept;")],
        1 => [new("if (failed) Point();")],
        2 => [new("if (!failed) " + Return), new("Point();")],
        3 => [new("if (kept is { } late) PointOf(late);")],
        4 => [new("if (failed) throw new Later();")],
        5 => [new("if (flag) { Point(); }")],
        _ => s_nothing,
    };

    private IReadOnlyList<Piece> Block(Place place)
    {
        var block = new Piece[_random.Next(1, 4)];
        for (var i = 0; i < block.Length; i++)
        {
            block[i] = place.Depth > 0 && _random.Next(5) < 3 ? Compound(place) : Simple(place);
        }

        return block;
    }

    private Piece Simple(Place place) => _random.Next(30) switch
    {
        0 or 1 => new("Point();"),
        2 => new("PointOf(ex);"),
        3 or 4 when !place.IsInFinally && !place.IsInFunction => new("if (C()) " + Return),
        5 when !place.IsInFinally && !place.IsInFunction && !place.IsInInnerCatch => new("if (C()) throw;"),
        6 when !place.IsInFinally && !place.IsInFunction => new("if (C()) throw new Other(\"why\");"),
        7 when !place.IsInFinally => new("if (C()) throw new Other(\"why\", ex);"),
        8 when !place.IsInFunction => new("kept = ex;"),
        9 when !place.IsInFunction => new("kept = null;"),
        10 when !place.IsInFunction => new("kept = Wrap(ex);"),
        11 when !place.IsInFunction => new("failed = true;"),
        12 => new("if (C()) HelperObserves(ex);"),
        13 => new("HelperSometimes(ex);"),
        14 => new("HelperNothing(ex);"),
        15 => new("if (C()) HelperLogs(ex);"),
        16 => new("if (C()) HelperThrows();"),
        17 => new("if (C()) HelperDeep(ex);"),
        18 when place.IsInLoop => new("if (C()) break;"),
        19 when place.IsInLoop => new("if (C()) continue;"),
        20 => new("if (C()) Log.LogError(ex, \"x\");"),
        21 => new("Log.LogError(ex.Message);"),
        22 => new("if (C()) Log.LogWarning($\"x {ex}\");"),
        23 => new("Log.LogDebug(ex, \"x\");"),
        24 => new("if (C()) s_source.TrySetException(ex);"),
        25 when !place.IsInFinally => new("if (C()) ExceptionDispatchInfo.Capture(ex).Throw();"),
        26 when _kind == Kind.ReturnsException && !place.IsInFinally && !place.IsInFunction => new("if (C()) return kept;"),
        27 when _kind == Kind.ReturnsException && !place.IsInFinally && !place.IsInFunction => new("if (C()) return ex;"),
        26 or 27 when _kind == Kind.ReturnsTask && !place.IsInFinally && !place.IsInFunction => new("if (C()) return Task.FromException(ex);"),
        26 when _kind == Kind.Async && !place.IsInFunction => new("await HelperAsync(ex);"),
        27 when _kind == Kind.Async && !place.IsInFunction => new("await HelperAsyncNothing(ex);"),
        28 => new("EmptyPoint();"),
        _ => new("n++;"),
    };

    private Piece Compound(Place place)
    {
        var inner = place.Deeper;
        var name = "x" + _names++;
        return _random.Next(22) switch
        {
            0 or 1 => new("if (C()) { ", Block(inner), " }"),
            2 or 3 => new("if (C()) { ", Block(inner), " } else { ", Block(inner), " }"),
            4 => new("while (C()) { ", Block(inner with { IsInLoop = true }), " }"),
            5 => new("do { ", Block(inner with { IsInLoop = true }), " } while (C());"),
            6 => new($"for (var {name} = 0; {name} < 2 && C(); {name}++) {{ ", Block(inner with { IsInLoop = true }), " }"),
            7 => new("try { ", Block(inner), " } finally { ", Block(inner with { IsInFinally = true, IsInLoop = false }), " }"),
            8 => new("try { ", Block(inner), " if (C()) throw new Inner(); ", Block(inner), " } catch (Inner) { ", Block(inner with { IsInInnerCatch = true }), " }"),
            9 => new(
                "switch (C() ? C() ? 1 : 2 : 3) { case 1: ", Block(inner with { IsInLoop = false }), " break; case 2: { ", Block(inner with { IsInLoop = false }),
                " goto case 1; } default: ", Block(inner with { IsInLoop = false }), " break; }"),
            10 => new("if (flag) { ", Block(inner), " }"),
            11 => new("if (!flag) { ", Block(inner), " } else { ", Block(inner), " }"),
            12 => new("if (On && C()) { ", Block(inner), " }"),
            13 => new("if (Off || !On) { ", Block(inner), " }"),
            14 => new("if (ex.SocketErrorCode == SocketError.ConnectionReset) { ", Block(inner), " }"),
            15 => new("switch (ex.SocketErrorCode) { case SocketError.ConnectionReset: ", Block(inner with { IsInLoop = false }), " break; default: ", Block(inner with { IsInLoop = false }), " break; }"),
            16 => new("if (ex is not SocketException) { ", Block(inner), " }"),
            17 => new("using (new System.IO.MemoryStream()) { ", Block(inner), " }"),
            18 => new($"Action {name} = () => {{ ", Block(Inside(inner)), $" }}; if (C()) {name}();"),
            19 => new($"void {name}() {{ ", Block(Inside(inner)), $" }} if (C()) {name}();"),
            20 => new($"void {name}(SocketException ex) {{ ", Block(Inside(inner)), $" }} {name}(ex);"),
            _ => new("if (C() || C()) { ", Block(inner), " }"),
        };
    }

    private static Place Inside(Place place) => new(Math.Min(place.Depth, 1), IsInFunction: true, IsInFinally: place.IsInFinally);
}
