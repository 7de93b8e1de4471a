// Made from MITRE CAPEC 3.9; see NOTICE.
namespace RiskAware;

/// <summary>Numbers of CAPEC attack patterns (3.9), so that nobody types one by memory.</summary>
public static class CapecId
{
    /// <summary>CAPEC-1: Accessing Functionality Not Properly Constrained by ACLs.</summary>
    public const int AccessingFunctionalityNotProperlyConstrainedByACLs = 1;

    /// <summary>CAPEC-2: Inducing Account Lockout.</summary>
    public const int InducingAccountLockout = 2;

    /// <summary>CAPEC-3: Using Leading 'Ghost' Character Sequences to Bypass Input Filters.</summary>
    public const int UsingLeadingGhostCharacterSequencesToBypassInputFilters = 3;

    /// <summary>CAPEC-4: Using Alternative IP Address Encodings.</summary>
    public const int UsingAlternativeIPAddressEncodings = 4;

    /// <summary>CAPEC-6: Argument Injection.</summary>
    public const int ArgumentInjection = 6;

    /// <summary>CAPEC-7: Blind SQL Injection.</summary>
    public const int BlindSqlInjection = 7;

    /// <summary>CAPEC-8: Buffer Overflow in an API Call.</summary>
    public const int BufferOverflowInAnApiCall = 8;

    /// <summary>CAPEC-9: Buffer Overflow in Local Command-Line Utilities.</summary>
    public const int BufferOverflowInLocalCommandLineUtilities = 9;

    /// <summary>CAPEC-10: Buffer Overflow via Environment Variables.</summary>
    public const int BufferOverflowViaEnvironmentVariables = 10;

    /// <summary>CAPEC-11: Cause Web Server Misclassification.</summary>
    public const int CauseWebServerMisclassification = 11;

    /// <summary>CAPEC-12: Choosing Message Identifier.</summary>
    public const int ChoosingMessageIdentifier = 12;

    /// <summary>CAPEC-13: Subverting Environment Variable Values.</summary>
    public const int SubvertingEnvironmentVariableValues = 13;

    /// <summary>CAPEC-14: Client-side Injection-induced Buffer Overflow.</summary>
    public const int ClientSideInjectionInducedBufferOverflow = 14;

    /// <summary>CAPEC-15: Command Delimiters.</summary>
    public const int CommandDelimiters = 15;

    /// <summary>CAPEC-16: Dictionary-based Password Attack.</summary>
    public const int DictionaryBasedPasswordAttack = 16;

    /// <summary>CAPEC-17: Using Malicious Files.</summary>
    public const int UsingMaliciousFiles = 17;

    /// <summary>CAPEC-18: XSS Targeting Non-Script Elements.</summary>
    public const int XssTargetingNonScriptElements = 18;

    /// <summary>CAPEC-19: Embedding Scripts within Scripts.</summary>
    public const int EmbeddingScriptsWithinScripts = 19;

    /// <summary>CAPEC-20: Encryption Brute Forcing.</summary>
    public const int EncryptionBruteForcing = 20;

    /// <summary>CAPEC-21: Exploitation of Trusted Identifiers.</summary>
    public const int ExploitationOfTrustedIdentifiers = 21;

    /// <summary>CAPEC-22: Exploiting Trust in Client.</summary>
    public const int ExploitingTrustInClient = 22;

    /// <summary>CAPEC-23: File Content Injection.</summary>
    public const int FileContentInjection = 23;

    /// <summary>CAPEC-24: Filter Failure through Buffer Overflow.</summary>
    public const int FilterFailureThroughBufferOverflow = 24;

    /// <summary>CAPEC-25: Forced Deadlock.</summary>
    public const int ForcedDeadlock = 25;

    /// <summary>CAPEC-26: Leveraging Race Conditions.</summary>
    public const int LeveragingRaceConditions = 26;

    /// <summary>CAPEC-27: Leveraging Race Conditions via Symbolic Links.</summary>
    public const int LeveragingRaceConditionsViaSymbolicLinks = 27;

    /// <summary>CAPEC-28: Fuzzing.</summary>
    public const int Fuzzing = 28;

    /// <summary>CAPEC-29: Leveraging Time-of-Check and Time-of-Use (TOCTOU) Race Conditions.</summary>
    public const int LeveragingTimeOfCheckAndTimeOfUseRaceConditions = 29;

    /// <summary>CAPEC-30: Hijacking a Privileged Thread of Execution.</summary>
    public const int HijackingAPrivilegedThreadOfExecution = 30;

    /// <summary>CAPEC-31: Accessing/Intercepting/Modifying HTTP Cookies.</summary>
    public const int AccessingInterceptingModifyingHttpCookies = 31;

    /// <summary>CAPEC-32: XSS Through HTTP Query Strings.</summary>
    public const int XssThroughHttpQueryStrings = 32;

    /// <summary>CAPEC-33: HTTP Request Smuggling.</summary>
    public const int HttpRequestSmuggling = 33;

    /// <summary>CAPEC-34: HTTP Response Splitting.</summary>
    public const int HttpResponseSplitting = 34;

    /// <summary>CAPEC-35: Leverage Executable Code in Non-Executable Files.</summary>
    public const int LeverageExecutableCodeInNonExecutableFiles = 35;

    /// <summary>CAPEC-36: Using Unpublished Interfaces or Functionality.</summary>
    public const int UsingUnpublishedInterfacesOrFunctionality = 36;

    /// <summary>CAPEC-37: Retrieve Embedded Sensitive Data.</summary>
    public const int RetrieveEmbeddedSensitiveData = 37;

    /// <summary>CAPEC-38: Leveraging/Manipulating Configuration File Search Paths.</summary>
    public const int LeveragingManipulatingConfigurationFileSearchPaths = 38;

    /// <summary>CAPEC-39: Manipulating Opaque Client-based Data Tokens.</summary>
    public const int ManipulatingOpaqueClientBasedDataTokens = 39;

    /// <summary>CAPEC-40: Manipulating Writeable Terminal Devices.</summary>
    public const int ManipulatingWriteableTerminalDevices = 40;

    /// <summary>CAPEC-41: Using Meta-characters in E-mail Headers to Inject Malicious Payloads.</summary>
    public const int UsingMetaCharactersInEMailHeadersToInjectMaliciousPayloads = 41;

    /// <summary>CAPEC-42: MIME Conversion.</summary>
    public const int MimeConversion = 42;

    /// <summary>CAPEC-43: Exploiting Multiple Input Interpretation Layers.</summary>
    public const int ExploitingMultipleInputInterpretationLayers = 43;

    /// <summary>CAPEC-44: Overflow Binary Resource File.</summary>
    public const int OverflowBinaryResourceFile = 44;

    /// <summary>CAPEC-45: Buffer Overflow via Symbolic Links.</summary>
    public const int BufferOverflowViaSymbolicLinks = 45;

    /// <summary>CAPEC-46: Overflow Variables and Tags.</summary>
    public const int OverflowVariablesAndTags = 46;

    /// <summary>CAPEC-47: Buffer Overflow via Parameter Expansion.</summary>
    public const int BufferOverflowViaParameterExpansion = 47;

    /// <summary>CAPEC-48: Passing Local Filenames to Functions That Expect a URL.</summary>
    public const int PassingLocalFilenamesToFunctionsThatExpectAUrl = 48;

    /// <summary>CAPEC-49: Password Brute Forcing.</summary>
    public const int PasswordBruteForcing = 49;

    /// <summary>CAPEC-50: Password Recovery Exploitation.</summary>
    public const int PasswordRecoveryExploitation = 50;

    /// <summary>CAPEC-51: Poison Web Service Registry.</summary>
    public const int PoisonWebServiceRegistry = 51;

    /// <summary>CAPEC-52: Embedding NULL Bytes.</summary>
    public const int EmbeddingNullBytes = 52;

    /// <summary>CAPEC-53: Postfix, Null Terminate, and Backslash.</summary>
    public const int PostfixNullTerminateAndBackslash = 53;

    /// <summary>CAPEC-54: Query System for Information.</summary>
    public const int QuerySystemForInformation = 54;

    /// <summary>CAPEC-55: Rainbow Table Password Cracking.</summary>
    public const int RainbowTablePasswordCracking = 55;

    /// <summary>CAPEC-57: Utilizing REST's Trust in the System Resource to Obtain Sensitive Data.</summary>
    public const int UtilizingRESTsTrustInTheSystemResourceToObtainSensitiveData = 57;

    /// <summary>CAPEC-58: Restful Privilege Elevation.</summary>
    public const int RestfulPrivilegeElevation = 58;

    /// <summary>CAPEC-59: Session Credential Falsification through Prediction.</summary>
    public const int SessionCredentialFalsificationThroughPrediction = 59;

    /// <summary>CAPEC-60: Reusing Session IDs (aka Session Replay).</summary>
    public const int ReusingSessionIDs = 60;

    /// <summary>CAPEC-61: Session Fixation.</summary>
    public const int SessionFixation = 61;

    /// <summary>CAPEC-62: Cross Site Request Forgery.</summary>
    public const int CrossSiteRequestForgery = 62;

    /// <summary>CAPEC-63: Cross-Site Scripting (XSS).</summary>
    public const int CrossSiteScripting = 63;

    /// <summary>CAPEC-64: Using Slashes and URL Encoding Combined to Bypass Validation Logic.</summary>
    public const int UsingSlashesAndUrlEncodingCombinedToBypassValidationLogic = 64;

