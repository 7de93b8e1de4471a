// Made from MITRE CWE 4.19.1; see NOTICE.
namespace RiskAware;

/// <summary>Numbers of CWE weaknesses (4.19.1), so that nobody types one by memory.</summary>
public static class CweId
{
    /// <summary>CWE-5: J2EE Misconfiguration: Data Transmission Without Encryption.</summary>
    public const int J2eeMisconfigurationDataTransmissionWithoutEncryption = 5;

    /// <summary>CWE-6: J2EE Misconfiguration: Insufficient Session-ID Length.</summary>
    public const int J2eeMisconfigurationInsufficientSessionIDLength = 6;

    /// <summary>CWE-7: J2EE Misconfiguration: Missing Custom Error Page.</summary>
    public const int J2eeMisconfigurationMissingCustomErrorPage = 7;

    /// <summary>CWE-8: J2EE Misconfiguration: Entity Bean Declared Remote.</summary>
    public const int J2eeMisconfigurationEntityBeanDeclaredRemote = 8;

    /// <summary>CWE-9: J2EE Misconfiguration: Weak Access Permissions for EJB Methods.</summary>
    public const int J2eeMisconfigurationWeakAccessPermissionsForEjbMethods = 9;

    /// <summary>CWE-11: ASP.NET Misconfiguration: Creating Debug Binary.</summary>
    public const int ASPDotNetMisconfigurationCreatingDebugBinary = 11;

    /// <summary>CWE-12: ASP.NET Misconfiguration: Missing Custom Error Page.</summary>
    public const int ASPDotNetMisconfigurationMissingCustomErrorPage = 12;

    /// <summary>CWE-13: ASP.NET Misconfiguration: Password in Configuration File.</summary>
    public const int ASPDotNetMisconfigurationPasswordInConfigurationFile = 13;

    /// <summary>CWE-14: Compiler Removal of Code to Clear Buffers.</summary>
    public const int CompilerRemovalOfCodeToClearBuffers = 14;

    /// <summary>CWE-15: External Control of System or Configuration Setting.</summary>
    public const int ExternalControlOfSystemOrConfigurationSetting = 15;

    /// <summary>CWE-20: Improper Input Validation.</summary>
    public const int ImproperInputValidation = 20;

    /// <summary>CWE-22: Improper Limitation of a Pathname to a Restricted Directory ('Path Traversal').</summary>
    public const int PathTraversal = 22;

    /// <summary>CWE-23: Relative Path Traversal.</summary>
    public const int RelativePathTraversal = 23;

    /// <summary>CWE-24: Path Traversal: '../filedir'.</summary>
    public const int PathTraversalFiledir_24 = 24;

    /// <summary>CWE-25: Path Traversal: '/../filedir'.</summary>
    public const int PathTraversalFiledir_25 = 25;

    /// <summary>CWE-26: Path Traversal: '/dir/../filename'.</summary>
    public const int PathTraversalDirFilename_26 = 26;

    /// <summary>CWE-27: Path Traversal: 'dir/../../filename'.</summary>
    public const int PathTraversalDirFilename_27 = 27;

    /// <summary>CWE-28: Path Traversal: '..\filedir'.</summary>
    public const int PathTraversalFiledir_28 = 28;

    /// <summary>CWE-29: Path Traversal: '\..\filename'.</summary>
    public const int PathTraversalFilename = 29;

    /// <summary>CWE-30: Path Traversal: '\dir\..\filename'.</summary>
    public const int PathTraversalDirFilename_30 = 30;

    /// <summary>CWE-31: Path Traversal: 'dir\..\..\filename'.</summary>
    public const int PathTraversalDirFilename_31 = 31;

    /// <summary>CWE-32: Path Traversal: '...' (Triple Dot).</summary>
    public const int PathTraversal_32 = 32;

    /// <summary>CWE-33: Path Traversal: '....' (Multiple Dot).</summary>
    public const int PathTraversal_33 = 33;

    /// <summary>CWE-34: Path Traversal: '....//'.</summary>
    public const int PathTraversal_34 = 34;

    /// <summary>CWE-35: Path Traversal: '.../...//'.</summary>
    public const int PathTraversal_35 = 35;

    /// <summary>CWE-36: Absolute Path Traversal.</summary>
    public const int AbsolutePathTraversal = 36;

    /// <summary>CWE-37: Path Traversal: '/absolute/pathname/here'.</summary>
    public const int PathTraversalAbsolutePathnameHere_37 = 37;

    /// <summary>CWE-38: Path Traversal: '\absolute\pathname\here'.</summary>
    public const int PathTraversalAbsolutePathnameHere_38 = 38;

    /// <summary>CWE-39: Path Traversal: 'C:dirname'.</summary>
    public const int PathTraversalCDirname = 39;

    /// <summary>CWE-40: Path Traversal: '\\UNC\share\name\' (Windows UNC Share).</summary>
    public const int PathTraversalUncShareName = 40;

    /// <summary>CWE-41: Improper Resolution of Path Equivalence.</summary>
    public const int ImproperResolutionOfPathEquivalence = 41;

    /// <summary>CWE-42: Path Equivalence: 'filename.' (Trailing Dot).</summary>
    public const int PathEquivalenceFilename_42 = 42;

    /// <summary>CWE-43: Path Equivalence: 'filename....' (Multiple Trailing Dot).</summary>
    public const int PathEquivalenceFilename_43 = 43;

    /// <summary>CWE-44: Path Equivalence: 'file.name' (Internal Dot).</summary>
    public const int PathEquivalenceFileName_44 = 44;

    /// <summary>CWE-45: Path Equivalence: 'file...name' (Multiple Internal Dot).</summary>
    public const int PathEquivalenceFileName_45 = 45;

    /// <summary>CWE-46: Path Equivalence: 'filename ' (Trailing Space).</summary>
    public const int PathEquivalenceFilename_46 = 46;

    /// <summary>CWE-47: Path Equivalence: ' filename' (Leading Space).</summary>
    public const int PathEquivalenceFilename_47 = 47;

    /// <summary>CWE-48: Path Equivalence: 'file name' (Internal Whitespace).</summary>
    public const int PathEquivalenceFileName_48 = 48;

    /// <summary>CWE-49: Path Equivalence: 'filename/' (Trailing Slash).</summary>
    public const int PathEquivalenceFilename_49 = 49;

    /// <summary>CWE-50: Path Equivalence: '//multiple/leading/slash'.</summary>
    public const int PathEquivalenceMultipleLeadingSlash = 50;

    /// <summary>CWE-51: Path Equivalence: '/multiple//internal/slash'.</summary>
    public const int PathEquivalenceMultipleInternalSlash = 51;

    /// <summary>CWE-52: Path Equivalence: '/multiple/trailing/slash//'.</summary>
    public const int PathEquivalenceMultipleTrailingSlash = 52;

    /// <summary>CWE-53: Path Equivalence: '\multiple\\internal\backslash'.</summary>
    public const int PathEquivalenceMultipleInternalBackslash = 53;

    /// <summary>CWE-54: Path Equivalence: 'filedir\' (Trailing Backslash).</summary>
    public const int PathEquivalenceFiledir_54 = 54;

    /// <summary>CWE-55: Path Equivalence: '/./' (Single Dot Directory).</summary>
    public const int PathEquivalence = 55;

    /// <summary>CWE-56: Path Equivalence: 'filedir*' (Wildcard).</summary>
    public const int PathEquivalenceFiledir_56 = 56;

    /// <summary>CWE-57: Path Equivalence: 'fakedir/../realdir/filename'.</summary>
    public const int PathEquivalenceFakedirRealdirFilename = 57;

    /// <summary>CWE-58: Path Equivalence: Windows 8.3 Filename.</summary>
    public const int PathEquivalenceWindows8_3Filename = 58;

    /// <summary>CWE-59: Improper Link Resolution Before File Access ('Link Following').</summary>
    public const int LinkFollowing = 59;

    /// <summary>CWE-61: UNIX Symbolic Link (Symlink) Following.</summary>
    public const int UnixSymbolicLinkFollowing = 61;

    /// <summary>CWE-62: UNIX Hard Link.</summary>
    public const int UnixHardLink = 62;

    /// <summary>CWE-64: Windows Shortcut Following (.LNK).</summary>
    public const int WindowsShortcutFollowing = 64;

    /// <summary>CWE-65: Windows Hard Link.</summary>
    public const int WindowsHardLink = 65;

    /// <summary>CWE-66: Improper Handling of File Names that Identify Virtual Resources.</summary>
    public const int ImproperHandlingOfFileNamesThatIdentifyVirtualResources = 66;

    /// <summary>CWE-67: Improper Handling of Windows Device Names.</summary>
    public const int ImproperHandlingOfWindowsDeviceNames = 67;

    /// <summary>CWE-69: Improper Handling of Windows ::DATA Alternate Data Stream.</summary>
    public const int ImproperHandlingOfWindowsDataAlternateDataStream = 69;

    /// <summary>CWE-72: Improper Handling of Apple HFS+ Alternate Data Stream Path.</summary>
    public const int ImproperHandlingOfAppleHfsAlternateDataStreamPath = 72;

    /// <summary>CWE-73: External Control of File Name or Path.</summary>
    public const int ExternalControlOfFileNameOrPath = 73;

    /// <summary>CWE-74: Improper Neutralization of Special Elements in Output Used by a Downstream Component ('Injection').</summary>
    public const int Injection = 74;

    /// <summary>CWE-75: Failure to Sanitize Special Elements into a Different Plane (Special Element Injection).</summary>
    public const int FailureToSanitizeSpecialElementsIntoADifferentPlane = 75;

    /// <summary>CWE-76: Improper Neutralization of Equivalent Special Elements.</summary>
    public const int ImproperNeutralizationOfEquivalentSpecialElements = 76;

    /// <summary>CWE-77: Improper Neutralization of Special Elements used in a Command ('Command Injection').</summary>
    public const int CommandInjection = 77;

    /// <summary>CWE-78: Improper Neutralization of Special Elements used in an OS Command ('OS Command Injection').</summary>
    public const int OSCommandInjection = 78;

    /// <summary>CWE-79: Improper Neutralization of Input During Web Page Generation ('Cross-site Scripting').</summary>
    public const int CrossSiteScripting = 79;

    /// <summary>CWE-80: Improper Neutralization of Script-Related HTML Tags in a Web Page (Basic XSS).</summary>
    public const int ImproperNeutralizationOfScriptRelatedHtmlTagsInAWebPage = 80;

    /// <summary>CWE-81: Improper Neutralization of Script in an Error Message Web Page.</summary>
    public const int ImproperNeutralizationOfScriptInAnErrorMessageWebPage = 81;

    /// <summary>CWE-82: Improper Neutralization of Script in Attributes of IMG Tags in a Web Page.</summary>
    public const int ImproperNeutralizationOfScriptInAttributesOfImgTagsInAWebPage = 82;

    /// <summary>CWE-83: Improper Neutralization of Script in Attributes in a Web Page.</summary>
    public const int ImproperNeutralizationOfScriptInAttributesInAWebPage = 83;

    /// <summary>CWE-84: Improper Neutralization of Encoded URI Schemes in a Web Page.</summary>
    public const int ImproperNeutralizationOfEncodedUriSchemesInAWebPage = 84;

    /// <summary>CWE-85: Doubled Character XSS Manipulations.</summary>
    public const int DoubledCharacterXssManipulations = 85;

    /// <summary>CWE-86: Improper Neutralization of Invalid Characters in Identifiers in Web Pages.</summary>
    public const int ImproperNeutralizationOfInvalidCharactersInIdentifiersInWebPages = 86;

    /// <summary>CWE-87: Improper Neutralization of Alternate XSS Syntax.</summary>
    public const int ImproperNeutralizationOfAlternateXssSyntax = 87;

    /// <summary>CWE-88: Improper Neutralization of Argument Delimiters in a Command ('Argument Injection').</summary>
    public const int ArgumentInjection = 88;

    /// <summary>CWE-89: Improper Neutralization of Special Elements used in an SQL Command ('SQL Injection').</summary>
    public const int SqlInjection = 89;

    /// <summary>CWE-90: Improper Neutralization of Special Elements used in an LDAP Query ('LDAP Injection').</summary>
    public const int LdapInjection = 90;

    /// <summary>CWE-91: XML Injection (aka Blind XPath Injection).</summary>
    public const int XmlInjection = 91;

    /// <summary>CWE-93: Improper Neutralization of CRLF Sequences ('CRLF Injection').</summary>
    public const int CrlfInjection = 93;

    /// <summary>CWE-94: Improper Control of Generation of Code ('Code Injection').</summary>
    public const int CodeInjection = 94;

    /// <summary>CWE-95: Improper Neutralization of Directives in Dynamically Evaluated Code ('Eval Injection').</summary>
    public const int EvalInjection = 95;

    /// <summary>CWE-96: Improper Neutralization of Directives in Statically Saved Code ('Static Code Injection').</summary>
    public const int StaticCodeInjection = 96;

    /// <summary>CWE-97: Improper Neutralization of Server-Side Includes (SSI) Within a Web Page.</summary>
    public const int ImproperNeutralizationOfServerSideIncludesWithinAWebPage = 97;

    /// <summary>CWE-98: Improper Control of Filename for Include/Require Statement in PHP Program ('PHP Remote File Inclusion').</summary>
    public const int PhpRemoteFileInclusion = 98;

    /// <summary>CWE-99: Improper Control of Resource Identifiers ('Resource Injection').</summary>
    public const int ResourceInjection = 99;

    /// <summary>CWE-102: Struts: Duplicate Validation Forms.</summary>
    public const int StrutsDuplicateValidationForms = 102;

    /// <summary>CWE-103: Struts: Incomplete validate() Method Definition.</summary>
    public const int StrutsIncompleteValidateMethodDefinition = 103;

    /// <summary>CWE-104: Struts: Form Bean Does Not Extend Validation Class.</summary>
    public const int StrutsFormBeanDoesNotExtendValidationClass = 104;

    /// <summary>CWE-105: Struts: Form Field Without Validator.</summary>
    public const int StrutsFormFieldWithoutValidator = 105;

    /// <summary>CWE-106: Struts: Plug-in Framework not in Use.</summary>
    public const int StrutsPlugInFrameworkNotInUse = 106;

    /// <summary>CWE-107: Struts: Unused Validation Form.</summary>
    public const int StrutsUnusedValidationForm = 107;

    /// <summary>CWE-108: Struts: Unvalidated Action Form.</summary>
    public const int StrutsUnvalidatedActionForm = 108;

    /// <summary>CWE-109: Struts: Validator Turned Off.</summary>
    public const int StrutsValidatorTurnedOff = 109;

    /// <summary>CWE-110: Struts: Validator Without Form Field.</summary>
    public const int StrutsValidatorWithoutFormField = 110;

    /// <summary>CWE-111: Direct Use of Unsafe JNI.</summary>
    public const int DirectUseOfUnsafeJni = 111;

    /// <summary>CWE-112: Missing XML Validation.</summary>
    public const int MissingXmlValidation = 112;

    /// <summary>CWE-113: Improper Neutralization of CRLF Sequences in HTTP Headers ('HTTP Request/Response Splitting').</summary>
    public const int HttpResponseSplitting = 113;

    /// <summary>CWE-114: Process Control.</summary>
    public const int ProcessControl = 114;

    /// <summary>CWE-115: Misinterpretation of Input.</summary>
    public const int MisinterpretationOfInput = 115;

    /// <summary>CWE-116: Improper Encoding or Escaping of Output.</summary>
    public const int ImproperEncodingOrEscapingOfOutput = 116;

    /// <summary>CWE-117: Improper Output Neutralization for Logs.</summary>
    public const int ImproperOutputNeutralizationForLogs = 117;

    /// <summary>CWE-118: Incorrect Access of Indexable Resource ('Range Error').</summary>
    public const int RangeError = 118;

    /// <summary>CWE-119: Improper Restriction of Operations within the Bounds of a Memory Buffer.</summary>
    public const int ImproperRestrictionOfOperationsWithinTheBoundsOfAMemoryBuffer = 119;

    /// <summary>CWE-120: Buffer Copy without Checking Size of Input ('Classic Buffer Overflow').</summary>
    public const int ClassicBufferOverflow = 120;

    /// <summary>CWE-121: Stack-based Buffer Overflow.</summary>
    public const int StackBasedBufferOverflow = 121;

    /// <summary>CWE-122: Heap-based Buffer Overflow.</summary>
    public const int HeapBasedBufferOverflow = 122;

    /// <summary>CWE-123: Write-what-where Condition.</summary>
    public const int WriteWhatWhereCondition = 123;

    /// <summary>CWE-124: Buffer Underwrite ('Buffer Underflow').</summary>
    public const int BufferUnderflow = 124;

    /// <summary>CWE-125: Out-of-bounds Read.</summary>
    public const int OutOfBoundsRead = 125;

    /// <summary>CWE-126: Buffer Over-read.</summary>
    public const int BufferOverRead = 126;

    /// <summary>CWE-127: Buffer Under-read.</summary>
    public const int BufferUnderRead = 127;

    /// <summary>CWE-128: Wrap-around Error.</summary>
    public const int WrapAroundError = 128;

    /// <summary>CWE-129: Improper Validation of Array Index.</summary>
    public const int ImproperValidationOfArrayIndex = 129;

    /// <summary>CWE-130: Improper Handling of Length Parameter Inconsistency.</summary>
    public const int ImproperHandlingOfLengthParameterInconsistency = 130;

    /// <summary>CWE-131: Incorrect Calculation of Buffer Size.</summary>
    public const int IncorrectCalculationOfBufferSize = 131;

    /// <summary>CWE-134: Use of Externally-Controlled Format String.</summary>
    public const int UseOfExternallyControlledFormatString = 134;

    /// <summary>CWE-135: Incorrect Calculation of Multi-Byte String Length.</summary>
    public const int IncorrectCalculationOfMultiByteStringLength = 135;

    /// <summary>CWE-138: Improper Neutralization of Special Elements.</summary>
    public const int ImproperNeutralizationOfSpecialElements = 138;

    /// <summary>CWE-140: Improper Neutralization of Delimiters.</summary>
    public const int ImproperNeutralizationOfDelimiters = 140;

    /// <summary>CWE-141: Improper Neutralization of Parameter/Argument Delimiters.</summary>
    public const int ImproperNeutralizationOfParameterArgumentDelimiters = 141;

    /// <summary>CWE-142: Improper Neutralization of Value Delimiters.</summary>
    public const int ImproperNeutralizationOfValueDelimiters = 142;

    /// <summary>CWE-143: Improper Neutralization of Record Delimiters.</summary>
    public const int ImproperNeutralizationOfRecordDelimiters = 143;

