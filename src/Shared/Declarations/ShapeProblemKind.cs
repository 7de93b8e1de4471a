namespace RiskAware.Declarations;

/// <summary>What can be wrong with the shape of a risk or a detection point. The comment names the arguments.</summary>
internal enum ShapeProblemKind
{
    /// <summary>The attribute has errors of its own, which the compiler reports.</summary>
    Unreadable,

    /// <summary>RA1001: the language version, the needed one.</summary>
    LanguageTooOld,

    /// <summary>RA1001.</summary>
    RiskNotPartial,

    /// <summary>RA1001.</summary>
    RiskNotSealed,

    /// <summary>RA1001: the type that is not partial.</summary>
    ContainerNotPartial,

    /// <summary>RA1001.</summary>
    RiskGeneric,

    /// <summary>RA1001: the class cannot be named in the rest of its assembly.</summary>
    RiskNotAccessible,

    /// <summary>RA1001: the file-local type.</summary>
    FileLocal,

    /// <summary>RA1001: a method without a body that is not partial.</summary>
    PointNotPartial,

    /// <summary>RA1001: the modifier, abstract or extern.</summary>
    PointAbstractOrExtern,

    /// <summary>RA1001: what it is: an operator, an accessor, a local function, ...</summary>
    PointNotOrdinaryMethod,

    /// <summary>RA1001: the symbol without which calls are left out.</summary>
    PointConditional,

    /// <summary>RA1001: the return type.</summary>
    WrongReturnType,

    /// <summary>RA1001: the attribute of another generator that writes the body, such as <c>LoggerMessage</c>.</summary>
    AlsoGenerated,

    /// <summary>RA1001: the modifier.</summary>
    ParameterByReference,

    /// <summary>RA1001: the type.</summary>
    ParameterPointer,

    /// <summary>RA1001: the type.</summary>
    ParameterRefStruct,

    /// <summary>RA1001: the type, which only an extern alias reaches.</summary>
    TypeBehindAlias,

    /// <summary>RA1001: the risk, which only an extern alias reaches.</summary>
    RiskBehindAlias,

    /// <summary>RA1001: the risk, its assembly; it has a problem of its own, which is reported where it is declared.</summary>
    ReferencedRiskBlocked,

    /// <summary>RA1001: the name without which generated code cannot be written, and what hides it.</summary>
    NameHidden,

    /// <summary>RA1001: a second logger parameter.</summary>
    SecondLogger,

    /// <summary>RA1001: the names of the members that could be the logger.</summary>
    AmbiguousLogger,

    /// <summary>RA1001: the names of the members that could be the sink.</summary>
    AmbiguousSink,

    /// <summary>RA1001: the member that is a logger and cannot be used; why, and how to mend it.</summary>
    LoggerOutOfReach,

    /// <summary>RA1001: the member that is a sink and cannot be used; why, and how to mend it.</summary>
    SinkOutOfReach,

    /// <summary>RA1001: an argument list of unknown length.</summary>
    VariableArguments,

    /// <summary>RA1001: the point names no risk and is no member of one.</summary>
    PointWithoutRisk,

    /// <summary>RA1013: the type that is no risk.</summary>
    RiskIsNoRisk,

    /// <summary>Blocks without a report: the point's risk has a problem of its own, which is reported there.</summary>
    RiskBlocked,

    /// <summary>RA1001: the parameter with the same subject kind.</summary>
    SubjectTwice,

    /// <summary>RA1001: the number that is no subject kind.</summary>
    SubjectKindUnknown,

    /// <summary>RA1001: a subject that no output may show cannot be told apart from others.</summary>
    SubjectSensitive,

    /// <summary>RA1001: subject or sensitive on a logger, sink or exception.</summary>
    MarkOnWrongParameter,

    /// <summary>RA1001: the name.</summary>
    DistinctByUnknown,

    /// <summary>RA1001: a threshold with a leak and what only a window has.</summary>
    ThresholdMixed,

    /// <summary>RA1001: a threshold on a method that is no detection point.</summary>
    ThresholdWithoutPoint,

    /// <summary>RA1001: the name of the sequence.</summary>
    SequenceNameMalformed,

    /// <summary>RA1001: the name of the sequence, which another sequence or a point has too.</summary>
    SequenceNameTaken,

    /// <summary>RA1001: the sequence; what is wrong with its steps.</summary>
    SequenceMalformed,

    /// <summary>RA1001: the sequence, the name that is no point of the risk; what may be meant, or that there is nothing near.</summary>
    SequencePointUnknown,

    /// <summary>RA1002: the id.</summary>
    RiskIdMalformed,

    /// <summary>RA1002: the id, the other class.</summary>
    RiskIdDuplicate,

    /// <summary>RA1002: the name part.</summary>
    PointIdMalformed,

    /// <summary>RA1002: the id, the other method.</summary>
    PointIdDuplicate,

    /// <summary>RA1002: the id, the id with the same event number.</summary>
    EventIdCollision,

    /// <summary>RA1003, not blocking: the hole.</summary>
    UnknownHole,

    /// <summary>RA1003, not blocking: the text of the hole.</summary>
    MalformedHole,

    /// <summary>RA1003, not blocking, info.</summary>
    UnusedParameter,

    /// <summary>RA1008: the number.</summary>
    ImpactOutOfRange,

    /// <summary>RA1008: the number.</summary>
    ConfidenceOutOfRange,

    /// <summary>RA1008: the number.</summary>
    ThresholdConfidenceOutOfRange,

    /// <summary>RA1008: the number.</summary>
    ThresholdCountOutOfRange,

    /// <summary>RA1008: the text.</summary>
    ThresholdWithinMalformed,

    /// <summary>RA1008: the text.</summary>
    ThresholdLeakMalformed,

    /// <summary>RA1008: the text.</summary>
    ThresholdSilenceMalformed,

    /// <summary>RA1008: the sequence, the number.</summary>
    SequenceConfidenceOutOfRange,

    /// <summary>RA1008: the sequence, the text.</summary>
    SequenceWithinMalformed,

    /// <summary>RA1008: the text.</summary>
    WindowMalformed,
}