    /// <summary>CAPEC-65: Sniff Application Code.</summary>
    public const int SniffApplicationCode = 65;

    /// <summary>CAPEC-66: SQL Injection.</summary>
    public const int SqlInjection = 66;

    /// <summary>CAPEC-67: String Format Overflow in syslog().</summary>
    public const int StringFormatOverflowInSyslog = 67;

    /// <summary>CAPEC-68: Subvert Code-signing Facilities.</summary>
    public const int SubvertCodeSigningFacilities = 68;

    /// <summary>CAPEC-69: Target Programs with Elevated Privileges.</summary>
    public const int TargetProgramsWithElevatedPrivileges = 69;

    /// <summary>CAPEC-70: Try Common or Default Usernames and Passwords.</summary>
    public const int TryCommonOrDefaultUsernamesAndPasswords = 70;

    /// <summary>CAPEC-71: Using Unicode Encoding to Bypass Validation Logic.</summary>
    public const int UsingUnicodeEncodingToBypassValidationLogic = 71;

    /// <summary>CAPEC-72: URL Encoding.</summary>
    public const int UrlEncoding = 72;

    /// <summary>CAPEC-73: User-Controlled Filename.</summary>
    public const int UserControlledFilename = 73;

    /// <summary>CAPEC-74: Manipulating State.</summary>
    public const int ManipulatingState = 74;

    /// <summary>CAPEC-75: Manipulating Writeable Configuration Files.</summary>
    public const int ManipulatingWriteableConfigurationFiles = 75;

    /// <summary>CAPEC-76: Manipulating Web Input to File System Calls.</summary>
    public const int ManipulatingWebInputToFileSystemCalls = 76;

    /// <summary>CAPEC-77: Manipulating User-Controlled Variables.</summary>
    public const int ManipulatingUserControlledVariables = 77;

    /// <summary>CAPEC-78: Using Escaped Slashes in Alternate Encoding.</summary>
    public const int UsingEscapedSlashesInAlternateEncoding = 78;

    /// <summary>CAPEC-79: Using Slashes in Alternate Encoding.</summary>
    public const int UsingSlashesInAlternateEncoding = 79;

    /// <summary>CAPEC-80: Using UTF-8 Encoding to Bypass Validation Logic.</summary>
    public const int UsingUtf8EncodingToBypassValidationLogic = 80;

    /// <summary>CAPEC-81: Web Server Logs Tampering.</summary>
    public const int WebServerLogsTampering = 81;

    /// <summary>CAPEC-83: XPath Injection.</summary>
    public const int XPathInjection = 83;

    /// <summary>CAPEC-84: XQuery Injection.</summary>
    public const int XQueryInjection = 84;

    /// <summary>CAPEC-85: AJAX Footprinting.</summary>
    public const int AjaxFootprinting = 85;

    /// <summary>CAPEC-86: XSS Through HTTP Headers.</summary>
    public const int XssThroughHttpHeaders = 86;

    /// <summary>CAPEC-87: Forceful Browsing.</summary>
    public const int ForcefulBrowsing = 87;

    /// <summary>CAPEC-88: OS Command Injection.</summary>
    public const int OSCommandInjection = 88;

    /// <summary>CAPEC-89: Pharming.</summary>
    public const int Pharming = 89;

    /// <summary>CAPEC-90: Reflection Attack in Authentication Protocol.</summary>
    public const int ReflectionAttackInAuthenticationProtocol = 90;

    /// <summary>CAPEC-92: Forced Integer Overflow.</summary>
    public const int ForcedIntegerOverflow = 92;

    /// <summary>CAPEC-93: Log Injection-Tampering-Forging.</summary>
    public const int LogInjectionTamperingForging = 93;

    /// <summary>CAPEC-94: Adversary in the Middle (AiTM).</summary>
    public const int AdversaryInTheMiddle = 94;

    /// <summary>CAPEC-95: WSDL Scanning.</summary>
    public const int WsdlScanning = 95;

    /// <summary>CAPEC-96: Block Access to Libraries.</summary>
    public const int BlockAccessToLibraries = 96;

    /// <summary>CAPEC-97: Cryptanalysis.</summary>
    public const int Cryptanalysis = 97;

    /// <summary>CAPEC-98: Phishing.</summary>
    public const int Phishing = 98;

    /// <summary>CAPEC-100: Overflow Buffers.</summary>
    public const int OverflowBuffers = 100;

    /// <summary>CAPEC-101: Server Side Include (SSI) Injection.</summary>
    public const int ServerSideIncludeInjection = 101;

    /// <summary>CAPEC-102: Session Sidejacking.</summary>
    public const int SessionSidejacking = 102;

    /// <summary>CAPEC-103: Clickjacking.</summary>
    public const int Clickjacking = 103;

    /// <summary>CAPEC-104: Cross Zone Scripting.</summary>
    public const int CrossZoneScripting = 104;

    /// <summary>CAPEC-105: HTTP Request Splitting.</summary>
    public const int HttpRequestSplitting = 105;

    /// <summary>CAPEC-107: Cross Site Tracing.</summary>
    public const int CrossSiteTracing = 107;

    /// <summary>CAPEC-108: Command Line Execution through SQL Injection.</summary>
    public const int CommandLineExecutionThroughSqlInjection = 108;

    /// <summary>CAPEC-109: Object Relational Mapping Injection.</summary>
    public const int ObjectRelationalMappingInjection = 109;

    /// <summary>CAPEC-110: SQL Injection through SOAP Parameter Tampering.</summary>
    public const int SqlInjectionThroughSoapParameterTampering = 110;

    /// <summary>CAPEC-111: JSON Hijacking (aka JavaScript Hijacking).</summary>
    public const int JsonHijacking = 111;

    /// <summary>CAPEC-112: Brute Force.</summary>
    public const int BruteForce = 112;

    /// <summary>CAPEC-113: Interface Manipulation.</summary>
    public const int InterfaceManipulation = 113;

    /// <summary>CAPEC-114: Authentication Abuse.</summary>
    public const int AuthenticationAbuse = 114;

    /// <summary>CAPEC-115: Authentication Bypass.</summary>
    public const int AuthenticationBypass = 115;

    /// <summary>CAPEC-116: Excavation.</summary>
    public const int Excavation = 116;

    /// <summary>CAPEC-117: Interception.</summary>
    public const int Interception = 117;

    /// <summary>CAPEC-120: Double Encoding.</summary>
    public const int DoubleEncoding = 120;

    /// <summary>CAPEC-121: Exploit Non-Production Interfaces.</summary>
    public const int ExploitNonProductionInterfaces = 121;

    /// <summary>CAPEC-122: Privilege Abuse.</summary>
    public const int PrivilegeAbuse = 122;

    /// <summary>CAPEC-123: Buffer Manipulation.</summary>
    public const int BufferManipulation = 123;

    /// <summary>CAPEC-124: Shared Resource Manipulation.</summary>
    public const int SharedResourceManipulation = 124;

    /// <summary>CAPEC-125: Flooding.</summary>
    public const int Flooding = 125;

    /// <summary>CAPEC-126: Path Traversal.</summary>
    public const int PathTraversal = 126;

    /// <summary>CAPEC-127: Directory Indexing.</summary>
    public const int DirectoryIndexing = 127;

    /// <summary>CAPEC-128: Integer Attacks.</summary>
    public const int IntegerAttacks = 128;

    /// <summary>CAPEC-129: Pointer Manipulation.</summary>
    public const int PointerManipulation = 129;

    /// <summary>CAPEC-130: Excessive Allocation.</summary>
    public const int ExcessiveAllocation = 130;

    /// <summary>CAPEC-131: Resource Leak Exposure.</summary>
    public const int ResourceLeakExposure = 131;

    /// <summary>CAPEC-132: Symlink Attack.</summary>
    public const int SymlinkAttack = 132;

    /// <summary>CAPEC-133: Try All Common Switches.</summary>
    public const int TryAllCommonSwitches = 133;

    /// <summary>CAPEC-134: Email Injection.</summary>
    public const int EmailInjection = 134;

    /// <summary>CAPEC-135: Format String Injection.</summary>
    public const int FormatStringInjection = 135;

    /// <summary>CAPEC-136: LDAP Injection.</summary>
    public const int LdapInjection = 136;

    /// <summary>CAPEC-137: Parameter Injection.</summary>
    public const int ParameterInjection = 137;

    /// <summary>CAPEC-138: Reflection Injection.</summary>
    public const int ReflectionInjection = 138;

    /// <summary>CAPEC-139: Relative Path Traversal.</summary>
    public const int RelativePathTraversal = 139;

    /// <summary>CAPEC-140: Bypassing of Intermediate Forms in Multiple-Form Sets.</summary>
    public const int BypassingOfIntermediateFormsInMultipleFormSets = 140;

    /// <summary>CAPEC-141: Cache Poisoning.</summary>
    public const int CachePoisoning = 141;

    /// <summary>CAPEC-142: DNS Cache Poisoning.</summary>
    public const int DnsCachePoisoning = 142;

    /// <summary>CAPEC-143: Detect Unpublicized Web Pages.</summary>
    public const int DetectUnpublicizedWebPages = 143;

    /// <summary>CAPEC-144: Detect Unpublicized Web Services.</summary>
    public const int DetectUnpublicizedWebServices = 144;

    /// <summary>CAPEC-145: Checksum Spoofing.</summary>
    public const int ChecksumSpoofing = 145;

    /// <summary>CAPEC-146: XML Schema Poisoning.</summary>
    public const int XmlSchemaPoisoning = 146;