    /// <summary>CWE-144: Improper Neutralization of Line Delimiters.</summary>
    public const int ImproperNeutralizationOfLineDelimiters = 144;

    /// <summary>CWE-145: Improper Neutralization of Section Delimiters.</summary>
    public const int ImproperNeutralizationOfSectionDelimiters = 145;

    /// <summary>CWE-146: Improper Neutralization of Expression/Command Delimiters.</summary>
    public const int ImproperNeutralizationOfExpressionCommandDelimiters = 146;

    /// <summary>CWE-147: Improper Neutralization of Input Terminators.</summary>
    public const int ImproperNeutralizationOfInputTerminators = 147;

    /// <summary>CWE-148: Improper Neutralization of Input Leaders.</summary>
    public const int ImproperNeutralizationOfInputLeaders = 148;

    /// <summary>CWE-149: Improper Neutralization of Quoting Syntax.</summary>
    public const int ImproperNeutralizationOfQuotingSyntax = 149;

    /// <summary>CWE-150: Improper Neutralization of Escape, Meta, or Control Sequences.</summary>
    public const int ImproperNeutralizationOfEscapeMetaOrControlSequences = 150;

    /// <summary>CWE-151: Improper Neutralization of Comment Delimiters.</summary>
    public const int ImproperNeutralizationOfCommentDelimiters = 151;

    /// <summary>CWE-152: Improper Neutralization of Macro Symbols.</summary>
    public const int ImproperNeutralizationOfMacroSymbols = 152;

    /// <summary>CWE-153: Improper Neutralization of Substitution Characters.</summary>
    public const int ImproperNeutralizationOfSubstitutionCharacters = 153;

    /// <summary>CWE-154: Improper Neutralization of Variable Name Delimiters.</summary>
    public const int ImproperNeutralizationOfVariableNameDelimiters = 154;

    /// <summary>CWE-155: Improper Neutralization of Wildcards or Matching Symbols.</summary>
    public const int ImproperNeutralizationOfWildcardsOrMatchingSymbols = 155;

    /// <summary>CWE-156: Improper Neutralization of Whitespace.</summary>
    public const int ImproperNeutralizationOfWhitespace = 156;

    /// <summary>CWE-157: Failure to Sanitize Paired Delimiters.</summary>
    public const int FailureToSanitizePairedDelimiters = 157;

    /// <summary>CWE-158: Improper Neutralization of Null Byte or NUL Character.</summary>
    public const int ImproperNeutralizationOfNullByteOrNulCharacter = 158;

    /// <summary>CWE-159: Improper Handling of Invalid Use of Special Elements.</summary>
    public const int ImproperHandlingOfInvalidUseOfSpecialElements = 159;

    /// <summary>CWE-160: Improper Neutralization of Leading Special Elements.</summary>
    public const int ImproperNeutralizationOfLeadingSpecialElements = 160;

    /// <summary>CWE-161: Improper Neutralization of Multiple Leading Special Elements.</summary>
    public const int ImproperNeutralizationOfMultipleLeadingSpecialElements = 161;

    /// <summary>CWE-162: Improper Neutralization of Trailing Special Elements.</summary>
    public const int ImproperNeutralizationOfTrailingSpecialElements = 162;

    /// <summary>CWE-163: Improper Neutralization of Multiple Trailing Special Elements.</summary>
    public const int ImproperNeutralizationOfMultipleTrailingSpecialElements = 163;

    /// <summary>CWE-164: Improper Neutralization of Internal Special Elements.</summary>
    public const int ImproperNeutralizationOfInternalSpecialElements = 164;

    /// <summary>CWE-165: Improper Neutralization of Multiple Internal Special Elements.</summary>
    public const int ImproperNeutralizationOfMultipleInternalSpecialElements = 165;

    /// <summary>CWE-166: Improper Handling of Missing Special Element.</summary>
    public const int ImproperHandlingOfMissingSpecialElement = 166;

    /// <summary>CWE-167: Improper Handling of Additional Special Element.</summary>
    public const int ImproperHandlingOfAdditionalSpecialElement = 167;

    /// <summary>CWE-168: Improper Handling of Inconsistent Special Elements.</summary>
    public const int ImproperHandlingOfInconsistentSpecialElements = 168;

    /// <summary>CWE-170: Improper Null Termination.</summary>
    public const int ImproperNullTermination = 170;

    /// <summary>CWE-172: Encoding Error.</summary>
    public const int EncodingError = 172;

    /// <summary>CWE-173: Improper Handling of Alternate Encoding.</summary>
    public const int ImproperHandlingOfAlternateEncoding = 173;

    /// <summary>CWE-174: Double Decoding of the Same Data.</summary>
    public const int DoubleDecodingOfTheSameData = 174;

    /// <summary>CWE-175: Improper Handling of Mixed Encoding.</summary>
    public const int ImproperHandlingOfMixedEncoding = 175;

    /// <summary>CWE-176: Improper Handling of Unicode Encoding.</summary>
    public const int ImproperHandlingOfUnicodeEncoding = 176;

    /// <summary>CWE-177: Improper Handling of URL Encoding (Hex Encoding).</summary>
    public const int ImproperHandlingOfUrlEncoding = 177;

    /// <summary>CWE-178: Improper Handling of Case Sensitivity.</summary>
    public const int ImproperHandlingOfCaseSensitivity = 178;

    /// <summary>CWE-179: Incorrect Behavior Order: Early Validation.</summary>
    public const int IncorrectBehaviorOrderEarlyValidation = 179;

    /// <summary>CWE-180: Incorrect Behavior Order: Validate Before Canonicalize.</summary>
    public const int IncorrectBehaviorOrderValidateBeforeCanonicalize = 180;

    /// <summary>CWE-181: Incorrect Behavior Order: Validate Before Filter.</summary>
    public const int IncorrectBehaviorOrderValidateBeforeFilter = 181;

    /// <summary>CWE-182: Collapse of Data into Unsafe Value.</summary>
    public const int CollapseOfDataIntoUnsafeValue = 182;

    /// <summary>CWE-183: Permissive List of Allowed Inputs.</summary>
    public const int PermissiveListOfAllowedInputs = 183;

    /// <summary>CWE-184: Incomplete List of Disallowed Inputs.</summary>
    public const int IncompleteListOfDisallowedInputs = 184;

    /// <summary>CWE-185: Incorrect Regular Expression.</summary>
    public const int IncorrectRegularExpression = 185;

    /// <summary>CWE-186: Overly Restrictive Regular Expression.</summary>
    public const int OverlyRestrictiveRegularExpression = 186;

    /// <summary>CWE-187: Partial String Comparison.</summary>
    public const int PartialStringComparison = 187;

    /// <summary>CWE-188: Reliance on Data/Memory Layout.</summary>
    public const int RelianceOnDataMemoryLayout = 188;

    /// <summary>CWE-190: Integer Overflow or Wraparound.</summary>
    public const int IntegerOverflowOrWraparound = 190;

    /// <summary>CWE-191: Integer Underflow (Wrap or Wraparound).</summary>
    public const int IntegerUnderflow = 191;

    /// <summary>CWE-192: Integer Coercion Error.</summary>
    public const int IntegerCoercionError = 192;

    /// <summary>CWE-193: Off-by-one Error.</summary>
    public const int OffByOneError = 193;

    /// <summary>CWE-194: Unexpected Sign Extension.</summary>
    public const int UnexpectedSignExtension = 194;

    /// <summary>CWE-195: Signed to Unsigned Conversion Error.</summary>
    public const int SignedToUnsignedConversionError = 195;

    /// <summary>CWE-196: Unsigned to Signed Conversion Error.</summary>
    public const int UnsignedToSignedConversionError = 196;

    /// <summary>CWE-197: Numeric Truncation Error.</summary>
    public const int NumericTruncationError = 197;

    /// <summary>CWE-198: Use of Incorrect Byte Ordering.</summary>
    public const int UseOfIncorrectByteOrdering = 198;

    /// <summary>CWE-200: Exposure of Sensitive Information to an Unauthorized Actor.</summary>
    public const int ExposureOfSensitiveInformation = 200;

    /// <summary>CWE-201: Insertion of Sensitive Information Into Sent Data.</summary>
    public const int InsertionOfSensitiveInformationIntoSentData = 201;

    /// <summary>CWE-202: Exposure of Sensitive Information Through Data Queries.</summary>
    public const int ExposureOfSensitiveInformationThroughDataQueries = 202;

    /// <summary>CWE-203: Observable Discrepancy.</summary>
    public const int ObservableDiscrepancy = 203;

    /// <summary>CWE-204: Observable Response Discrepancy.</summary>
    public const int ObservableResponseDiscrepancy = 204;

    /// <summary>CWE-205: Observable Behavioral Discrepancy.</summary>
    public const int ObservableBehavioralDiscrepancy = 205;

    /// <summary>CWE-206: Observable Internal Behavioral Discrepancy.</summary>
    public const int ObservableInternalBehavioralDiscrepancy = 206;

    /// <summary>CWE-207: Observable Behavioral Discrepancy With Equivalent Products.</summary>
    public const int ObservableBehavioralDiscrepancyWithEquivalentProducts = 207;

    /// <summary>CWE-208: Observable Timing Discrepancy.</summary>
    public const int ObservableTimingDiscrepancy = 208;

    /// <summary>CWE-209: Generation of Error Message Containing Sensitive Information.</summary>
    public const int GenerationOfErrorMessageContainingSensitiveInformation = 209;

    /// <summary>CWE-210: Self-generated Error Message Containing Sensitive Information.</summary>
    public const int SelfGeneratedErrorMessageContainingSensitiveInformation = 210;

    /// <summary>CWE-211: Externally-Generated Error Message Containing Sensitive Information.</summary>
    public const int ExternallyGeneratedErrorMessageContainingSensitiveInformation = 211;

    /// <summary>CWE-212: Improper Removal of Sensitive Information Before Storage or Transfer.</summary>
    public const int ImproperRemovalOfSensitiveInformationBeforeStorageOrTransfer = 212;

    /// <summary>CWE-213: Exposure of Sensitive Information Due to Incompatible Policies.</summary>
    public const int ExposureOfSensitiveInformationDueToIncompatiblePolicies = 213;

    /// <summary>CWE-214: Invocation of Process Using Visible Sensitive Information.</summary>
    public const int InvocationOfProcessUsingVisibleSensitiveInformation = 214;

    /// <summary>CWE-215: Insertion of Sensitive Information Into Debugging Code.</summary>
    public const int InsertionOfSensitiveInformationIntoDebuggingCode = 215;

    /// <summary>CWE-219: Storage of File with Sensitive Data Under Web Root.</summary>
    public const int StorageOfFileWithSensitiveDataUnderWebRoot = 219;

    /// <summary>CWE-220: Storage of File With Sensitive Data Under FTP Root.</summary>
    public const int StorageOfFileWithSensitiveDataUnderFtpRoot = 220;

    /// <summary>CWE-221: Information Loss or Omission.</summary>
    public const int InformationLossOrOmission = 221;

    /// <summary>CWE-222: Truncation of Security-relevant Information.</summary>
    public const int TruncationOfSecurityRelevantInformation = 222;

    /// <summary>CWE-223: Omission of Security-relevant Information.</summary>
    public const int OmissionOfSecurityRelevantInformation = 223;

    /// <summary>CWE-224: Obscured Security-relevant Information by Alternate Name.</summary>
    public const int ObscuredSecurityRelevantInformationByAlternateName = 224;

    /// <summary>CWE-226: Sensitive Information in Resource Not Removed Before Reuse.</summary>
    public const int SensitiveInformationInResourceNotRemovedBeforeReuse = 226;

    /// <summary>CWE-228: Improper Handling of Syntactically Invalid Structure.</summary>
    public const int ImproperHandlingOfSyntacticallyInvalidStructure = 228;

    /// <summary>CWE-229: Improper Handling of Values.</summary>
    public const int ImproperHandlingOfValues = 229;

    /// <summary>CWE-230: Improper Handling of Missing Values.</summary>
    public const int ImproperHandlingOfMissingValues = 230;

    /// <summary>CWE-231: Improper Handling of Extra Values.</summary>
    public const int ImproperHandlingOfExtraValues = 231;

    /// <summary>CWE-232: Improper Handling of Undefined Values.</summary>
    public const int ImproperHandlingOfUndefinedValues = 232;

    /// <summary>CWE-233: Improper Handling of Parameters.</summary>
    public const int ImproperHandlingOfParameters = 233;

    /// <summary>CWE-234: Failure to Handle Missing Parameter.</summary>
    public const int FailureToHandleMissingParameter = 234;

    /// <summary>CWE-235: Improper Handling of Extra Parameters.</summary>
    public const int ImproperHandlingOfExtraParameters = 235;

    /// <summary>CWE-236: Improper Handling of Undefined Parameters.</summary>
    public const int ImproperHandlingOfUndefinedParameters = 236;

    /// <summary>CWE-237: Improper Handling of Structural Elements.</summary>
    public const int ImproperHandlingOfStructuralElements = 237;

    /// <summary>CWE-238: Improper Handling of Incomplete Structural Elements.</summary>
    public const int ImproperHandlingOfIncompleteStructuralElements = 238;

    /// <summary>CWE-239: Failure to Handle Incomplete Element.</summary>
    public const int FailureToHandleIncompleteElement = 239;

    /// <summary>CWE-240: Improper Handling of Inconsistent Structural Elements.</summary>
    public const int ImproperHandlingOfInconsistentStructuralElements = 240;

    /// <summary>CWE-241: Improper Handling of Unexpected Data Type.</summary>
    public const int ImproperHandlingOfUnexpectedDataType = 241;

    /// <summary>CWE-242: Use of Inherently Dangerous Function.</summary>
    public const int UseOfInherentlyDangerousFunction = 242;

    /// <summary>CWE-243: Creation of chroot Jail Without Changing Working Directory.</summary>
    public const int CreationOfChrootJailWithoutChangingWorkingDirectory = 243;

    /// <summary>CWE-244: Improper Clearing of Heap Memory Before Release ('Heap Inspection').</summary>
    public const int HeapInspection = 244;

    /// <summary>CWE-245: J2EE Bad Practices: Direct Management of Connections.</summary>
    public const int J2eeBadPracticesDirectManagementOfConnections = 245;

    /// <summary>CWE-246: J2EE Bad Practices: Direct Use of Sockets.</summary>
    public const int J2eeBadPracticesDirectUseOfSockets = 246;

    /// <summary>CWE-248: Uncaught Exception.</summary>
    public const int UncaughtException = 248;

    /// <summary>CWE-250: Execution with Unnecessary Privileges.</summary>
    public const int ExecutionWithUnnecessaryPrivileges = 250;

    /// <summary>CWE-252: Unchecked Return Value.</summary>
    public const int UncheckedReturnValue = 252;

    /// <summary>CWE-253: Incorrect Check of Function Return Value.</summary>
    public const int IncorrectCheckOfFunctionReturnValue = 253;

    /// <summary>CWE-256: Plaintext Storage of a Password.</summary>
    public const int PlaintextStorageOfAPassword = 256;

    /// <summary>CWE-257: Storing Passwords in a Recoverable Format.</summary>
    public const int StoringPasswordsInARecoverableFormat = 257;

    /// <summary>CWE-258: Empty Password in Configuration File.</summary>
    public const int EmptyPasswordInConfigurationFile = 258;

    /// <summary>CWE-259: Use of Hard-coded Password.</summary>
    public const int UseOfHardCodedPassword = 259;

    /// <summary>CWE-260: Password in Configuration File.</summary>
    public const int PasswordInConfigurationFile = 260;

    /// <summary>CWE-261: Weak Encoding for Password.</summary>
    public const int WeakEncodingForPassword = 261;

    /// <summary>CWE-262: Not Using Password Aging.</summary>
    public const int NotUsingPasswordAging = 262;

    /// <summary>CWE-263: Password Aging with Long Expiration.</summary>
    public const int PasswordAgingWithLongExpiration = 263;

    /// <summary>CWE-266: Incorrect Privilege Assignment.</summary>
    public const int IncorrectPrivilegeAssignment = 266;

    /// <summary>CWE-267: Privilege Defined With Unsafe Actions.</summary>
    public const int PrivilegeDefinedWithUnsafeActions = 267;

    /// <summary>CWE-268: Privilege Chaining.</summary>
    public const int PrivilegeChaining = 268;

    /// <summary>CWE-269: Improper Privilege Management.</summary>
    public const int ImproperPrivilegeManagement = 269;

    /// <summary>CWE-270: Privilege Context Switching Error.</summary>
    public const int PrivilegeContextSwitchingError = 270;

    /// <summary>CWE-271: Privilege Dropping / Lowering Errors.</summary>
    public const int PrivilegeDroppingLoweringErrors = 271;

    /// <summary>CWE-272: Least Privilege Violation.</summary>
    public const int LeastPrivilegeViolation = 272;

    /// <summary>CWE-273: Improper Check for Dropped Privileges.</summary>
    public const int ImproperCheckForDroppedPrivileges = 273;

    /// <summary>CWE-274: Improper Handling of Insufficient Privileges.</summary>
    public const int ImproperHandlingOfInsufficientPrivileges = 274;

    /// <summary>CWE-276: Incorrect Default Permissions.</summary>
    public const int IncorrectDefaultPermissions = 276;

    /// <summary>CWE-277: Insecure Inherited Permissions.</summary>
    public const int InsecureInheritedPermissions = 277;

    /// <summary>CWE-278: Insecure Preserved Inherited Permissions.</summary>
    public const int InsecurePreservedInheritedPermissions = 278;

    /// <summary>CWE-279: Incorrect Execution-Assigned Permissions.</summary>
    public const int IncorrectExecutionAssignedPermissions = 279;

    /// <summary>CWE-280: Improper Handling of Insufficient Permissions or Privileges.</summary>
    public const int ImproperHandlingOfInsufficientPermissionsOrPrivileges = 280;

    /// <summary>CWE-281: Improper Preservation of Permissions.</summary>
    public const int ImproperPreservationOfPermissions = 281;

    /// <summary>CWE-282: Improper Ownership Management.</summary>
    public const int ImproperOwnershipManagement = 282;

    /// <summary>CWE-283: Unverified Ownership.</summary>
    public const int UnverifiedOwnership = 283;

    /// <summary>CWE-284: Improper Access Control.</summary>
    public const int ImproperAccessControl = 284;

    /// <summary>CWE-285: Improper Authorization.</summary>
    public const int ImproperAuthorization = 285;

    /// <summary>CWE-286: Incorrect User Management.</summary>
    public const int IncorrectUserManagement = 286;

    /// <summary>CWE-287: Improper Authentication.</summary>
    public const int ImproperAuthentication = 287;

