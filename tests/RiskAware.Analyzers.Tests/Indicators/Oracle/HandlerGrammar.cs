namespace RiskAware.Analyzers.Tests.Indicators.Oracle;

/// <summary>Writes programs around one handler from a grammar. Every open condition asks <c>C()</c>, so that all paths can be driven.</summary>
internal sealed class HandlerGrammar(int seed)
{
    private static readonly Piece[] s_nothing = [];

    private readonly Random _random = new(seed);
    private Kind _kind;
    private string _caught = "ex";
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
        ReturnsValueTask,
        AsyncValueTask,
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
        Kind.ReturnsValueTask => "return default;",
        _ => "return;",
    };

    private bool IsAsync => _kind is Kind.Async or Kind.AsyncValueTask;

    /// <summary>A method of the name <c>@</c>, which is replaced when it is compiled.</summary>
    internal Piece Program()
    {
        _kind = (Kind)_random.Next(9);
        _names = 0;
        var isGeneral = _random.Next(3) == 0;
        _caught = isGeneral ? "caught" : "ex";
        var clause = isGeneral ? _random.Next(2) == 0 ? "Exception caught" : "SystemException caught" : "SocketException ex";
        var enter = isGeneral ? "Enter(); var ex = (SocketException)caught; " : "Enter(); ";
        var (head, foot) = _kind switch
        {
            Kind.ReturnsException => ("public static Exception? @() {", "return null; }"),
            Kind.Async => ("public static async Task @() { await Task.CompletedTask;", "}"),
            Kind.Lambda => ("public static void @() { Action run = () => {", "}; run(); }"),
            Kind.LocalFunction => ("public static void @() { Run(); void Run() {", "} }"),
            Kind.ReturnsTask => ("public static Task @() {", "return Task.CompletedTask; }"),
            Kind.ReturnsValueTask => ("public static ValueTask @() {", "return default; }"),
            Kind.AsyncValueTask => ("public static async ValueTask @() { await Task.CompletedTask;", "}"),
            _ => ("public static void @() {", "}"),
        };
        var inject = isGeneral ? "throw s_injected;" : IsAsync ? "await InjectAsync();" : "Inject();";
        Piece[] ending = _kind == Kind.Finally ? [new("finally { ", (IReadOnlyList<Piece>)Cleanup(), " }")] : s_nothing;
        return new(
            head, " Exception? kept = null; ExceptionDispatchInfo? info = null; var texts = new List<string>(); string? text = null; bool Asks() => C(); bool Sees() { Point(); return true; } var failed = false; var n = 0; var flag = C();\n    try { ", inject, " }\n    catch (" + clause + ") ", (IReadOnlyList<Piece>)Filter(isGeneral),
            "\n    { " + enter, Block(new(_random.Next(2, 4))), " ", (IReadOnlyList<Piece>)Ending(), " }\n    ", (IReadOnlyList<Piece>)ending, " n++;\n    ", (IReadOnlyList<Piece>)After(), "\n", foot);
    }

    private Piece[] Filter(bool isGeneral) => _random.Next(12) switch
    {
        0 => [new("when (Look())")],
        1 => [new($"when (Lets({_caught}))")],
        2 when !isGeneral => [new("when (ex.SocketErrorCode != SocketError.ConnectionReset)")],
        3 => [new("when (C())")],
        4 => [new("when (Asks())")],
        5 => [new("when (Sees() && C())")],
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

    private Piece[] After() => _random.Next(14) switch
    {
        0 => [new("if (kept != null) throw kept;")],
        1 => [new("if (failed) Point();")],
        2 => [new("if (!failed) " + Return), new("Point();")],
        3 => [new("if (kept is { } late) PointOf(late);")],
        4 => [new("if (failed) throw new Later();")],
        5 => [new("if (flag) { Point(); }")],
        6 => [new("info?.Throw();")],
        8 => [new("if (text != null) throw new Other(text);")],
        7 => [new("if (texts.Count > 0) throw new Other(string.Join(\", \", texts));")],
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

    private Piece Simple(Place place) => _random.Next(42) switch
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
        26 or 27 when _kind == Kind.ReturnsValueTask && !place.IsInFinally && !place.IsInFunction => new("if (C()) return ValueTask.FromException(ex);"),
        26 when IsAsync && !place.IsInFunction => new("await HelperAsync(ex);"),
        27 when IsAsync && !place.IsInFunction => new("await HelperAsyncNothing(ex);"),
        28 => new("EmptyPoint();"),
        29 when !place.IsInFunction => new("info = ExceptionDispatchInfo.Capture(ex);"),
        30 when !place.IsInFunction => new("texts.Add(ex.Message);"),
        31 => new("if (C()) Maybe?.LogError(ex, \"x\");"),
        32 => new("if (C()) s_source.TrySetException(new Other(\"later\", ex));"),
        33 => new("_ = C() switch { true => Seen(ex), _ => 0 };"),
        34 when !place.IsInFinally => new("_ = (C() ? 1 : 2) switch { 1 => throw new Other(\"arm\", ex), _ => 3 };"),
        35 => new($"if (Tries(ex, out var x{_names++})) Point();"),
        // What an unknown call makes of the exception is unknown by design, and so nothing to compare: no iterator gets it here.
        36 when !place.IsInFunction => new("kept ??= ex;"),
        39 when !place.IsInFunction => new("text = ex.Message;"),
        40 when !place.IsInFunction => new("text ??= ex.Message;"),
        37 => new($"if (ex is SocketException x{_names}) {{ if (C()) PointOf(x{_names++}); }}"),
        // A called function is summarised for exceptions of every type.
        38 when !place.IsInFunction => new("if ((Exception)ex is Other) { Point(); }"),
        _ => new("n++;"),
    };

    private Piece Compound(Place place)
    {
        var inner = place.Deeper;
        var name = "x" + _names++;
        return _random.Next(32) switch
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
            // A called function is summarised for every exception, whatever its code: codes are asked in the handler only.
            14 when !place.IsInFunction => new("if (ex.SocketErrorCode == SocketError.ConnectionReset) { ", Block(inner), " }"),
            15 when !place.IsInFunction => new("switch (ex.SocketErrorCode) { case SocketError.ConnectionReset: ", Block(inner with { IsInLoop = false }), " break; default: ", Block(inner with { IsInLoop = false }), " break; }"),
            16 => new("if (ex is not SocketException) { ", Block(inner), " }"),
            17 => new("using (new System.IO.MemoryStream()) { ", Block(inner), " }"),
            18 => new($"Action {name} = () => {{ ", Block(Inside(inner)), $" }}; if (C()) {name}();"),
            19 => new($"void {name}() {{ ", Block(Inside(inner)), $" }} if (C()) {name}();"),
            20 => new($"void {name}(SocketException ex) {{ ", Block(Inside(inner)), $" }} {name}(ex);"),
            21 when !place.IsInFunction && !place.IsInFinally => new("try { ", Block(inner), " if (C()) throw new Inner(); ", Block(inner), " } catch (Inner) when (C()) { ", Block(inner with { IsInInnerCatch = true }), " }"),
            22 or 23 => new($"if (C()) goto l{name}; {{ ", Block(inner), $" }} l{name}: n++;"),
            24 => new($"{{ using var {name} = new System.IO.MemoryStream(); ", Block(inner), " }"),
            25 when IsAsync && !place.IsInFunction => new("await using (new System.IO.MemoryStream()) { ", Block(inner), " }"),
            26 when !place.IsInFunction => new("if (ex is { SocketErrorCode: SocketError.ConnectionReset }) { ", Block(inner), " }"),
            27 => new($"foreach (var {name} in Numbers()) {{ ", Block(inner with { IsInLoop = true }), " }"),
            28 when !IsAsync => new("lock (s_choices) { ", Block(inner), " }"),
            29 => new("if (C() is false) { ", Block(inner), " }"),
            30 when !place.IsInFinally => new("while (true) { try { ", Block(inner with { IsInLoop = true }), " } finally { ", Block(inner with { IsInFinally = true, IsInLoop = false }), " } break; }"),
            _ => new("if (C() || C()) { ", Block(inner), " }"),
        };
    }

    private static Place Inside(Place place) => new(Math.Min(place.Depth, 1), IsInFunction: true, IsInFinally: place.IsInFinally);
}