    /// <summary>CAPEC-147: XML Ping of the Death.</summary>
    public const int XmlPingOfTheDeath = 147;

    /// <summary>CAPEC-148: Content Spoofing.</summary>
    public const int ContentSpoofing = 148;

    /// <summary>CAPEC-149: Explore for Predictable Temporary File Names.</summary>
    public const int ExploreForPredictableTemporaryFileNames = 149;

    /// <summary>CAPEC-150: Collect Data from Common Resource Locations.</summary>
    public const int CollectDataFromCommonResourceLocations = 150;

    /// <summary>CAPEC-151: Identity Spoofing.</summary>
    public const int IdentitySpoofing = 151;

    /// <summary>CAPEC-153: Input Data Manipulation.</summary>
    public const int InputDataManipulation = 153;

    /// <summary>CAPEC-154: Resource Location Spoofing.</summary>
    public const int ResourceLocationSpoofing = 154;

    /// <summary>CAPEC-155: Screen Temporary Files for Sensitive Information.</summary>
    public const int ScreenTemporaryFilesForSensitiveInformation = 155;

    /// <summary>CAPEC-157: Sniffing Attacks.</summary>
    public const int SniffingAttacks = 157;

    /// <summary>CAPEC-158: Sniffing Network Traffic.</summary>
    public const int SniffingNetworkTraffic = 158;

    /// <summary>CAPEC-159: Redirect Access to Libraries.</summary>
    public const int RedirectAccessToLibraries = 159;

    /// <summary>CAPEC-160: Exploit Script-Based APIs.</summary>
    public const int ExploitScriptBasedAPIs = 160;

    /// <summary>CAPEC-161: Infrastructure Manipulation.</summary>
    public const int InfrastructureManipulation = 161;

    /// <summary>CAPEC-162: Manipulating Hidden Fields.</summary>
    public const int ManipulatingHiddenFields = 162;

    /// <summary>CAPEC-163: Spear Phishing.</summary>
    public const int SpearPhishing = 163;

    /// <summary>CAPEC-164: Mobile Phishing.</summary>
    public const int MobilePhishing = 164;

    /// <summary>CAPEC-165: File Manipulation.</summary>
    public const int FileManipulation = 165;

    /// <summary>CAPEC-166: Force the System to Reset Values.</summary>
    public const int ForceTheSystemToResetValues = 166;

    /// <summary>CAPEC-167: White Box Reverse Engineering.</summary>
    public const int WhiteBoxReverseEngineering = 167;

    /// <summary>CAPEC-168: Windows ::DATA Alternate Data Stream.</summary>
    public const int WindowsDataAlternateDataStream = 168;

    /// <summary>CAPEC-169: Footprinting.</summary>
    public const int Footprinting = 169;

    /// <summary>CAPEC-170: Web Application Fingerprinting.</summary>
    public const int WebApplicationFingerprinting = 170;

    /// <summary>CAPEC-173: Action Spoofing.</summary>
    public const int ActionSpoofing = 173;

    /// <summary>CAPEC-174: Flash Parameter Injection.</summary>
    public const int FlashParameterInjection = 174;

    /// <summary>CAPEC-175: Code Inclusion.</summary>
    public const int CodeInclusion = 175;

    /// <summary>CAPEC-176: Configuration/Environment Manipulation.</summary>
    public const int ConfigurationEnvironmentManipulation = 176;

    /// <summary>CAPEC-177: Create files with the same name as files protected with a higher classification.</summary>
    public const int CreateFilesWithTheSameNameAsFilesProtectedWithAHigherClassification = 177;

    /// <summary>CAPEC-178: Cross-Site Flashing.</summary>
    public const int CrossSiteFlashing = 178;

    /// <summary>CAPEC-179: Calling Micro-Services Directly.</summary>
    public const int CallingMicroServicesDirectly = 179;

    /// <summary>CAPEC-180: Exploiting Incorrectly Configured Access Control Security Levels.</summary>
    public const int ExploitingIncorrectlyConfiguredAccessControlSecurityLevels = 180;

    /// <summary>CAPEC-181: Flash File Overlay.</summary>
    public const int FlashFileOverlay = 181;

    /// <summary>CAPEC-182: Flash Injection.</summary>
    public const int FlashInjection = 182;

    /// <summary>CAPEC-183: IMAP/SMTP Command Injection.</summary>
    public const int ImapSmtpCommandInjection = 183;

    /// <summary>CAPEC-184: Software Integrity Attack.</summary>
    public const int SoftwareIntegrityAttack = 184;

    /// <summary>CAPEC-185: Malicious Software Download.</summary>
    public const int MaliciousSoftwareDownload = 185;

    /// <summary>CAPEC-186: Malicious Software Update.</summary>
    public const int MaliciousSoftwareUpdate = 186;

    /// <summary>CAPEC-187: Malicious Automated Software Update via Redirection.</summary>
    public const int MaliciousAutomatedSoftwareUpdateViaRedirection = 187;

    /// <summary>CAPEC-188: Reverse Engineering.</summary>
    public const int ReverseEngineering = 188;

    /// <summary>CAPEC-189: Black Box Reverse Engineering.</summary>
    public const int BlackBoxReverseEngineering = 189;

    /// <summary>CAPEC-190: Reverse Engineer an Executable to Expose Assumed Hidden Functionality.</summary>
    public const int ReverseEngineerAnExecutableToExposeAssumedHiddenFunctionality = 190;

    /// <summary>CAPEC-191: Read Sensitive Constants Within an Executable.</summary>
    public const int ReadSensitiveConstantsWithinAnExecutable = 191;

    /// <summary>CAPEC-192: Protocol Analysis.</summary>
    public const int ProtocolAnalysis = 192;

    /// <summary>CAPEC-193: PHP Remote File Inclusion.</summary>
    public const int PhpRemoteFileInclusion = 193;

    /// <summary>CAPEC-194: Fake the Source of Data.</summary>
    public const int FakeTheSourceOfData = 194;

    /// <summary>CAPEC-195: Principal Spoof.</summary>
    public const int PrincipalSpoof = 195;

    /// <summary>CAPEC-196: Session Credential Falsification through Forging.</summary>
    public const int SessionCredentialFalsificationThroughForging = 196;

    /// <summary>CAPEC-197: Exponential Data Expansion.</summary>
    public const int ExponentialDataExpansion = 197;

    /// <summary>CAPEC-198: XSS Targeting Error Pages.</summary>
    public const int XssTargetingErrorPages = 198;

    /// <summary>CAPEC-199: XSS Using Alternate Syntax.</summary>
    public const int XssUsingAlternateSyntax = 199;

    /// <summary>CAPEC-200: Removal of filters: Input filters, output filters, data masking.</summary>
    public const int RemovalOfFiltersInputFiltersOutputFiltersDataMasking = 200;

    /// <summary>CAPEC-201: Serialized Data External Linking.</summary>
    public const int SerializedDataExternalLinking = 201;

    /// <summary>CAPEC-202: Create Malicious Client.</summary>
    public const int CreateMaliciousClient = 202;

    /// <summary>CAPEC-203: Manipulate Registry Information.</summary>
    public const int ManipulateRegistryInformation = 203;

    /// <summary>CAPEC-204: Lifting Sensitive Data Embedded in Cache.</summary>
    public const int LiftingSensitiveDataEmbeddedInCache = 204;

    /// <summary>CAPEC-206: Signing Malicious Code.</summary>
    public const int SigningMaliciousCode = 206;

    /// <summary>CAPEC-207: Removing Important Client Functionality.</summary>
    public const int RemovingImportantClientFunctionality = 207;

    /// <summary>CAPEC-208: Removing/short-circuiting 'Purse' logic: removing/mutating 'cash' decrements.</summary>
    public const int RemovingShortCircuitingPurseLogicRemovingMutatingCashDecrements = 208;

    /// <summary>CAPEC-209: XSS Using MIME Type Mismatch.</summary>
    public const int XssUsingMimeTypeMismatch = 209;

    /// <summary>CAPEC-212: Functionality Misuse.</summary>
    public const int FunctionalityMisuse = 212;

    /// <summary>CAPEC-215: Fuzzing for application mapping.</summary>
    public const int FuzzingForApplicationMapping = 215;

    /// <summary>CAPEC-216: Communication Channel Manipulation.</summary>
    public const int CommunicationChannelManipulation = 216;

    /// <summary>CAPEC-217: Exploiting Incorrectly Configured SSL/TLS.</summary>
    public const int ExploitingIncorrectlyConfiguredSslTls = 217;

    /// <summary>CAPEC-218: Spoofing of UDDI/ebXML Messages.</summary>
    public const int SpoofingOfUddiEbXMLMessages = 218;

    /// <summary>CAPEC-219: XML Routing Detour Attacks.</summary>
    public const int XmlRoutingDetourAttacks = 219;

    /// <summary>CAPEC-220: Client-Server Protocol Manipulation.</summary>
    public const int ClientServerProtocolManipulation = 220;

    /// <summary>CAPEC-221: Data Serialization External Entities Blowup.</summary>
    public const int DataSerializationExternalEntitiesBlowup = 221;

    /// <summary>CAPEC-222: iFrame Overlay.</summary>
    public const int IFrameOverlay = 222;

    /// <summary>CAPEC-224: Fingerprinting.</summary>
    public const int Fingerprinting = 224;

    /// <summary>CAPEC-226: Session Credential Falsification through Manipulation.</summary>
    public const int SessionCredentialFalsificationThroughManipulation = 226;