    /// <summary>CWE-288: Authentication Bypass Using an Alternate Path or Channel.</summary>
    public const int AuthenticationBypassUsingAnAlternatePathOrChannel = 288;

    /// <summary>CWE-289: Authentication Bypass by Alternate Name.</summary>
    public const int AuthenticationBypassByAlternateName = 289;

    /// <summary>CWE-290: Authentication Bypass by Spoofing.</summary>
    public const int AuthenticationBypassBySpoofing = 290;

    /// <summary>CWE-291: Reliance on IP Address for Authentication.</summary>
    public const int RelianceOnIPAddressForAuthentication = 291;

    /// <summary>CWE-293: Using Referer Field for Authentication.</summary>
    public const int UsingRefererFieldForAuthentication = 293;

    /// <summary>CWE-294: Authentication Bypass by Capture-replay.</summary>
    public const int AuthenticationBypassByCaptureReplay = 294;

    /// <summary>CWE-295: Improper Certificate Validation.</summary>
    public const int ImproperCertificateValidation = 295;

    /// <summary>CWE-296: Improper Following of a Certificate's Chain of Trust.</summary>
    public const int ImproperFollowingOfACertificatesChainOfTrust = 296;

    /// <summary>CWE-297: Improper Validation of Certificate with Host Mismatch.</summary>
    public const int ImproperValidationOfCertificateWithHostMismatch = 297;

    /// <summary>CWE-298: Improper Validation of Certificate Expiration.</summary>
    public const int ImproperValidationOfCertificateExpiration = 298;

    /// <summary>CWE-299: Improper Check for Certificate Revocation.</summary>
    public const int ImproperCheckForCertificateRevocation = 299;

    /// <summary>CWE-300: Channel Accessible by Non-Endpoint.</summary>
    public const int ChannelAccessibleByNonEndpoint = 300;

    /// <summary>CWE-301: Reflection Attack in an Authentication Protocol.</summary>
    public const int ReflectionAttackInAnAuthenticationProtocol = 301;

    /// <summary>CWE-302: Authentication Bypass by Assumed-Immutable Data.</summary>
    public const int AuthenticationBypassByAssumedImmutableData = 302;

    /// <summary>CWE-303: Incorrect Implementation of Authentication Algorithm.</summary>
    public const int IncorrectImplementationOfAuthenticationAlgorithm = 303;

    /// <summary>CWE-304: Missing Critical Step in Authentication.</summary>
    public const int MissingCriticalStepInAuthentication = 304;

    /// <summary>CWE-305: Authentication Bypass by Primary Weakness.</summary>
    public const int AuthenticationBypassByPrimaryWeakness = 305;

    /// <summary>CWE-306: Missing Authentication for Critical Function.</summary>
    public const int MissingAuthenticationForCriticalFunction = 306;

    /// <summary>CWE-307: Improper Restriction of Excessive Authentication Attempts.</summary>
    public const int ExcessiveAuthenticationAttempts = 307;

    /// <summary>CWE-308: Use of Single-factor Authentication.</summary>
    public const int UseOfSingleFactorAuthentication = 308;

    /// <summary>CWE-309: Use of Password System for Primary Authentication.</summary>
    public const int UseOfPasswordSystemForPrimaryAuthentication = 309;

    /// <summary>CWE-311: Missing Encryption of Sensitive Data.</summary>
    public const int MissingEncryptionOfSensitiveData = 311;

    /// <summary>CWE-312: Cleartext Storage of Sensitive Information.</summary>
    public const int CleartextStorageOfSensitiveInformation = 312;

    /// <summary>CWE-313: Cleartext Storage in a File or on Disk.</summary>
    public const int CleartextStorageInAFileOrOnDisk = 313;

    /// <summary>CWE-314: Cleartext Storage in the Registry.</summary>
    public const int CleartextStorageInTheRegistry = 314;

    /// <summary>CWE-315: Cleartext Storage of Sensitive Information in a Cookie.</summary>
    public const int CleartextStorageOfSensitiveInformationInACookie = 315;

    /// <summary>CWE-316: Cleartext Storage of Sensitive Information in Memory.</summary>
    public const int CleartextStorageOfSensitiveInformationInMemory = 316;

    /// <summary>CWE-317: Cleartext Storage of Sensitive Information in GUI.</summary>
    public const int CleartextStorageOfSensitiveInformationInGui = 317;

    /// <summary>CWE-318: Cleartext Storage of Sensitive Information in Executable.</summary>
    public const int CleartextStorageOfSensitiveInformationInExecutable = 318;

    /// <summary>CWE-319: Cleartext Transmission of Sensitive Information.</summary>
    public const int CleartextTransmissionOfSensitiveInformation = 319;

    /// <summary>CWE-321: Use of Hard-coded Cryptographic Key.</summary>
    public const int UseOfHardCodedCryptographicKey = 321;

    /// <summary>CWE-322: Key Exchange without Entity Authentication.</summary>
    public const int KeyExchangeWithoutEntityAuthentication = 322;

    /// <summary>CWE-323: Reusing a Nonce, Key Pair in Encryption.</summary>
    public const int ReusingANonceKeyPairInEncryption = 323;

    /// <summary>CWE-324: Use of a Key Past its Expiration Date.</summary>
    public const int UseOfAKeyPastItsExpirationDate = 324;

    /// <summary>CWE-325: Missing Cryptographic Step.</summary>
    public const int MissingCryptographicStep = 325;

    /// <summary>CWE-326: Inadequate Encryption Strength.</summary>
    public const int InadequateEncryptionStrength = 326;

    /// <summary>CWE-327: Use of a Broken or Risky Cryptographic Algorithm.</summary>
    public const int UseOfABrokenOrRiskyCryptographicAlgorithm = 327;

    /// <summary>CWE-328: Use of Weak Hash.</summary>
    public const int UseOfWeakHash = 328;

    /// <summary>CWE-329: Generation of Predictable IV with CBC Mode.</summary>
    public const int GenerationOfPredictableIVWithCbcMode = 329;

    /// <summary>CWE-330: Use of Insufficiently Random Values.</summary>
    public const int UseOfInsufficientlyRandomValues = 330;

    /// <summary>CWE-331: Insufficient Entropy.</summary>
    public const int InsufficientEntropy = 331;

    /// <summary>CWE-332: Insufficient Entropy in PRNG.</summary>
    public const int InsufficientEntropyInPrng = 332;

    /// <summary>CWE-333: Improper Handling of Insufficient Entropy in TRNG.</summary>
    public const int ImproperHandlingOfInsufficientEntropyInTrng = 333;

    /// <summary>CWE-334: Small Space of Random Values.</summary>
    public const int SmallSpaceOfRandomValues = 334;

    /// <summary>CWE-335: Incorrect Usage of Seeds in Pseudo-Random Number Generator (PRNG).</summary>
    public const int IncorrectUsageOfSeedsInPseudoRandomNumberGenerator = 335;

    /// <summary>CWE-336: Same Seed in Pseudo-Random Number Generator (PRNG).</summary>
    public const int SameSeedInPseudoRandomNumberGenerator = 336;

    /// <summary>CWE-337: Predictable Seed in Pseudo-Random Number Generator (PRNG).</summary>
    public const int PredictableSeedInPseudoRandomNumberGenerator = 337;

    /// <summary>CWE-338: Use of Cryptographically Weak Pseudo-Random Number Generator (PRNG).</summary>
    public const int UseOfCryptographicallyWeakPseudoRandomNumberGenerator = 338;

    /// <summary>CWE-339: Small Seed Space in PRNG.</summary>
    public const int SmallSeedSpaceInPrng = 339;

    /// <summary>CWE-340: Generation of Predictable Numbers or Identifiers.</summary>
    public const int GenerationOfPredictableNumbersOrIdentifiers = 340;

    /// <summary>CWE-341: Predictable from Observable State.</summary>
    public const int PredictableFromObservableState = 341;

    /// <summary>CWE-342: Predictable Exact Value from Previous Values.</summary>
    public const int PredictableExactValueFromPreviousValues = 342;

    /// <summary>CWE-343: Predictable Value Range from Previous Values.</summary>
    public const int PredictableValueRangeFromPreviousValues = 343;

    /// <summary>CWE-344: Use of Invariant Value in Dynamically Changing Context.</summary>
    public const int UseOfInvariantValueInDynamicallyChangingContext = 344;

    /// <summary>CWE-345: Insufficient Verification of Data Authenticity.</summary>
    public const int InsufficientVerificationOfDataAuthenticity = 345;

    /// <summary>CWE-346: Origin Validation Error.</summary>
    public const int OriginValidationError = 346;

    /// <summary>CWE-347: Improper Verification of Cryptographic Signature.</summary>
    public const int ImproperVerificationOfCryptographicSignature = 347;

    /// <summary>CWE-348: Use of Less Trusted Source.</summary>
    public const int UseOfLessTrustedSource = 348;

    /// <summary>CWE-349: Acceptance of Extraneous Untrusted Data With Trusted Data.</summary>
    public const int AcceptanceOfExtraneousUntrustedDataWithTrustedData = 349;

    /// <summary>CWE-350: Reliance on Reverse DNS Resolution for a Security-Critical Action.</summary>
    public const int RelianceOnReverseDnsResolutionForASecurityCriticalAction = 350;

    /// <summary>CWE-351: Insufficient Type Distinction.</summary>
    public const int InsufficientTypeDistinction = 351;

    /// <summary>CWE-352: Cross-Site Request Forgery (CSRF).</summary>
    public const int CrossSiteRequestForgery = 352;

    /// <summary>CWE-353: Missing Support for Integrity Check.</summary>
    public const int MissingSupportForIntegrityCheck = 353;

    /// <summary>CWE-354: Improper Validation of Integrity Check Value.</summary>
    public const int ImproperValidationOfIntegrityCheckValue = 354;

    /// <summary>CWE-356: Product UI does not Warn User of Unsafe Actions.</summary>
    public const int ProductUIDoesNotWarnUserOfUnsafeActions = 356;

    /// <summary>CWE-357: Insufficient UI Warning of Dangerous Operations.</summary>
    public const int InsufficientUIWarningOfDangerousOperations = 357;

    /// <summary>CWE-358: Improperly Implemented Security Check for Standard.</summary>
    public const int ImproperlyImplementedSecurityCheckForStandard = 358;

    /// <summary>CWE-359: Exposure of Private Personal Information to an Unauthorized Actor.</summary>
    public const int ExposureOfPrivatePersonalInformationToAnUnauthorizedActor = 359;

    /// <summary>CWE-360: Trust of System Event Data.</summary>
    public const int TrustOfSystemEventData = 360;

    /// <summary>CWE-362: Concurrent Execution using Shared Resource with Improper Synchronization ('Race Condition').</summary>
    public const int RaceCondition = 362;

    /// <summary>CWE-363: Race Condition Enabling Link Following.</summary>
    public const int RaceConditionEnablingLinkFollowing = 363;

    /// <summary>CWE-364: Signal Handler Race Condition.</summary>
    public const int SignalHandlerRaceCondition = 364;

    /// <summary>CWE-366: Race Condition within a Thread.</summary>
    public const int RaceConditionWithinAThread = 366;

    /// <summary>CWE-367: Time-of-check Time-of-use (TOCTOU) Race Condition.</summary>
    public const int TimeOfCheckTimeOfUseRaceCondition = 367;

    /// <summary>CWE-368: Context Switching Race Condition.</summary>
    public const int ContextSwitchingRaceCondition = 368;

    /// <summary>CWE-369: Divide By Zero.</summary>
    public const int DivideByZero = 369;

    /// <summary>CWE-370: Missing Check for Certificate Revocation after Initial Check.</summary>
    public const int MissingCheckForCertificateRevocationAfterInitialCheck = 370;

    /// <summary>CWE-372: Incomplete Internal State Distinction.</summary>
    public const int IncompleteInternalStateDistinction = 372;

    /// <summary>CWE-374: Passing Mutable Objects to an Untrusted Method.</summary>
    public const int PassingMutableObjectsToAnUntrustedMethod = 374;

    /// <summary>CWE-375: Returning a Mutable Object to an Untrusted Caller.</summary>
    public const int ReturningAMutableObjectToAnUntrustedCaller = 375;

    /// <summary>CWE-377: Insecure Temporary File.</summary>
    public const int InsecureTemporaryFile = 377;

    /// <summary>CWE-378: Creation of Temporary File With Insecure Permissions.</summary>
    public const int CreationOfTemporaryFileWithInsecurePermissions = 378;

    /// <summary>CWE-379: Creation of Temporary File in Directory with Insecure Permissions.</summary>
    public const int CreationOfTemporaryFileInDirectoryWithInsecurePermissions = 379;

    /// <summary>CWE-382: J2EE Bad Practices: Use of System.exit().</summary>
    public const int J2eeBadPracticesUseOfSystemExit = 382;

    /// <summary>CWE-383: J2EE Bad Practices: Direct Use of Threads.</summary>
    public const int J2eeBadPracticesDirectUseOfThreads = 383;

    /// <summary>CWE-384: Session Fixation.</summary>
    public const int SessionFixation = 384;

    /// <summary>CWE-385: Covert Timing Channel.</summary>
    public const int CovertTimingChannel = 385;

    /// <summary>CWE-386: Symbolic Name not Mapping to Correct Object.</summary>
    public const int SymbolicNameNotMappingToCorrectObject = 386;

    /// <summary>CWE-390: Detection of Error Condition Without Action.</summary>
    public const int DetectionOfErrorConditionWithoutAction = 390;

    /// <summary>CWE-391: Unchecked Error Condition.</summary>
    public const int UncheckedErrorCondition = 391;

    /// <summary>CWE-392: Missing Report of Error Condition.</summary>
    public const int MissingReportOfErrorCondition = 392;

    /// <summary>CWE-393: Return of Wrong Status Code.</summary>
    public const int ReturnOfWrongStatusCode = 393;

    /// <summary>CWE-394: Unexpected Status Code or Return Value.</summary>
    public const int UnexpectedStatusCodeOrReturnValue = 394;

    /// <summary>CWE-395: Use of NullPointerException Catch to Detect NULL Pointer Dereference.</summary>
    public const int UseOfNullPointerExceptionCatchToDetectNullPointerDereference = 395;

    /// <summary>CWE-396: Declaration of Catch for Generic Exception.</summary>
    public const int DeclarationOfCatchForGenericException = 396;

    /// <summary>CWE-397: Declaration of Throws for Generic Exception.</summary>
    public const int DeclarationOfThrowsForGenericException = 397;

    /// <summary>CWE-400: Uncontrolled Resource Consumption.</summary>
    public const int UncontrolledResourceConsumption = 400;

    /// <summary>CWE-401: Missing Release of Memory after Effective Lifetime.</summary>
    public const int MissingReleaseOfMemoryAfterEffectiveLifetime = 401;

    /// <summary>CWE-402: Transmission of Private Resources into a New Sphere ('Resource Leak').</summary>
    public const int ResourceLeak = 402;

    /// <summary>CWE-403: Exposure of File Descriptor to Unintended Control Sphere ('File Descriptor Leak').</summary>
    public const int FileDescriptorLeak = 403;

    /// <summary>CWE-404: Improper Resource Shutdown or Release.</summary>
    public const int ImproperResourceShutdownOrRelease = 404;

    /// <summary>CWE-405: Asymmetric Resource Consumption (Amplification).</summary>
    public const int AsymmetricResourceConsumption = 405;

    /// <summary>CWE-406: Insufficient Control of Network Message Volume (Network Amplification).</summary>
    public const int InsufficientControlOfNetworkMessageVolume = 406;

    /// <summary>CWE-407: Inefficient Algorithmic Complexity.</summary>
    public const int InefficientAlgorithmicComplexity = 407;

    /// <summary>CWE-408: Incorrect Behavior Order: Early Amplification.</summary>
    public const int IncorrectBehaviorOrderEarlyAmplification = 408;

    /// <summary>CWE-409: Improper Handling of Highly Compressed Data (Data Amplification).</summary>
    public const int ImproperHandlingOfHighlyCompressedData = 409;

    /// <summary>CWE-410: Insufficient Resource Pool.</summary>
    public const int InsufficientResourcePool = 410;

    /// <summary>CWE-412: Unrestricted Externally Accessible Lock.</summary>
    public const int UnrestrictedExternallyAccessibleLock = 412;

    /// <summary>CWE-413: Improper Resource Locking.</summary>
    public const int ImproperResourceLocking = 413;

    /// <summary>CWE-414: Missing Lock Check.</summary>
    public const int MissingLockCheck = 414;

    /// <summary>CWE-415: Double Free.</summary>
    public const int DoubleFree = 415;

    /// <summary>CWE-416: Use After Free.</summary>
    public const int UseAfterFree = 416;

    /// <summary>CWE-419: Unprotected Primary Channel.</summary>
    public const int UnprotectedPrimaryChannel = 419;

    /// <summary>CWE-420: Unprotected Alternate Channel.</summary>
    public const int UnprotectedAlternateChannel = 420;

    /// <summary>CWE-421: Race Condition During Access to Alternate Channel.</summary>
    public const int RaceConditionDuringAccessToAlternateChannel = 421;

    /// <summary>CWE-422: Unprotected Windows Messaging Channel ('Shatter').</summary>
    public const int Shatter = 422;

    /// <summary>CWE-424: Improper Protection of Alternate Path.</summary>
    public const int ImproperProtectionOfAlternatePath = 424;

    /// <summary>CWE-425: Direct Request ('Forced Browsing').</summary>
    public const int ForcedBrowsing = 425;

    /// <summary>CWE-426: Untrusted Search Path.</summary>
    public const int UntrustedSearchPath = 426;

    /// <summary>CWE-427: Uncontrolled Search Path Element.</summary>
    public const int UncontrolledSearchPathElement = 427;

    /// <summary>CWE-428: Unquoted Search Path or Element.</summary>
    public const int UnquotedSearchPathOrElement = 428;

    /// <summary>CWE-430: Deployment of Wrong Handler.</summary>
    public const int DeploymentOfWrongHandler = 430;

    /// <summary>CWE-431: Missing Handler.</summary>
    public const int MissingHandler = 431;

    /// <summary>CWE-432: Dangerous Signal Handler not Disabled During Sensitive Operations.</summary>
    public const int DangerousSignalHandlerNotDisabledDuringSensitiveOperations = 432;

    /// <summary>CWE-433: Unparsed Raw Web Content Delivery.</summary>
    public const int UnparsedRawWebContentDelivery = 433;

    /// <summary>CWE-434: Unrestricted Upload of File with Dangerous Type.</summary>
    public const int UnrestrictedUploadOfFileWithDangerousType = 434;

