using Microsoft.CodeAnalysis;

namespace RiskAware.Analyzers.Descriptors;

internal static partial class RuleDescriptors
{
    internal static readonly DiagnosticDescriptor RA2001_IndicatorSwallowed = Make(
        "RA2001",
        IndicatorsCategory,
        "An exception that betrays an attack is observed where it is caught",
        "{0} ends here unseen; {1} leaves no trace. {2}",
        DiagnosticSeverity.Warning,
        "Some exceptions are what an attack looks like from inside. A handler that takes one must call a detection point, let it leave, or say why it is expected.");

    internal static readonly DiagnosticDescriptor RA2002_IndicatorUnobservedOnPath = Make(
        "RA2002",
        IndicatorsCategory,
        "An exception that betrays an attack is observed on every path of its handler",
        "{0} leaves its handler unseen on this path; {1} leaves no trace there. {2}",
        DiagnosticSeverity.Warning,
        "A handler that observes an indicator on some paths only shows attackers the path to take. Observe it before the paths part.");

    internal static readonly DiagnosticDescriptor RA2003_GeneralCatchSwallows = Make(
        "RA2003",
        IndicatorsCategory,
        "A general handler does not hide exceptions that betray an attack",
        "{0} can end here unseen; {1} leaves no trace. {2}",
        DiagnosticSeverity.Warning,
        "A handler of a general type takes whatever its try throws. Where that can be what an attack looks like from inside, it must call a detection point, let it leave, or say why it is expected.");

    internal static readonly DiagnosticDescriptor RA2004_IndicatorLoggedOnly = Make(
        "RA2004",
        IndicatorsCategory,
        "An exception that betrays an attack is detected, not only logged",
        "Only the log sees {0} here; {1} is one line among ordinary failures, and nobody is told. Call a detection point, and keep the log.",
        DiagnosticSeverity.Info,
        "A log line is found by whoever looks for it. A detection has a name, an owner and a score, and is looked at without being searched for.");

    internal static readonly DiagnosticDescriptor RA2005_IndicatorLost = Make(
        "RA2005",
        IndicatorsCategory,
        "An exception that betrays an attack is passed on with the exception that replaces it",
        "The '{1}' that is thrown here does not hold {0}; {2} looks like an ordinary failure from here on. Pass what was caught as the inner exception, or call a detection point first.",
        DiagnosticSeverity.Info,
        "Whoever observes exceptions further out sees only what is passed on. Without the inner exception the type, the code and the place that betray the attack are gone.");

    internal static readonly DiagnosticDescriptor RA2007_FilterAlwaysTrue = Make(
        "RA2007",
        IndicatorsCategory,
        "An exception filter chooses",
        "'{0}' is always true; the handler takes every '{1}', also those of an attack that the filter seems to leave to others. Remove it, or write the condition that was meant.",
        DiagnosticSeverity.Info,
        "A filter that chooses nothing reads like a narrow handler and is a wide one.");

    internal static readonly DiagnosticDescriptor RA2008_TimeoutHidden = Make(
        "RA2008",
        IndicatorsCategory,
        "A handler of cancellation does not take time-outs for it",
        "'{0}' is also how a time-out of '{1}' arrives; whoever stalls the other side looks like a caller who went away. Take only what the token asked for: 'when ({2}.IsCancellationRequested)'.",
        DiagnosticSeverity.Info,
        "A time-out of HttpClient is a TaskCanceledException with an inner TimeoutException. A handler that takes every cancellation hides it.");

    internal static readonly DiagnosticDescriptor RA2010_NeverRuns = Make(
        "RA2010",
        IndicatorsCategory,
        "Handlers and detections can run, in every build",
        "{0}",
        DiagnosticSeverity.Info,
        "A handler or a detection that can never run looks like protection to whoever reads the code, and is none.");

    internal static readonly DiagnosticDescriptor RA2006_SwallowedWithoutCatch = Make(
        "RA2006",
        IndicatorsCategory,
        "An exception that betrays an attack is observed where no catch takes it",
        "{0} lets {1} end unseen; {2} leaves no trace. Give it to a detection point, or let it leave.",
        DiagnosticSeverity.Warning,
        "Tasks, aggregates, filters and events can end an exception without a catch clause. What they take must be observed as in a handler.");

    internal static readonly DiagnosticDescriptor RA2009_FailedCheckUnobserved = Make(
        "RA2009",
        IndicatorsCategory,
        "A failed security check is observed",
        "A no of {0} ends here unseen; {1} leaves no trace. Call a detection point where the check fails, or hand the refusal on.",
        DiagnosticSeverity.Warning,
        "Checks of signatures, tokens, passwords and limits say no by a result, not by an exception. The branch that takes the no must observe it.");
}