    /// <summary>CAPEC-227: Sustained Client Engagement.</summary>
    public const int SustainedClientEngagement = 227;

    /// <summary>CAPEC-228: DTD Injection.</summary>
    public const int DtdInjection = 228;

    /// <summary>CAPEC-229: Serialized Data Parameter Blowup.</summary>
    public const int SerializedDataParameterBlowup = 229;

    /// <summary>CAPEC-230: Serialized Data with Nested Payloads.</summary>
    public const int SerializedDataWithNestedPayloads = 230;

    /// <summary>CAPEC-231: Oversized Serialized Data Payloads.</summary>
    public const int OversizedSerializedDataPayloads = 231;

    /// <summary>CAPEC-233: Privilege Escalation.</summary>
    public const int PrivilegeEscalation = 233;

    /// <summary>CAPEC-234: Hijacking a privileged process.</summary>
    public const int HijackingAPrivilegedProcess = 234;

    /// <summary>CAPEC-237: Escaping a Sandbox by Calling Code in Another Language.</summary>
    public const int EscapingASandboxByCallingCodeInAnotherLanguage = 237;

    /// <summary>CAPEC-240: Resource Injection.</summary>
    public const int ResourceInjection = 240;

    /// <summary>CAPEC-242: Code Injection.</summary>
    public const int CodeInjection = 242;

    /// <summary>CAPEC-243: XSS Targeting HTML Attributes.</summary>
    public const int XssTargetingHtmlAttributes = 243;

    /// <summary>CAPEC-244: XSS Targeting URI Placeholders.</summary>
    public const int XssTargetingUriPlaceholders = 244;

    /// <summary>CAPEC-245: XSS Using Doubled Characters.</summary>
    public const int XssUsingDoubledCharacters = 245;

    /// <summary>CAPEC-247: XSS Using Invalid Characters.</summary>
    public const int XssUsingInvalidCharacters = 247;

    /// <summary>CAPEC-248: Command Injection.</summary>
    public const int CommandInjection = 248;

    /// <summary>CAPEC-250: XML Injection.</summary>
    public const int XmlInjection = 250;

    /// <summary>CAPEC-251: Local Code Inclusion.</summary>
    public const int LocalCodeInclusion = 251;

    /// <summary>CAPEC-252: PHP Local File Inclusion.</summary>
    public const int PhpLocalFileInclusion = 252;

    /// <summary>CAPEC-253: Remote Code Inclusion.</summary>
    public const int RemoteCodeInclusion = 253;

    /// <summary>CAPEC-256: SOAP Array Overflow.</summary>
    public const int SoapArrayOverflow = 256;

    /// <summary>CAPEC-261: Fuzzing for garnering other adjacent user/sensitive data.</summary>
    public const int FuzzingForGarneringOtherAdjacentUserSensitiveData = 261;

    /// <summary>CAPEC-263: Force Use of Corrupted Files.</summary>
    public const int ForceUseOfCorruptedFiles = 263;

    /// <summary>CAPEC-267: Leverage Alternate Encoding.</summary>
    public const int LeverageAlternateEncoding = 267;

    /// <summary>CAPEC-268: Audit Log Manipulation.</summary>
    public const int AuditLogManipulation = 268;

    /// <summary>CAPEC-270: Modification of Registry Run Keys.</summary>
    public const int ModificationOfRegistryRunKeys = 270;

    /// <summary>CAPEC-271: Schema Poisoning.</summary>
    public const int SchemaPoisoning = 271;

    /// <summary>CAPEC-272: Protocol Manipulation.</summary>
    public const int ProtocolManipulation = 272;

    /// <summary>CAPEC-273: HTTP Response Smuggling.</summary>
    public const int HttpResponseSmuggling = 273;

    /// <summary>CAPEC-274: HTTP Verb Tampering.</summary>
    public const int HttpVerbTampering = 274;

    /// <summary>CAPEC-275: DNS Rebinding.</summary>
    public const int DnsRebinding = 275;

    /// <summary>CAPEC-276: Inter-component Protocol Manipulation.</summary>
    public const int InterComponentProtocolManipulation = 276;

    /// <summary>CAPEC-277: Data Interchange Protocol Manipulation.</summary>
    public const int DataInterchangeProtocolManipulation = 277;

    /// <summary>CAPEC-278: Web Services Protocol Manipulation.</summary>
    public const int WebServicesProtocolManipulation = 278;

    /// <summary>CAPEC-279: SOAP Manipulation.</summary>
    public const int SoapManipulation = 279;

    /// <summary>CAPEC-285: ICMP Echo Request Ping.</summary>
    public const int IcmpEchoRequestPing = 285;

    /// <summary>CAPEC-287: TCP SYN Scan.</summary>
    public const int TcpSynScan = 287;

    /// <summary>CAPEC-290: Enumerate Mail Exchange (MX) Records.</summary>
    public const int EnumerateMailExchangeRecords = 290;

    /// <summary>CAPEC-291: DNS Zone Transfers.</summary>
    public const int DnsZoneTransfers = 291;

    /// <summary>CAPEC-292: Host Discovery.</summary>
    public const int HostDiscovery = 292;

    /// <summary>CAPEC-293: Traceroute Route Enumeration.</summary>
    public const int TracerouteRouteEnumeration = 293;

    /// <summary>CAPEC-294: ICMP Address Mask Request.</summary>
    public const int IcmpAddressMaskRequest = 294;

    /// <summary>CAPEC-295: Timestamp Request.</summary>
    public const int TimestampRequest = 295;

    /// <summary>CAPEC-296: ICMP Information Request.</summary>
    public const int IcmpInformationRequest = 296;

    /// <summary>CAPEC-297: TCP ACK Ping.</summary>
    public const int TcpAckPing = 297;

    /// <summary>CAPEC-298: UDP Ping.</summary>
    public const int UdpPing = 298;

    /// <summary>CAPEC-299: TCP SYN Ping.</summary>
    public const int TcpSynPing = 299;

    /// <summary>CAPEC-300: Port Scanning.</summary>
    public const int PortScanning = 300;

    /// <summary>CAPEC-301: TCP Connect Scan.</summary>
    public const int TcpConnectScan = 301;

    /// <summary>CAPEC-302: TCP FIN Scan.</summary>
    public const int TcpFinScan = 302;

    /// <summary>CAPEC-303: TCP Xmas Scan.</summary>
    public const int TcpXmasScan = 303;

    /// <summary>CAPEC-304: TCP Null Scan.</summary>
    public const int TcpNullScan = 304;

    /// <summary>CAPEC-305: TCP ACK Scan.</summary>
    public const int TcpAckScan = 305;

    /// <summary>CAPEC-306: TCP Window Scan.</summary>
    public const int TcpWindowScan = 306;

    /// <summary>CAPEC-307: TCP RPC Scan.</summary>
    public const int TcpRpcScan = 307;

    /// <summary>CAPEC-308: UDP Scan.</summary>
    public const int UdpScan = 308;

    /// <summary>CAPEC-309: Network Topology Mapping.</summary>
    public const int NetworkTopologyMapping = 309;

    /// <summary>CAPEC-310: Scanning for Vulnerable Software.</summary>
    public const int ScanningForVulnerableSoftware = 310;

    /// <summary>CAPEC-312: Active OS Fingerprinting.</summary>
    public const int ActiveOSFingerprinting = 312;

    /// <summary>CAPEC-313: Passive OS Fingerprinting.</summary>
    public const int PassiveOSFingerprinting = 313;

    /// <summary>CAPEC-317: IP ID Sequencing Probe.</summary>
    public const int IPIDSequencingProbe = 317;

    /// <summary>CAPEC-318: IP 'ID' Echoed Byte-Order Probe.</summary>
    public const int IPIDEchoedByteOrderProbe = 318;

    /// <summary>CAPEC-319: IP (DF) 'Don't Fragment Bit' Echoing Probe.</summary>
    public const int IPDonTFragmentBitEchoingProbe = 319;

    /// <summary>CAPEC-320: TCP Timestamp Probe.</summary>
    public const int TcpTimestampProbe = 320;

    /// <summary>CAPEC-321: TCP Sequence Number Probe.</summary>
    public const int TcpSequenceNumberProbe = 321;

    /// <summary>CAPEC-322: TCP (ISN) Greatest Common Divisor Probe.</summary>
    public const int TcpGreatestCommonDivisorProbe = 322;

    /// <summary>CAPEC-323: TCP (ISN) Counter Rate Probe.</summary>
    public const int TcpCounterRateProbe = 323;

    /// <summary>CAPEC-324: TCP (ISN) Sequence Predictability Probe.</summary>
    public const int TcpSequencePredictabilityProbe = 324;

    /// <summary>CAPEC-325: TCP Congestion Control Flag (ECN) Probe.</summary>
    public const int TcpCongestionControlFlagProbe = 325;

    /// <summary>CAPEC-326: TCP Initial Window Size Probe.</summary>
    public const int TcpInitialWindowSizeProbe = 326;

    /// <summary>CAPEC-327: TCP Options Probe.</summary>
    public const int TcpOptionsProbe = 327;

    /// <summary>CAPEC-328: TCP 'RST' Flag Checksum Probe.</summary>
    public const int TcpRstFlagChecksumProbe = 328;

    /// <summary>CAPEC-329: ICMP Error Message Quoting Probe.</summary>
    public const int IcmpErrorMessageQuotingProbe = 329;