    /// <summary>CWE-435: Improper Interaction Between Multiple Correctly-Behaving Entities.</summary>
    public const int ImproperInteractionBetweenMultipleCorrectlyBehavingEntities = 435;

    /// <summary>CWE-436: Interpretation Conflict.</summary>
    public const int InterpretationConflict = 436;

    /// <summary>CWE-437: Incomplete Model of Endpoint Features.</summary>
    public const int IncompleteModelOfEndpointFeatures = 437;

    /// <summary>CWE-439: Behavioral Change in New Version or Environment.</summary>
    public const int BehavioralChangeInNewVersionOrEnvironment = 439;

    /// <summary>CWE-440: Expected Behavior Violation.</summary>
    public const int ExpectedBehaviorViolation = 440;

    /// <summary>CWE-441: Unintended Proxy or Intermediary ('Confused Deputy').</summary>
    public const int ConfusedDeputy = 441;

    /// <summary>CWE-444: Inconsistent Interpretation of HTTP Requests ('HTTP Request/Response Smuggling').</summary>
    public const int HttpRequestResponseSmuggling = 444;

    /// <summary>CWE-446: UI Discrepancy for Security Feature.</summary>
    public const int UIDiscrepancyForSecurityFeature = 446;

    /// <summary>CWE-447: Unimplemented or Unsupported Feature in UI.</summary>
    public const int UnimplementedOrUnsupportedFeatureInUI = 447;

    /// <summary>CWE-448: Obsolete Feature in UI.</summary>
    public const int ObsoleteFeatureInUI = 448;

    /// <summary>CWE-449: The UI Performs the Wrong Action.</summary>
    public const int TheUIPerformsTheWrongAction = 449;

    /// <summary>CWE-450: Multiple Interpretations of UI Input.</summary>
    public const int MultipleInterpretationsOfUIInput = 450;

    /// <summary>CWE-451: User Interface (UI) Misrepresentation of Critical Information.</summary>
    public const int UserInterfaceMisrepresentationOfCriticalInformation = 451;

    /// <summary>CWE-453: Insecure Default Variable Initialization.</summary>
    public const int InsecureDefaultVariableInitialization = 453;

    /// <summary>CWE-454: External Initialization of Trusted Variables or Data Stores.</summary>
    public const int ExternalInitializationOfTrustedVariablesOrDataStores = 454;

    /// <summary>CWE-455: Non-exit on Failed Initialization.</summary>
    public const int NonExitOnFailedInitialization = 455;

    /// <summary>CWE-456: Missing Initialization of a Variable.</summary>
    public const int MissingInitializationOfAVariable = 456;

    /// <summary>CWE-457: Use of Uninitialized Variable.</summary>
    public const int UseOfUninitializedVariable = 457;

    /// <summary>CWE-459: Incomplete Cleanup.</summary>
    public const int IncompleteCleanup = 459;

    /// <summary>CWE-460: Improper Cleanup on Thrown Exception.</summary>
    public const int ImproperCleanupOnThrownException = 460;

    /// <summary>CWE-462: Duplicate Key in Associative List (Alist).</summary>
    public const int DuplicateKeyInAssociativeList = 462;

    /// <summary>CWE-463: Deletion of Data Structure Sentinel.</summary>
    public const int DeletionOfDataStructureSentinel = 463;

    /// <summary>CWE-464: Addition of Data Structure Sentinel.</summary>
    public const int AdditionOfDataStructureSentinel = 464;

    /// <summary>CWE-466: Return of Pointer Value Outside of Expected Range.</summary>
    public const int ReturnOfPointerValueOutsideOfExpectedRange = 466;

    /// <summary>CWE-467: Use of sizeof() on a Pointer Type.</summary>
    public const int UseOfSizeofOnAPointerType = 467;

    /// <summary>CWE-468: Incorrect Pointer Scaling.</summary>
    public const int IncorrectPointerScaling = 468;

    /// <summary>CWE-469: Use of Pointer Subtraction to Determine Size.</summary>
    public const int UseOfPointerSubtractionToDetermineSize = 469;

    /// <summary>CWE-470: Use of Externally-Controlled Input to Select Classes or Code ('Unsafe Reflection').</summary>
    public const int UnsafeReflection = 470;

    /// <summary>CWE-471: Modification of Assumed-Immutable Data (MAID).</summary>
    public const int ModificationOfAssumedImmutableData = 471;

    /// <summary>CWE-472: External Control of Assumed-Immutable Web Parameter.</summary>
    public const int ExternalControlOfAssumedImmutableWebParameter = 472;

    /// <summary>CWE-473: PHP External Variable Modification.</summary>
    public const int PhpExternalVariableModification = 473;

    /// <summary>CWE-474: Use of Function with Inconsistent Implementations.</summary>
    public const int UseOfFunctionWithInconsistentImplementations = 474;

    /// <summary>CWE-475: Undefined Behavior for Input to API.</summary>
    public const int UndefinedBehaviorForInputToApi = 475;

    /// <summary>CWE-476: NULL Pointer Dereference.</summary>
    public const int NullPointerDereference = 476;

    /// <summary>CWE-477: Use of Obsolete Function.</summary>
    public const int UseOfObsoleteFunction = 477;

    /// <summary>CWE-478: Missing Default Case in Multiple Condition Expression.</summary>
    public const int MissingDefaultCaseInMultipleConditionExpression = 478;

    /// <summary>CWE-479: Signal Handler Use of a Non-reentrant Function.</summary>
    public const int SignalHandlerUseOfANonReentrantFunction = 479;

    /// <summary>CWE-480: Use of Incorrect Operator.</summary>
    public const int UseOfIncorrectOperator = 480;

    /// <summary>CWE-481: Assigning instead of Comparing.</summary>
    public const int AssigningInsteadOfComparing = 481;

    /// <summary>CWE-482: Comparing instead of Assigning.</summary>
    public const int ComparingInsteadOfAssigning = 482;

    /// <summary>CWE-483: Incorrect Block Delimitation.</summary>
    public const int IncorrectBlockDelimitation = 483;

    /// <summary>CWE-484: Omitted Break Statement in Switch.</summary>
    public const int OmittedBreakStatementInSwitch = 484;

    /// <summary>CWE-486: Comparison of Classes by Name.</summary>
    public const int ComparisonOfClassesByName = 486;

    /// <summary>CWE-487: Reliance on Package-level Scope.</summary>
    public const int RelianceOnPackageLevelScope = 487;

    /// <summary>CWE-488: Exposure of Data Element to Wrong Session.</summary>
    public const int ExposureOfDataElementToWrongSession = 488;

    /// <summary>CWE-489: Active Debug Code.</summary>
    public const int ActiveDebugCode = 489;

    /// <summary>CWE-491: Public cloneable() Method Without Final ('Object Hijack').</summary>
    public const int ObjectHijack = 491;

    /// <summary>CWE-492: Use of Inner Class Containing Sensitive Data.</summary>
    public const int UseOfInnerClassContainingSensitiveData = 492;

    /// <summary>CWE-493: Critical Public Variable Without Final Modifier.</summary>
    public const int CriticalPublicVariableWithoutFinalModifier = 493;

    /// <summary>CWE-494: Download of Code Without Integrity Check.</summary>
    public const int DownloadOfCodeWithoutIntegrityCheck = 494;

    /// <summary>CWE-495: Private Data Structure Returned From A Public Method.</summary>
    public const int PrivateDataStructureReturnedFromAPublicMethod = 495;

    /// <summary>CWE-496: Public Data Assigned to Private Array-Typed Field.</summary>
    public const int PublicDataAssignedToPrivateArrayTypedField = 496;

    /// <summary>CWE-497: Exposure of Sensitive System Information to an Unauthorized Control Sphere.</summary>
    public const int ExposureOfSensitiveSystemInformationToAnUnauthorizedControlSphere = 497;

    /// <summary>CWE-498: Cloneable Class Containing Sensitive Information.</summary>
    public const int CloneableClassContainingSensitiveInformation = 498;

    /// <summary>CWE-499: Serializable Class Containing Sensitive Data.</summary>
    public const int SerializableClassContainingSensitiveData = 499;

    /// <summary>CWE-500: Public Static Field Not Marked Final.</summary>
    public const int PublicStaticFieldNotMarkedFinal = 500;

    /// <summary>CWE-501: Trust Boundary Violation.</summary>
    public const int TrustBoundaryViolation = 501;

    /// <summary>CWE-502: Deserialization of Untrusted Data.</summary>
    public const int DeserializationOfUntrustedData = 502;

    /// <summary>CWE-506: Embedded Malicious Code.</summary>
    public const int EmbeddedMaliciousCode = 506;

    /// <summary>CWE-507: Trojan Horse.</summary>
    public const int TrojanHorse = 507;

    /// <summary>CWE-508: Non-Replicating Malicious Code.</summary>
    public const int NonReplicatingMaliciousCode = 508;

    /// <summary>CWE-509: Replicating Malicious Code (Virus or Worm).</summary>
    public const int ReplicatingMaliciousCode = 509;

    /// <summary>CWE-510: Trapdoor.</summary>
    public const int Trapdoor = 510;

    /// <summary>CWE-511: Logic/Time Bomb.</summary>
    public const int LogicTimeBomb = 511;

    /// <summary>CWE-512: Spyware.</summary>
    public const int Spyware = 512;

    /// <summary>CWE-514: Covert Channel.</summary>
    public const int CovertChannel = 514;

    /// <summary>CWE-515: Covert Storage Channel.</summary>
    public const int CovertStorageChannel = 515;

    /// <summary>CWE-520: .NET Misconfiguration: Use of Impersonation.</summary>
    public const int DotNetMisconfigurationUseOfImpersonation = 520;

    /// <summary>CWE-521: Weak Password Requirements.</summary>
    public const int WeakPasswordRequirements = 521;

    /// <summary>CWE-522: Insufficiently Protected Credentials.</summary>
    public const int InsufficientlyProtectedCredentials = 522;

    /// <summary>CWE-523: Unprotected Transport of Credentials.</summary>
    public const int UnprotectedTransportOfCredentials = 523;

    /// <summary>CWE-524: Use of Cache Containing Sensitive Information.</summary>
    public const int UseOfCacheContainingSensitiveInformation = 524;

    /// <summary>CWE-525: Use of Web Browser Cache Containing Sensitive Information.</summary>
    public const int UseOfWebBrowserCacheContainingSensitiveInformation = 525;

    /// <summary>CWE-526: Cleartext Storage of Sensitive Information in an Environment Variable.</summary>
    public const int CleartextStorageOfSensitiveInformationInAnEnvironmentVariable = 526;

    /// <summary>CWE-527: Exposure of Version-Control Repository to an Unauthorized Control Sphere.</summary>
    public const int ExposureOfVersionControlRepositoryToAnUnauthorizedControlSphere = 527;

    /// <summary>CWE-528: Exposure of Core Dump File to an Unauthorized Control Sphere.</summary>
    public const int ExposureOfCoreDumpFileToAnUnauthorizedControlSphere = 528;

    /// <summary>CWE-529: Exposure of Access Control List Files to an Unauthorized Control Sphere.</summary>
    public const int ExposureOfAccessControlListFilesToAnUnauthorizedControlSphere = 529;

    /// <summary>CWE-530: Exposure of Backup File to an Unauthorized Control Sphere.</summary>
    public const int ExposureOfBackupFileToAnUnauthorizedControlSphere = 530;

    /// <summary>CWE-531: Inclusion of Sensitive Information in Test Code.</summary>
    public const int InclusionOfSensitiveInformationInTestCode = 531;

    /// <summary>CWE-532: Insertion of Sensitive Information into Log File.</summary>
    public const int InsertionOfSensitiveInformationIntoLogFile = 532;

    /// <summary>CWE-535: Exposure of Information Through Shell Error Message.</summary>
    public const int ExposureOfInformationThroughShellErrorMessage = 535;

    /// <summary>CWE-536: Servlet Runtime Error Message Containing Sensitive Information.</summary>
    public const int ServletRuntimeErrorMessageContainingSensitiveInformation = 536;

    /// <summary>CWE-537: Java Runtime Error Message Containing Sensitive Information.</summary>
    public const int JavaRuntimeErrorMessageContainingSensitiveInformation = 537;

    /// <summary>CWE-538: Insertion of Sensitive Information into Externally-Accessible File or Directory.</summary>
    public const int InsertionOfSensitiveInformationIntoExternallyAccessibleFileOrDirectory = 538;

    /// <summary>CWE-539: Use of Persistent Cookies Containing Sensitive Information.</summary>
    public const int UseOfPersistentCookiesContainingSensitiveInformation = 539;

    /// <summary>CWE-540: Inclusion of Sensitive Information in Source Code.</summary>
    public const int InclusionOfSensitiveInformationInSourceCode = 540;

    /// <summary>CWE-541: Inclusion of Sensitive Information in an Include File.</summary>
    public const int InclusionOfSensitiveInformationInAnIncludeFile = 541;

    /// <summary>CWE-543: Use of Singleton Pattern Without Synchronization in a Multithreaded Context.</summary>
    public const int UseOfSingletonPatternWithoutSynchronizationInAMultithreadedContext = 543;

    /// <summary>CWE-544: Missing Standardized Error Handling Mechanism.</summary>
    public const int MissingStandardizedErrorHandlingMechanism = 544;

    /// <summary>CWE-546: Suspicious Comment.</summary>
    public const int SuspiciousComment = 546;

    /// <summary>CWE-547: Use of Hard-coded, Security-relevant Constants.</summary>
    public const int UseOfHardCodedSecurityRelevantConstants = 547;

    /// <summary>CWE-548: Exposure of Information Through Directory Listing.</summary>
    public const int ExposureOfInformationThroughDirectoryListing = 548;

    /// <summary>CWE-549: Missing Password Field Masking.</summary>
    public const int MissingPasswordFieldMasking = 549;

    /// <summary>CWE-550: Server-generated Error Message Containing Sensitive Information.</summary>
    public const int ServerGeneratedErrorMessageContainingSensitiveInformation = 550;

    /// <summary>CWE-551: Incorrect Behavior Order: Authorization Before Parsing and Canonicalization.</summary>
    public const int IncorrectBehaviorOrderAuthorizationBeforeParsingAndCanonicalization = 551;

    /// <summary>CWE-552: Files or Directories Accessible to External Parties.</summary>
    public const int FilesOrDirectoriesAccessibleToExternalParties = 552;

    /// <summary>CWE-553: Command Shell in Externally Accessible Directory.</summary>
    public const int CommandShellInExternallyAccessibleDirectory = 553;

    /// <summary>CWE-554: ASP.NET Misconfiguration: Not Using Input Validation Framework.</summary>
    public const int ASPDotNetMisconfigurationNotUsingInputValidationFramework = 554;

    /// <summary>CWE-555: J2EE Misconfiguration: Plaintext Password in Configuration File.</summary>
    public const int J2eeMisconfigurationPlaintextPasswordInConfigurationFile = 555;

    /// <summary>CWE-556: ASP.NET Misconfiguration: Use of Identity Impersonation.</summary>
    public const int ASPDotNetMisconfigurationUseOfIdentityImpersonation = 556;

    /// <summary>CWE-558: Use of getlogin() in Multithreaded Application.</summary>
    public const int UseOfGetloginInMultithreadedApplication = 558;

    /// <summary>CWE-560: Use of umask() with chmod-style Argument.</summary>
    public const int UseOfUmaskWithChmodStyleArgument = 560;

    /// <summary>CWE-561: Dead Code.</summary>
    public const int DeadCode = 561;

    /// <summary>CWE-562: Return of Stack Variable Address.</summary>
    public const int ReturnOfStackVariableAddress = 562;

    /// <summary>CWE-563: Assignment to Variable without Use.</summary>
    public const int AssignmentToVariableWithoutUse = 563;

    /// <summary>CWE-564: SQL Injection: Hibernate.</summary>
    public const int SqlInjectionHibernate = 564;

    /// <summary>CWE-565: Reliance on Cookies without Validation and Integrity Checking.</summary>
    public const int RelianceOnCookiesWithoutValidationAndIntegrityChecking = 565;

    /// <summary>CWE-566: Authorization Bypass Through User-Controlled SQL Primary Key.</summary>
    public const int AuthorizationBypassThroughUserControlledSqlPrimaryKey = 566;

    /// <summary>CWE-567: Unsynchronized Access to Shared Data in a Multithreaded Context.</summary>
    public const int UnsynchronizedAccessToSharedDataInAMultithreadedContext = 567;

    /// <summary>CWE-568: finalize() Method Without super.finalize().</summary>
    public const int FinalizeMethodWithoutSuperFinalize = 568;

    /// <summary>CWE-570: Expression is Always False.</summary>
    public const int ExpressionIsAlwaysFalse = 570;

    /// <summary>CWE-571: Expression is Always True.</summary>
    public const int ExpressionIsAlwaysTrue = 571;

    /// <summary>CWE-572: Call to Thread run() instead of start().</summary>
    public const int CallToThreadRunInsteadOfStart = 572;

    /// <summary>CWE-573: Improper Following of Specification by Caller.</summary>
    public const int ImproperFollowingOfSpecificationByCaller = 573;

    /// <summary>CWE-574: EJB Bad Practices: Use of Synchronization Primitives.</summary>
    public const int EjbBadPracticesUseOfSynchronizationPrimitives = 574;

    /// <summary>CWE-575: EJB Bad Practices: Use of AWT Swing.</summary>
    public const int EjbBadPracticesUseOfAwtSwing = 575;

    /// <summary>CWE-576: EJB Bad Practices: Use of Java I/O.</summary>
    public const int EjbBadPracticesUseOfJavaIO = 576;

    /// <summary>CWE-577: EJB Bad Practices: Use of Sockets.</summary>
    public const int EjbBadPracticesUseOfSockets = 577;

    /// <summary>CWE-578: EJB Bad Practices: Use of Class Loader.</summary>
    public const int EjbBadPracticesUseOfClassLoader = 578;

    /// <summary>CWE-579: J2EE Bad Practices: Non-serializable Object Stored in Session.</summary>
    public const int J2eeBadPracticesNonSerializableObjectStoredInSession = 579;

    /// <summary>CWE-580: clone() Method Without super.clone().</summary>
    public const int CloneMethodWithoutSuperClone = 580;

    /// <summary>CWE-581: Object Model Violation: Just One of Equals and Hashcode Defined.</summary>
    public const int ObjectModelViolationJustOneOfEqualsAndHashcodeDefined = 581;

    /// <summary>CWE-582: Array Declared Public, Final, and Static.</summary>
    public const int ArrayDeclaredPublicFinalAndStatic = 582;

