namespace RiskAware.Declarations;

/// <summary>One sentence per problem, and what to do about it.</summary>
internal static class ShapeProblemText
{
    /// <param name="problem">The problem.</param>
    /// <param name="name">The risk's or the point's name.</param>
    internal static string Of(ShapeProblem problem, string name) => problem.Kind switch
    {
        ShapeProblemKind.LanguageTooOld =>
            $"'{name}' is compiled as C# {problem.Arguments[0]}, and generated detections need C# {problem.Arguments[1]} or newer: set <LangVersion>{problem.Arguments[1]}</LangVersion>",
        ShapeProblemKind.RiskNotPartial => $"Risk '{name}' is not partial, so its detection points cannot be generated: write 'sealed partial class {name}'",
        ShapeProblemKind.RiskNotSealed => $"Risk '{name}' is not sealed; a risk is named by exactly one class: write 'sealed partial class {name}'",
        ShapeProblemKind.ContainerNotPartial => $"'{problem.Arguments[0]}' is not partial, so the detection '{name}' in it cannot be generated: add 'partial' to '{problem.Arguments[0]}'",
        ShapeProblemKind.RiskGeneric => $"Risk '{name}' is generic or inside a generic type; a risk is one entry of the threat model, so declare it in a class without type parameters",
        ShapeProblemKind.RiskNotAccessible => $"Risk '{name}' cannot be named outside the type that holds it, so nothing can be exposed to it: make it internal or public",
        ShapeProblemKind.FileLocal => $"'{problem.Arguments[0]}' is a file-local type, which generated code cannot add to: remove 'file'",
        ShapeProblemKind.PointNotPartial => $"Detection point '{name}' has no body and is not partial, so nothing can be generated for it: add 'partial'",
        ShapeProblemKind.PointAbstractOrExtern => $"Detection point '{name}' is {problem.Arguments[0]}; only a partial method gets a generated body, so remove '{problem.Arguments[0]}'",
        ShapeProblemKind.PointNotOrdinaryMethod => $"[DetectionPoint] stands on {problem.Arguments[0]}, where it means nothing: declare the detection point as a method of a class, and call it here",
        ShapeProblemKind.PointConditional => $"Detection point '{name}' is [Conditional(\"{problem.Arguments[0]}\")], so that its calls are left out of builds without that symbol: remove [Conditional]",
        ShapeProblemKind.WrongReturnType => $"Detection point '{name}' returns '{problem.Arguments[0]}'; return void, or RiskDecision to look at the decision",
        ShapeProblemKind.AlsoGenerated => $"'{name}' also carries [{problem.Arguments[0]}], and both generators would write its body: remove [{problem.Arguments[0]}]; a detection point logs by itself",
        ShapeProblemKind.ParameterByReference => $"Parameter '{problem.Parameter}' of '{name}' is passed by '{problem.Arguments[0]}'; a detection only observes, so pass it by value or 'in'",
        ShapeProblemKind.ParameterPointer => $"Parameter '{problem.Parameter}' of '{name}' has the pointer type '{problem.Arguments[0]}', whose value says nothing in a log: pass what it points to",
        ShapeProblemKind.ParameterRefStruct => $"Parameter '{problem.Parameter}' of '{name}' has the type '{problem.Arguments[0]}', which cannot outlive the call: pass a string, an array or a span",
        ShapeProblemKind.TypeBehindAlias => $"Parameter '{problem.Parameter}' of '{name}' has the type '{problem.Arguments[0]}', which only an extern alias reaches: pass its text, or reference its assembly without an alias",
        ShapeProblemKind.RiskBehindAlias => $"Risk '{problem.Arguments[0]}' of '{name}' is reached only by an extern alias, so that generated code cannot name it: reference its assembly without an alias",
        ShapeProblemKind.ReferencedRiskBlocked => $"Risk '{problem.Arguments[0]}' of '{name}' is not well-formed in the assembly '{problem.Arguments[1]}', so that no detection can name it: build that assembly with the analyzers of RiskAware, which say why",
        ShapeProblemKind.NameHidden => $"'{name}' cannot be generated, because generated code cannot name '{problem.Arguments[0]}': {problem.Arguments[1]}",
        ShapeProblemKind.SecondLogger => $"'{problem.Parameter}' is a second logger of '{name}', and one detection is one log entry: remove it",
        ShapeProblemKind.AmbiguousLogger => $"'{name}' could log to {Listed(problem)}, and nothing says which: add an ILogger parameter, or keep one of them",
        ShapeProblemKind.AmbiguousSink => $"'{name}' could report to {Listed(problem)}, and nothing says which: add an IDetectionSink parameter, or keep one of them",
        ShapeProblemKind.LoggerOutOfReach => $"'{name}' cannot log to '{problem.Arguments[0]}', {problem.Arguments[1]}, or add an ILogger parameter",
        ShapeProblemKind.SinkOutOfReach => $"'{name}' cannot report to '{problem.Arguments[0]}', {problem.Arguments[1]}, or add an IDetectionSink parameter",
        ShapeProblemKind.VariableArguments => $"'{name}' takes __arglist, which cannot be logged: declare its parameters",
        ShapeProblemKind.PointWithoutRisk => $"Detection point '{name}' belongs to no risk: declare it in a class with [Risk], or set Risk = typeof(...)",
        ShapeProblemKind.SubjectTwice => $"Parameters '{problem.Arguments[0]}' and '{problem.Parameter}' of '{name}' mark the same kind of subject, and a detection is about one of each kind: keep one [Subject]",
        ShapeProblemKind.SubjectKindUnknown => $"{problem.Arguments[0]} at '{problem.Parameter}' of '{name}' is no kind of subject: use a member of SubjectKind",
        ShapeProblemKind.SubjectSensitive => $"'{problem.Parameter}' of '{name}' is a subject and sensitive; a masked subject cannot be told from another, so use an id that may be shown",
        ShapeProblemKind.MarkOnWrongParameter => $"'{problem.Parameter}' of '{name}' is handed over and not logged, so [Subject] and [Sensitive] mean nothing there: remove them",
        ShapeProblemKind.DistinctByUnknown => $"DistinctBy of '{name}' names '{problem.Arguments[0]}', which is no logged parameter: use nameof with one of its parameters",
        ShapeProblemKind.ThresholdMixed => $"The threshold of '{name}' leaks, and a leak knows neither Within nor DistinctBy: remove LeakEvery, or keep it and remove them",
        ShapeProblemKind.ThresholdWithoutPoint => $"'{name}' has a [Threshold] and is no detection point, so nothing is counted: add [DetectionPoint]",
        ShapeProblemKind.SequenceNameMalformed => $"'{problem.Arguments[0]}' cannot be the name of a sequence of risk '{name}': use 1 to 64 letters, digits, '-' and '_', beginning with a letter or digit",
        ShapeProblemKind.SequenceNameTaken => $"'{problem.Arguments[0]}' names two things of risk '{name}', and what fired could not be told: give the sequence a name that no other sequence and no detection point has",
        ShapeProblemKind.SequenceMalformed => $"Sequence '{problem.Arguments[0]}' of risk '{name}' {problem.Arguments[1]}: write steps such as 'Joined THEN (Read OR Downloaded) UNLESS SteppedUp'",
        ShapeProblemKind.SequencePointUnknown => $"Sequence '{problem.Arguments[0]}' of risk '{name}' waits for '{problem.Arguments[1]}', which no detection point of the risk is called{problem.Arguments[2]}",
        ShapeProblemKind.RiskIdMalformed => $"'{problem.Arguments[0]}' cannot be the id of risk '{name}': use 1 to 64 letters, digits, '-' and '_', beginning with a letter or digit, such as UPL-1",
        ShapeProblemKind.RiskIdDuplicate => $"Risk id '{problem.Arguments[0]}' is also the id of '{problem.Arguments[1]}', and their events could not be told apart: give one of them another id",
        ShapeProblemKind.PointIdMalformed => $"'{problem.Arguments[0]}' cannot be the id of detection point '{name}': use 1 to 64 letters, digits, '-' and '_', beginning with a letter or digit",
        ShapeProblemKind.PointIdDuplicate => $"Detection id '{problem.Arguments[0]}' is also the id of '{problem.Arguments[1]}', and their log entries could not be told apart: set Id on one of them, as overloads must",
        ShapeProblemKind.EventIdCollision => $"'{problem.Arguments[0]}' and '{problem.Arguments[1]}' happen to have the same event number: set Id on one of them",
        ShapeProblemKind.UnknownHole => $"'{{{problem.Arguments[0]}}}' of the message matches no logged parameter of '{name}', so the evidence stays empty: name a parameter, or write '{{{{' for a brace",
        ShapeProblemKind.MalformedHole => $"'{problem.Arguments[0]}' in the message of '{name}' is no hole and stays as it is: write {{Name}}, {{Name,8}} or {{Name:N0}}, and '{{{{' or '}}}}' for a brace",
        ShapeProblemKind.UnusedParameter => $"Parameter '{problem.Parameter}' of '{name}' does not stand in the message; it is logged by name only",
        ShapeProblemKind.ImpactOutOfRange when problem.Arguments[0] == "0" => $"Risk '{name}' has no impact, so its score is always 0: set Impact to 1..100",
        ShapeProblemKind.ImpactOutOfRange => $"Impact of risk '{name}' is {problem.Arguments[0]}: set it to 1..100",
        ShapeProblemKind.ConfidenceOutOfRange => $"Confidence of '{name}' is {problem.Arguments[0]}: set it to 1..99 percent; nothing is sure to 100",
        ShapeProblemKind.ThresholdConfidenceOutOfRange => $"Confidence of the threshold of '{name}' is {problem.Arguments[0]}: set it to 1..99 percent; nothing is sure to 100",
        ShapeProblemKind.ThresholdCountOutOfRange => $"Count of the threshold of '{name}' is {problem.Arguments[0]}: set it to 2..100000; without repetition no threshold is needed",
        ShapeProblemKind.ThresholdWithinMalformed => $"Within of the threshold of '{name}' is '{problem.Arguments[0]}': write a time from 00:00:01 to 1.00:00:00, such as 00:05:00",
        ShapeProblemKind.ThresholdLeakMalformed => $"LeakEvery of the threshold of '{name}' is '{problem.Arguments[0]}': write a time from 00:00:01 to 1.00:00:00, such as 00:00:10",
        ShapeProblemKind.ThresholdSilenceMalformed => $"SilentFor of the threshold of '{name}' is '{problem.Arguments[0]}': write a time from 00:00:01 to 1.00:00:00, such as 00:05:00",
        ShapeProblemKind.SequenceConfidenceOutOfRange => $"Confidence of sequence '{problem.Arguments[0]}' of risk '{name}' is {problem.Arguments[1]}: set it to 1..99 percent; nothing is sure to 100",
        ShapeProblemKind.SequenceWithinMalformed => $"Within of sequence '{problem.Arguments[0]}' of risk '{name}' is '{problem.Arguments[1]}': write a time from 00:00:01 up to the window of the risk, such as 00:10:00",
        ShapeProblemKind.WindowMalformed => $"Window of risk '{name}' is '{problem.Arguments[0]}': write a time from 00:00:01 to 1.00:00:00, such as 01:00:00",
        ShapeProblemKind.RiskIsNoRisk => $"'{problem.Arguments[0]}' is no risk: it has no [Risk], so nothing detects it and nothing is required here. Name a class that carries [Risk].",
        _ => $"'{name}' cannot be generated",
    };

    private static string Listed(ShapeProblem problem) => "'" + string.Join("' or '", problem.Arguments) + "'";
}