    /// <summary>CAPEC-330: ICMP Error Message Echoing Integrity Probe.</summary>
    public const int IcmpErrorMessageEchoingIntegrityProbe = 330;

    /// <summary>CAPEC-331: ICMP IP Total Length Field Probe.</summary>
    public const int IcmpIPTotalLengthFieldProbe = 331;

    /// <summary>CAPEC-332: ICMP IP 'ID' Field Error Message Probe.</summary>
    public const int IcmpIPIDFieldErrorMessageProbe = 332;

    /// <summary>CAPEC-383: Harvesting Information via API Event Monitoring.</summary>
    public const int HarvestingInformationViaApiEventMonitoring = 383;

    /// <summary>CAPEC-384: Application API Message Manipulation via Man-in-the-Middle.</summary>
    public const int ApplicationApiMessageManipulationViaManInTheMiddle = 384;

    /// <summary>CAPEC-385: Transaction or Event Tampering via Application API Manipulation.</summary>
    public const int TransactionOrEventTamperingViaApplicationApiManipulation = 385;

    /// <summary>CAPEC-386: Application API Navigation Remapping.</summary>
    public const int ApplicationApiNavigationRemapping = 386;

    /// <summary>CAPEC-387: Navigation Remapping To Propagate Malicious Content.</summary>
    public const int NavigationRemappingToPropagateMaliciousContent = 387;

    /// <summary>CAPEC-388: Application API Button Hijacking.</summary>
    public const int ApplicationApiButtonHijacking = 388;

    /// <summary>CAPEC-389: Content Spoofing Via Application API Manipulation.</summary>
    public const int ContentSpoofingViaApplicationApiManipulation = 389;

    /// <summary>CAPEC-390: Bypassing Physical Security.</summary>
    public const int BypassingPhysicalSecurity = 390;

    /// <summary>CAPEC-391: Bypassing Physical Locks.</summary>
    public const int BypassingPhysicalLocks = 391;

    /// <summary>CAPEC-392: Lock Bumping.</summary>
    public const int LockBumping = 392;

    /// <summary>CAPEC-393: Lock Picking.</summary>
    public const int LockPicking = 393;

    /// <summary>CAPEC-394: Using a Snap Gun Lock to Force a Lock.</summary>
    public const int UsingASnapGunLockToForceALock = 394;

    /// <summary>CAPEC-395: Bypassing Electronic Locks and Access Controls.</summary>
    public const int BypassingElectronicLocksAndAccessControls = 395;

    /// <summary>CAPEC-397: Cloning Magnetic Strip Cards.</summary>
    public const int CloningMagneticStripCards = 397;

    /// <summary>CAPEC-398: Magnetic Strip Card Brute Force Attacks.</summary>
    public const int MagneticStripCardBruteForceAttacks = 398;

    /// <summary>CAPEC-399: Cloning RFID Cards or Chips.</summary>
    public const int CloningRfidCardsOrChips = 399;

    /// <summary>CAPEC-400: RFID Chip Deactivation or Destruction.</summary>
    public const int RfidChipDeactivationOrDestruction = 400;

    /// <summary>CAPEC-401: Physically Hacking Hardware.</summary>
    public const int PhysicallyHackingHardware = 401;

    /// <summary>CAPEC-402: Bypassing ATA Password Security.</summary>
    public const int BypassingAtaPasswordSecurity = 402;

    /// <summary>CAPEC-406: Dumpster Diving.</summary>
    public const int DumpsterDiving = 406;

    /// <summary>CAPEC-407: Pretexting.</summary>
    public const int Pretexting = 407;

    /// <summary>CAPEC-410: Information Elicitation.</summary>
    public const int InformationElicitation = 410;

    /// <summary>CAPEC-412: Pretexting via Customer Service.</summary>
    public const int PretextingViaCustomerService = 412;

    /// <summary>CAPEC-413: Pretexting via Tech Support.</summary>
    public const int PretextingViaTechSupport = 413;

    /// <summary>CAPEC-414: Pretexting via Delivery Person.</summary>
    public const int PretextingViaDeliveryPerson = 414;

    /// <summary>CAPEC-415: Pretexting via Phone.</summary>
    public const int PretextingViaPhone = 415;

    /// <summary>CAPEC-416: Manipulate Human Behavior.</summary>
    public const int ManipulateHumanBehavior = 416;

    /// <summary>CAPEC-417: Influence Perception.</summary>
    public const int InfluencePerception = 417;

    /// <summary>CAPEC-418: Influence Perception of Reciprocation.</summary>
    public const int InfluencePerceptionOfReciprocation = 418;

    /// <summary>CAPEC-420: Influence Perception of Scarcity.</summary>
    public const int InfluencePerceptionOfScarcity = 420;

    /// <summary>CAPEC-421: Influence Perception of Authority.</summary>
    public const int InfluencePerceptionOfAuthority = 421;

    /// <summary>CAPEC-422: Influence Perception of Commitment and Consistency.</summary>
    public const int InfluencePerceptionOfCommitmentAndConsistency = 422;

    /// <summary>CAPEC-423: Influence Perception of Liking.</summary>
    public const int InfluencePerceptionOfLiking = 423;

    /// <summary>CAPEC-424: Influence Perception of Consensus or Social Proof.</summary>
    public const int InfluencePerceptionOfConsensusOrSocialProof = 424;

    /// <summary>CAPEC-425: Target Influence via Framing.</summary>
    public const int TargetInfluenceViaFraming = 425;

    /// <summary>CAPEC-426: Influence via Incentives.</summary>
    public const int InfluenceViaIncentives = 426;

    /// <summary>CAPEC-427: Influence via Psychological Principles.</summary>
    public const int InfluenceViaPsychologicalPrinciples = 427;

    /// <summary>CAPEC-428: Influence via Modes of Thinking.</summary>
    public const int InfluenceViaModesOfThinking = 428;

    /// <summary>CAPEC-429: Target Influence via Eye Cues.</summary>
    public const int TargetInfluenceViaEyeCues = 429;

    /// <summary>CAPEC-433: Target Influence via The Human Buffer Overflow.</summary>
    public const int TargetInfluenceViaTheHumanBufferOverflow = 433;

    /// <summary>CAPEC-434: Target Influence via Interview and Interrogation.</summary>
    public const int TargetInfluenceViaInterviewAndInterrogation = 434;

    /// <summary>CAPEC-435: Target Influence via Instant Rapport.</summary>
    public const int TargetInfluenceViaInstantRapport = 435;

    /// <summary>CAPEC-438: Modification During Manufacture.</summary>
    public const int ModificationDuringManufacture = 438;

    /// <summary>CAPEC-439: Manipulation During Distribution.</summary>
    public const int ManipulationDuringDistribution = 439;

    /// <summary>CAPEC-440: Hardware Integrity Attack.</summary>
    public const int HardwareIntegrityAttack = 440;

    /// <summary>CAPEC-441: Malicious Logic Insertion.</summary>
    public const int MaliciousLogicInsertion = 441;

    /// <summary>CAPEC-442: Infected Software.</summary>
    public const int InfectedSoftware = 442;

    /// <summary>CAPEC-443: Malicious Logic Inserted Into Product by Authorized Developer.</summary>
    public const int MaliciousLogicInsertedIntoProductByAuthorizedDeveloper = 443;

    /// <summary>CAPEC-444: Development Alteration.</summary>
    public const int DevelopmentAlteration = 444;

    /// <summary>CAPEC-445: Malicious Logic Insertion into Product Software via Configuration Management Manipulation.</summary>
    public const int MaliciousLogicInsertionIntoProductSoftwareViaConfigurationManagementManipulation = 445;

    /// <summary>CAPEC-446: Malicious Logic Insertion into Product via Inclusion of Third-Party Component.</summary>
    public const int MaliciousLogicInsertionIntoProductViaInclusionOfThirdPartyComponent = 446;

    /// <summary>CAPEC-447: Design Alteration.</summary>
    public const int DesignAlteration = 447;

    /// <summary>CAPEC-448: Embed Virus into DLL.</summary>
    public const int EmbedVirusIntoDll = 448;

    /// <summary>CAPEC-452: Infected Hardware.</summary>
    public const int InfectedHardware = 452;

    /// <summary>CAPEC-456: Infected Memory.</summary>
    public const int InfectedMemory = 456;

    /// <summary>CAPEC-457: USB Memory Attacks.</summary>
    public const int UsbMemoryAttacks = 457;

    /// <summary>CAPEC-458: Flash Memory Attacks.</summary>
    public const int FlashMemoryAttacks = 458;

    /// <summary>CAPEC-459: Creating a Rogue Certification Authority Certificate.</summary>
    public const int CreatingARogueCertificationAuthorityCertificate = 459;

    /// <summary>CAPEC-460: HTTP Parameter Pollution (HPP).</summary>
    public const int HttpParameterPollution = 460;

    /// <summary>CAPEC-461: Web Services API Signature Forgery Leveraging Hash Function Extension Weakness.</summary>
    public const int WebServicesApiSignatureForgeryLeveragingHashFunctionExtensionWeakness = 461;

    /// <summary>CAPEC-462: Cross-Domain Search Timing.</summary>
    public const int CrossDomainSearchTiming = 462;

    /// <summary>CAPEC-463: Padding Oracle Crypto Attack.</summary>
    public const int PaddingOracleCryptoAttack = 463;

    /// <summary>CAPEC-464: Evercookie.</summary>
    public const int Evercookie = 464;

    /// <summary>CAPEC-465: Transparent Proxy Abuse.</summary>
    public const int TransparentProxyAbuse = 465;