    /// <summary>CWE-583: finalize() Method Declared Public.</summary>
    public const int FinalizeMethodDeclaredPublic = 583;

    /// <summary>CWE-584: Return Inside Finally Block.</summary>
    public const int ReturnInsideFinallyBlock = 584;

    /// <summary>CWE-585: Empty Synchronized Block.</summary>
    public const int EmptySynchronizedBlock = 585;

    /// <summary>CWE-586: Explicit Call to Finalize().</summary>
    public const int ExplicitCallToFinalize = 586;

    /// <summary>CWE-587: Assignment of a Fixed Address to a Pointer.</summary>
    public const int AssignmentOfAFixedAddressToAPointer = 587;

    /// <summary>CWE-588: Attempt to Access Child of a Non-structure Pointer.</summary>
    public const int AttemptToAccessChildOfANonStructurePointer = 588;

    /// <summary>CWE-589: Call to Non-ubiquitous API.</summary>
    public const int CallToNonUbiquitousApi = 589;

    /// <summary>CWE-590: Free of Memory not on the Heap.</summary>
    public const int FreeOfMemoryNotOnTheHeap = 590;

    /// <summary>CWE-591: Sensitive Data Storage in Improperly Locked Memory.</summary>
    public const int SensitiveDataStorageInImproperlyLockedMemory = 591;

    /// <summary>CWE-593: Authentication Bypass: OpenSSL CTX Object Modified after SSL Objects are Created.</summary>
    public const int AuthenticationBypassOpenSSLCtxObjectModifiedAfterSslObjectsAreCreated = 593;

    /// <summary>CWE-594: J2EE Framework: Saving Unserializable Objects to Disk.</summary>
    public const int J2eeFrameworkSavingUnserializableObjectsToDisk = 594;

    /// <summary>CWE-595: Comparison of Object References Instead of Object Contents.</summary>
    public const int ComparisonOfObjectReferencesInsteadOfObjectContents = 595;

    /// <summary>CWE-597: Use of Wrong Operator in String Comparison.</summary>
    public const int UseOfWrongOperatorInStringComparison = 597;

    /// <summary>CWE-598: Use of GET Request Method With Sensitive Query Strings.</summary>
    public const int UseOfGetRequestMethodWithSensitiveQueryStrings = 598;

    /// <summary>CWE-599: Missing Validation of OpenSSL Certificate.</summary>
    public const int MissingValidationOfOpenSSLCertificate = 599;

    /// <summary>CWE-600: Uncaught Exception in Servlet.</summary>
    public const int UncaughtExceptionInServlet = 600;

    /// <summary>CWE-601: URL Redirection to Untrusted Site ('Open Redirect').</summary>
    public const int OpenRedirect = 601;

    /// <summary>CWE-602: Client-Side Enforcement of Server-Side Security.</summary>
    public const int ClientSideEnforcementOfServerSideSecurity = 602;

    /// <summary>CWE-603: Use of Client-Side Authentication.</summary>
    public const int UseOfClientSideAuthentication = 603;

    /// <summary>CWE-605: Multiple Binds to the Same Port.</summary>
    public const int MultipleBindsToTheSamePort = 605;

    /// <summary>CWE-606: Unchecked Input for Loop Condition.</summary>
    public const int UncheckedInputForLoopCondition = 606;

    /// <summary>CWE-607: Public Static Final Field References Mutable Object.</summary>
    public const int PublicStaticFinalFieldReferencesMutableObject = 607;

    /// <summary>CWE-608: Struts: Non-private Field in ActionForm Class.</summary>
    public const int StrutsNonPrivateFieldInActionFormClass = 608;

    /// <summary>CWE-609: Double-Checked Locking.</summary>
    public const int DoubleCheckedLocking = 609;

    /// <summary>CWE-610: Externally Controlled Reference to a Resource in Another Sphere.</summary>
    public const int ExternallyControlledReferenceToAResourceInAnotherSphere = 610;

    /// <summary>CWE-611: Improper Restriction of XML External Entity Reference.</summary>
    public const int XmlExternalEntityReference = 611;

    /// <summary>CWE-612: Improper Authorization of Index Containing Sensitive Information.</summary>
    public const int ImproperAuthorizationOfIndexContainingSensitiveInformation = 612;

    /// <summary>CWE-613: Insufficient Session Expiration.</summary>
    public const int InsufficientSessionExpiration = 613;

    /// <summary>CWE-614: Sensitive Cookie in HTTPS Session Without 'Secure' Attribute.</summary>
    public const int SensitiveCookieInHttpsSessionWithoutSecureAttribute = 614;

    /// <summary>CWE-615: Inclusion of Sensitive Information in Source Code Comments.</summary>
    public const int InclusionOfSensitiveInformationInSourceCodeComments = 615;

    /// <summary>CWE-616: Incomplete Identification of Uploaded File Variables (PHP).</summary>
    public const int IncompleteIdentificationOfUploadedFileVariables = 616;

    /// <summary>CWE-617: Reachable Assertion.</summary>
    public const int ReachableAssertion = 617;

    /// <summary>CWE-618: Exposed Unsafe ActiveX Method.</summary>
    public const int ExposedUnsafeActiveXMethod = 618;

    /// <summary>CWE-619: Dangling Database Cursor ('Cursor Injection').</summary>
    public const int CursorInjection = 619;

    /// <summary>CWE-620: Unverified Password Change.</summary>
    public const int UnverifiedPasswordChange = 620;

    /// <summary>CWE-621: Variable Extraction Error.</summary>
    public const int VariableExtractionError = 621;

    /// <summary>CWE-622: Improper Validation of Function Hook Arguments.</summary>
    public const int ImproperValidationOfFunctionHookArguments = 622;

    /// <summary>CWE-623: Unsafe ActiveX Control Marked Safe For Scripting.</summary>
    public const int UnsafeActiveXControlMarkedSafeForScripting = 623;

    /// <summary>CWE-624: Executable Regular Expression Error.</summary>
    public const int ExecutableRegularExpressionError = 624;

    /// <summary>CWE-625: Permissive Regular Expression.</summary>
    public const int PermissiveRegularExpression = 625;

    /// <summary>CWE-626: Null Byte Interaction Error (Poison Null Byte).</summary>
    public const int NullByteInteractionError = 626;

    /// <summary>CWE-627: Dynamic Variable Evaluation.</summary>
    public const int DynamicVariableEvaluation = 627;

    /// <summary>CWE-628: Function Call with Incorrectly Specified Arguments.</summary>
    public const int FunctionCallWithIncorrectlySpecifiedArguments = 628;

    /// <summary>CWE-636: Not Failing Securely ('Failing Open').</summary>
    public const int FailingOpen = 636;

    /// <summary>CWE-637: Unnecessary Complexity in Protection Mechanism (Not Using 'Economy of Mechanism').</summary>
    public const int UnnecessaryComplexityInProtectionMechanism = 637;

    /// <summary>CWE-638: Not Using Complete Mediation.</summary>
    public const int NotUsingCompleteMediation = 638;

    /// <summary>CWE-639: Authorization Bypass Through User-Controlled Key.</summary>
    public const int AuthorizationBypassThroughUserControlledKey = 639;

    /// <summary>CWE-640: Weak Password Recovery Mechanism for Forgotten Password.</summary>
    public const int WeakPasswordRecoveryMechanismForForgottenPassword = 640;

    /// <summary>CWE-641: Improper Restriction of Names for Files and Other Resources.</summary>
    public const int ImproperRestrictionOfNamesForFilesAndOtherResources = 641;

    /// <summary>CWE-642: External Control of Critical State Data.</summary>
    public const int ExternalControlOfCriticalStateData = 642;

    /// <summary>CWE-643: Improper Neutralization of Data within XPath Expressions ('XPath Injection').</summary>
    public const int XpathInjection = 643;

    /// <summary>CWE-644: Improper Neutralization of HTTP Headers for Scripting Syntax.</summary>
    public const int ImproperNeutralizationOfHttpHeadersForScriptingSyntax = 644;

    /// <summary>CWE-645: Overly Restrictive Account Lockout Mechanism.</summary>
    public const int OverlyRestrictiveAccountLockoutMechanism = 645;

    /// <summary>CWE-646: Reliance on File Name or Extension of Externally-Supplied File.</summary>
    public const int RelianceOnFileNameOrExtensionOfExternallySuppliedFile = 646;

    /// <summary>CWE-647: Use of Non-Canonical URL Paths for Authorization Decisions.</summary>
    public const int UseOfNonCanonicalUrlPathsForAuthorizationDecisions = 647;

    /// <summary>CWE-648: Incorrect Use of Privileged APIs.</summary>
    public const int IncorrectUseOfPrivilegedAPIs = 648;

    /// <summary>CWE-649: Reliance on Obfuscation or Encryption of Security-Relevant Inputs without Integrity Checking.</summary>
    public const int RelianceOnObfuscationOrEncryptionOfSecurityRelevantInputsWithoutIntegrityChecking = 649;

    /// <summary>CWE-650: Trusting HTTP Permission Methods on the Server Side.</summary>
    public const int TrustingHttpPermissionMethodsOnTheServerSide = 650;

    /// <summary>CWE-651: Exposure of WSDL File Containing Sensitive Information.</summary>
    public const int ExposureOfWsdlFileContainingSensitiveInformation = 651;

    /// <summary>CWE-652: Improper Neutralization of Data within XQuery Expressions ('XQuery Injection').</summary>
    public const int XQueryInjection = 652;

    /// <summary>CWE-653: Improper Isolation or Compartmentalization.</summary>
    public const int ImproperIsolationOrCompartmentalization = 653;

    /// <summary>CWE-654: Reliance on a Single Factor in a Security Decision.</summary>
    public const int RelianceOnASingleFactorInASecurityDecision = 654;

    /// <summary>CWE-655: Insufficient Psychological Acceptability.</summary>
    public const int InsufficientPsychologicalAcceptability = 655;

    /// <summary>CWE-656: Reliance on Security Through Obscurity.</summary>
    public const int RelianceOnSecurityThroughObscurity = 656;

    /// <summary>CWE-657: Violation of Secure Design Principles.</summary>
    public const int ViolationOfSecureDesignPrinciples = 657;

    /// <summary>CWE-662: Improper Synchronization.</summary>
    public const int ImproperSynchronization = 662;

    /// <summary>CWE-663: Use of a Non-reentrant Function in a Concurrent Context.</summary>
    public const int UseOfANonReentrantFunctionInAConcurrentContext = 663;

    /// <summary>CWE-664: Improper Control of a Resource Through its Lifetime.</summary>
    public const int ImproperControlOfAResourceThroughItsLifetime = 664;

    /// <summary>CWE-665: Improper Initialization.</summary>
    public const int ImproperInitialization = 665;

    /// <summary>CWE-666: Operation on Resource in Wrong Phase of Lifetime.</summary>
    public const int OperationOnResourceInWrongPhaseOfLifetime = 666;

    /// <summary>CWE-667: Improper Locking.</summary>
    public const int ImproperLocking = 667;

    /// <summary>CWE-668: Exposure of Resource to Wrong Sphere.</summary>
    public const int ExposureOfResourceToWrongSphere = 668;

    /// <summary>CWE-669: Incorrect Resource Transfer Between Spheres.</summary>
    public const int IncorrectResourceTransferBetweenSpheres = 669;

    /// <summary>CWE-670: Always-Incorrect Control Flow Implementation.</summary>
    public const int AlwaysIncorrectControlFlowImplementation = 670;

    /// <summary>CWE-671: Lack of Administrator Control over Security.</summary>
    public const int LackOfAdministratorControlOverSecurity = 671;

    /// <summary>CWE-672: Operation on a Resource after Expiration or Release.</summary>
    public const int OperationOnAResourceAfterExpirationOrRelease = 672;

    /// <summary>CWE-673: External Influence of Sphere Definition.</summary>
    public const int ExternalInfluenceOfSphereDefinition = 673;

    /// <summary>CWE-674: Uncontrolled Recursion.</summary>
    public const int UncontrolledRecursion = 674;

    /// <summary>CWE-675: Multiple Operations on Resource in Single-Operation Context.</summary>
    public const int MultipleOperationsOnResourceInSingleOperationContext = 675;

    /// <summary>CWE-676: Use of Potentially Dangerous Function.</summary>
    public const int UseOfPotentiallyDangerousFunction = 676;

    /// <summary>CWE-680: Integer Overflow to Buffer Overflow.</summary>
    public const int IntegerOverflowToBufferOverflow = 680;

    /// <summary>CWE-681: Incorrect Conversion between Numeric Types.</summary>
    public const int IncorrectConversionBetweenNumericTypes = 681;

    /// <summary>CWE-682: Incorrect Calculation.</summary>
    public const int IncorrectCalculation = 682;

    /// <summary>CWE-683: Function Call With Incorrect Order of Arguments.</summary>
    public const int FunctionCallWithIncorrectOrderOfArguments = 683;

    /// <summary>CWE-684: Incorrect Provision of Specified Functionality.</summary>
    public const int IncorrectProvisionOfSpecifiedFunctionality = 684;

    /// <summary>CWE-685: Function Call With Incorrect Number of Arguments.</summary>
    public const int FunctionCallWithIncorrectNumberOfArguments = 685;

    /// <summary>CWE-686: Function Call With Incorrect Argument Type.</summary>
    public const int FunctionCallWithIncorrectArgumentType = 686;

    /// <summary>CWE-687: Function Call With Incorrectly Specified Argument Value.</summary>
    public const int FunctionCallWithIncorrectlySpecifiedArgumentValue = 687;

    /// <summary>CWE-688: Function Call With Incorrect Variable or Reference as Argument.</summary>
    public const int FunctionCallWithIncorrectVariableOrReferenceAsArgument = 688;

    /// <summary>CWE-689: Permission Race Condition During Resource Copy.</summary>
    public const int PermissionRaceConditionDuringResourceCopy = 689;

    /// <summary>CWE-690: Unchecked Return Value to NULL Pointer Dereference.</summary>
    public const int UncheckedReturnValueToNullPointerDereference = 690;

    /// <summary>CWE-691: Insufficient Control Flow Management.</summary>
    public const int InsufficientControlFlowManagement = 691;

    /// <summary>CWE-692: Incomplete Denylist to Cross-Site Scripting.</summary>
    public const int IncompleteDenylistToCrossSiteScripting = 692;

    /// <summary>CWE-693: Protection Mechanism Failure.</summary>
    public const int ProtectionMechanismFailure = 693;

    /// <summary>CWE-694: Use of Multiple Resources with Duplicate Identifier.</summary>
    public const int UseOfMultipleResourcesWithDuplicateIdentifier = 694;

    /// <summary>CWE-695: Use of Low-Level Functionality.</summary>
    public const int UseOfLowLevelFunctionality = 695;

    /// <summary>CWE-696: Incorrect Behavior Order.</summary>
    public const int IncorrectBehaviorOrder = 696;

    /// <summary>CWE-697: Incorrect Comparison.</summary>
    public const int IncorrectComparison = 697;

    /// <summary>CWE-698: Execution After Redirect (EAR).</summary>
    public const int ExecutionAfterRedirect = 698;

    /// <summary>CWE-703: Improper Check or Handling of Exceptional Conditions.</summary>
    public const int ImproperCheckOrHandlingOfExceptionalConditions = 703;

    /// <summary>CWE-704: Incorrect Type Conversion or Cast.</summary>
    public const int IncorrectTypeConversionOrCast = 704;

    /// <summary>CWE-705: Incorrect Control Flow Scoping.</summary>
    public const int IncorrectControlFlowScoping = 705;

    /// <summary>CWE-706: Use of Incorrectly-Resolved Name or Reference.</summary>
    public const int UseOfIncorrectlyResolvedNameOrReference = 706;

    /// <summary>CWE-707: Improper Neutralization.</summary>
    public const int ImproperNeutralization = 707;

    /// <summary>CWE-708: Incorrect Ownership Assignment.</summary>
    public const int IncorrectOwnershipAssignment = 708;

    /// <summary>CWE-710: Improper Adherence to Coding Standards.</summary>
    public const int ImproperAdherenceToCodingStandards = 710;

    /// <summary>CWE-732: Incorrect Permission Assignment for Critical Resource.</summary>
    public const int IncorrectPermissionAssignmentForCriticalResource = 732;

    /// <summary>CWE-733: Compiler Optimization Removal or Modification of Security-critical Code.</summary>
    public const int CompilerOptimizationRemovalOrModificationOfSecurityCriticalCode = 733;

    /// <summary>CWE-749: Exposed Dangerous Method or Function.</summary>
    public const int ExposedDangerousMethodOrFunction = 749;

    /// <summary>CWE-754: Improper Check for Unusual or Exceptional Conditions.</summary>
    public const int ImproperCheckForUnusualOrExceptionalConditions = 754;

    /// <summary>CWE-755: Improper Handling of Exceptional Conditions.</summary>
    public const int ImproperHandlingOfExceptionalConditions = 755;

    /// <summary>CWE-756: Missing Custom Error Page.</summary>
    public const int MissingCustomErrorPage = 756;

    /// <summary>CWE-757: Selection of Less-Secure Algorithm During Negotiation ('Algorithm Downgrade').</summary>
    public const int AlgorithmDowngrade = 757;

    /// <summary>CWE-758: Reliance on Undefined, Unspecified, or Implementation-Defined Behavior.</summary>
    public const int RelianceOnUndefinedUnspecifiedOrImplementationDefinedBehavior = 758;

    /// <summary>CWE-759: Use of a One-Way Hash without a Salt.</summary>
    public const int UseOfAOneWayHashWithoutASalt = 759;

    /// <summary>CWE-760: Use of a One-Way Hash with a Predictable Salt.</summary>
    public const int UseOfAOneWayHashWithAPredictableSalt = 760;

    /// <summary>CWE-761: Free of Pointer not at Start of Buffer.</summary>
    public const int FreeOfPointerNotAtStartOfBuffer = 761;

    /// <summary>CWE-762: Mismatched Memory Management Routines.</summary>
    public const int MismatchedMemoryManagementRoutines = 762;

    /// <summary>CWE-763: Release of Invalid Pointer or Reference.</summary>
    public const int ReleaseOfInvalidPointerOrReference = 763;

    /// <summary>CWE-764: Multiple Locks of a Critical Resource.</summary>
    public const int MultipleLocksOfACriticalResource = 764;

    /// <summary>CWE-765: Multiple Unlocks of a Critical Resource.</summary>
    public const int MultipleUnlocksOfACriticalResource = 765;

    /// <summary>CWE-766: Critical Data Element Declared Public.</summary>
    public const int CriticalDataElementDeclaredPublic = 766;

    /// <summary>CWE-767: Access to Critical Private Variable via Public Method.</summary>
    public const int AccessToCriticalPrivateVariableViaPublicMethod = 767;

