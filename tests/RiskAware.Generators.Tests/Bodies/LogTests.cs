using Microsoft.Extensions.Logging;
using RiskAware.CompilerServices;
using RiskAware.Generators.Tests.Support;
using RiskAware.TestKit;

namespace RiskAware.Generators.Tests.Bodies;

public sealed class LogTests : IDisposable
{
    private readonly LoadedAssembly _shop = GeneratorTest.Run("""
        namespace Shop;

        [Risk("UPL-1", "Path traversal", Impact = 80)]
        public sealed partial class Traversal
        {
            [DetectionPoint("{Path} left the root")]
            public static partial void LeftRoot(ILogger? logger, string account, string? path);

            [DetectionPoint("{path} was read", Stage = Stage.Success)]
            public static partial void Read(ILogger logger, string path);

            [DetectionPoint("{path} was probed", Stage = Stage.Success, Level = LogLevel.Information)]
            public static partial void Probed(ILogger logger, string path);

            [DetectionPoint("Storage refused {Path}")]
            public static partial void Refused(ILogger logger, UnauthorizedAccessException? exception, string path);

            [DetectionPoint("{{{Size,8:N0}}}|{Name,-4}|")]
            public static partial void Measured(ILogger logger, int size, string name);

            [DetectionPoint]
            public static partial void Silent(ILogger logger, string account, int tries);

            [DetectionPoint]
            public static partial void Bare(ILogger logger);

            [DetectionPoint("Login of {name} with {password}")]
            public static partial void Tried(ILogger logger, string name, [Sensitive] string? password);
        }
        """).Load();

    private readonly RecordingLogger _logger = new();

    public void Dispose() => _shop.Dispose();

    [Fact]
    public void Attempt_is_a_warning_with_id_and_number()
    {
        Call("LeftRoot", _logger, "ann", "../x");

        var entry = _logger.Single;
        Assert.Equal(LogLevel.Warning, entry.Level);
        Assert.Equal("UPL-1.LeftRoot", entry.Event.Name);
        Assert.Equal(2098504201, entry.Event.Id);
        Assert.Equal("../x left the root", entry.Text);
    }

    [Fact]
    public void State_holds_values_by_name_and_the_template_last()
    {
        Call("LeftRoot", _logger, "ann", "../x");

        Assert.Equal(
            [new("account", "ann"), new("Path", "../x"), new("{OriginalFormat}", "{Path} left the root")],
            _logger.Single.State);
        Assert.Equal(_logger.Single.Text, _logger.Single.StateText);
    }

    [Fact]
    public void Success_is_an_error()
    {
        Call("Read", _logger, "a");
        Assert.Equal(LogLevel.Error, _logger.Single.Level);
    }

    [Fact]
    public void Declared_level_wins_over_the_stage()
    {
        Call("Probed", _logger, "a");
        Assert.Equal(LogLevel.Information, _logger.Single.Level);
    }

    [Fact]
    public void Level_that_is_off_logs_nothing()
    {
        _logger.Lowest = LogLevel.Error;
        Call("LeftRoot", _logger, "ann", "../x");
        Assert.Empty(_logger.Entries);
    }

    [Fact]
    public void Logger_that_is_null_is_no_error() => Call("LeftRoot", null, "ann", "../x");

    [Fact]
    public void Null_value_is_shown_as_null()
    {
        Call("LeftRoot", _logger, "ann", null);
        Assert.Equal("(null) left the root", _logger.Single.Text);
        Assert.Null(_logger.Single["Path"]);
    }

    [Fact]
    public void Line_breaks_of_a_value_forge_no_line()
    {
        Call("LeftRoot", _logger, "ann", "a\r\nwarn: fake\u202e");
        Assert.Equal("a\\r\\nwarn: fake\\u202E left the root", _logger.Single.Text);
        Assert.Equal("a\r\nwarn: fake\u202e", _logger.Single["Path"]);
    }