    /// <summary>CAPEC-466: Leveraging Active Adversary in the Middle Attacks to Bypass Same Origin Policy.</summary>
    public const int LeveragingActiveAdversaryInTheMiddleAttacksToBypassSameOriginPolicy = 466;

    /// <summary>CAPEC-467: Cross Site Identification.</summary>
    public const int CrossSiteIdentification = 467;

    /// <summary>CAPEC-468: Generic Cross-Browser Cross-Domain Theft.</summary>
    public const int GenericCrossBrowserCrossDomainTheft = 468;

    /// <summary>CAPEC-469: HTTP DoS.</summary>
    public const int HttpDoS = 469;

    /// <summary>CAPEC-470: Expanding Control over the Operating System from the Database.</summary>
    public const int ExpandingControlOverTheOperatingSystemFromTheDatabase = 470;

    /// <summary>CAPEC-471: Search Order Hijacking.</summary>
    public const int SearchOrderHijacking = 471;

    /// <summary>CAPEC-472: Browser Fingerprinting.</summary>
    public const int BrowserFingerprinting = 472;

    /// <summary>CAPEC-473: Signature Spoof.</summary>
    public const int SignatureSpoof = 473;

    /// <summary>CAPEC-474: Signature Spoofing by Key Theft.</summary>
    public const int SignatureSpoofingByKeyTheft = 474;

    /// <summary>CAPEC-475: Signature Spoofing by Improper Validation.</summary>
    public const int SignatureSpoofingByImproperValidation = 475;

    /// <summary>CAPEC-476: Signature Spoofing by Misrepresentation.</summary>
    public const int SignatureSpoofingByMisrepresentation = 476;

    /// <summary>CAPEC-477: Signature Spoofing by Mixing Signed and Unsigned Content.</summary>
    public const int SignatureSpoofingByMixingSignedAndUnsignedContent = 477;

    /// <summary>CAPEC-478: Modification of Windows Service Configuration.</summary>
    public const int ModificationOfWindowsServiceConfiguration = 478;

    /// <summary>CAPEC-479: Malicious Root Certificate.</summary>
    public const int MaliciousRootCertificate = 479;

    /// <summary>CAPEC-480: Escaping Virtualization.</summary>
    public const int EscapingVirtualization = 480;

    /// <summary>CAPEC-481: Contradictory Destinations in Traffic Routing Schemes.</summary>
    public const int ContradictoryDestinationsInTrafficRoutingSchemes = 481;

    /// <summary>CAPEC-482: TCP Flood.</summary>
    public const int TcpFlood = 482;

    /// <summary>CAPEC-485: Signature Spoofing by Key Recreation.</summary>
    public const int SignatureSpoofingByKeyRecreation = 485;

    /// <summary>CAPEC-486: UDP Flood.</summary>
    public const int UdpFlood = 486;

    /// <summary>CAPEC-487: ICMP Flood.</summary>
    public const int IcmpFlood = 487;

    /// <summary>CAPEC-488: HTTP Flood.</summary>
    public const int HttpFlood = 488;

    /// <summary>CAPEC-489: SSL Flood.</summary>
    public const int SslFlood = 489;

    /// <summary>CAPEC-490: Amplification.</summary>
    public const int Amplification = 490;

    /// <summary>CAPEC-491: Quadratic Data Expansion.</summary>
    public const int QuadraticDataExpansion = 491;

    /// <summary>CAPEC-492: Regular Expression Exponential Blowup.</summary>
    public const int RegularExpressionExponentialBlowup = 492;

    /// <summary>CAPEC-493: SOAP Array Blowup.</summary>
    public const int SoapArrayBlowup = 493;

    /// <summary>CAPEC-494: TCP Fragmentation.</summary>
    public const int TcpFragmentation = 494;

    /// <summary>CAPEC-495: UDP Fragmentation.</summary>
    public const int UdpFragmentation = 495;

    /// <summary>CAPEC-496: ICMP Fragmentation.</summary>
    public const int IcmpFragmentation = 496;

    /// <summary>CAPEC-497: File Discovery.</summary>
    public const int FileDiscovery = 497;

    /// <summary>CAPEC-498: Probe iOS Screenshots.</summary>
    public const int ProbeIOSScreenshots = 498;

    /// <summary>CAPEC-499: Android Intent Intercept.</summary>
    public const int AndroidIntentIntercept = 499;

    /// <summary>CAPEC-500: WebView Injection.</summary>
    public const int WebViewInjection = 500;

    /// <summary>CAPEC-501: Android Activity Hijack.</summary>
    public const int AndroidActivityHijack = 501;

    /// <summary>CAPEC-502: Intent Spoof.</summary>
    public const int IntentSpoof = 502;

    /// <summary>CAPEC-503: WebView Exposure.</summary>
    public const int WebViewExposure = 503;

    /// <summary>CAPEC-504: Task Impersonation.</summary>
    public const int TaskImpersonation = 504;

    /// <summary>CAPEC-505: Scheme Squatting.</summary>
    public const int SchemeSquatting = 505;

    /// <summary>CAPEC-506: Tapjacking.</summary>
    public const int Tapjacking = 506;

    /// <summary>CAPEC-507: Physical Theft.</summary>
    public const int PhysicalTheft = 507;

    /// <summary>CAPEC-508: Shoulder Surfing.</summary>
    public const int ShoulderSurfing = 508;

    /// <summary>CAPEC-509: Kerberoasting.</summary>
    public const int Kerberoasting = 509;

    /// <summary>CAPEC-510: SaaS User Request Forgery.</summary>
    public const int SaaSUserRequestForgery = 510;

    /// <summary>CAPEC-511: Infiltration of Software Development Environment.</summary>
    public const int InfiltrationOfSoftwareDevelopmentEnvironment = 511;

    /// <summary>CAPEC-516: Hardware Component Substitution During Baselining.</summary>
    public const int HardwareComponentSubstitutionDuringBaselining = 516;

    /// <summary>CAPEC-517: Documentation Alteration to Circumvent Dial-down.</summary>
    public const int DocumentationAlterationToCircumventDialDown = 517;

    /// <summary>CAPEC-518: Documentation Alteration to Produce Under-performing Systems.</summary>
    public const int DocumentationAlterationToProduceUnderPerformingSystems = 518;

    /// <summary>CAPEC-519: Documentation Alteration to Cause Errors in System Design.</summary>
    public const int DocumentationAlterationToCauseErrorsInSystemDesign = 519;

    /// <summary>CAPEC-520: Counterfeit Hardware Component Inserted During Product Assembly.</summary>
    public const int CounterfeitHardwareComponentInsertedDuringProductAssembly = 520;

    /// <summary>CAPEC-521: Hardware Design Specifications Are Altered.</summary>
    public const int HardwareDesignSpecificationsAreAltered = 521;

    /// <summary>CAPEC-522: Malicious Hardware Component Replacement.</summary>
    public const int MaliciousHardwareComponentReplacement = 522;

    /// <summary>CAPEC-523: Malicious Software Implanted.</summary>
    public const int MaliciousSoftwareImplanted = 523;

    /// <summary>CAPEC-524: Rogue Integration Procedures.</summary>
    public const int RogueIntegrationProcedures = 524;

    /// <summary>CAPEC-528: XML Flood.</summary>
    public const int XmlFlood = 528;

    /// <summary>CAPEC-529: Malware-Directed Internal Reconnaissance.</summary>
    public const int MalwareDirectedInternalReconnaissance = 529;

    /// <summary>CAPEC-530: Provide Counterfeit Component.</summary>
    public const int ProvideCounterfeitComponent = 530;

    /// <summary>CAPEC-531: Hardware Component Substitution.</summary>
    public const int HardwareComponentSubstitution = 531;

    /// <summary>CAPEC-532: Altered Installed BIOS.</summary>
    public const int AlteredInstalledBios = 532;

    /// <summary>CAPEC-533: Malicious Manual Software Update.</summary>
    public const int MaliciousManualSoftwareUpdate = 533;

    /// <summary>CAPEC-534: Malicious Hardware Update.</summary>
    public const int MaliciousHardwareUpdate = 534;

    /// <summary>CAPEC-535: Malicious Gray Market Hardware.</summary>
    public const int MaliciousGrayMarketHardware = 535;

    /// <summary>CAPEC-536: Data Injected During Configuration.</summary>
    public const int DataInjectedDuringConfiguration = 536;

    /// <summary>CAPEC-537: Infiltration of Hardware Development Environment.</summary>
    public const int InfiltrationOfHardwareDevelopmentEnvironment = 537;

    /// <summary>CAPEC-538: Open-Source Library Manipulation.</summary>
    public const int OpenSourceLibraryManipulation = 538;

    /// <summary>CAPEC-539: ASIC With Malicious Functionality.</summary>
    public const int AsicWithMaliciousFunctionality = 539;

    /// <summary>CAPEC-540: Overread Buffers.</summary>
    public const int OverreadBuffers = 540;

    /// <summary>CAPEC-541: Application Fingerprinting.</summary>
    public const int ApplicationFingerprinting = 541;

    /// <summary>CAPEC-542: Targeted Malware.</summary>
    public const int TargetedMalware = 542;

    /// <summary>CAPEC-543: Counterfeit Websites.</summary>
    public const int CounterfeitWebsites = 543;

    /// <summary>CAPEC-544: Counterfeit Organizations.</summary>
    public const int CounterfeitOrganizations = 544;

    /// <summary>CAPEC-545: Pull Data from System Resources.</summary>
    public const int PullDataFromSystemResources = 545;