    /// <summary>CWE-768: Incorrect Short Circuit Evaluation.</summary>
    public const int IncorrectShortCircuitEvaluation = 768;

    /// <summary>CWE-770: Allocation of Resources Without Limits or Throttling.</summary>
    public const int AllocationOfResourcesWithoutLimitsOrThrottling = 770;

    /// <summary>CWE-771: Missing Reference to Active Allocated Resource.</summary>
    public const int MissingReferenceToActiveAllocatedResource = 771;

    /// <summary>CWE-772: Missing Release of Resource after Effective Lifetime.</summary>
    public const int MissingReleaseOfResourceAfterEffectiveLifetime = 772;

    /// <summary>CWE-773: Missing Reference to Active File Descriptor or Handle.</summary>
    public const int MissingReferenceToActiveFileDescriptorOrHandle = 773;

    /// <summary>CWE-774: Allocation of File Descriptors or Handles Without Limits or Throttling.</summary>
    public const int AllocationOfFileDescriptorsOrHandlesWithoutLimitsOrThrottling = 774;

    /// <summary>CWE-775: Missing Release of File Descriptor or Handle after Effective Lifetime.</summary>
    public const int MissingReleaseOfFileDescriptorOrHandleAfterEffectiveLifetime = 775;

    /// <summary>CWE-776: Improper Restriction of Recursive Entity References in DTDs ('XML Entity Expansion').</summary>
    public const int XmlEntityExpansion = 776;

    /// <summary>CWE-777: Regular Expression without Anchors.</summary>
    public const int RegularExpressionWithoutAnchors = 777;

    /// <summary>CWE-778: Insufficient Logging.</summary>
    public const int InsufficientLogging = 778;

    /// <summary>CWE-779: Logging of Excessive Data.</summary>
    public const int LoggingOfExcessiveData = 779;

    /// <summary>CWE-780: Use of RSA Algorithm without OAEP.</summary>
    public const int UseOfRsaAlgorithmWithoutOaep = 780;

    /// <summary>CWE-781: Improper Address Validation in IOCTL with METHOD_NEITHER I/O Control Code.</summary>
    public const int ImproperAddressValidationInIoctlWithMethodNeitherIOControlCode = 781;

    /// <summary>CWE-782: Exposed IOCTL with Insufficient Access Control.</summary>
    public const int ExposedIoctlWithInsufficientAccessControl = 782;

    /// <summary>CWE-783: Operator Precedence Logic Error.</summary>
    public const int OperatorPrecedenceLogicError = 783;

    /// <summary>CWE-784: Reliance on Cookies without Validation and Integrity Checking in a Security Decision.</summary>
    public const int RelianceOnCookiesWithoutValidationAndIntegrityCheckingInASecurityDecision = 784;

    /// <summary>CWE-785: Use of Path Manipulation Function without Maximum-sized Buffer.</summary>
    public const int UseOfPathManipulationFunctionWithoutMaximumSizedBuffer = 785;

    /// <summary>CWE-786: Access of Memory Location Before Start of Buffer.</summary>
    public const int AccessOfMemoryLocationBeforeStartOfBuffer = 786;

    /// <summary>CWE-787: Out-of-bounds Write.</summary>
    public const int OutOfBoundsWrite = 787;

    /// <summary>CWE-788: Access of Memory Location After End of Buffer.</summary>
    public const int AccessOfMemoryLocationAfterEndOfBuffer = 788;

    /// <summary>CWE-789: Memory Allocation with Excessive Size Value.</summary>
    public const int MemoryAllocationWithExcessiveSizeValue = 789;

    /// <summary>CWE-790: Improper Filtering of Special Elements.</summary>
    public const int ImproperFilteringOfSpecialElements = 790;

    /// <summary>CWE-791: Incomplete Filtering of Special Elements.</summary>
    public const int IncompleteFilteringOfSpecialElements = 791;

    /// <summary>CWE-792: Incomplete Filtering of One or More Instances of Special Elements.</summary>
    public const int IncompleteFilteringOfOneOrMoreInstancesOfSpecialElements = 792;

    /// <summary>CWE-793: Only Filtering One Instance of a Special Element.</summary>
    public const int OnlyFilteringOneInstanceOfASpecialElement = 793;

    /// <summary>CWE-794: Incomplete Filtering of Multiple Instances of Special Elements.</summary>
    public const int IncompleteFilteringOfMultipleInstancesOfSpecialElements = 794;

    /// <summary>CWE-795: Only Filtering Special Elements at a Specified Location.</summary>
    public const int OnlyFilteringSpecialElementsAtASpecifiedLocation = 795;

    /// <summary>CWE-796: Only Filtering Special Elements Relative to a Marker.</summary>
    public const int OnlyFilteringSpecialElementsRelativeToAMarker = 796;

    /// <summary>CWE-797: Only Filtering Special Elements at an Absolute Position.</summary>
    public const int OnlyFilteringSpecialElementsAtAnAbsolutePosition = 797;

    /// <summary>CWE-798: Use of Hard-coded Credentials.</summary>
    public const int UseOfHardCodedCredentials = 798;

    /// <summary>CWE-799: Improper Control of Interaction Frequency.</summary>
    public const int ImproperControlOfInteractionFrequency = 799;

    /// <summary>CWE-804: Guessable CAPTCHA.</summary>
    public const int GuessableCaptcha = 804;

    /// <summary>CWE-805: Buffer Access with Incorrect Length Value.</summary>
    public const int BufferAccessWithIncorrectLengthValue = 805;

    /// <summary>CWE-806: Buffer Access Using Size of Source Buffer.</summary>
    public const int BufferAccessUsingSizeOfSourceBuffer = 806;

    /// <summary>CWE-807: Reliance on Untrusted Inputs in a Security Decision.</summary>
    public const int RelianceOnUntrustedInputsInASecurityDecision = 807;

    /// <summary>CWE-820: Missing Synchronization.</summary>
    public const int MissingSynchronization = 820;

    /// <summary>CWE-821: Incorrect Synchronization.</summary>
    public const int IncorrectSynchronization = 821;

    /// <summary>CWE-822: Untrusted Pointer Dereference.</summary>
    public const int UntrustedPointerDereference = 822;

    /// <summary>CWE-823: Use of Out-of-range Pointer Offset.</summary>
    public const int UseOfOutOfRangePointerOffset = 823;

    /// <summary>CWE-824: Access of Uninitialized Pointer.</summary>
    public const int AccessOfUninitializedPointer = 824;

    /// <summary>CWE-825: Expired Pointer Dereference.</summary>
    public const int ExpiredPointerDereference = 825;

    /// <summary>CWE-826: Premature Release of Resource During Expected Lifetime.</summary>
    public const int PrematureReleaseOfResourceDuringExpectedLifetime = 826;

    /// <summary>CWE-827: Improper Control of Document Type Definition.</summary>
    public const int ImproperControlOfDocumentTypeDefinition = 827;

    /// <summary>CWE-828: Signal Handler with Functionality that is not Asynchronous-Safe.</summary>
    public const int SignalHandlerWithFunctionalityThatIsNotAsynchronousSafe = 828;

    /// <summary>CWE-829: Inclusion of Functionality from Untrusted Control Sphere.</summary>
    public const int InclusionOfFunctionalityFromUntrustedControlSphere = 829;

    /// <summary>CWE-830: Inclusion of Web Functionality from an Untrusted Source.</summary>
    public const int InclusionOfWebFunctionalityFromAnUntrustedSource = 830;

    /// <summary>CWE-831: Signal Handler Function Associated with Multiple Signals.</summary>
    public const int SignalHandlerFunctionAssociatedWithMultipleSignals = 831;

    /// <summary>CWE-832: Unlock of a Resource that is not Locked.</summary>
    public const int UnlockOfAResourceThatIsNotLocked = 832;

    /// <summary>CWE-833: Deadlock.</summary>
    public const int Deadlock = 833;

    /// <summary>CWE-834: Excessive Iteration.</summary>
    public const int ExcessiveIteration = 834;

    /// <summary>CWE-835: Loop with Unreachable Exit Condition ('Infinite Loop').</summary>
    public const int InfiniteLoop = 835;

    /// <summary>CWE-836: Use of Password Hash Instead of Password for Authentication.</summary>
    public const int UseOfPasswordHashInsteadOfPasswordForAuthentication = 836;

    /// <summary>CWE-837: Improper Enforcement of a Single, Unique Action.</summary>
    public const int ImproperEnforcementOfASingleUniqueAction = 837;

    /// <summary>CWE-838: Inappropriate Encoding for Output Context.</summary>
    public const int InappropriateEncodingForOutputContext = 838;

    /// <summary>CWE-839: Numeric Range Comparison Without Minimum Check.</summary>
    public const int NumericRangeComparisonWithoutMinimumCheck = 839;

    /// <summary>CWE-841: Improper Enforcement of Behavioral Workflow.</summary>
    public const int ImproperEnforcementOfBehavioralWorkflow = 841;

    /// <summary>CWE-842: Placement of User into Incorrect Group.</summary>
    public const int PlacementOfUserIntoIncorrectGroup = 842;

    /// <summary>CWE-843: Access of Resource Using Incompatible Type ('Type Confusion').</summary>
    public const int TypeConfusion = 843;

    /// <summary>CWE-862: Missing Authorization.</summary>
    public const int MissingAuthorization = 862;

    /// <summary>CWE-863: Incorrect Authorization.</summary>
    public const int IncorrectAuthorization = 863;

    /// <summary>CWE-908: Use of Uninitialized Resource.</summary>
    public const int UseOfUninitializedResource = 908;

    /// <summary>CWE-909: Missing Initialization of Resource.</summary>
    public const int MissingInitializationOfResource = 909;

    /// <summary>CWE-910: Use of Expired File Descriptor.</summary>
    public const int UseOfExpiredFileDescriptor = 910;

    /// <summary>CWE-911: Improper Update of Reference Count.</summary>
    public const int ImproperUpdateOfReferenceCount = 911;

    /// <summary>CWE-912: Hidden Functionality.</summary>
    public const int HiddenFunctionality = 912;

    /// <summary>CWE-913: Improper Control of Dynamically-Managed Code Resources.</summary>
    public const int ImproperControlOfDynamicallyManagedCodeResources = 913;

    /// <summary>CWE-914: Improper Control of Dynamically-Identified Variables.</summary>
    public const int ImproperControlOfDynamicallyIdentifiedVariables = 914;

    /// <summary>CWE-915: Improperly Controlled Modification of Dynamically-Determined Object Attributes.</summary>
    public const int ImproperlyControlledModificationOfDynamicallyDeterminedObjectAttributes = 915;

    /// <summary>CWE-916: Use of Password Hash With Insufficient Computational Effort.</summary>
    public const int UseOfPasswordHashWithInsufficientComputationalEffort = 916;

    /// <summary>CWE-917: Improper Neutralization of Special Elements used in an Expression Language Statement ('Expression Language Injection').</summary>
    public const int ExpressionLanguageInjection = 917;

    /// <summary>CWE-918: Server-Side Request Forgery (SSRF).</summary>
    public const int ServerSideRequestForgery = 918;

    /// <summary>CWE-920: Improper Restriction of Power Consumption.</summary>
    public const int ImproperRestrictionOfPowerConsumption = 920;

    /// <summary>CWE-921: Storage of Sensitive Data in a Mechanism without Access Control.</summary>
    public const int StorageOfSensitiveDataInAMechanismWithoutAccessControl = 921;

    /// <summary>CWE-922: Insecure Storage of Sensitive Information.</summary>
    public const int InsecureStorageOfSensitiveInformation = 922;

    /// <summary>CWE-923: Improper Restriction of Communication Channel to Intended Endpoints.</summary>
    public const int ImproperRestrictionOfCommunicationChannelToIntendedEndpoints = 923;

    /// <summary>CWE-924: Improper Enforcement of Message Integrity During Transmission in a Communication Channel.</summary>
    public const int ImproperEnforcementOfMessageIntegrityDuringTransmissionInACommunicationChannel = 924;

    /// <summary>CWE-925: Improper Verification of Intent by Broadcast Receiver.</summary>
    public const int ImproperVerificationOfIntentByBroadcastReceiver = 925;

    /// <summary>CWE-926: Improper Export of Android Application Components.</summary>
    public const int ImproperExportOfAndroidApplicationComponents = 926;

    /// <summary>CWE-927: Use of Implicit Intent for Sensitive Communication.</summary>
    public const int UseOfImplicitIntentForSensitiveCommunication = 927;

    /// <summary>CWE-939: Improper Authorization in Handler for Custom URL Scheme.</summary>
    public const int ImproperAuthorizationInHandlerForCustomUrlScheme = 939;

    /// <summary>CWE-940: Improper Verification of Source of a Communication Channel.</summary>
    public const int ImproperVerificationOfSourceOfACommunicationChannel = 940;

    /// <summary>CWE-941: Incorrectly Specified Destination in a Communication Channel.</summary>
    public const int IncorrectlySpecifiedDestinationInACommunicationChannel = 941;

    /// <summary>CWE-942: Permissive Cross-domain Security Policy with Untrusted Domains.</summary>
    public const int PermissiveCrossDomainSecurityPolicyWithUntrustedDomains = 942;

    /// <summary>CWE-943: Improper Neutralization of Special Elements in Data Query Logic.</summary>
    public const int ImproperNeutralizationOfSpecialElementsInDataQueryLogic = 943;

    /// <summary>CWE-1004: Sensitive Cookie Without 'HttpOnly' Flag.</summary>
    public const int SensitiveCookieWithoutHttpOnlyFlag = 1004;

    /// <summary>CWE-1007: Insufficient Visual Distinction of Homoglyphs Presented to User.</summary>
    public const int InsufficientVisualDistinctionOfHomoglyphsPresentedToUser = 1007;

    /// <summary>CWE-1021: Improper Restriction of Rendered UI Layers or Frames.</summary>
    public const int ImproperRestrictionOfRenderedUILayersOrFrames = 1021;

    /// <summary>CWE-1022: Use of Web Link to Untrusted Target with window.opener Access.</summary>
    public const int UseOfWebLinkToUntrustedTargetWithWindowOpenerAccess = 1022;

    /// <summary>CWE-1023: Incomplete Comparison with Missing Factors.</summary>
    public const int IncompleteComparisonWithMissingFactors = 1023;

    /// <summary>CWE-1024: Comparison of Incompatible Types.</summary>
    public const int ComparisonOfIncompatibleTypes = 1024;

    /// <summary>CWE-1025: Comparison Using Wrong Factors.</summary>
    public const int ComparisonUsingWrongFactors = 1025;

    /// <summary>CWE-1037: Processor Optimization Removal or Modification of Security-critical Code.</summary>
    public const int ProcessorOptimizationRemovalOrModificationOfSecurityCriticalCode = 1037;

    /// <summary>CWE-1038: Insecure Automated Optimizations.</summary>
    public const int InsecureAutomatedOptimizations = 1038;

    /// <summary>CWE-1039: Inadequate Detection or Handling of Adversarial Input Perturbations in Automated Recognition Mechanism.</summary>
    public const int InadequateDetectionOrHandlingOfAdversarialInputPerturbationsInAutomatedRecognitionMechanism = 1039;

    /// <summary>CWE-1041: Use of Redundant Code.</summary>
    public const int UseOfRedundantCode = 1041;

    /// <summary>CWE-1042: Static Member Data Element outside of a Singleton Class Element.</summary>
    public const int StaticMemberDataElementOutsideOfASingletonClassElement = 1042;

    /// <summary>CWE-1043: Data Element Aggregating an Excessively Large Number of Non-Primitive Elements.</summary>
    public const int DataElementAggregatingAnExcessivelyLargeNumberOfNonPrimitiveElements = 1043;

    /// <summary>CWE-1044: Architecture with Number of Horizontal Layers Outside of Expected Range.</summary>
    public const int ArchitectureWithNumberOfHorizontalLayersOutsideOfExpectedRange = 1044;

    /// <summary>CWE-1045: Parent Class with a Virtual Destructor and a Child Class without a Virtual Destructor.</summary>
    public const int ParentClassWithAVirtualDestructorAndAChildClassWithoutAVirtualDestructor = 1045;

    /// <summary>CWE-1046: Creation of Immutable Text Using String Concatenation.</summary>
    public const int CreationOfImmutableTextUsingStringConcatenation = 1046;

    /// <summary>CWE-1047: Modules with Circular Dependencies.</summary>
    public const int ModulesWithCircularDependencies = 1047;

    /// <summary>CWE-1048: Invokable Control Element with Large Number of Outward Calls.</summary>
    public const int InvokableControlElementWithLargeNumberOfOutwardCalls = 1048;

    /// <summary>CWE-1049: Excessive Data Query Operations in a Large Data Table.</summary>
    public const int ExcessiveDataQueryOperationsInALargeDataTable = 1049;

    /// <summary>CWE-1050: Excessive Platform Resource Consumption within a Loop.</summary>
    public const int ExcessivePlatformResourceConsumptionWithinALoop = 1050;

    /// <summary>CWE-1051: Initialization with Hard-Coded Network Resource Configuration Data.</summary>
    public const int InitializationWithHardCodedNetworkResourceConfigurationData = 1051;

    /// <summary>CWE-1052: Excessive Use of Hard-Coded Literals in Initialization.</summary>
    public const int ExcessiveUseOfHardCodedLiteralsInInitialization = 1052;

    /// <summary>CWE-1053: Missing Documentation for Design.</summary>
    public const int MissingDocumentationForDesign = 1053;

    /// <summary>CWE-1054: Invocation of a Control Element at an Unnecessarily Deep Horizontal Layer.</summary>
    public const int InvocationOfAControlElementAtAnUnnecessarilyDeepHorizontalLayer = 1054;

    /// <summary>CWE-1055: Multiple Inheritance from Concrete Classes.</summary>
    public const int MultipleInheritanceFromConcreteClasses = 1055;

    /// <summary>CWE-1056: Invokable Control Element with Variadic Parameters.</summary>
    public const int InvokableControlElementWithVariadicParameters = 1056;

    /// <summary>CWE-1057: Data Access Operations Outside of Expected Data Manager Component.</summary>
    public const int DataAccessOperationsOutsideOfExpectedDataManagerComponent = 1057;

    /// <summary>CWE-1058: Invokable Control Element in Multi-Thread Context with non-Final Static Storable or Member Element.</summary>
    public const int InvokableControlElementInMultiThreadContextWithNonFinalStaticStorableOrMemberElement = 1058;

    /// <summary>CWE-1059: Insufficient Technical Documentation.</summary>
    public const int InsufficientTechnicalDocumentation = 1059;