    [Fact]
    public void Exception_leaves_its_type_and_stack_but_no_message()
    {
        Call("Refused", _logger, new UnauthorizedAccessException("secret"), "a");

        var entry = _logger.Single;
        Assert.Null(entry.Exception);
        Assert.Equal("System.UnauthorizedAccessException", entry["ExceptionType"]);
        Assert.Equal("00000000", entry["ExceptionStack"]);
        Assert.Equal("Storage refused a (System.UnauthorizedAccessException, stack 00000000)", entry.Text);
        Assert.Equal("{OriginalFormat}", entry.State[^1].Key);
    }

    [Fact]
    public void Exception_that_is_null_leaves_nothing()
    {
        Call("Refused", _logger, null, "a");
        Assert.Equal(["Path", "{OriginalFormat}"], _logger.Single.State.Select(s => s.Key));
    }

    [Fact]
    public void Alignment_format_and_escaped_braces_are_rendered()
    {
        Call("Measured", _logger, 1234567, "ab");
        Assert.Equal("{1,234,567}|ab  |", _logger.Single.Text);
        Assert.Equal("{{{Size,8:N0}}}|{Name,-4}|", _logger.Single["{OriginalFormat}"]);
    }

    [Fact]
    public void Point_without_message_names_itself_and_its_values()
    {
        Call("Silent", _logger, "ann", 3);
        Call("Bare", _logger);
        Assert.Equal(["UPL-1.Silent: account=ann, tries=3", "UPL-1.Bare"], _logger.Entries.Select(e => e.Text));
    }

    [Fact]
    public void Sensitive_value_is_masked_in_text_and_state()
    {
        Call("Tried", _logger, "ann", "hunter2");
        Assert.Equal("Login of ann with ***", _logger.Single.Text);
        Assert.Equal("***", _logger.Single["password"]);
    }

    [Fact]
    public void Logger_that_throws_is_counted_and_never_reaches_the_caller()
    {
        var before = OwnFailures.CountOf(OwnFailure.LoggerThrew);
        Call("LeftRoot", new ThrowingLogger { EnabledThrows = true }, "ann", "a");
        Call("LeftRoot", new ThrowingLogger(), "ann", "a");
        Assert.True(OwnFailures.CountOf(OwnFailure.LoggerThrew) >= before + 2);
    }

    [Fact]
    public void Logger_that_reaches_the_point_for_each_line_of_it_ends_and_is_counted()
    {
        var before = OwnFailures.CountOf(OwnFailure.LoggerRecursed);
        var logger = new DetectingLogger();
        logger.Logged = () => Call("LeftRoot", logger, "ann", "a");
        Call("LeftRoot", logger, "ann", "a");
        Assert.Equal(8, logger.Lines);
        Call("LeftRoot", logger, "ann", "a");
        Assert.Equal(16, logger.Lines);
        Assert.True(OwnFailures.CountOf(OwnFailure.LoggerRecursed) >= before + 2);
    }

    [Fact]
    public void Logger_that_throws_hinders_no_later_line()
    {
        for (var i = 0; i < 20; i++)
        {
            Call("LeftRoot", new ThrowingLogger(), "ann", "a");
        }

        Call("LeftRoot", _logger, "ann", "a");
        Assert.Equal("a left the root", _logger.Single.Text);
    }

    private void Call(string point, params object?[] arguments) => _shop.Call("Shop.Traversal", point, null, arguments);

    private sealed class ThrowingLogger : ILogger
    {
        public bool EnabledThrows { get; init; }

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
            => null;

        public bool IsEnabled(LogLevel logLevel) => EnabledThrows ? throw new InvalidOperationException() : true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
            => throw new InvalidOperationException();
    }
    private sealed class DetectingLogger : ILogger
    {
        public Action? Logged { get; set; }

        public int Lines { get; private set; }

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
            => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            Lines++;
            Logged?.Invoke();
        }
    }
}