    /// <summary>CAPEC-546: Incomplete Data Deletion in a Multi-Tenant Environment.</summary>
    public const int IncompleteDataDeletionInAMultiTenantEnvironment = 546;

    /// <summary>CAPEC-547: Physical Destruction of Device or Component.</summary>
    public const int PhysicalDestructionOfDeviceOrComponent = 547;

    /// <summary>CAPEC-548: Contaminate Resource.</summary>
    public const int ContaminateResource = 548;

    /// <summary>CAPEC-549: Local Execution of Code.</summary>
    public const int LocalExecutionOfCode = 549;

    /// <summary>CAPEC-550: Install New Service.</summary>
    public const int InstallNewService = 550;

    /// <summary>CAPEC-551: Modify Existing Service.</summary>
    public const int ModifyExistingService = 551;

    /// <summary>CAPEC-552: Install Rootkit.</summary>
    public const int InstallRootkit = 552;

    /// <summary>CAPEC-554: Functionality Bypass.</summary>
    public const int FunctionalityBypass = 554;

    /// <summary>CAPEC-555: Remote Services with Stolen Credentials.</summary>
    public const int RemoteServicesWithStolenCredentials = 555;

    /// <summary>CAPEC-556: Replace File Extension Handlers.</summary>
    public const int ReplaceFileExtensionHandlers = 556;

    /// <summary>CAPEC-558: Replace Trusted Executable.</summary>
    public const int ReplaceTrustedExecutable = 558;

    /// <summary>CAPEC-559: Orbital Jamming.</summary>
    public const int OrbitalJamming = 559;

    /// <summary>CAPEC-560: Use of Known Domain Credentials.</summary>
    public const int UseOfKnownDomainCredentials = 560;

    /// <summary>CAPEC-561: Windows Admin Shares with Stolen Credentials.</summary>
    public const int WindowsAdminSharesWithStolenCredentials = 561;

    /// <summary>CAPEC-562: Modify Shared File.</summary>
    public const int ModifySharedFile = 562;

    /// <summary>CAPEC-563: Add Malicious File to Shared Webroot.</summary>
    public const int AddMaliciousFileToSharedWebroot = 563;

    /// <summary>CAPEC-564: Run Software at Logon.</summary>
    public const int RunSoftwareAtLogon = 564;

    /// <summary>CAPEC-565: Password Spraying.</summary>
    public const int PasswordSpraying = 565;

    /// <summary>CAPEC-568: Capture Credentials via Keylogger.</summary>
    public const int CaptureCredentialsViaKeylogger = 568;

    /// <summary>CAPEC-569: Collect Data as Provided by Users.</summary>
    public const int CollectDataAsProvidedByUsers = 569;

    /// <summary>CAPEC-571: Block Logging to Central Repository.</summary>
    public const int BlockLoggingToCentralRepository = 571;

    /// <summary>CAPEC-572: Artificially Inflate File Sizes.</summary>
    public const int ArtificiallyInflateFileSizes = 572;

    /// <summary>CAPEC-573: Process Footprinting.</summary>
    public const int ProcessFootprinting = 573;

    /// <summary>CAPEC-574: Services Footprinting.</summary>
    public const int ServicesFootprinting = 574;

    /// <summary>CAPEC-575: Account Footprinting.</summary>
    public const int AccountFootprinting = 575;

    /// <summary>CAPEC-576: Group Permission Footprinting.</summary>
    public const int GroupPermissionFootprinting = 576;

    /// <summary>CAPEC-577: Owner Footprinting.</summary>
    public const int OwnerFootprinting = 577;

    /// <summary>CAPEC-578: Disable Security Software.</summary>
    public const int DisableSecuritySoftware = 578;

    /// <summary>CAPEC-579: Replace Winlogon Helper DLL.</summary>
    public const int ReplaceWinlogonHelperDll = 579;

    /// <summary>CAPEC-580: System Footprinting.</summary>
    public const int SystemFootprinting = 580;

    /// <summary>CAPEC-581: Security Software Footprinting.</summary>
    public const int SecuritySoftwareFootprinting = 581;

    /// <summary>CAPEC-582: Route Disabling.</summary>
    public const int RouteDisabling = 582;

    /// <summary>CAPEC-583: Disabling Network Hardware.</summary>
    public const int DisablingNetworkHardware = 583;

    /// <summary>CAPEC-584: BGP Route Disabling.</summary>
    public const int BgpRouteDisabling = 584;

    /// <summary>CAPEC-585: DNS Domain Seizure.</summary>
    public const int DnsDomainSeizure = 585;

    /// <summary>CAPEC-586: Object Injection.</summary>
    public const int ObjectInjection = 586;

    /// <summary>CAPEC-587: Cross Frame Scripting (XFS).</summary>
    public const int CrossFrameScripting = 587;

    /// <summary>CAPEC-588: DOM-Based XSS.</summary>
    public const int DomBasedXss = 588;

    /// <summary>CAPEC-589: DNS Blocking.</summary>
    public const int DnsBlocking = 589;

    /// <summary>CAPEC-590: IP Address Blocking.</summary>
    public const int IPAddressBlocking = 590;

    /// <summary>CAPEC-591: Reflected XSS.</summary>
    public const int ReflectedXss = 591;

    /// <summary>CAPEC-592: Stored XSS.</summary>
    public const int StoredXss = 592;

    /// <summary>CAPEC-593: Session Hijacking.</summary>
    public const int SessionHijacking = 593;

    /// <summary>CAPEC-594: Traffic Injection.</summary>
    public const int TrafficInjection = 594;

    /// <summary>CAPEC-595: Connection Reset.</summary>
    public const int ConnectionReset = 595;

    /// <summary>CAPEC-596: TCP RST Injection.</summary>
    public const int TcpRstInjection = 596;

    /// <summary>CAPEC-597: Absolute Path Traversal.</summary>
    public const int AbsolutePathTraversal = 597;

    /// <summary>CAPEC-598: DNS Spoofing.</summary>
    public const int DnsSpoofing = 598;

    /// <summary>CAPEC-599: Terrestrial Jamming.</summary>
    public const int TerrestrialJamming = 599;

    /// <summary>CAPEC-600: Credential Stuffing.</summary>
    public const int CredentialStuffing = 600;

    /// <summary>CAPEC-601: Jamming.</summary>
    public const int Jamming = 601;

    /// <summary>CAPEC-603: Blockage.</summary>
    public const int Blockage = 603;

    /// <summary>CAPEC-604: Wi-Fi Jamming.</summary>
    public const int WiFiJamming = 604;

    /// <summary>CAPEC-605: Cellular Jamming.</summary>
    public const int CellularJamming = 605;

    /// <summary>CAPEC-606: Weakening of Cellular Encryption.</summary>
    public const int WeakeningOfCellularEncryption = 606;

    /// <summary>CAPEC-607: Obstruction.</summary>
    public const int Obstruction = 607;

    /// <summary>CAPEC-608: Cryptanalysis of Cellular Encryption.</summary>
    public const int CryptanalysisOfCellularEncryption = 608;

    /// <summary>CAPEC-609: Cellular Traffic Intercept.</summary>
    public const int CellularTrafficIntercept = 609;

    /// <summary>CAPEC-610: Cellular Data Injection.</summary>
    public const int CellularDataInjection = 610;

    /// <summary>CAPEC-611: BitSquatting.</summary>
    public const int BitSquatting = 611;

    /// <summary>CAPEC-612: WiFi MAC Address Tracking.</summary>
    public const int WiFiMacAddressTracking = 612;

    /// <summary>CAPEC-613: WiFi SSID Tracking.</summary>
    public const int WiFiSsidTracking = 613;

    /// <summary>CAPEC-614: Rooting SIM Cards.</summary>
    public const int RootingSimCards = 614;

    /// <summary>CAPEC-615: Evil Twin Wi-Fi Attack.</summary>
    public const int EvilTwinWiFiAttack = 615;

    /// <summary>CAPEC-616: Establish Rogue Location.</summary>
    public const int EstablishRogueLocation = 616;

    /// <summary>CAPEC-617: Cellular Rogue Base Station.</summary>
    public const int CellularRogueBaseStation = 617;

    /// <summary>CAPEC-618: Cellular Broadcast Message Request.</summary>
    public const int CellularBroadcastMessageRequest = 618;

    /// <summary>CAPEC-619: Signal Strength Tracking.</summary>
    public const int SignalStrengthTracking = 619;

    /// <summary>CAPEC-620: Drop Encryption Level.</summary>
    public const int DropEncryptionLevel = 620;

    /// <summary>CAPEC-621: Analysis of Packet Timing and Sizes.</summary>
    public const int AnalysisOfPacketTimingAndSizes = 621;

    /// <summary>CAPEC-622: Electromagnetic Side-Channel Attack.</summary>
    public const int ElectromagneticSideChannelAttack = 622;

    /// <summary>CAPEC-623: Compromising Emanations Attack.</summary>
    public const int CompromisingEmanationsAttack = 623;

    /// <summary>CAPEC-624: Hardware Fault Injection.</summary>
    public const int HardwareFaultInjection = 624;

    /// <summary>CAPEC-625: Mobile Device Fault Injection.</summary>
    public const int MobileDeviceFaultInjection = 625;

    /// <summary>CAPEC-626: Smudge Attack.</summary>
    public const int SmudgeAttack = 626;

    /// <summary>CAPEC-627: Counterfeit GPS Signals.</summary>
    public const int CounterfeitGpsSignals = 627;