    /// <summary>CWE-1060: Excessive Number of Inefficient Server-Side Data Accesses.</summary>
    public const int ExcessiveNumberOfInefficientServerSideDataAccesses = 1060;

    /// <summary>CWE-1061: Insufficient Encapsulation.</summary>
    public const int InsufficientEncapsulation = 1061;

    /// <summary>CWE-1062: Parent Class with References to Child Class.</summary>
    public const int ParentClassWithReferencesToChildClass = 1062;

    /// <summary>CWE-1063: Creation of Class Instance within a Static Code Block.</summary>
    public const int CreationOfClassInstanceWithinAStaticCodeBlock = 1063;

    /// <summary>CWE-1064: Invokable Control Element with Signature Containing an Excessive Number of Parameters.</summary>
    public const int InvokableControlElementWithSignatureContainingAnExcessiveNumberOfParameters = 1064;

    /// <summary>CWE-1065: Runtime Resource Management Control Element in a Component Built to Run on Application Servers.</summary>
    public const int RuntimeResourceManagementControlElementInAComponentBuiltToRunOnApplicationServers = 1065;

    /// <summary>CWE-1066: Missing Serialization Control Element.</summary>
    public const int MissingSerializationControlElement = 1066;

    /// <summary>CWE-1067: Excessive Execution of Sequential Searches of Data Resource.</summary>
    public const int ExcessiveExecutionOfSequentialSearchesOfDataResource = 1067;

    /// <summary>CWE-1068: Inconsistency Between Implementation and Documented Design.</summary>
    public const int InconsistencyBetweenImplementationAndDocumentedDesign = 1068;

    /// <summary>CWE-1069: Empty Exception Block.</summary>
    public const int EmptyExceptionBlock = 1069;

    /// <summary>CWE-1070: Serializable Data Element Containing non-Serializable Item Elements.</summary>
    public const int SerializableDataElementContainingNonSerializableItemElements = 1070;

    /// <summary>CWE-1071: Empty Code Block.</summary>
    public const int EmptyCodeBlock = 1071;

    /// <summary>CWE-1072: Data Resource Access without Use of Connection Pooling.</summary>
    public const int DataResourceAccessWithoutUseOfConnectionPooling = 1072;

    /// <summary>CWE-1073: Non-SQL Invokable Control Element with Excessive Number of Data Resource Accesses.</summary>
    public const int NonSqlInvokableControlElementWithExcessiveNumberOfDataResourceAccesses = 1073;

    /// <summary>CWE-1074: Class with Excessively Deep Inheritance.</summary>
    public const int ClassWithExcessivelyDeepInheritance = 1074;

    /// <summary>CWE-1075: Unconditional Control Flow Transfer outside of Switch Block.</summary>
    public const int UnconditionalControlFlowTransferOutsideOfSwitchBlock = 1075;

    /// <summary>CWE-1076: Insufficient Adherence to Expected Conventions.</summary>
    public const int InsufficientAdherenceToExpectedConventions = 1076;

    /// <summary>CWE-1077: Floating Point Comparison with Incorrect Operator.</summary>
    public const int FloatingPointComparisonWithIncorrectOperator = 1077;

    /// <summary>CWE-1078: Inappropriate Source Code Style or Formatting.</summary>
    public const int InappropriateSourceCodeStyleOrFormatting = 1078;

    /// <summary>CWE-1079: Parent Class without Virtual Destructor Method.</summary>
    public const int ParentClassWithoutVirtualDestructorMethod = 1079;

    /// <summary>CWE-1080: Source Code File with Excessive Number of Lines of Code.</summary>
    public const int SourceCodeFileWithExcessiveNumberOfLinesOfCode = 1080;

    /// <summary>CWE-1082: Class Instance Self Destruction Control Element.</summary>
    public const int ClassInstanceSelfDestructionControlElement = 1082;

    /// <summary>CWE-1083: Data Access from Outside Expected Data Manager Component.</summary>
    public const int DataAccessFromOutsideExpectedDataManagerComponent = 1083;

    /// <summary>CWE-1084: Invokable Control Element with Excessive File or Data Access Operations.</summary>
    public const int InvokableControlElementWithExcessiveFileOrDataAccessOperations = 1084;

    /// <summary>CWE-1085: Invokable Control Element with Excessive Volume of Commented-out Code.</summary>
    public const int InvokableControlElementWithExcessiveVolumeOfCommentedOutCode = 1085;

    /// <summary>CWE-1086: Class with Excessive Number of Child Classes.</summary>
    public const int ClassWithExcessiveNumberOfChildClasses = 1086;

    /// <summary>CWE-1087: Class with Virtual Method without a Virtual Destructor.</summary>
    public const int ClassWithVirtualMethodWithoutAVirtualDestructor = 1087;

    /// <summary>CWE-1088: Synchronous Access of Remote Resource without Timeout.</summary>
    public const int SynchronousAccessOfRemoteResourceWithoutTimeout = 1088;

    /// <summary>CWE-1089: Large Data Table with Excessive Number of Indices.</summary>
    public const int LargeDataTableWithExcessiveNumberOfIndices = 1089;

    /// <summary>CWE-1090: Method Containing Access of a Member Element from Another Class.</summary>
    public const int MethodContainingAccessOfAMemberElementFromAnotherClass = 1090;

    /// <summary>CWE-1091: Use of Object without Invoking Destructor Method.</summary>
    public const int UseOfObjectWithoutInvokingDestructorMethod = 1091;

    /// <summary>CWE-1092: Use of Same Invokable Control Element in Multiple Architectural Layers.</summary>
    public const int UseOfSameInvokableControlElementInMultipleArchitecturalLayers = 1092;

    /// <summary>CWE-1093: Excessively Complex Data Representation.</summary>
    public const int ExcessivelyComplexDataRepresentation = 1093;

    /// <summary>CWE-1094: Excessive Index Range Scan for a Data Resource.</summary>
    public const int ExcessiveIndexRangeScanForADataResource = 1094;

    /// <summary>CWE-1095: Loop Condition Value Update within the Loop.</summary>
    public const int LoopConditionValueUpdateWithinTheLoop = 1095;

    /// <summary>CWE-1096: Singleton Class Instance Creation without Proper Locking or Synchronization.</summary>
    public const int SingletonClassInstanceCreationWithoutProperLockingOrSynchronization = 1096;

    /// <summary>CWE-1097: Persistent Storable Data Element without Associated Comparison Control Element.</summary>
    public const int PersistentStorableDataElementWithoutAssociatedComparisonControlElement = 1097;

    /// <summary>CWE-1098: Data Element containing Pointer Item without Proper Copy Control Element.</summary>
    public const int DataElementContainingPointerItemWithoutProperCopyControlElement = 1098;

    /// <summary>CWE-1099: Inconsistent Naming Conventions for Identifiers.</summary>
    public const int InconsistentNamingConventionsForIdentifiers = 1099;

    /// <summary>CWE-1100: Insufficient Isolation of System-Dependent Functions.</summary>
    public const int InsufficientIsolationOfSystemDependentFunctions = 1100;

    /// <summary>CWE-1101: Reliance on Runtime Component in Generated Code.</summary>
    public const int RelianceOnRuntimeComponentInGeneratedCode = 1101;

    /// <summary>CWE-1102: Reliance on Machine-Dependent Data Representation.</summary>
    public const int RelianceOnMachineDependentDataRepresentation = 1102;

    /// <summary>CWE-1103: Use of Platform-Dependent Third Party Components.</summary>
    public const int UseOfPlatformDependentThirdPartyComponents = 1103;

    /// <summary>CWE-1104: Use of Unmaintained Third Party Components.</summary>
    public const int UseOfUnmaintainedThirdPartyComponents = 1104;

    /// <summary>CWE-1105: Insufficient Encapsulation of Machine-Dependent Functionality.</summary>
    public const int InsufficientEncapsulationOfMachineDependentFunctionality = 1105;

    /// <summary>CWE-1106: Insufficient Use of Symbolic Constants.</summary>
    public const int InsufficientUseOfSymbolicConstants = 1106;

    /// <summary>CWE-1107: Insufficient Isolation of Symbolic Constant Definitions.</summary>
    public const int InsufficientIsolationOfSymbolicConstantDefinitions = 1107;

    /// <summary>CWE-1108: Excessive Reliance on Global Variables.</summary>
    public const int ExcessiveRelianceOnGlobalVariables = 1108;

    /// <summary>CWE-1109: Use of Same Variable for Multiple Purposes.</summary>
    public const int UseOfSameVariableForMultiplePurposes = 1109;

    /// <summary>CWE-1110: Incomplete Design Documentation.</summary>
    public const int IncompleteDesignDocumentation = 1110;

    /// <summary>CWE-1111: Incomplete I/O Documentation.</summary>
    public const int IncompleteIODocumentation = 1111;

    /// <summary>CWE-1112: Incomplete Documentation of Program Execution.</summary>
    public const int IncompleteDocumentationOfProgramExecution = 1112;

    /// <summary>CWE-1113: Inappropriate Comment Style.</summary>
    public const int InappropriateCommentStyle = 1113;

    /// <summary>CWE-1114: Inappropriate Whitespace Style.</summary>
    public const int InappropriateWhitespaceStyle = 1114;

    /// <summary>CWE-1115: Source Code Element without Standard Prologue.</summary>
    public const int SourceCodeElementWithoutStandardPrologue = 1115;

    /// <summary>CWE-1116: Inaccurate Source Code Comments.</summary>
    public const int InaccurateSourceCodeComments = 1116;

    /// <summary>CWE-1117: Callable with Insufficient Behavioral Summary.</summary>
    public const int CallableWithInsufficientBehavioralSummary = 1117;

    /// <summary>CWE-1118: Insufficient Documentation of Error Handling Techniques.</summary>
    public const int InsufficientDocumentationOfErrorHandlingTechniques = 1118;

    /// <summary>CWE-1119: Excessive Use of Unconditional Branching.</summary>
    public const int ExcessiveUseOfUnconditionalBranching = 1119;

    /// <summary>CWE-1120: Excessive Code Complexity.</summary>
    public const int ExcessiveCodeComplexity = 1120;

    /// <summary>CWE-1121: Excessive McCabe Cyclomatic Complexity.</summary>
    public const int ExcessiveMcCabeCyclomaticComplexity = 1121;

    /// <summary>CWE-1122: Excessive Halstead Complexity.</summary>
    public const int ExcessiveHalsteadComplexity = 1122;

    /// <summary>CWE-1123: Excessive Use of Self-Modifying Code.</summary>
    public const int ExcessiveUseOfSelfModifyingCode = 1123;

    /// <summary>CWE-1124: Excessively Deep Nesting.</summary>
    public const int ExcessivelyDeepNesting = 1124;

    /// <summary>CWE-1125: Excessive Attack Surface.</summary>
    public const int ExcessiveAttackSurface = 1125;

    /// <summary>CWE-1126: Declaration of Variable with Unnecessarily Wide Scope.</summary>
    public const int DeclarationOfVariableWithUnnecessarilyWideScope = 1126;

    /// <summary>CWE-1127: Compilation with Insufficient Warnings or Errors.</summary>
    public const int CompilationWithInsufficientWarningsOrErrors = 1127;

    /// <summary>CWE-1164: Irrelevant Code.</summary>
    public const int IrrelevantCode = 1164;

    /// <summary>CWE-1173: Improper Use of Validation Framework.</summary>
    public const int ImproperUseOfValidationFramework = 1173;

    /// <summary>CWE-1174: ASP.NET Misconfiguration: Improper Model Validation.</summary>
    public const int ASPDotNetMisconfigurationImproperModelValidation = 1174;

    /// <summary>CWE-1176: Inefficient CPU Computation.</summary>
    public const int InefficientCpuComputation = 1176;

    /// <summary>CWE-1177: Use of Prohibited Code.</summary>
    public const int UseOfProhibitedCode = 1177;

    /// <summary>CWE-1188: Initialization of a Resource with an Insecure Default.</summary>
    public const int InitializationOfAResourceWithAnInsecureDefault = 1188;

    /// <summary>CWE-1189: Improper Isolation of Shared Resources on System-on-a-Chip (SoC).</summary>
    public const int ImproperIsolationOfSharedResourcesOnSystemOnAChip = 1189;

    /// <summary>CWE-1190: DMA Device Enabled Too Early in Boot Phase.</summary>
    public const int DmaDeviceEnabledTooEarlyInBootPhase = 1190;

    /// <summary>CWE-1191: On-Chip Debug and Test Interface With Improper Access Control.</summary>
    public const int OnChipDebugAndTestInterfaceWithImproperAccessControl = 1191;

    /// <summary>CWE-1192: Improper Identifier for IP Block used in System-On-Chip (SOC).</summary>
    public const int ImproperIdentifierForIPBlockUsedInSystemOnChip = 1192;

    /// <summary>CWE-1193: Power-On of Untrusted Execution Core Before Enabling Fabric Access Control.</summary>
    public const int PowerOnOfUntrustedExecutionCoreBeforeEnablingFabricAccessControl = 1193;

    /// <summary>CWE-1204: Generation of Weak Initialization Vector (IV).</summary>
    public const int GenerationOfWeakInitializationVector = 1204;

    /// <summary>CWE-1209: Failure to Disable Reserved Bits.</summary>
    public const int FailureToDisableReservedBits = 1209;

    /// <summary>CWE-1220: Insufficient Granularity of Access Control.</summary>
    public const int InsufficientGranularityOfAccessControl = 1220;

    /// <summary>CWE-1221: Incorrect Register Defaults or Module Parameters.</summary>
    public const int IncorrectRegisterDefaultsOrModuleParameters = 1221;

    /// <summary>CWE-1222: Insufficient Granularity of Address Regions Protected by Register Locks.</summary>
    public const int InsufficientGranularityOfAddressRegionsProtectedByRegisterLocks = 1222;

    /// <summary>CWE-1223: Race Condition for Write-Once Attributes.</summary>
    public const int RaceConditionForWriteOnceAttributes = 1223;

    /// <summary>CWE-1224: Improper Restriction of Write-Once Bit Fields.</summary>
    public const int ImproperRestrictionOfWriteOnceBitFields = 1224;

    /// <summary>CWE-1229: Creation of Emergent Resource.</summary>
    public const int CreationOfEmergentResource = 1229;

    /// <summary>CWE-1230: Exposure of Sensitive Information Through Metadata.</summary>
    public const int ExposureOfSensitiveInformationThroughMetadata = 1230;

    /// <summary>CWE-1231: Improper Prevention of Lock Bit Modification.</summary>
    public const int ImproperPreventionOfLockBitModification = 1231;

    /// <summary>CWE-1232: Improper Lock Behavior After Power State Transition.</summary>
    public const int ImproperLockBehaviorAfterPowerStateTransition = 1232;

    /// <summary>CWE-1233: Security-Sensitive Hardware Controls with Missing Lock Bit Protection.</summary>
    public const int SecuritySensitiveHardwareControlsWithMissingLockBitProtection = 1233;

    /// <summary>CWE-1234: Hardware Internal or Debug Modes Allow Override of Locks.</summary>
    public const int HardwareInternalOrDebugModesAllowOverrideOfLocks = 1234;

    /// <summary>CWE-1235: Incorrect Use of Autoboxing and Unboxing for Performance Critical Operations.</summary>
    public const int IncorrectUseOfAutoboxingAndUnboxingForPerformanceCriticalOperations = 1235;

    /// <summary>CWE-1236: Improper Neutralization of Formula Elements in a CSV File.</summary>
    public const int CsvInjection = 1236;

    /// <summary>CWE-1239: Improper Zeroization of Hardware Register.</summary>
    public const int ImproperZeroizationOfHardwareRegister = 1239;

    /// <summary>CWE-1240: Use of a Cryptographic Primitive with a Risky Implementation.</summary>
    public const int UseOfACryptographicPrimitiveWithARiskyImplementation = 1240;

    /// <summary>CWE-1241: Use of Predictable Algorithm in Random Number Generator.</summary>
    public const int UseOfPredictableAlgorithmInRandomNumberGenerator = 1241;

    /// <summary>CWE-1242: Inclusion of Undocumented Features or Chicken Bits.</summary>
    public const int InclusionOfUndocumentedFeaturesOrChickenBits = 1242;

    /// <summary>CWE-1243: Sensitive Non-Volatile Information Not Protected During Debug.</summary>
    public const int SensitiveNonVolatileInformationNotProtectedDuringDebug = 1243;

    /// <summary>CWE-1244: Internal Asset Exposed to Unsafe Debug Access Level or State.</summary>
    public const int InternalAssetExposedToUnsafeDebugAccessLevelOrState = 1244;

    /// <summary>CWE-1245: Improper Finite State Machines (FSMs) in Hardware Logic.</summary>
    public const int ImproperFiniteStateMachinesInHardwareLogic = 1245;

    /// <summary>CWE-1246: Improper Write Handling in Limited-write Non-Volatile Memories.</summary>
    public const int ImproperWriteHandlingInLimitedWriteNonVolatileMemories = 1246;

    /// <summary>CWE-1247: Improper Protection Against Voltage and Clock Glitches.</summary>
    public const int ImproperProtectionAgainstVoltageAndClockGlitches = 1247;

    /// <summary>CWE-1248: Semiconductor Defects in Hardware Logic with Security-Sensitive Implications.</summary>
    public const int SemiconductorDefectsInHardwareLogicWithSecuritySensitiveImplications = 1248;

    /// <summary>CWE-1249: Application-Level Admin Tool with Inconsistent View of Underlying Operating System.</summary>
    public const int ApplicationLevelAdminToolWithInconsistentViewOfUnderlyingOperatingSystem = 1249;

    /// <summary>CWE-1250: Improper Preservation of Consistency Between Independent Representations of Shared State.</summary>
    public const int ImproperPreservationOfConsistencyBetweenIndependentRepresentationsOfSharedState = 1250;

    /// <summary>CWE-1251: Mirrored Regions with Different Values.</summary>
    public const int MirroredRegionsWithDifferentValues = 1251;

    /// <summary>CWE-1252: CPU Hardware Not Configured to Support Exclusivity of Write and Execute Operations.</summary>
    public const int CpuHardwareNotConfiguredToSupportExclusivityOfWriteAndExecuteOperations = 1252;

    /// <summary>CWE-1253: Incorrect Selection of Fuse Values.</summary>
    public const int IncorrectSelectionOfFuseValues = 1253;

    /// <summary>CWE-1254: Incorrect Comparison Logic Granularity.</summary>
    public const int IncorrectComparisonLogicGranularity = 1254;

    /// <summary>CWE-1255: Comparison Logic is Vulnerable to Power Side-Channel Attacks.</summary>
    public const int ComparisonLogicIsVulnerableToPowerSideChannelAttacks = 1255;