    /// <summary>CAPEC-628: Carry-Off GPS Attack.</summary>
    public const int CarryOffGpsAttack = 628;

    /// <summary>CAPEC-630: TypoSquatting.</summary>
    public const int TypoSquatting = 630;

    /// <summary>CAPEC-631: SoundSquatting.</summary>
    public const int SoundSquatting = 631;

    /// <summary>CAPEC-632: Homograph Attack via Homoglyphs.</summary>
    public const int HomographAttackViaHomoglyphs = 632;

    /// <summary>CAPEC-633: Token Impersonation.</summary>
    public const int TokenImpersonation = 633;

    /// <summary>CAPEC-634: Probe Audio and Video Peripherals.</summary>
    public const int ProbeAudioAndVideoPeripherals = 634;

    /// <summary>CAPEC-635: Alternative Execution Due to Deceptive Filenames.</summary>
    public const int AlternativeExecutionDueToDeceptiveFilenames = 635;

    /// <summary>CAPEC-636: Hiding Malicious Data or Code within Files.</summary>
    public const int HidingMaliciousDataOrCodeWithinFiles = 636;

    /// <summary>CAPEC-637: Collect Data from Clipboard.</summary>
    public const int CollectDataFromClipboard = 637;

    /// <summary>CAPEC-638: Altered Component Firmware.</summary>
    public const int AlteredComponentFirmware = 638;

    /// <summary>CAPEC-639: Probe System Files.</summary>
    public const int ProbeSystemFiles = 639;

    /// <summary>CAPEC-640: Inclusion of Code in Existing Process.</summary>
    public const int InclusionOfCodeInExistingProcess = 640;

    /// <summary>CAPEC-641: DLL Side-Loading.</summary>
    public const int DllSideLoading = 641;

    /// <summary>CAPEC-642: Replace Binaries.</summary>
    public const int ReplaceBinaries = 642;

    /// <summary>CAPEC-643: Identify Shared Files/Directories on System.</summary>
    public const int IdentifySharedFilesDirectoriesOnSystem = 643;

    /// <summary>CAPEC-644: Use of Captured Hashes (Pass The Hash).</summary>
    public const int UseOfCapturedHashes = 644;

    /// <summary>CAPEC-645: Use of Captured Tickets (Pass The Ticket).</summary>
    public const int UseOfCapturedTickets = 645;

    /// <summary>CAPEC-646: Peripheral Footprinting.</summary>
    public const int PeripheralFootprinting = 646;

    /// <summary>CAPEC-647: Collect Data from Registries.</summary>
    public const int CollectDataFromRegistries = 647;

    /// <summary>CAPEC-648: Collect Data from Screen Capture.</summary>
    public const int CollectDataFromScreenCapture = 648;

    /// <summary>CAPEC-649: Adding a Space to a File Extension.</summary>
    public const int AddingASpaceToAFileExtension = 649;

    /// <summary>CAPEC-650: Upload a Web Shell to a Web Server.</summary>
    public const int UploadAWebShellToAWebServer = 650;

    /// <summary>CAPEC-651: Eavesdropping.</summary>
    public const int Eavesdropping = 651;

    /// <summary>CAPEC-652: Use of Known Kerberos Credentials.</summary>
    public const int UseOfKnownKerberosCredentials = 652;

    /// <summary>CAPEC-653: Use of Known Operating System Credentials.</summary>
    public const int UseOfKnownOperatingSystemCredentials = 653;

    /// <summary>CAPEC-654: Credential Prompt Impersonation.</summary>
    public const int CredentialPromptImpersonation = 654;

    /// <summary>CAPEC-655: Avoid Security Tool Identification by Adding Data.</summary>
    public const int AvoidSecurityToolIdentificationByAddingData = 655;

    /// <summary>CAPEC-656: Voice Phishing.</summary>
    public const int VoicePhishing = 656;

    /// <summary>CAPEC-657: Malicious Automated Software Update via Spoofing.</summary>
    public const int MaliciousAutomatedSoftwareUpdateViaSpoofing = 657;

    /// <summary>CAPEC-660: Root/Jailbreak Detection Evasion via Hooking.</summary>
    public const int RootJailbreakDetectionEvasionViaHooking = 660;

    /// <summary>CAPEC-661: Root/Jailbreak Detection Evasion via Debugging.</summary>
    public const int RootJailbreakDetectionEvasionViaDebugging = 661;

    /// <summary>CAPEC-662: Adversary in the Browser (AiTB).</summary>
    public const int AdversaryInTheBrowser = 662;

    /// <summary>CAPEC-663: Exploitation of Transient Instruction Execution.</summary>
    public const int ExploitationOfTransientInstructionExecution = 663;

    /// <summary>CAPEC-664: Server Side Request Forgery.</summary>
    public const int ServerSideRequestForgery = 664;

    /// <summary>CAPEC-665: Exploitation of Thunderbolt Protection Flaws.</summary>
    public const int ExploitationOfThunderboltProtectionFlaws = 665;

    /// <summary>CAPEC-666: BlueSmacking.</summary>
    public const int BlueSmacking = 666;

    /// <summary>CAPEC-667: Bluetooth Impersonation AttackS (BIAS).</summary>
    public const int BluetoothImpersonationAttackS = 667;

    /// <summary>CAPEC-668: Key Negotiation of Bluetooth Attack (KNOB).</summary>
    public const int KeyNegotiationOfBluetoothAttack = 668;

    /// <summary>CAPEC-669: Alteration of a Software Update.</summary>
    public const int AlterationOfASoftwareUpdate = 669;

    /// <summary>CAPEC-670: Software Development Tools Maliciously Altered.</summary>
    public const int SoftwareDevelopmentToolsMaliciouslyAltered = 670;

    /// <summary>CAPEC-671: Requirements for ASIC Functionality Maliciously Altered.</summary>
    public const int RequirementsForAsicFunctionalityMaliciouslyAltered = 671;

    /// <summary>CAPEC-672: Malicious Code Implanted During Chip Programming.</summary>
    public const int MaliciousCodeImplantedDuringChipProgramming = 672;

    /// <summary>CAPEC-673: Developer Signing Maliciously Altered Software.</summary>
    public const int DeveloperSigningMaliciouslyAlteredSoftware = 673;

    /// <summary>CAPEC-674: Design for FPGA Maliciously Altered.</summary>
    public const int DesignForFpgaMaliciouslyAltered = 674;

    /// <summary>CAPEC-675: Retrieve Data from Decommissioned Devices.</summary>
    public const int RetrieveDataFromDecommissionedDevices = 675;

    /// <summary>CAPEC-676: NoSQL Injection.</summary>
    public const int NoSQLInjection = 676;

    /// <summary>CAPEC-677: Server Motherboard Compromise.</summary>
    public const int ServerMotherboardCompromise = 677;

    /// <summary>CAPEC-678: System Build Data Maliciously Altered.</summary>
    public const int SystemBuildDataMaliciouslyAltered = 678;

    /// <summary>CAPEC-679: Exploitation of Improperly Configured or Implemented Memory Protections.</summary>
    public const int ExploitationOfImproperlyConfiguredOrImplementedMemoryProtections = 679;

    /// <summary>CAPEC-680: Exploitation of Improperly Controlled Registers.</summary>
    public const int ExploitationOfImproperlyControlledRegisters = 680;

    /// <summary>CAPEC-681: Exploitation of Improperly Controlled Hardware Security Identifiers.</summary>
    public const int ExploitationOfImproperlyControlledHardwareSecurityIdentifiers = 681;

    /// <summary>CAPEC-682: Exploitation of Firmware or ROM Code with Unpatchable Vulnerabilities.</summary>
    public const int ExploitationOfFirmwareOrRomCodeWithUnpatchableVulnerabilities = 682;

    /// <summary>CAPEC-690: Metadata Spoofing.</summary>
    public const int MetadataSpoofing = 690;

    /// <summary>CAPEC-691: Spoof Open-Source Software Metadata.</summary>
    public const int SpoofOpenSourceSoftwareMetadata = 691;

    /// <summary>CAPEC-692: Spoof Version Control System Commit Metadata.</summary>
    public const int SpoofVersionControlSystemCommitMetadata = 692;

    /// <summary>CAPEC-693: StarJacking.</summary>
    public const int StarJacking = 693;

    /// <summary>CAPEC-694: System Location Discovery.</summary>
    public const int SystemLocationDiscovery = 694;

    /// <summary>CAPEC-695: Repo Jacking.</summary>
    public const int RepoJacking = 695;

    /// <summary>CAPEC-696: Load Value Injection.</summary>
    public const int LoadValueInjection = 696;

    /// <summary>CAPEC-697: DHCP Spoofing.</summary>
    public const int DhcpSpoofing = 697;

    /// <summary>CAPEC-698: Install Malicious Extension.</summary>
    public const int InstallMaliciousExtension = 698;

    /// <summary>CAPEC-699: Eavesdropping on a Monitor.</summary>
    public const int EavesdroppingOnAMonitor = 699;

    /// <summary>CAPEC-700: Network Boundary Bridging.</summary>
    public const int NetworkBoundaryBridging = 700;

    /// <summary>CAPEC-701: Browser in the Middle (BiTM).</summary>
    public const int BrowserInTheMiddle = 701;

    /// <summary>CAPEC-702: Exploiting Incorrect Chaining or Granularity of Hardware Debug Components.</summary>
    public const int ExploitingIncorrectChainingOrGranularityOfHardwareDebugComponents = 702;
}