    /// <summary>CWE-1256: Improper Restriction of Software Interfaces to Hardware Features.</summary>
    public const int ImproperRestrictionOfSoftwareInterfacesToHardwareFeatures = 1256;

    /// <summary>CWE-1257: Improper Access Control Applied to Mirrored or Aliased Memory Regions.</summary>
    public const int ImproperAccessControlAppliedToMirroredOrAliasedMemoryRegions = 1257;

    /// <summary>CWE-1258: Exposure of Sensitive System Information Due to Uncleared Debug Information.</summary>
    public const int ExposureOfSensitiveSystemInformationDueToUnclearedDebugInformation = 1258;

    /// <summary>CWE-1259: Improper Restriction of Security Token Assignment.</summary>
    public const int ImproperRestrictionOfSecurityTokenAssignment = 1259;

    /// <summary>CWE-1260: Improper Handling of Overlap Between Protected Memory Ranges.</summary>
    public const int ImproperHandlingOfOverlapBetweenProtectedMemoryRanges = 1260;

    /// <summary>CWE-1261: Improper Handling of Single Event Upsets.</summary>
    public const int ImproperHandlingOfSingleEventUpsets = 1261;

    /// <summary>CWE-1262: Improper Access Control for Register Interface.</summary>
    public const int ImproperAccessControlForRegisterInterface = 1262;

    /// <summary>CWE-1263: Improper Physical Access Control.</summary>
    public const int ImproperPhysicalAccessControl = 1263;

    /// <summary>CWE-1264: Hardware Logic with Insecure De-Synchronization between Control and Data Channels.</summary>
    public const int HardwareLogicWithInsecureDeSynchronizationBetweenControlAndDataChannels = 1264;

    /// <summary>CWE-1265: Unintended Reentrant Invocation of Non-reentrant Code Via Nested Calls.</summary>
    public const int UnintendedReentrantInvocationOfNonReentrantCodeViaNestedCalls = 1265;

    /// <summary>CWE-1266: Improper Scrubbing of Sensitive Data from Decommissioned Device.</summary>
    public const int ImproperScrubbingOfSensitiveDataFromDecommissionedDevice = 1266;

    /// <summary>CWE-1267: Policy Uses Obsolete Encoding.</summary>
    public const int PolicyUsesObsoleteEncoding = 1267;

    /// <summary>CWE-1268: Policy Privileges are not Assigned Consistently Between Control and Data Agents.</summary>
    public const int PolicyPrivilegesAreNotAssignedConsistentlyBetweenControlAndDataAgents = 1268;

    /// <summary>CWE-1269: Product Released in Non-Release Configuration.</summary>
    public const int ProductReleasedInNonReleaseConfiguration = 1269;

    /// <summary>CWE-1270: Generation of Incorrect Security Tokens.</summary>
    public const int GenerationOfIncorrectSecurityTokens = 1270;

    /// <summary>CWE-1271: Uninitialized Value on Reset for Registers Holding Security Settings.</summary>
    public const int UninitializedValueOnResetForRegistersHoldingSecuritySettings = 1271;

    /// <summary>CWE-1272: Sensitive Information Uncleared Before Debug/Power State Transition.</summary>
    public const int SensitiveInformationUnclearedBeforeDebugPowerStateTransition = 1272;

    /// <summary>CWE-1273: Device Unlock Credential Sharing.</summary>
    public const int DeviceUnlockCredentialSharing = 1273;

    /// <summary>CWE-1274: Improper Access Control for Volatile Memory Containing Boot Code.</summary>
    public const int ImproperAccessControlForVolatileMemoryContainingBootCode = 1274;

    /// <summary>CWE-1275: Sensitive Cookie with Improper SameSite Attribute.</summary>
    public const int SensitiveCookieWithImproperSameSiteAttribute = 1275;

    /// <summary>CWE-1276: Hardware Child Block Incorrectly Connected to Parent System.</summary>
    public const int HardwareChildBlockIncorrectlyConnectedToParentSystem = 1276;

    /// <summary>CWE-1277: Firmware Not Updateable.</summary>
    public const int FirmwareNotUpdateable = 1277;

    /// <summary>CWE-1278: Missing Protection Against Hardware Reverse Engineering Using Integrated Circuit (IC) Imaging Techniques.</summary>
    public const int MissingProtectionAgainstHardwareReverseEngineeringUsingIntegratedCircuitImagingTechniques = 1278;

    /// <summary>CWE-1279: Cryptographic Operations are run Before Supporting Units are Ready.</summary>
    public const int CryptographicOperationsAreRunBeforeSupportingUnitsAreReady = 1279;

    /// <summary>CWE-1280: Access Control Check Implemented After Asset is Accessed.</summary>
    public const int AccessControlCheckImplementedAfterAssetIsAccessed = 1280;

    /// <summary>CWE-1281: Sequence of Processor Instructions Leads to Unexpected Behavior.</summary>
    public const int SequenceOfProcessorInstructionsLeadsToUnexpectedBehavior = 1281;

    /// <summary>CWE-1282: Assumed-Immutable Data is Stored in Writable Memory.</summary>
    public const int AssumedImmutableDataIsStoredInWritableMemory = 1282;

    /// <summary>CWE-1283: Mutable Attestation or Measurement Reporting Data.</summary>
    public const int MutableAttestationOrMeasurementReportingData = 1283;

    /// <summary>CWE-1284: Improper Validation of Specified Quantity in Input.</summary>
    public const int ImproperValidationOfSpecifiedQuantityInInput = 1284;

    /// <summary>CWE-1285: Improper Validation of Specified Index, Position, or Offset in Input.</summary>
    public const int ImproperValidationOfSpecifiedIndexPositionOrOffsetInInput = 1285;

    /// <summary>CWE-1286: Improper Validation of Syntactic Correctness of Input.</summary>
    public const int ImproperValidationOfSyntacticCorrectnessOfInput = 1286;

    /// <summary>CWE-1287: Improper Validation of Specified Type of Input.</summary>
    public const int ImproperValidationOfSpecifiedTypeOfInput = 1287;

    /// <summary>CWE-1288: Improper Validation of Consistency within Input.</summary>
    public const int ImproperValidationOfConsistencyWithinInput = 1288;

    /// <summary>CWE-1289: Improper Validation of Unsafe Equivalence in Input.</summary>
    public const int ImproperValidationOfUnsafeEquivalenceInInput = 1289;

    /// <summary>CWE-1290: Incorrect Decoding of Security Identifiers.</summary>
    public const int IncorrectDecodingOfSecurityIdentifiers = 1290;

    /// <summary>CWE-1291: Public Key Re-Use for Signing both Debug and Production Code.</summary>
    public const int PublicKeyReUseForSigningBothDebugAndProductionCode = 1291;

    /// <summary>CWE-1292: Incorrect Conversion of Security Identifiers.</summary>
    public const int IncorrectConversionOfSecurityIdentifiers = 1292;

    /// <summary>CWE-1293: Missing Source Correlation of Multiple Independent Data.</summary>
    public const int MissingSourceCorrelationOfMultipleIndependentData = 1293;

    /// <summary>CWE-1294: Insecure Security Identifier Mechanism.</summary>
    public const int InsecureSecurityIdentifierMechanism = 1294;

    /// <summary>CWE-1295: Debug Messages Revealing Unnecessary Information.</summary>
    public const int DebugMessagesRevealingUnnecessaryInformation = 1295;

    /// <summary>CWE-1296: Incorrect Chaining or Granularity of Debug Components.</summary>
    public const int IncorrectChainingOrGranularityOfDebugComponents = 1296;

    /// <summary>CWE-1297: Unprotected Confidential Information on Device is Accessible by OSAT Vendors.</summary>
    public const int UnprotectedConfidentialInformationOnDeviceIsAccessibleByOsatVendors = 1297;

    /// <summary>CWE-1298: Hardware Logic Contains Race Conditions.</summary>
    public const int HardwareLogicContainsRaceConditions = 1298;

    /// <summary>CWE-1299: Missing Protection Mechanism for Alternate Hardware Interface.</summary>
    public const int MissingProtectionMechanismForAlternateHardwareInterface = 1299;

    /// <summary>CWE-1300: Improper Protection of Physical Side Channels.</summary>
    public const int ImproperProtectionOfPhysicalSideChannels = 1300;

    /// <summary>CWE-1301: Insufficient or Incomplete Data Removal within Hardware Component.</summary>
    public const int InsufficientOrIncompleteDataRemovalWithinHardwareComponent = 1301;

    /// <summary>CWE-1302: Missing Source Identifier in Entity Transactions on a System-On-Chip (SOC).</summary>
    public const int MissingSourceIdentifierInEntityTransactionsOnASystemOnChip = 1302;

    /// <summary>CWE-1303: Non-Transparent Sharing of Microarchitectural Resources.</summary>
    public const int NonTransparentSharingOfMicroarchitecturalResources = 1303;

    /// <summary>CWE-1304: Improperly Preserved Integrity of Hardware Configuration State During a Power Save/Restore Operation.</summary>
    public const int ImproperlyPreservedIntegrityOfHardwareConfigurationStateDuringAPowerSaveRestoreOperation = 1304;

    /// <summary>CWE-1310: Missing Ability to Patch ROM Code.</summary>
    public const int MissingAbilityToPatchRomCode = 1310;

    /// <summary>CWE-1311: Improper Translation of Security Attributes by Fabric Bridge.</summary>
    public const int ImproperTranslationOfSecurityAttributesByFabricBridge = 1311;

    /// <summary>CWE-1312: Missing Protection for Mirrored Regions in On-Chip Fabric Firewall.</summary>
    public const int MissingProtectionForMirroredRegionsInOnChipFabricFirewall = 1312;

    /// <summary>CWE-1313: Hardware Allows Activation of Test or Debug Logic at Runtime.</summary>
    public const int HardwareAllowsActivationOfTestOrDebugLogicAtRuntime = 1313;

    /// <summary>CWE-1314: Missing Write Protection for Parametric Data Values.</summary>
    public const int MissingWriteProtectionForParametricDataValues = 1314;

    /// <summary>CWE-1315: Improper Setting of Bus Controlling Capability in Fabric End-point.</summary>
    public const int ImproperSettingOfBusControllingCapabilityInFabricEndPoint = 1315;

    /// <summary>CWE-1316: Fabric-Address Map Allows Programming of Unwarranted Overlaps of Protected and Unprotected Ranges.</summary>
    public const int FabricAddressMapAllowsProgrammingOfUnwarrantedOverlapsOfProtectedAndUnprotectedRanges = 1316;

    /// <summary>CWE-1317: Improper Access Control in Fabric Bridge.</summary>
    public const int ImproperAccessControlInFabricBridge = 1317;

    /// <summary>CWE-1318: Missing Support for Security Features in On-chip Fabrics or Buses.</summary>
    public const int MissingSupportForSecurityFeaturesInOnChipFabricsOrBuses = 1318;

    /// <summary>CWE-1319: Improper Protection against Electromagnetic Fault Injection (EM-FI).</summary>
    public const int ImproperProtectionAgainstElectromagneticFaultInjection = 1319;

    /// <summary>CWE-1320: Improper Protection for Outbound Error Messages and Alert Signals.</summary>
    public const int ImproperProtectionForOutboundErrorMessagesAndAlertSignals = 1320;

    /// <summary>CWE-1321: Improperly Controlled Modification of Object Prototype Attributes ('Prototype Pollution').</summary>
    public const int PrototypePollution = 1321;

    /// <summary>CWE-1322: Use of Blocking Code in Single-threaded, Non-blocking Context.</summary>
    public const int UseOfBlockingCodeInSingleThreadedNonBlockingContext = 1322;

    /// <summary>CWE-1323: Improper Management of Sensitive Trace Data.</summary>
    public const int ImproperManagementOfSensitiveTraceData = 1323;

    /// <summary>CWE-1325: Improperly Controlled Sequential Memory Allocation.</summary>
    public const int ImproperlyControlledSequentialMemoryAllocation = 1325;

    /// <summary>CWE-1326: Missing Immutable Root of Trust in Hardware.</summary>
    public const int MissingImmutableRootOfTrustInHardware = 1326;

    /// <summary>CWE-1327: Binding to an Unrestricted IP Address.</summary>
    public const int BindingToAnUnrestrictedIPAddress = 1327;

    /// <summary>CWE-1328: Security Version Number Mutable to Older Versions.</summary>
    public const int SecurityVersionNumberMutableToOlderVersions = 1328;

    /// <summary>CWE-1329: Reliance on Component That is Not Updateable.</summary>
    public const int RelianceOnComponentThatIsNotUpdateable = 1329;

    /// <summary>CWE-1330: Remanent Data Readable after Memory Erase.</summary>
    public const int RemanentDataReadableAfterMemoryErase = 1330;

    /// <summary>CWE-1331: Improper Isolation of Shared Resources in Network On Chip (NoC).</summary>
    public const int ImproperIsolationOfSharedResourcesInNetworkOnChip = 1331;

    /// <summary>CWE-1332: Improper Handling of Faults that Lead to Instruction Skips.</summary>
    public const int ImproperHandlingOfFaultsThatLeadToInstructionSkips = 1332;

    /// <summary>CWE-1333: Inefficient Regular Expression Complexity.</summary>
    public const int InefficientRegularExpressionComplexity = 1333;

    /// <summary>CWE-1334: Unauthorized Error Injection Can Degrade Hardware Redundancy.</summary>
    public const int UnauthorizedErrorInjectionCanDegradeHardwareRedundancy = 1334;

    /// <summary>CWE-1335: Incorrect Bitwise Shift of Integer.</summary>
    public const int IncorrectBitwiseShiftOfInteger = 1335;

    /// <summary>CWE-1336: Improper Neutralization of Special Elements Used in a Template Engine.</summary>
    public const int TemplateInjection = 1336;

    /// <summary>CWE-1338: Improper Protections Against Hardware Overheating.</summary>
    public const int ImproperProtectionsAgainstHardwareOverheating = 1338;

    /// <summary>CWE-1339: Insufficient Precision or Accuracy of a Real Number.</summary>
    public const int InsufficientPrecisionOrAccuracyOfARealNumber = 1339;

    /// <summary>CWE-1341: Multiple Releases of Same Resource or Handle.</summary>
    public const int MultipleReleasesOfSameResourceOrHandle = 1341;

    /// <summary>CWE-1342: Information Exposure through Microarchitectural State after Transient Execution.</summary>
    public const int InformationExposureThroughMicroarchitecturalStateAfterTransientExecution = 1342;

    /// <summary>CWE-1351: Improper Handling of Hardware Behavior in Exceptionally Cold Environments.</summary>
    public const int ImproperHandlingOfHardwareBehaviorInExceptionallyColdEnvironments = 1351;

    /// <summary>CWE-1357: Reliance on Insufficiently Trustworthy Component.</summary>
    public const int RelianceOnInsufficientlyTrustworthyComponent = 1357;

    /// <summary>CWE-1384: Improper Handling of Physical or Environmental Conditions.</summary>
    public const int ImproperHandlingOfPhysicalOrEnvironmentalConditions = 1384;

    /// <summary>CWE-1385: Missing Origin Validation in WebSockets.</summary>
    public const int MissingOriginValidationInWebSockets = 1385;

    /// <summary>CWE-1386: Insecure Operation on Windows Junction / Mount Point.</summary>
    public const int InsecureOperationOnWindowsJunctionMountPoint = 1386;

    /// <summary>CWE-1389: Incorrect Parsing of Numbers with Different Radices.</summary>
    public const int IncorrectParsingOfNumbersWithDifferentRadices = 1389;

    /// <summary>CWE-1390: Weak Authentication.</summary>
    public const int WeakAuthentication = 1390;

    /// <summary>CWE-1391: Use of Weak Credentials.</summary>
    public const int UseOfWeakCredentials = 1391;

    /// <summary>CWE-1392: Use of Default Credentials.</summary>
    public const int UseOfDefaultCredentials = 1392;

    /// <summary>CWE-1393: Use of Default Password.</summary>
    public const int UseOfDefaultPassword = 1393;

    /// <summary>CWE-1394: Use of Default Cryptographic Key.</summary>
    public const int UseOfDefaultCryptographicKey = 1394;

    /// <summary>CWE-1395: Dependency on Vulnerable Third-Party Component.</summary>
    public const int DependencyOnVulnerableThirdPartyComponent = 1395;

    /// <summary>CWE-1419: Incorrect Initialization of Resource.</summary>
    public const int IncorrectInitializationOfResource = 1419;

    /// <summary>CWE-1420: Exposure of Sensitive Information during Transient Execution.</summary>
    public const int ExposureOfSensitiveInformationDuringTransientExecution = 1420;

    /// <summary>CWE-1421: Exposure of Sensitive Information in Shared Microarchitectural Structures during Transient Execution.</summary>
    public const int ExposureOfSensitiveInformationInSharedMicroarchitecturalStructuresDuringTransientExecution = 1421;

    /// <summary>CWE-1422: Exposure of Sensitive Information caused by Incorrect Data Forwarding during Transient Execution.</summary>
    public const int ExposureOfSensitiveInformationCausedByIncorrectDataForwardingDuringTransientExecution = 1422;

    /// <summary>CWE-1423: Exposure of Sensitive Information caused by Shared Microarchitectural Predictor State that Influences Transient Execution.</summary>
    public const int ExposureOfSensitiveInformationCausedBySharedMicroarchitecturalPredictorStateThatInfluencesTransientExecution = 1423;

    /// <summary>CWE-1426: Improper Validation of Generative AI Output.</summary>
    public const int ImproperValidationOfGenerativeAIOutput = 1426;

    /// <summary>CWE-1427: Improper Neutralization of Input Used for LLM Prompting.</summary>
    public const int ImproperNeutralizationOfInputUsedForLlmPrompting = 1427;

    /// <summary>CWE-1428: Reliance on HTTP instead of HTTPS.</summary>
    public const int RelianceOnHttpInsteadOfHttps = 1428;

    /// <summary>CWE-1429: Missing Security-Relevant Feedback for Unexecuted Operations in Hardware Interface.</summary>
    public const int MissingSecurityRelevantFeedbackForUnexecutedOperationsInHardwareInterface = 1429;

    /// <summary>CWE-1431: Driving Intermediate Cryptographic State/Results to Hardware Module Outputs.</summary>
    public const int DrivingIntermediateCryptographicStateResultsToHardwareModuleOutputs = 1431;

    /// <summary>CWE-1434: Insecure Setting of Generative AI/ML Model Inference Parameters.</summary>
    public const int InsecureSettingOfGenerativeAIMLModelInferenceParameters = 1434;
}
