// Made from MITRE ATT&CK Enterprise v19.0; see NOTICE.
using System.ComponentModel;

namespace RiskAware;

/// <summary>Ids of MITRE ATT&amp;CK Enterprise techniques (v19.0), so that nobody types one by memory. Those that were revoked or deprecated are hidden, and mended by a fix.</summary>
public static class AttackTechnique
{
    /// <summary>Data Obfuscation.</summary>
    public const string T1001 = "T1001";

    /// <summary>Data Obfuscation: Junk Data.</summary>
    public const string T1001_001 = "T1001.001";

    /// <summary>Data Obfuscation: Steganography.</summary>
    public const string T1001_002 = "T1001.002";

    /// <summary>Data Obfuscation: Protocol or Service Impersonation.</summary>
    public const string T1001_003 = "T1001.003";

    /// <summary>Data Compressed (revoked, now <see cref="T1560"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1002 = "T1002";

    /// <summary>OS Credential Dumping.</summary>
    public const string T1003 = "T1003";

    /// <summary>OS Credential Dumping: LSASS Memory.</summary>
    public const string T1003_001 = "T1003.001";

    /// <summary>OS Credential Dumping: Security Account Manager.</summary>
    public const string T1003_002 = "T1003.002";

    /// <summary>OS Credential Dumping: NTDS.</summary>
    public const string T1003_003 = "T1003.003";

    /// <summary>OS Credential Dumping: LSA Secrets.</summary>
    public const string T1003_004 = "T1003.004";

    /// <summary>OS Credential Dumping: Cached Domain Credentials.</summary>
    public const string T1003_005 = "T1003.005";

    /// <summary>OS Credential Dumping: DCSync.</summary>
    public const string T1003_006 = "T1003.006";

    /// <summary>OS Credential Dumping: Proc Filesystem.</summary>
    public const string T1003_007 = "T1003.007";

    /// <summary>OS Credential Dumping: /etc/passwd and /etc/shadow.</summary>
    public const string T1003_008 = "T1003.008";

    /// <summary>Winlogon Helper DLL (revoked, now <see cref="T1547_004"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1004 = "T1004";

    /// <summary>Data from Local System.</summary>
    public const string T1005 = "T1005";

    /// <summary>Direct Volume Access.</summary>
    public const string T1006 = "T1006";

    /// <summary>System Service Discovery.</summary>
    public const string T1007 = "T1007";

    /// <summary>Fallback Channels.</summary>
    public const string T1008 = "T1008";

    /// <summary>Binary Padding (revoked, now <see cref="T1027_001"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1009 = "T1009";

    /// <summary>Application Window Discovery.</summary>
    public const string T1010 = "T1010";

    /// <summary>Exfiltration Over Other Network Medium.</summary>
    public const string T1011 = "T1011";

    /// <summary>Exfiltration Over Other Network Medium: Exfiltration Over Bluetooth.</summary>
    public const string T1011_001 = "T1011.001";

    /// <summary>Query Registry.</summary>
    public const string T1012 = "T1012";

    /// <summary>Port Monitors (revoked, now <see cref="T1547_010"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1013 = "T1013";

    /// <summary>Rootkit.</summary>
    public const string T1014 = "T1014";

    /// <summary>Accessibility Features (revoked, now <see cref="T1546_008"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1015 = "T1015";

    /// <summary>System Network Configuration Discovery.</summary>
    public const string T1016 = "T1016";

    /// <summary>System Network Configuration Discovery: Internet Connection Discovery.</summary>
    public const string T1016_001 = "T1016.001";

    /// <summary>System Network Configuration Discovery: Wi-Fi Discovery.</summary>
    public const string T1016_002 = "T1016.002";

    /// <summary>Application Deployment Software (revoked, now <see cref="T1072"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1017 = "T1017";

    /// <summary>Remote System Discovery.</summary>
    public const string T1018 = "T1018";

    /// <summary>System Firmware (revoked, now <see cref="T1542_001"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1019 = "T1019";

    /// <summary>Automated Exfiltration.</summary>
    public const string T1020 = "T1020";

    /// <summary>Automated Exfiltration: Traffic Duplication.</summary>
    public const string T1020_001 = "T1020.001";

    /// <summary>Remote Services.</summary>
    public const string T1021 = "T1021";

    /// <summary>Remote Services: Remote Desktop Protocol.</summary>
    public const string T1021_001 = "T1021.001";

    /// <summary>Remote Services: SMB/Windows Admin Shares.</summary>
    public const string T1021_002 = "T1021.002";

    /// <summary>Remote Services: Distributed Component Object Model.</summary>
    public const string T1021_003 = "T1021.003";

    /// <summary>Remote Services: SSH.</summary>
    public const string T1021_004 = "T1021.004";

    /// <summary>Remote Services: VNC.</summary>
    public const string T1021_005 = "T1021.005";

    /// <summary>Remote Services: Windows Remote Management.</summary>
    public const string T1021_006 = "T1021.006";

    /// <summary>Remote Services: Cloud Services.</summary>
    public const string T1021_007 = "T1021.007";

    /// <summary>Remote Services: Direct Cloud VM Connections.</summary>
    public const string T1021_008 = "T1021.008";

    /// <summary>Data Encrypted (revoked, now <see cref="T1560"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1022 = "T1022";

    /// <summary>Shortcut Modification (revoked, now <see cref="T1547_009"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1023 = "T1023";

    /// <summary>Custom Cryptographic Protocol (revoked, now <see cref="T1573"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1024 = "T1024";

    /// <summary>Data from Removable Media.</summary>
    public const string T1025 = "T1025";

    /// <summary>Multiband Communication (deprecated).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1026 = "T1026";

    /// <summary>Obfuscated Files or Information.</summary>
    public const string T1027 = "T1027";

    /// <summary>Obfuscated Files or Information: Binary Padding.</summary>
    public const string T1027_001 = "T1027.001";

    /// <summary>Obfuscated Files or Information: Software Packing.</summary>
    public const string T1027_002 = "T1027.002";

    /// <summary>Obfuscated Files or Information: Steganography.</summary>
    public const string T1027_003 = "T1027.003";

    /// <summary>Obfuscated Files or Information: Compile After Delivery.</summary>
    public const string T1027_004 = "T1027.004";

    /// <summary>Obfuscated Files or Information: Indicator Removal from Tools.</summary>
    public const string T1027_005 = "T1027.005";

    /// <summary>Obfuscated Files or Information: HTML Smuggling.</summary>
    public const string T1027_006 = "T1027.006";

    /// <summary>Obfuscated Files or Information: Dynamic API Resolution.</summary>
    public const string T1027_007 = "T1027.007";

    /// <summary>Obfuscated Files or Information: Stripped Payloads.</summary>
    public const string T1027_008 = "T1027.008";

    /// <summary>Obfuscated Files or Information: Embedded Payloads.</summary>
    public const string T1027_009 = "T1027.009";

    /// <summary>Obfuscated Files or Information: Command Obfuscation.</summary>
    public const string T1027_010 = "T1027.010";

    /// <summary>Obfuscated Files or Information: Fileless Storage.</summary>
    public const string T1027_011 = "T1027.011";

    /// <summary>Obfuscated Files or Information: LNK Icon Smuggling.</summary>
    public const string T1027_012 = "T1027.012";

    /// <summary>Obfuscated Files or Information: Encrypted/Encoded File.</summary>
    public const string T1027_013 = "T1027.013";

    /// <summary>Obfuscated Files or Information: Polymorphic Code.</summary>
    public const string T1027_014 = "T1027.014";

    /// <summary>Obfuscated Files or Information: Compression.</summary>
    public const string T1027_015 = "T1027.015";

    /// <summary>Obfuscated Files or Information: Junk Code Insertion.</summary>
    public const string T1027_016 = "T1027.016";

    /// <summary>Obfuscated Files or Information: SVG Smuggling.</summary>
    public const string T1027_017 = "T1027.017";

    /// <summary>Obfuscated Files or Information: Invisible Unicode.</summary>
    public const string T1027_018 = "T1027.018";

    /// <summary>Windows Remote Management (revoked, now <see cref="T1021_006"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1028 = "T1028";

    /// <summary>Scheduled Transfer.</summary>
    public const string T1029 = "T1029";

    /// <summary>Data Transfer Size Limits.</summary>
    public const string T1030 = "T1030";

    /// <summary>Modify Existing Service (revoked, now <see cref="T1543_003"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1031 = "T1031";

    /// <summary>Standard Cryptographic Protocol (revoked, now <see cref="T1573"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1032 = "T1032";

    /// <summary>System Owner/User Discovery.</summary>
    public const string T1033 = "T1033";

    /// <summary>Path Interception (deprecated).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1034 = "T1034";

    /// <summary>Service Execution (revoked, now <see cref="T1569_002"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1035 = "T1035";

    /// <summary>Masquerading.</summary>
    public const string T1036 = "T1036";

    /// <summary>Masquerading: Invalid Code Signature.</summary>
    public const string T1036_001 = "T1036.001";

    /// <summary>Masquerading: Right-to-Left Override.</summary>
    public const string T1036_002 = "T1036.002";

    /// <summary>Masquerading: Rename Legitimate Utilities.</summary>
    public const string T1036_003 = "T1036.003";

    /// <summary>Masquerading: Masquerade Task or Service.</summary>
    public const string T1036_004 = "T1036.004";

    /// <summary>Masquerading: Match Legitimate Resource Name or Location.</summary>
    public const string T1036_005 = "T1036.005";

    /// <summary>Masquerading: Space after Filename.</summary>
    public const string T1036_006 = "T1036.006";

    /// <summary>Masquerading: Double File Extension.</summary>
    public const string T1036_007 = "T1036.007";

    /// <summary>Masquerading: Masquerade File Type.</summary>
    public const string T1036_008 = "T1036.008";

    /// <summary>Masquerading: Break Process Trees.</summary>
    public const string T1036_009 = "T1036.009";

    /// <summary>Masquerading: Masquerade Account Name.</summary>
    public const string T1036_010 = "T1036.010";

    /// <summary>Masquerading: Overwrite Process Arguments.</summary>
    public const string T1036_011 = "T1036.011";

    /// <summary>Masquerading: Browser Fingerprint.</summary>
    public const string T1036_012 = "T1036.012";

    /// <summary>Boot or Logon Initialization Scripts.</summary>
    public const string T1037 = "T1037";

    /// <summary>Boot or Logon Initialization Scripts: Logon Script (Windows).</summary>
    public const string T1037_001 = "T1037.001";

    /// <summary>Boot or Logon Initialization Scripts: Login Hook.</summary>
    public const string T1037_002 = "T1037.002";

    /// <summary>Boot or Logon Initialization Scripts: Network Logon Script.</summary>
    public const string T1037_003 = "T1037.003";

    /// <summary>Boot or Logon Initialization Scripts: RC Scripts.</summary>
    public const string T1037_004 = "T1037.004";

    /// <summary>Boot or Logon Initialization Scripts: Startup Items.</summary>
    public const string T1037_005 = "T1037.005";

    /// <summary>DLL Search Order Hijacking (revoked, now <see cref="T1574_001"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1038 = "T1038";

    /// <summary>Data from Network Shared Drive.</summary>
    public const string T1039 = "T1039";

    /// <summary>Network Sniffing.</summary>
    public const string T1040 = "T1040";

    /// <summary>Exfiltration Over C2 Channel.</summary>
    public const string T1041 = "T1041";

    /// <summary>Change Default File Association (revoked, now <see cref="T1546_001"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1042 = "T1042";

    /// <summary>Commonly Used Port (deprecated).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1043 = "T1043";

    /// <summary>File System Permissions Weakness (revoked, now <see cref="T1574_010"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1044 = "T1044";

    /// <summary>Software Packing (revoked, now <see cref="T1027_002"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1045 = "T1045";

    /// <summary>Network Service Discovery.</summary>
    public const string T1046 = "T1046";

    /// <summary>Windows Management Instrumentation.</summary>
    public const string T1047 = "T1047";

    /// <summary>Exfiltration Over Alternative Protocol.</summary>
    public const string T1048 = "T1048";

    /// <summary>Exfiltration Over Alternative Protocol: Exfiltration Over Symmetric Encrypted Non-C2 Protocol.</summary>
    public const string T1048_001 = "T1048.001";

    /// <summary>Exfiltration Over Alternative Protocol: Exfiltration Over Asymmetric Encrypted Non-C2 Protocol.</summary>
    public const string T1048_002 = "T1048.002";

    /// <summary>Exfiltration Over Alternative Protocol: Exfiltration Over Unencrypted Non-C2 Protocol.</summary>
    public const string T1048_003 = "T1048.003";

    /// <summary>System Network Connections Discovery.</summary>
    public const string T1049 = "T1049";

    /// <summary>New Service (revoked, now <see cref="T1543_003"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1050 = "T1050";

    /// <summary>Shared Webroot (deprecated).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1051 = "T1051";

    /// <summary>Exfiltration Over Physical Medium.</summary>
    public const string T1052 = "T1052";

    /// <summary>Exfiltration Over Physical Medium: Exfiltration over USB.</summary>
    public const string T1052_001 = "T1052.001";

    /// <summary>Scheduled Task/Job.</summary>
    public const string T1053 = "T1053";

    /// <summary>Scheduled Task/Job: At (Linux) (revoked, now <see cref="T1053_002"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1053_001 = "T1053.001";

    /// <summary>Scheduled Task/Job: At.</summary>
    public const string T1053_002 = "T1053.002";

    /// <summary>Scheduled Task/Job: Cron.</summary>
    public const string T1053_003 = "T1053.003";

    /// <summary>Scheduled Task/Job: Launchd (deprecated).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1053_004 = "T1053.004";

    /// <summary>Scheduled Task/Job: Scheduled Task.</summary>
    public const string T1053_005 = "T1053.005";

    /// <summary>Scheduled Task/Job: Systemd Timers.</summary>
    public const string T1053_006 = "T1053.006";

    /// <summary>Scheduled Task/Job: Container Orchestration Job.</summary>
    public const string T1053_007 = "T1053.007";

    /// <summary>Indicator Blocking (revoked, now <see cref="T1685"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1054 = "T1054";

    /// <summary>Process Injection.</summary>
    public const string T1055 = "T1055";

    /// <summary>Process Injection: Dynamic-link Library Injection.</summary>
    public const string T1055_001 = "T1055.001";

    /// <summary>Process Injection: Portable Executable Injection.</summary>
    public const string T1055_002 = "T1055.002";

    /// <summary>Process Injection: Thread Execution Hijacking.</summary>
    public const string T1055_003 = "T1055.003";

    /// <summary>Process Injection: Asynchronous Procedure Call.</summary>
    public const string T1055_004 = "T1055.004";

    /// <summary>Process Injection: Thread Local Storage.</summary>
    public const string T1055_005 = "T1055.005";

    /// <summary>Process Injection: Ptrace System Calls.</summary>
    public const string T1055_008 = "T1055.008";

    /// <summary>Process Injection: Proc Memory.</summary>
    public const string T1055_009 = "T1055.009";

    /// <summary>Process Injection: Extra Window Memory Injection.</summary>
    public const string T1055_011 = "T1055.011";

    /// <summary>Process Injection: Process Hollowing.</summary>
    public const string T1055_012 = "T1055.012";

    /// <summary>Process Injection: Process Doppelgänging.</summary>
    public const string T1055_013 = "T1055.013";

    /// <summary>Process Injection: VDSO Hijacking.</summary>
    public const string T1055_014 = "T1055.014";

    /// <summary>Process Injection: ListPlanting.</summary>
    public const string T1055_015 = "T1055.015";

    /// <summary>Input Capture.</summary>
    public const string T1056 = "T1056";

    /// <summary>Input Capture: Keylogging.</summary>
    public const string T1056_001 = "T1056.001";

    /// <summary>Input Capture: GUI Input Capture.</summary>
    public const string T1056_002 = "T1056.002";

    /// <summary>Input Capture: Web Portal Capture.</summary>
    public const string T1056_003 = "T1056.003";

    /// <summary>Input Capture: Credential API Hooking.</summary>
    public const string T1056_004 = "T1056.004";

    /// <summary>Process Discovery.</summary>
    public const string T1057 = "T1057";

    /// <summary>Service Registry Permissions Weakness (revoked, now <see cref="T1574_011"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1058 = "T1058";

    /// <summary>Command and Scripting Interpreter.</summary>
    public const string T1059 = "T1059";

    /// <summary>Command and Scripting Interpreter: PowerShell.</summary>
    public const string T1059_001 = "T1059.001";

    /// <summary>Command and Scripting Interpreter: AppleScript.</summary>
    public const string T1059_002 = "T1059.002";

    /// <summary>Command and Scripting Interpreter: Windows Command Shell.</summary>
    public const string T1059_003 = "T1059.003";

    /// <summary>Command and Scripting Interpreter: Unix Shell.</summary>
    public const string T1059_004 = "T1059.004";

    /// <summary>Command and Scripting Interpreter: Visual Basic.</summary>
    public const string T1059_005 = "T1059.005";

    /// <summary>Command and Scripting Interpreter: Python.</summary>
    public const string T1059_006 = "T1059.006";

    /// <summary>Command and Scripting Interpreter: JavaScript.</summary>
    public const string T1059_007 = "T1059.007";

    /// <summary>Command and Scripting Interpreter: Network Device CLI.</summary>
    public const string T1059_008 = "T1059.008";

    /// <summary>Command and Scripting Interpreter: Cloud API.</summary>
    public const string T1059_009 = "T1059.009";

    /// <summary>Command and Scripting Interpreter: AutoHotKey &amp; AutoIT.</summary>
    public const string T1059_010 = "T1059.010";

    /// <summary>Command and Scripting Interpreter: Lua.</summary>
    public const string T1059_011 = "T1059.011";

    /// <summary>Command and Scripting Interpreter: Hypervisor CLI.</summary>
    public const string T1059_012 = "T1059.012";

    /// <summary>Command and Scripting Interpreter: Container CLI/API.</summary>
    public const string T1059_013 = "T1059.013";

    /// <summary>Registry Run Keys / Startup Folder (revoked, now <see cref="T1547_001"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1060 = "T1060";

    /// <summary>Graphical User Interface (deprecated).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1061 = "T1061";

    /// <summary>Hypervisor (deprecated).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1062 = "T1062";

    /// <summary>Security Software Discovery (revoked, now <see cref="T1518_001"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1063 = "T1063";

    /// <summary>Scripting (deprecated).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1064 = "T1064";

    /// <summary>Uncommonly Used Port (revoked, now <see cref="T1571"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1065 = "T1065";

    /// <summary>Indicator Removal from Tools (revoked, now <see cref="T1027_005"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1066 = "T1066";

    /// <summary>Bootkit (revoked, now <see cref="T1542_003"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1067 = "T1067";

    /// <summary>Exploitation for Privilege Escalation.</summary>
    public const string T1068 = "T1068";

    /// <summary>Permission Groups Discovery.</summary>
    public const string T1069 = "T1069";

    /// <summary>Permission Groups Discovery: Local Groups.</summary>
    public const string T1069_001 = "T1069.001";

    /// <summary>Permission Groups Discovery: Domain Groups.</summary>
    public const string T1069_002 = "T1069.002";

    /// <summary>Permission Groups Discovery: Cloud Groups.</summary>
    public const string T1069_003 = "T1069.003";

    /// <summary>Indicator Removal.</summary>
    public const string T1070 = "T1070";

    /// <summary>Indicator Removal: Clear Windows Event Logs (revoked, now <see cref="T1685_005"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1070_001 = "T1070.001";

    /// <summary>Indicator Removal: Clear Linux or Mac System Logs (revoked, now <see cref="T1685_006"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1070_002 = "T1070.002";

    /// <summary>Indicator Removal: Clear Command History.</summary>
    public const string T1070_003 = "T1070.003";

    /// <summary>Indicator Removal: File Deletion.</summary>
    public const string T1070_004 = "T1070.004";

    /// <summary>Indicator Removal: Network Share Connection Removal.</summary>
    public const string T1070_005 = "T1070.005";

    /// <summary>Indicator Removal: Timestomp.</summary>
    public const string T1070_006 = "T1070.006";

    /// <summary>Indicator Removal: Clear Network Connection History and Configurations.</summary>
    public const string T1070_007 = "T1070.007";

    /// <summary>Indicator Removal: Clear Mailbox Data.</summary>
    public const string T1070_008 = "T1070.008";

    /// <summary>Indicator Removal: Clear Persistence.</summary>
    public const string T1070_009 = "T1070.009";

    /// <summary>Indicator Removal: Relocate Malware.</summary>
    public const string T1070_010 = "T1070.010";

    /// <summary>Application Layer Protocol.</summary>
    public const string T1071 = "T1071";

    /// <summary>Application Layer Protocol: Web Protocols.</summary>
    public const string T1071_001 = "T1071.001";

    /// <summary>Application Layer Protocol: File Transfer Protocols.</summary>
    public const string T1071_002 = "T1071.002";

    /// <summary>Application Layer Protocol: Mail Protocols.</summary>
    public const string T1071_003 = "T1071.003";

    /// <summary>Application Layer Protocol: DNS.</summary>
    public const string T1071_004 = "T1071.004";

    /// <summary>Application Layer Protocol: Publish/Subscribe Protocols.</summary>
    public const string T1071_005 = "T1071.005";

    /// <summary>Software Deployment Tools.</summary>
    public const string T1072 = "T1072";

    /// <summary>DLL Side-Loading (revoked, now <see cref="T1574_001"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1073 = "T1073";

    /// <summary>Data Staged.</summary>
    public const string T1074 = "T1074";

    /// <summary>Data Staged: Local Data Staging.</summary>
    public const string T1074_001 = "T1074.001";

    /// <summary>Data Staged: Remote Data Staging.</summary>
    public const string T1074_002 = "T1074.002";

    /// <summary>Pass the Hash (revoked, now <see cref="T1550_002"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1075 = "T1075";

    /// <summary>Remote Desktop Protocol (revoked, now <see cref="T1021_001"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1076 = "T1076";

    /// <summary>Windows Admin Shares (revoked, now <see cref="T1021_002"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1077 = "T1077";

    /// <summary>Valid Accounts.</summary>
    public const string T1078 = "T1078";

    /// <summary>Valid Accounts: Default Accounts.</summary>
    public const string T1078_001 = "T1078.001";

    /// <summary>Valid Accounts: Domain Accounts.</summary>
    public const string T1078_002 = "T1078.002";

    /// <summary>Valid Accounts: Local Accounts.</summary>
    public const string T1078_003 = "T1078.003";

    /// <summary>Valid Accounts: Cloud Accounts.</summary>
    public const string T1078_004 = "T1078.004";

    /// <summary>Multilayer Encryption (revoked, now <see cref="T1573"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1079 = "T1079";

    /// <summary>Taint Shared Content.</summary>
    public const string T1080 = "T1080";

    /// <summary>Credentials in Files (revoked, now <see cref="T1552_001"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1081 = "T1081";

    /// <summary>System Information Discovery.</summary>
    public const string T1082 = "T1082";

    /// <summary>File and Directory Discovery.</summary>
    public const string T1083 = "T1083";

    /// <summary>Windows Management Instrumentation Event Subscription (revoked, now <see cref="T1546_003"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1084 = "T1084";

    /// <summary>Rundll32 (revoked, now <see cref="T1218_011"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1085 = "T1085";

    /// <summary>PowerShell (revoked, now <see cref="T1059_001"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1086 = "T1086";

    /// <summary>Account Discovery.</summary>
    public const string T1087 = "T1087";

    /// <summary>Account Discovery: Local Account.</summary>
    public const string T1087_001 = "T1087.001";

    /// <summary>Account Discovery: Domain Account.</summary>
    public const string T1087_002 = "T1087.002";

    /// <summary>Account Discovery: Email Account.</summary>
    public const string T1087_003 = "T1087.003";

    /// <summary>Account Discovery: Cloud Account.</summary>
    public const string T1087_004 = "T1087.004";

    /// <summary>Bypass User Account Control (revoked, now <see cref="T1548_002"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1088 = "T1088";

    /// <summary>Disabling Security Tools (revoked, now <see cref="T1685"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1089 = "T1089";

    /// <summary>Proxy.</summary>
    public const string T1090 = "T1090";

    /// <summary>Proxy: Internal Proxy.</summary>
    public const string T1090_001 = "T1090.001";

    /// <summary>Proxy: External Proxy.</summary>
    public const string T1090_002 = "T1090.002";

    /// <summary>Proxy: Multi-hop Proxy.</summary>
    public const string T1090_003 = "T1090.003";

    /// <summary>Proxy: Domain Fronting.</summary>
    public const string T1090_004 = "T1090.004";

    /// <summary>Replication Through Removable Media.</summary>
    public const string T1091 = "T1091";

    /// <summary>Communication Through Removable Media.</summary>
    public const string T1092 = "T1092";

    /// <summary>Process Hollowing (revoked, now <see cref="T1055_012"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1093 = "T1093";

    /// <summary>Custom Command and Control Protocol (revoked, now <see cref="T1095"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1094 = "T1094";

    /// <summary>Non-Application Layer Protocol.</summary>
    public const string T1095 = "T1095";

    /// <summary>NTFS File Attributes (revoked, now <see cref="T1564_004"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1096 = "T1096";

    /// <summary>Pass the Ticket (revoked, now <see cref="T1550_003"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1097 = "T1097";

    /// <summary>Account Manipulation.</summary>
    public const string T1098 = "T1098";

    /// <summary>Account Manipulation: Additional Cloud Credentials.</summary>
    public const string T1098_001 = "T1098.001";

    /// <summary>Account Manipulation: Additional Email Delegate Permissions.</summary>
    public const string T1098_002 = "T1098.002";

    /// <summary>Account Manipulation: Additional Cloud Roles.</summary>
    public const string T1098_003 = "T1098.003";

    /// <summary>Account Manipulation: SSH Authorized Keys.</summary>
    public const string T1098_004 = "T1098.004";

    /// <summary>Account Manipulation: Device Registration.</summary>
    public const string T1098_005 = "T1098.005";

    /// <summary>Account Manipulation: Additional Container Cluster Roles.</summary>
    public const string T1098_006 = "T1098.006";

    /// <summary>Account Manipulation: Additional Local or Domain Groups.</summary>
    public const string T1098_007 = "T1098.007";

    /// <summary>Timestomp (revoked, now <see cref="T1070_006"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1099 = "T1099";

    /// <summary>Web Shell (revoked, now <see cref="T1505_003"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1100 = "T1100";

    /// <summary>Security Support Provider (revoked, now <see cref="T1547_005"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1101 = "T1101";

    /// <summary>Web Service.</summary>
    public const string T1102 = "T1102";

    /// <summary>Web Service: Dead Drop Resolver.</summary>
    public const string T1102_001 = "T1102.001";

    /// <summary>Web Service: Bidirectional Communication.</summary>
    public const string T1102_002 = "T1102.002";

    /// <summary>Web Service: One-Way Communication.</summary>
    public const string T1102_003 = "T1102.003";

    /// <summary>AppInit DLLs (revoked, now <see cref="T1546_010"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1103 = "T1103";

    /// <summary>Multi-Stage Channels.</summary>
    public const string T1104 = "T1104";

    /// <summary>Ingress Tool Transfer.</summary>
    public const string T1105 = "T1105";

    /// <summary>Native API.</summary>
    public const string T1106 = "T1106";

    /// <summary>File Deletion (revoked, now <see cref="T1070_004"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1107 = "T1107";

    /// <summary>Redundant Access (deprecated).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1108 = "T1108";

    /// <summary>Component Firmware (revoked, now <see cref="T1542_002"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1109 = "T1109";

    /// <summary>Brute Force.</summary>
    public const string T1110 = "T1110";

    /// <summary>Brute Force: Password Guessing.</summary>
    public const string T1110_001 = "T1110.001";

    /// <summary>Brute Force: Password Cracking.</summary>
    public const string T1110_002 = "T1110.002";

    /// <summary>Brute Force: Password Spraying.</summary>
    public const string T1110_003 = "T1110.003";

    /// <summary>Brute Force: Credential Stuffing.</summary>
    public const string T1110_004 = "T1110.004";

    /// <summary>Multi-Factor Authentication Interception.</summary>
    public const string T1111 = "T1111";

    /// <summary>Modify Registry.</summary>
    public const string T1112 = "T1112";

    /// <summary>Screen Capture.</summary>
    public const string T1113 = "T1113";

    /// <summary>Email Collection.</summary>
    public const string T1114 = "T1114";

    /// <summary>Email Collection: Local Email Collection.</summary>
    public const string T1114_001 = "T1114.001";

    /// <summary>Email Collection: Remote Email Collection.</summary>
    public const string T1114_002 = "T1114.002";

    /// <summary>Email Collection: Email Forwarding Rule.</summary>
    public const string T1114_003 = "T1114.003";

    /// <summary>Clipboard Data.</summary>
    public const string T1115 = "T1115";

    /// <summary>Code Signing (revoked, now <see cref="T1553_002"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1116 = "T1116";

    /// <summary>Regsvr32 (revoked, now <see cref="T1218_010"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1117 = "T1117";

    /// <summary>InstallUtil (revoked, now <see cref="T1218_004"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1118 = "T1118";

    /// <summary>Automated Collection.</summary>
    public const string T1119 = "T1119";

    /// <summary>Peripheral Device Discovery.</summary>
    public const string T1120 = "T1120";

    /// <summary>Regsvcs/Regasm (revoked, now <see cref="T1218_009"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1121 = "T1121";

    /// <summary>Component Object Model Hijacking (revoked, now <see cref="T1546_015"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1122 = "T1122";

    /// <summary>Audio Capture.</summary>
    public const string T1123 = "T1123";

    /// <summary>System Time Discovery.</summary>
    public const string T1124 = "T1124";

    /// <summary>Video Capture.</summary>
    public const string T1125 = "T1125";

    /// <summary>Network Share Connection Removal (revoked, now <see cref="T1070_005"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1126 = "T1126";

    /// <summary>Trusted Developer Utilities Proxy Execution.</summary>
    public const string T1127 = "T1127";

    /// <summary>Trusted Developer Utilities Proxy Execution: MSBuild.</summary>
    public const string T1127_001 = "T1127.001";

    /// <summary>Trusted Developer Utilities Proxy Execution: ClickOnce.</summary>
    public const string T1127_002 = "T1127.002";

    /// <summary>Trusted Developer Utilities Proxy Execution: JamPlus.</summary>
    public const string T1127_003 = "T1127.003";

    /// <summary>Netsh Helper DLL (revoked, now <see cref="T1546_007"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1128 = "T1128";

    /// <summary>Shared Modules.</summary>
    public const string T1129 = "T1129";

    /// <summary>Install Root Certificate (revoked, now <see cref="T1553_004"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1130 = "T1130";

    /// <summary>Authentication Package (revoked, now <see cref="T1547_002"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1131 = "T1131";

    /// <summary>Data Encoding.</summary>
    public const string T1132 = "T1132";

    /// <summary>Data Encoding: Standard Encoding.</summary>
    public const string T1132_001 = "T1132.001";

    /// <summary>Data Encoding: Non-Standard Encoding.</summary>
    public const string T1132_002 = "T1132.002";

    /// <summary>External Remote Services.</summary>
    public const string T1133 = "T1133";

    /// <summary>Access Token Manipulation.</summary>
    public const string T1134 = "T1134";

    /// <summary>Access Token Manipulation: Token Impersonation/Theft.</summary>
    public const string T1134_001 = "T1134.001";

    /// <summary>Access Token Manipulation: Create Process with Token.</summary>
    public const string T1134_002 = "T1134.002";

    /// <summary>Access Token Manipulation: Make and Impersonate Token.</summary>
    public const string T1134_003 = "T1134.003";

    /// <summary>Access Token Manipulation: Parent PID Spoofing.</summary>
    public const string T1134_004 = "T1134.004";

    /// <summary>Access Token Manipulation: SID-History Injection.</summary>
    public const string T1134_005 = "T1134.005";

    /// <summary>Network Share Discovery.</summary>
    public const string T1135 = "T1135";

    /// <summary>Create Account.</summary>
    public const string T1136 = "T1136";

    /// <summary>Create Account: Local Account.</summary>
    public const string T1136_001 = "T1136.001";

    /// <summary>Create Account: Domain Account.</summary>
    public const string T1136_002 = "T1136.002";

    /// <summary>Create Account: Cloud Account.</summary>
    public const string T1136_003 = "T1136.003";

    /// <summary>Office Application Startup.</summary>
    public const string T1137 = "T1137";

    /// <summary>Office Application Startup: Office Template Macros.</summary>
    public const string T1137_001 = "T1137.001";

    /// <summary>Office Application Startup: Office Test.</summary>
    public const string T1137_002 = "T1137.002";

    /// <summary>Office Application Startup: Outlook Forms.</summary>
    public const string T1137_003 = "T1137.003";

    /// <summary>Office Application Startup: Outlook Home Page.</summary>
    public const string T1137_004 = "T1137.004";

    /// <summary>Office Application Startup: Outlook Rules.</summary>
    public const string T1137_005 = "T1137.005";

    /// <summary>Office Application Startup: Add-ins.</summary>
    public const string T1137_006 = "T1137.006";

    /// <summary>Application Shimming (revoked, now <see cref="T1546_011"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1138 = "T1138";

    /// <summary>Bash History (revoked, now <see cref="T1552_003"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1139 = "T1139";

    /// <summary>Deobfuscate/Decode Files or Information.</summary>
    public const string T1140 = "T1140";

    /// <summary>Input Prompt (revoked, now <see cref="T1056_002"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1141 = "T1141";

    /// <summary>Keychain (revoked, now <see cref="T1555_001"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1142 = "T1142";

    /// <summary>Hidden Window (revoked, now <see cref="T1564_003"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1143 = "T1143";

    /// <summary>Gatekeeper Bypass (revoked, now <see cref="T1553_001"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1144 = "T1144";

    /// <summary>Private Keys (revoked, now <see cref="T1552_004"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1145 = "T1145";

    /// <summary>Clear Command History (revoked, now <see cref="T1070_003"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1146 = "T1146";

    /// <summary>Hidden Users (revoked, now <see cref="T1564_002"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1147 = "T1147";

    /// <summary>HISTCONTROL (revoked, now <see cref="T1690"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1148 = "T1148";

    /// <summary>LC_MAIN Hijacking (deprecated).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1149 = "T1149";

    /// <summary>Plist Modification (revoked, now <see cref="T1647"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1150 = "T1150";

    /// <summary>Space after Filename (revoked, now <see cref="T1036_006"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1151 = "T1151";

    /// <summary>Launchctl (revoked, now <see cref="T1569_001"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1152 = "T1152";

    /// <summary>Source (deprecated).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1153 = "T1153";

    /// <summary>Trap (revoked, now <see cref="T1546_005"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1154 = "T1154";

    /// <summary>AppleScript (revoked, now <see cref="T1059_002"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1155 = "T1155";

    /// <summary>Malicious Shell Modification (revoked, now <see cref="T1546_004"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1156 = "T1156";

    /// <summary>Dylib Hijacking (revoked, now <see cref="T1574_004"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1157 = "T1157";

    /// <summary>Hidden Files and Directories (revoked, now <see cref="T1564_001"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1158 = "T1158";

    /// <summary>Launch Agent (revoked, now <see cref="T1543_001"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1159 = "T1159";

    /// <summary>Launch Daemon (revoked, now <see cref="T1543_004"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1160 = "T1160";

    /// <summary>LC_LOAD_DYLIB Addition (revoked, now <see cref="T1546_006"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1161 = "T1161";

    /// <summary>Login Item (revoked, now <see cref="T1647"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1162 = "T1162";

    /// <summary>Rc.common (revoked, now <see cref="T1037_004"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1163 = "T1163";

    /// <summary>Re-opened Applications (revoked, now <see cref="T1547_007"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1164 = "T1164";

    /// <summary>Startup Items (revoked, now <see cref="T1037_005"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1165 = "T1165";

    /// <summary>Setuid and Setgid (revoked, now <see cref="T1548_001"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1166 = "T1166";

    /// <summary>Securityd Memory (revoked, now <see cref="T1555_002"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1167 = "T1167";

    /// <summary>Local Job Scheduling (revoked, now <see cref="T1053"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1168 = "T1168";

    /// <summary>Sudo (revoked, now <see cref="T1548_003"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1169 = "T1169";

    /// <summary>Mshta (revoked, now <see cref="T1218_005"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1170 = "T1170";

    /// <summary>LLMNR/NBT-NS Poisoning and Relay (revoked, now <see cref="T1557_001"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1171 = "T1171";

    /// <summary>Domain Fronting (revoked, now <see cref="T1090_004"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1172 = "T1172";

    /// <summary>Dynamic Data Exchange (revoked, now <see cref="T1559_002"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1173 = "T1173";

    /// <summary>Password Filter DLL (revoked, now <see cref="T1556_002"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1174 = "T1174";

    /// <summary>Component Object Model and Distributed COM (deprecated).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1175 = "T1175";

    /// <summary>Software Extensions.</summary>
    public const string T1176 = "T1176";

    /// <summary>Software Extensions: Browser Extensions.</summary>
    public const string T1176_001 = "T1176.001";

    /// <summary>Software Extensions: IDE Extensions.</summary>
    public const string T1176_002 = "T1176.002";

    /// <summary>LSASS Driver (revoked, now <see cref="T1547_008"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1177 = "T1177";

    /// <summary>SID-History Injection (revoked, now <see cref="T1134_005"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1178 = "T1178";

    /// <summary>Hooking (revoked, now <see cref="T1056_004"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1179 = "T1179";

    /// <summary>Screensaver (revoked, now <see cref="T1546_002"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1180 = "T1180";

    /// <summary>Extra Window Memory Injection (revoked, now <see cref="T1055_011"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1181 = "T1181";

    /// <summary>AppCert DLLs (revoked, now <see cref="T1546_009"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1182 = "T1182";

    /// <summary>Image File Execution Options Injection (revoked, now <see cref="T1546_012"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1183 = "T1183";

    /// <summary>SSH Hijacking (revoked, now <see cref="T1563_001"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1184 = "T1184";

    /// <summary>Browser Session Hijacking.</summary>
    public const string T1185 = "T1185";

    /// <summary>Process Doppelgänging (revoked, now <see cref="T1055_013"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1186 = "T1186";

    /// <summary>Forced Authentication.</summary>
    public const string T1187 = "T1187";

    /// <summary>Multi-hop Proxy (revoked, now <see cref="T1090_003"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1188 = "T1188";

    /// <summary>Drive-by Compromise.</summary>
    public const string T1189 = "T1189";

    /// <summary>Exploit Public-Facing Application.</summary>
    public const string T1190 = "T1190";

    /// <summary>CMSTP (revoked, now <see cref="T1218_003"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1191 = "T1191";

    /// <summary>Spearphishing Link (revoked, now <see cref="T1566_002"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1192 = "T1192";

    /// <summary>Spearphishing Attachment (revoked, now <see cref="T1566_001"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1193 = "T1193";

    /// <summary>Spearphishing via Service (revoked, now <see cref="T1566_003"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1194 = "T1194";

    /// <summary>Supply Chain Compromise.</summary>
    public const string T1195 = "T1195";

    /// <summary>Supply Chain Compromise: Compromise Software Dependencies and Development Tools.</summary>
    public const string T1195_001 = "T1195.001";

    /// <summary>Supply Chain Compromise: Compromise Software Supply Chain.</summary>
    public const string T1195_002 = "T1195.002";

    /// <summary>Supply Chain Compromise: Compromise Hardware Supply Chain.</summary>
    public const string T1195_003 = "T1195.003";

    /// <summary>Control Panel Items (revoked, now <see cref="T1218_002"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1196 = "T1196";

    /// <summary>BITS Jobs.</summary>
    public const string T1197 = "T1197";

    /// <summary>SIP and Trust Provider Hijacking (revoked, now <see cref="T1553_003"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1198 = "T1198";

    /// <summary>Trusted Relationship.</summary>
    public const string T1199 = "T1199";

    /// <summary>Hardware Additions.</summary>
    public const string T1200 = "T1200";

    /// <summary>Password Policy Discovery.</summary>
    public const string T1201 = "T1201";

    /// <summary>Indirect Command Execution.</summary>
    public const string T1202 = "T1202";

    /// <summary>Exploitation for Client Execution.</summary>
    public const string T1203 = "T1203";

    /// <summary>User Execution.</summary>
    public const string T1204 = "T1204";

    /// <summary>User Execution: Malicious Link.</summary>
    public const string T1204_001 = "T1204.001";

    /// <summary>User Execution: Malicious File.</summary>
    public const string T1204_002 = "T1204.002";

    /// <summary>User Execution: Malicious Image.</summary>
    public const string T1204_003 = "T1204.003";

    /// <summary>User Execution: Malicious Copy and Paste.</summary>
    public const string T1204_004 = "T1204.004";

    /// <summary>User Execution: Malicious Library.</summary>
    public const string T1204_005 = "T1204.005";

    /// <summary>Traffic Signaling.</summary>
    public const string T1205 = "T1205";

    /// <summary>Traffic Signaling: Port Knocking.</summary>
    public const string T1205_001 = "T1205.001";

    /// <summary>Traffic Signaling: Socket Filters.</summary>
    public const string T1205_002 = "T1205.002";

    /// <summary>Sudo Caching (revoked, now <see cref="T1548_003"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1206 = "T1206";

    /// <summary>Rogue Domain Controller.</summary>
    public const string T1207 = "T1207";

    /// <summary>Kerberoasting (revoked, now <see cref="T1558_003"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1208 = "T1208";

    /// <summary>Time Providers (revoked, now <see cref="T1547_003"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1209 = "T1209";

    /// <summary>Exploitation of Remote Services.</summary>
    public const string T1210 = "T1210";

    /// <summary>Exploitation for Stealth.</summary>
    public const string T1211 = "T1211";

    /// <summary>Exploitation for Credential Access.</summary>
    public const string T1212 = "T1212";

    /// <summary>Data from Information Repositories.</summary>
    public const string T1213 = "T1213";

    /// <summary>Data from Information Repositories: Confluence.</summary>
    public const string T1213_001 = "T1213.001";

    /// <summary>Data from Information Repositories: Sharepoint.</summary>
    public const string T1213_002 = "T1213.002";

    /// <summary>Data from Information Repositories: Code Repositories.</summary>
    public const string T1213_003 = "T1213.003";

    /// <summary>Data from Information Repositories: Customer Relationship Management Software.</summary>
    public const string T1213_004 = "T1213.004";

    /// <summary>Data from Information Repositories: Messaging Applications.</summary>
    public const string T1213_005 = "T1213.005";

    /// <summary>Data from Information Repositories: Databases.</summary>
    public const string T1213_006 = "T1213.006";

    /// <summary>Credentials in Registry (revoked, now <see cref="T1552_002"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1214 = "T1214";

    /// <summary>Kernel Modules and Extensions (revoked, now <see cref="T1547_006"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1215 = "T1215";

    /// <summary>System Script Proxy Execution.</summary>
    public const string T1216 = "T1216";

    /// <summary>System Script Proxy Execution: PubPrn.</summary>
    public const string T1216_001 = "T1216.001";

    /// <summary>System Script Proxy Execution: SyncAppvPublishingServer.</summary>
    public const string T1216_002 = "T1216.002";

    /// <summary>Browser Information Discovery.</summary>
    public const string T1217 = "T1217";

    /// <summary>System Binary Proxy Execution.</summary>
    public const string T1218 = "T1218";

    /// <summary>System Binary Proxy Execution: Compiled HTML File.</summary>
    public const string T1218_001 = "T1218.001";

    /// <summary>System Binary Proxy Execution: Control Panel.</summary>
    public const string T1218_002 = "T1218.002";

    /// <summary>System Binary Proxy Execution: CMSTP.</summary>
    public const string T1218_003 = "T1218.003";

    /// <summary>System Binary Proxy Execution: InstallUtil.</summary>
    public const string T1218_004 = "T1218.004";

    /// <summary>System Binary Proxy Execution: Mshta.</summary>
    public const string T1218_005 = "T1218.005";

    /// <summary>System Binary Proxy Execution: Msiexec.</summary>
    public const string T1218_007 = "T1218.007";

    /// <summary>System Binary Proxy Execution: Odbcconf.</summary>
    public const string T1218_008 = "T1218.008";

    /// <summary>System Binary Proxy Execution: Regsvcs/Regasm.</summary>
    public const string T1218_009 = "T1218.009";

    /// <summary>System Binary Proxy Execution: Regsvr32.</summary>
    public const string T1218_010 = "T1218.010";

    /// <summary>System Binary Proxy Execution: Rundll32.</summary>
    public const string T1218_011 = "T1218.011";

    /// <summary>System Binary Proxy Execution: Verclsid.</summary>
    public const string T1218_012 = "T1218.012";

    /// <summary>System Binary Proxy Execution: Mavinject.</summary>
    public const string T1218_013 = "T1218.013";

    /// <summary>System Binary Proxy Execution: MMC.</summary>
    public const string T1218_014 = "T1218.014";

    /// <summary>System Binary Proxy Execution: Electron Applications.</summary>
    public const string T1218_015 = "T1218.015";

    /// <summary>Remote Access Tools.</summary>
    public const string T1219 = "T1219";

    /// <summary>Remote Access Tools: IDE Tunneling.</summary>
    public const string T1219_001 = "T1219.001";

    /// <summary>Remote Access Tools: Remote Desktop Software.</summary>
    public const string T1219_002 = "T1219.002";

    /// <summary>Remote Access Tools: Remote Access Hardware.</summary>
    public const string T1219_003 = "T1219.003";

    /// <summary>XSL Script Processing.</summary>
    public const string T1220 = "T1220";

    /// <summary>Template Injection.</summary>
    public const string T1221 = "T1221";

    /// <summary>File and Directory Permissions Modification.</summary>
    public const string T1222 = "T1222";

    /// <summary>File and Directory Permissions Modification: Windows Permissions.</summary>
    public const string T1222_001 = "T1222.001";

    /// <summary>File and Directory Permissions Modification: Linux and Mac Permissions.</summary>
    public const string T1222_002 = "T1222.002";

    /// <summary>Compiled HTML File (revoked, now <see cref="T1218_001"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1223 = "T1223";

    /// <summary>Execution Guardrails.</summary>
    public const string T1480 = "T1480";

    /// <summary>Execution Guardrails: Environmental Keying.</summary>
    public const string T1480_001 = "T1480.001";

    /// <summary>Execution Guardrails: Mutual Exclusion.</summary>
    public const string T1480_002 = "T1480.002";

    /// <summary>Domain Trust Discovery.</summary>
    public const string T1482 = "T1482";

    /// <summary>Domain Generation Algorithms (revoked, now <see cref="T1568_002"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1483 = "T1483";

    /// <summary>Domain or Tenant Policy Modification.</summary>
    public const string T1484 = "T1484";

    /// <summary>Domain or Tenant Policy Modification: Group Policy Modification.</summary>
    public const string T1484_001 = "T1484.001";

    /// <summary>Domain or Tenant Policy Modification: Trust Modification.</summary>
    public const string T1484_002 = "T1484.002";

    /// <summary>Data Destruction.</summary>
    public const string T1485 = "T1485";

    /// <summary>Data Destruction: Lifecycle-Triggered Deletion.</summary>
    public const string T1485_001 = "T1485.001";

    /// <summary>Data Encrypted for Impact.</summary>
    public const string T1486 = "T1486";

    /// <summary>Disk Structure Wipe (revoked, now <see cref="T1561_002"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1487 = "T1487";

    /// <summary>Disk Content Wipe (revoked, now <see cref="T1561_001"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1488 = "T1488";

    /// <summary>Service Stop.</summary>
    public const string T1489 = "T1489";

    /// <summary>Inhibit System Recovery.</summary>
    public const string T1490 = "T1490";

    /// <summary>Defacement.</summary>
    public const string T1491 = "T1491";

    /// <summary>Defacement: Internal Defacement.</summary>
    public const string T1491_001 = "T1491.001";

    /// <summary>Defacement: External Defacement.</summary>
    public const string T1491_002 = "T1491.002";

    /// <summary>Stored Data Manipulation (revoked, now <see cref="T1565_001"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1492 = "T1492";

    /// <summary>Transmitted Data Manipulation (revoked, now <see cref="T1565_002"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1493 = "T1493";

    /// <summary>Runtime Data Manipulation (revoked, now <see cref="T1565_003"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1494 = "T1494";

    /// <summary>Firmware Corruption.</summary>
    public const string T1495 = "T1495";

    /// <summary>Resource Hijacking.</summary>
    public const string T1496 = "T1496";

    /// <summary>Resource Hijacking: Compute Hijacking.</summary>
    public const string T1496_001 = "T1496.001";

    /// <summary>Resource Hijacking: Bandwidth Hijacking.</summary>
    public const string T1496_002 = "T1496.002";

    /// <summary>Resource Hijacking: SMS Pumping.</summary>
    public const string T1496_003 = "T1496.003";

    /// <summary>Resource Hijacking: Cloud Service Hijacking.</summary>
    public const string T1496_004 = "T1496.004";

    /// <summary>Virtualization/Sandbox Evasion.</summary>
    public const string T1497 = "T1497";

    /// <summary>Virtualization/Sandbox Evasion: System Checks.</summary>
    public const string T1497_001 = "T1497.001";

    /// <summary>Virtualization/Sandbox Evasion: User Activity Based Checks.</summary>
    public const string T1497_002 = "T1497.002";

    /// <summary>Virtualization/Sandbox Evasion: Time Based Checks.</summary>
    public const string T1497_003 = "T1497.003";

    /// <summary>Network Denial of Service.</summary>
    public const string T1498 = "T1498";

    /// <summary>Network Denial of Service: Direct Network Flood.</summary>
    public const string T1498_001 = "T1498.001";

    /// <summary>Network Denial of Service: Reflection Amplification.</summary>
    public const string T1498_002 = "T1498.002";

    /// <summary>Endpoint Denial of Service.</summary>
    public const string T1499 = "T1499";

    /// <summary>Endpoint Denial of Service: OS Exhaustion Flood.</summary>
    public const string T1499_001 = "T1499.001";

    /// <summary>Endpoint Denial of Service: Service Exhaustion Flood.</summary>
    public const string T1499_002 = "T1499.002";

    /// <summary>Endpoint Denial of Service: Application Exhaustion Flood.</summary>
    public const string T1499_003 = "T1499.003";

    /// <summary>Endpoint Denial of Service: Application or System Exploitation.</summary>
    public const string T1499_004 = "T1499.004";

    /// <summary>Compile After Delivery (revoked, now <see cref="T1027_004"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1500 = "T1500";

    /// <summary>Systemd Service (revoked, now <see cref="T1543_002"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1501 = "T1501";

    /// <summary>Parent PID Spoofing (revoked, now <see cref="T1134_004"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1502 = "T1502";

    /// <summary>Credentials from Web Browsers (revoked, now <see cref="T1555_003"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1503 = "T1503";

    /// <summary>PowerShell Profile (revoked, now <see cref="T1546_013"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1504 = "T1504";

    /// <summary>Server Software Component.</summary>
    public const string T1505 = "T1505";

    /// <summary>Server Software Component: SQL Stored Procedures.</summary>
    public const string T1505_001 = "T1505.001";

    /// <summary>Server Software Component: Transport Agent.</summary>
    public const string T1505_002 = "T1505.002";

    /// <summary>Server Software Component: Web Shell.</summary>
    public const string T1505_003 = "T1505.003";

    /// <summary>Server Software Component: IIS Components.</summary>
    public const string T1505_004 = "T1505.004";

    /// <summary>Server Software Component: Terminal Services DLL.</summary>
    public const string T1505_005 = "T1505.005";

    /// <summary>Server Software Component: vSphere Installation Bundles.</summary>
    public const string T1505_006 = "T1505.006";

    /// <summary>Web Session Cookie (revoked, now <see cref="T1550_004"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1506 = "T1506";

    /// <summary>Elevated Execution with Prompt (revoked, now <see cref="T1548_004"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1514 = "T1514";

    /// <summary>Software Discovery.</summary>
    public const string T1518 = "T1518";

    /// <summary>Software Discovery: Security Software Discovery.</summary>
    public const string T1518_001 = "T1518.001";

    /// <summary>Software Discovery: Backup Software Discovery.</summary>
    public const string T1518_002 = "T1518.002";

    /// <summary>Emond (revoked, now <see cref="T1546_014"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1519 = "T1519";

    /// <summary>Cloud Instance Metadata API (revoked, now <see cref="T1552_005"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1522 = "T1522";

    /// <summary>Implant Internal Image.</summary>
    public const string T1525 = "T1525";

    /// <summary>Cloud Service Discovery.</summary>
    public const string T1526 = "T1526";

    /// <summary>Application Access Token (revoked, now <see cref="T1550_001"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1527 = "T1527";

    /// <summary>Steal Application Access Token.</summary>
    public const string T1528 = "T1528";

    /// <summary>System Shutdown/Reboot.</summary>
    public const string T1529 = "T1529";

    /// <summary>Data from Cloud Storage.</summary>
    public const string T1530 = "T1530";

    /// <summary>Account Access Removal.</summary>
    public const string T1531 = "T1531";

    /// <summary>Internal Spearphishing.</summary>
    public const string T1534 = "T1534";

    /// <summary>Unused/Unsupported Cloud Regions.</summary>
    public const string T1535 = "T1535";

    /// <summary>Revert Cloud Instance (revoked, now <see cref="T1578_004"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1536 = "T1536";

    /// <summary>Transfer Data to Cloud Account.</summary>
    public const string T1537 = "T1537";

    /// <summary>Cloud Service Dashboard.</summary>
    public const string T1538 = "T1538";

    /// <summary>Steal Web Session Cookie.</summary>
    public const string T1539 = "T1539";

    /// <summary>Pre-OS Boot.</summary>
    public const string T1542 = "T1542";

    /// <summary>Pre-OS Boot: System Firmware.</summary>
    public const string T1542_001 = "T1542.001";

    /// <summary>Pre-OS Boot: Component Firmware.</summary>
    public const string T1542_002 = "T1542.002";

    /// <summary>Pre-OS Boot: Bootkit.</summary>
    public const string T1542_003 = "T1542.003";

    /// <summary>Pre-OS Boot: ROMMONkit.</summary>
    public const string T1542_004 = "T1542.004";

    /// <summary>Pre-OS Boot: TFTP Boot.</summary>
    public const string T1542_005 = "T1542.005";

    /// <summary>Create or Modify System Process.</summary>
    public const string T1543 = "T1543";

    /// <summary>Create or Modify System Process: Launch Agent.</summary>
    public const string T1543_001 = "T1543.001";

    /// <summary>Create or Modify System Process: Systemd Service.</summary>
    public const string T1543_002 = "T1543.002";

    /// <summary>Create or Modify System Process: Windows Service.</summary>
    public const string T1543_003 = "T1543.003";

    /// <summary>Create or Modify System Process: Launch Daemon.</summary>
    public const string T1543_004 = "T1543.004";

    /// <summary>Create or Modify System Process: Container Service.</summary>
    public const string T1543_005 = "T1543.005";

    /// <summary>Event Triggered Execution.</summary>
    public const string T1546 = "T1546";

    /// <summary>Event Triggered Execution: Change Default File Association.</summary>
    public const string T1546_001 = "T1546.001";

    /// <summary>Event Triggered Execution: Screensaver.</summary>
    public const string T1546_002 = "T1546.002";

    /// <summary>Event Triggered Execution: Windows Management Instrumentation Event Subscription.</summary>
    public const string T1546_003 = "T1546.003";

    /// <summary>Event Triggered Execution: Unix Shell Configuration Modification.</summary>
    public const string T1546_004 = "T1546.004";

    /// <summary>Event Triggered Execution: Trap.</summary>
    public const string T1546_005 = "T1546.005";

    /// <summary>Event Triggered Execution: LC_LOAD_DYLIB Addition.</summary>
    public const string T1546_006 = "T1546.006";

    /// <summary>Event Triggered Execution: Netsh Helper DLL.</summary>
    public const string T1546_007 = "T1546.007";

    /// <summary>Event Triggered Execution: Accessibility Features.</summary>
    public const string T1546_008 = "T1546.008";

    /// <summary>Event Triggered Execution: AppCert DLLs.</summary>
    public const string T1546_009 = "T1546.009";

    /// <summary>Event Triggered Execution: AppInit DLLs.</summary>
    public const string T1546_010 = "T1546.010";

    /// <summary>Event Triggered Execution: Application Shimming.</summary>
    public const string T1546_011 = "T1546.011";

    /// <summary>Event Triggered Execution: Image File Execution Options Injection.</summary>
    public const string T1546_012 = "T1546.012";

    /// <summary>Event Triggered Execution: PowerShell Profile.</summary>
    public const string T1546_013 = "T1546.013";

    /// <summary>Event Triggered Execution: Emond.</summary>
    public const string T1546_014 = "T1546.014";

    /// <summary>Event Triggered Execution: Component Object Model Hijacking.</summary>
    public const string T1546_015 = "T1546.015";

    /// <summary>Event Triggered Execution: Installer Packages.</summary>
    public const string T1546_016 = "T1546.016";

    /// <summary>Event Triggered Execution: Udev Rules.</summary>
    public const string T1546_017 = "T1546.017";

    /// <summary>Event Triggered Execution: Python Startup Hooks.</summary>
    public const string T1546_018 = "T1546.018";

    /// <summary>Boot or Logon Autostart Execution.</summary>
    public const string T1547 = "T1547";

    /// <summary>Boot or Logon Autostart Execution: Registry Run Keys / Startup Folder.</summary>
    public const string T1547_001 = "T1547.001";

    /// <summary>Boot or Logon Autostart Execution: Authentication Package.</summary>
    public const string T1547_002 = "T1547.002";

    /// <summary>Boot or Logon Autostart Execution: Time Providers.</summary>
    public const string T1547_003 = "T1547.003";

    /// <summary>Boot or Logon Autostart Execution: Winlogon Helper DLL.</summary>
    public const string T1547_004 = "T1547.004";

    /// <summary>Boot or Logon Autostart Execution: Security Support Provider.</summary>
    public const string T1547_005 = "T1547.005";

    /// <summary>Boot or Logon Autostart Execution: Kernel Modules and Extensions.</summary>
    public const string T1547_006 = "T1547.006";

    /// <summary>Boot or Logon Autostart Execution: Re-opened Applications.</summary>
    public const string T1547_007 = "T1547.007";

    /// <summary>Boot or Logon Autostart Execution: LSASS Driver.</summary>
    public const string T1547_008 = "T1547.008";

    /// <summary>Boot or Logon Autostart Execution: Shortcut Modification.</summary>
    public const string T1547_009 = "T1547.009";

    /// <summary>Boot or Logon Autostart Execution: Port Monitors.</summary>
    public const string T1547_010 = "T1547.010";

    /// <summary>Boot or Logon Autostart Execution: Plist Modification (revoked, now <see cref="T1647"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1547_011 = "T1547.011";

    /// <summary>Boot or Logon Autostart Execution: Print Processors.</summary>
    public const string T1547_012 = "T1547.012";

    /// <summary>Boot or Logon Autostart Execution: XDG Autostart Entries.</summary>
    public const string T1547_013 = "T1547.013";

    /// <summary>Boot or Logon Autostart Execution: Active Setup.</summary>
    public const string T1547_014 = "T1547.014";

    /// <summary>Boot or Logon Autostart Execution: Login Items.</summary>
    public const string T1547_015 = "T1547.015";

    /// <summary>Abuse Elevation Control Mechanism.</summary>
    public const string T1548 = "T1548";

    /// <summary>Abuse Elevation Control Mechanism: Setuid and Setgid.</summary>
    public const string T1548_001 = "T1548.001";

    /// <summary>Abuse Elevation Control Mechanism: Bypass User Account Control.</summary>
    public const string T1548_002 = "T1548.002";

    /// <summary>Abuse Elevation Control Mechanism: Sudo and Sudo Caching.</summary>
    public const string T1548_003 = "T1548.003";

    /// <summary>Abuse Elevation Control Mechanism: Elevated Execution with Prompt.</summary>
    public const string T1548_004 = "T1548.004";

    /// <summary>Abuse Elevation Control Mechanism: Temporary Elevated Cloud Access.</summary>
    public const string T1548_005 = "T1548.005";

    /// <summary>Abuse Elevation Control Mechanism: TCC Manipulation.</summary>
    public const string T1548_006 = "T1548.006";

    /// <summary>Use Alternate Authentication Material.</summary>
    public const string T1550 = "T1550";

    /// <summary>Use Alternate Authentication Material: Application Access Token.</summary>
    public const string T1550_001 = "T1550.001";

    /// <summary>Use Alternate Authentication Material: Pass the Hash.</summary>
    public const string T1550_002 = "T1550.002";

    /// <summary>Use Alternate Authentication Material: Pass the Ticket.</summary>
    public const string T1550_003 = "T1550.003";

    /// <summary>Use Alternate Authentication Material: Web Session Cookie.</summary>
    public const string T1550_004 = "T1550.004";

    /// <summary>Unsecured Credentials.</summary>
    public const string T1552 = "T1552";

    /// <summary>Unsecured Credentials: Credentials In Files.</summary>
    public const string T1552_001 = "T1552.001";

    /// <summary>Unsecured Credentials: Credentials in Registry.</summary>
    public const string T1552_002 = "T1552.002";

    /// <summary>Unsecured Credentials: Shell History.</summary>
    public const string T1552_003 = "T1552.003";

    /// <summary>Unsecured Credentials: Private Keys.</summary>
    public const string T1552_004 = "T1552.004";

    /// <summary>Unsecured Credentials: Cloud Instance Metadata API.</summary>
    public const string T1552_005 = "T1552.005";

    /// <summary>Unsecured Credentials: Group Policy Preferences.</summary>
    public const string T1552_006 = "T1552.006";

    /// <summary>Unsecured Credentials: Container API.</summary>
    public const string T1552_007 = "T1552.007";

    /// <summary>Unsecured Credentials: Chat Messages.</summary>
    public const string T1552_008 = "T1552.008";

    /// <summary>Subvert Trust Controls.</summary>
    public const string T1553 = "T1553";

    /// <summary>Subvert Trust Controls: Gatekeeper Bypass.</summary>
    public const string T1553_001 = "T1553.001";

    /// <summary>Subvert Trust Controls: Code Signing.</summary>
    public const string T1553_002 = "T1553.002";

    /// <summary>Subvert Trust Controls: SIP and Trust Provider Hijacking.</summary>
    public const string T1553_003 = "T1553.003";

    /// <summary>Subvert Trust Controls: Install Root Certificate.</summary>
    public const string T1553_004 = "T1553.004";

    /// <summary>Subvert Trust Controls: Mark-of-the-Web Bypass.</summary>
    public const string T1553_005 = "T1553.005";

    /// <summary>Subvert Trust Controls: Code Signing Policy Modification.</summary>
    public const string T1553_006 = "T1553.006";

    /// <summary>Compromise Host Software Binary.</summary>
    public const string T1554 = "T1554";

    /// <summary>Credentials from Password Stores.</summary>
    public const string T1555 = "T1555";

    /// <summary>Credentials from Password Stores: Keychain.</summary>
    public const string T1555_001 = "T1555.001";

    /// <summary>Credentials from Password Stores: Securityd Memory.</summary>
    public const string T1555_002 = "T1555.002";

    /// <summary>Credentials from Password Stores: Credentials from Web Browsers.</summary>
    public const string T1555_003 = "T1555.003";

    /// <summary>Credentials from Password Stores: Windows Credential Manager.</summary>
    public const string T1555_004 = "T1555.004";

    /// <summary>Credentials from Password Stores: Password Managers.</summary>
    public const string T1555_005 = "T1555.005";

    /// <summary>Credentials from Password Stores: Cloud Secrets Management Stores.</summary>
    public const string T1555_006 = "T1555.006";

    /// <summary>Modify Authentication Process.</summary>
    public const string T1556 = "T1556";

    /// <summary>Modify Authentication Process: Domain Controller Authentication.</summary>
    public const string T1556_001 = "T1556.001";

    /// <summary>Modify Authentication Process: Password Filter DLL.</summary>
    public const string T1556_002 = "T1556.002";

    /// <summary>Modify Authentication Process: Pluggable Authentication Modules.</summary>
    public const string T1556_003 = "T1556.003";

    /// <summary>Modify Authentication Process: Network Device Authentication.</summary>
    public const string T1556_004 = "T1556.004";

    /// <summary>Modify Authentication Process: Reversible Encryption.</summary>
    public const string T1556_005 = "T1556.005";

    /// <summary>Modify Authentication Process: Multi-Factor Authentication.</summary>
    public const string T1556_006 = "T1556.006";

    /// <summary>Modify Authentication Process: Hybrid Identity.</summary>
    public const string T1556_007 = "T1556.007";

    /// <summary>Modify Authentication Process: Network Provider DLL.</summary>
    public const string T1556_008 = "T1556.008";

    /// <summary>Modify Authentication Process: Conditional Access Policies.</summary>
    public const string T1556_009 = "T1556.009";

    /// <summary>Adversary-in-the-Middle.</summary>
    public const string T1557 = "T1557";

    /// <summary>Adversary-in-the-Middle: Name Resolution Poisoning and SMB Relay.</summary>
    public const string T1557_001 = "T1557.001";

    /// <summary>Adversary-in-the-Middle: ARP Cache Poisoning.</summary>
    public const string T1557_002 = "T1557.002";

    /// <summary>Adversary-in-the-Middle: DHCP Spoofing.</summary>
    public const string T1557_003 = "T1557.003";

    /// <summary>Adversary-in-the-Middle: Evil Twin.</summary>
    public const string T1557_004 = "T1557.004";

    /// <summary>Steal or Forge Kerberos Tickets.</summary>
    public const string T1558 = "T1558";

    /// <summary>Steal or Forge Kerberos Tickets: Golden Ticket.</summary>
    public const string T1558_001 = "T1558.001";

    /// <summary>Steal or Forge Kerberos Tickets: Silver Ticket.</summary>
    public const string T1558_002 = "T1558.002";

    /// <summary>Steal or Forge Kerberos Tickets: Kerberoasting.</summary>
    public const string T1558_003 = "T1558.003";

    /// <summary>Steal or Forge Kerberos Tickets: AS-REP Roasting.</summary>
    public const string T1558_004 = "T1558.004";

    /// <summary>Steal or Forge Kerberos Tickets: Ccache Files.</summary>
    public const string T1558_005 = "T1558.005";

    /// <summary>Inter-Process Communication.</summary>
    public const string T1559 = "T1559";

    /// <summary>Inter-Process Communication: Component Object Model.</summary>
    public const string T1559_001 = "T1559.001";

    /// <summary>Inter-Process Communication: Dynamic Data Exchange.</summary>
    public const string T1559_002 = "T1559.002";

    /// <summary>Inter-Process Communication: XPC Services.</summary>
    public const string T1559_003 = "T1559.003";

    /// <summary>Archive Collected Data.</summary>
    public const string T1560 = "T1560";

    /// <summary>Archive Collected Data: Archive via Utility.</summary>
    public const string T1560_001 = "T1560.001";

    /// <summary>Archive Collected Data: Archive via Library.</summary>
    public const string T1560_002 = "T1560.002";

    /// <summary>Archive Collected Data: Archive via Custom Method.</summary>
    public const string T1560_003 = "T1560.003";

    /// <summary>Disk Wipe.</summary>
    public const string T1561 = "T1561";

    /// <summary>Disk Wipe: Disk Content Wipe.</summary>
    public const string T1561_001 = "T1561.001";

    /// <summary>Disk Wipe: Disk Structure Wipe.</summary>
    public const string T1561_002 = "T1561.002";

    /// <summary>Impair Defenses (revoked, now <see cref="T1685"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1562 = "T1562";

    /// <summary>Impair Defenses: Disable or Modify Tools (revoked, now <see cref="T1685"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1562_001 = "T1562.001";

    /// <summary>Impair Defenses: Disable Windows Event Logging (revoked, now <see cref="T1685_001"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1562_002 = "T1562.002";

    /// <summary>Impair Defenses: Impair Command History Logging (revoked, now <see cref="T1690"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1562_003 = "T1562.003";

    /// <summary>Impair Defenses: Disable or Modify System Firewall (revoked, now <see cref="T1686"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1562_004 = "T1562.004";

    /// <summary>Impair Defenses: Indicator Blocking (revoked, now <see cref="T1685"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1562_006 = "T1562.006";

    /// <summary>Impair Defenses: Disable or Modify Cloud Firewall (revoked, now <see cref="T1686_001"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1562_007 = "T1562.007";

    /// <summary>Impair Defenses: Disable or Modify Cloud Logs (revoked, now <see cref="T1685_002"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1562_008 = "T1562.008";

    /// <summary>Impair Defenses: Safe Mode Boot (revoked, now <see cref="T1688"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1562_009 = "T1562.009";

    /// <summary>Impair Defenses: Downgrade Attack (revoked, now <see cref="T1689"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1562_010 = "T1562.010";

    /// <summary>Impair Defenses: Spoof Security Alerting (revoked, now <see cref="T1685_003"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1562_011 = "T1562.011";

    /// <summary>Impair Defenses: Disable or Modify Linux Audit System (revoked, now <see cref="T1685_004"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1562_012 = "T1562.012";

    /// <summary>Impair Defenses: Disable or Modify Network Device Firewall (revoked, now <see cref="T1686_002"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1562_013 = "T1562.013";

    /// <summary>Remote Service Session Hijacking.</summary>
    public const string T1563 = "T1563";

    /// <summary>Remote Service Session Hijacking: SSH Hijacking.</summary>
    public const string T1563_001 = "T1563.001";

    /// <summary>Remote Service Session Hijacking: RDP Hijacking.</summary>
    public const string T1563_002 = "T1563.002";

    /// <summary>Hide Artifacts.</summary>
    public const string T1564 = "T1564";

    /// <summary>Hide Artifacts: Hidden Files and Directories.</summary>
    public const string T1564_001 = "T1564.001";

    /// <summary>Hide Artifacts: Hidden Users.</summary>
    public const string T1564_002 = "T1564.002";

    /// <summary>Hide Artifacts: Hidden Window.</summary>
    public const string T1564_003 = "T1564.003";

    /// <summary>Hide Artifacts: NTFS File Attributes.</summary>
    public const string T1564_004 = "T1564.004";

    /// <summary>Hide Artifacts: Hidden File System.</summary>
    public const string T1564_005 = "T1564.005";

    /// <summary>Hide Artifacts: Run Virtual Instance.</summary>
    public const string T1564_006 = "T1564.006";

    /// <summary>Hide Artifacts: VBA Stomping.</summary>
    public const string T1564_007 = "T1564.007";

    /// <summary>Hide Artifacts: Email Hiding Rules.</summary>
    public const string T1564_008 = "T1564.008";

    /// <summary>Hide Artifacts: Resource Forking.</summary>
    public const string T1564_009 = "T1564.009";

    /// <summary>Hide Artifacts: Process Argument Spoofing.</summary>
    public const string T1564_010 = "T1564.010";

    /// <summary>Hide Artifacts: Ignore Process Interrupts.</summary>
    public const string T1564_011 = "T1564.011";

    /// <summary>Hide Artifacts: File/Path Exclusions.</summary>
    public const string T1564_012 = "T1564.012";

    /// <summary>Hide Artifacts: Bind Mounts.</summary>
    public const string T1564_013 = "T1564.013";

    /// <summary>Hide Artifacts: Extended Attributes.</summary>
    public const string T1564_014 = "T1564.014";

    /// <summary>Data Manipulation.</summary>
    public const string T1565 = "T1565";

    /// <summary>Data Manipulation: Stored Data Manipulation.</summary>
    public const string T1565_001 = "T1565.001";

    /// <summary>Data Manipulation: Transmitted Data Manipulation.</summary>
    public const string T1565_002 = "T1565.002";

    /// <summary>Data Manipulation: Runtime Data Manipulation.</summary>
    public const string T1565_003 = "T1565.003";

    /// <summary>Phishing.</summary>
    public const string T1566 = "T1566";

    /// <summary>Phishing: Spearphishing Attachment.</summary>
    public const string T1566_001 = "T1566.001";

    /// <summary>Phishing: Spearphishing Link.</summary>
    public const string T1566_002 = "T1566.002";

    /// <summary>Phishing: Spearphishing via Service.</summary>
    public const string T1566_003 = "T1566.003";

    /// <summary>Phishing: Spearphishing Voice.</summary>
    public const string T1566_004 = "T1566.004";

    /// <summary>Exfiltration Over Web Service.</summary>
    public const string T1567 = "T1567";

    /// <summary>Exfiltration Over Web Service: Exfiltration to Code Repository.</summary>
    public const string T1567_001 = "T1567.001";

    /// <summary>Exfiltration Over Web Service: Exfiltration to Cloud Storage.</summary>
    public const string T1567_002 = "T1567.002";

    /// <summary>Exfiltration Over Web Service: Exfiltration to Text Storage Sites.</summary>
    public const string T1567_003 = "T1567.003";

    /// <summary>Exfiltration Over Web Service: Exfiltration Over Webhook.</summary>
    public const string T1567_004 = "T1567.004";

    /// <summary>Dynamic Resolution.</summary>
    public const string T1568 = "T1568";

    /// <summary>Dynamic Resolution: Fast Flux DNS.</summary>
    public const string T1568_001 = "T1568.001";

    /// <summary>Dynamic Resolution: Domain Generation Algorithms.</summary>
    public const string T1568_002 = "T1568.002";

    /// <summary>Dynamic Resolution: DNS Calculation.</summary>
    public const string T1568_003 = "T1568.003";

    /// <summary>System Services.</summary>
    public const string T1569 = "T1569";

    /// <summary>System Services: Launchctl.</summary>
    public const string T1569_001 = "T1569.001";

    /// <summary>System Services: Service Execution.</summary>
    public const string T1569_002 = "T1569.002";

    /// <summary>System Services: Systemctl.</summary>
    public const string T1569_003 = "T1569.003";

    /// <summary>Lateral Tool Transfer.</summary>
    public const string T1570 = "T1570";

    /// <summary>Non-Standard Port.</summary>
    public const string T1571 = "T1571";

    /// <summary>Protocol Tunneling.</summary>
    public const string T1572 = "T1572";

    /// <summary>Encrypted Channel.</summary>
    public const string T1573 = "T1573";

    /// <summary>Encrypted Channel: Symmetric Cryptography.</summary>
    public const string T1573_001 = "T1573.001";

    /// <summary>Encrypted Channel: Asymmetric Cryptography.</summary>
    public const string T1573_002 = "T1573.002";

    /// <summary>Hijack Execution Flow.</summary>
    public const string T1574 = "T1574";

    /// <summary>Hijack Execution Flow: DLL.</summary>
    public const string T1574_001 = "T1574.001";

    /// <summary>Hijack Execution Flow: DLL Side-Loading (revoked, now <see cref="T1574_001"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1574_002 = "T1574.002";

    /// <summary>Hijack Execution Flow: Dylib Hijacking.</summary>
    public const string T1574_004 = "T1574.004";

    /// <summary>Hijack Execution Flow: Executable Installer File Permissions Weakness.</summary>
    public const string T1574_005 = "T1574.005";

    /// <summary>Hijack Execution Flow: Dynamic Linker Hijacking.</summary>
    public const string T1574_006 = "T1574.006";

    /// <summary>Hijack Execution Flow: Path Interception by PATH Environment Variable.</summary>
    public const string T1574_007 = "T1574.007";

    /// <summary>Hijack Execution Flow: Path Interception by Search Order Hijacking.</summary>
    public const string T1574_008 = "T1574.008";

    /// <summary>Hijack Execution Flow: Path Interception by Unquoted Path.</summary>
    public const string T1574_009 = "T1574.009";

    /// <summary>Hijack Execution Flow: Services File Permissions Weakness.</summary>
    public const string T1574_010 = "T1574.010";

    /// <summary>Hijack Execution Flow: Services Registry Permissions Weakness.</summary>
    public const string T1574_011 = "T1574.011";

    /// <summary>Hijack Execution Flow: COR_PROFILER.</summary>
    public const string T1574_012 = "T1574.012";

    /// <summary>Hijack Execution Flow: KernelCallbackTable.</summary>
    public const string T1574_013 = "T1574.013";

    /// <summary>Hijack Execution Flow: AppDomainManager.</summary>
    public const string T1574_014 = "T1574.014";

    /// <summary>Modify Cloud Compute Infrastructure.</summary>
    public const string T1578 = "T1578";

    /// <summary>Modify Cloud Compute Infrastructure: Create Snapshot.</summary>
    public const string T1578_001 = "T1578.001";

    /// <summary>Modify Cloud Compute Infrastructure: Create Cloud Instance.</summary>
    public const string T1578_002 = "T1578.002";

    /// <summary>Modify Cloud Compute Infrastructure: Delete Cloud Instance.</summary>
    public const string T1578_003 = "T1578.003";

    /// <summary>Modify Cloud Compute Infrastructure: Revert Cloud Instance.</summary>
    public const string T1578_004 = "T1578.004";

    /// <summary>Modify Cloud Compute Infrastructure: Modify Cloud Compute Configurations.</summary>
    public const string T1578_005 = "T1578.005";

    /// <summary>Cloud Infrastructure Discovery.</summary>
    public const string T1580 = "T1580";

    /// <summary>Acquire Infrastructure.</summary>
    public const string T1583 = "T1583";

    /// <summary>Acquire Infrastructure: Domains.</summary>
    public const string T1583_001 = "T1583.001";

    /// <summary>Acquire Infrastructure: DNS Server.</summary>
    public const string T1583_002 = "T1583.002";

    /// <summary>Acquire Infrastructure: Virtual Private Server.</summary>
    public const string T1583_003 = "T1583.003";

    /// <summary>Acquire Infrastructure: Server.</summary>
    public const string T1583_004 = "T1583.004";

    /// <summary>Acquire Infrastructure: Botnet.</summary>
    public const string T1583_005 = "T1583.005";

    /// <summary>Acquire Infrastructure: Web Services.</summary>
    public const string T1583_006 = "T1583.006";

    /// <summary>Acquire Infrastructure: Serverless.</summary>
    public const string T1583_007 = "T1583.007";

    /// <summary>Acquire Infrastructure: Malvertising.</summary>
    public const string T1583_008 = "T1583.008";

    /// <summary>Compromise Infrastructure.</summary>
    public const string T1584 = "T1584";

    /// <summary>Compromise Infrastructure: Domains.</summary>
    public const string T1584_001 = "T1584.001";

    /// <summary>Compromise Infrastructure: DNS Server.</summary>
    public const string T1584_002 = "T1584.002";

    /// <summary>Compromise Infrastructure: Virtual Private Server.</summary>
    public const string T1584_003 = "T1584.003";

    /// <summary>Compromise Infrastructure: Server.</summary>
    public const string T1584_004 = "T1584.004";

    /// <summary>Compromise Infrastructure: Botnet.</summary>
    public const string T1584_005 = "T1584.005";

    /// <summary>Compromise Infrastructure: Web Services.</summary>
    public const string T1584_006 = "T1584.006";

    /// <summary>Compromise Infrastructure: Serverless.</summary>
    public const string T1584_007 = "T1584.007";

    /// <summary>Compromise Infrastructure: Network Devices.</summary>
    public const string T1584_008 = "T1584.008";

    /// <summary>Establish Accounts.</summary>
    public const string T1585 = "T1585";

    /// <summary>Establish Accounts: Social Media Accounts.</summary>
    public const string T1585_001 = "T1585.001";

    /// <summary>Establish Accounts: Email Accounts.</summary>
    public const string T1585_002 = "T1585.002";

    /// <summary>Establish Accounts: Cloud Accounts.</summary>
    public const string T1585_003 = "T1585.003";

    /// <summary>Compromise Accounts.</summary>
    public const string T1586 = "T1586";

    /// <summary>Compromise Accounts: Social Media Accounts.</summary>
    public const string T1586_001 = "T1586.001";

    /// <summary>Compromise Accounts: Email Accounts.</summary>
    public const string T1586_002 = "T1586.002";

    /// <summary>Compromise Accounts: Cloud Accounts.</summary>
    public const string T1586_003 = "T1586.003";

    /// <summary>Develop Capabilities.</summary>
    public const string T1587 = "T1587";

    /// <summary>Develop Capabilities: Malware.</summary>
    public const string T1587_001 = "T1587.001";

    /// <summary>Develop Capabilities: Code Signing Certificates.</summary>
    public const string T1587_002 = "T1587.002";

    /// <summary>Develop Capabilities: Digital Certificates.</summary>
    public const string T1587_003 = "T1587.003";

    /// <summary>Develop Capabilities: Exploits.</summary>
    public const string T1587_004 = "T1587.004";

    /// <summary>Obtain Capabilities.</summary>
    public const string T1588 = "T1588";

    /// <summary>Obtain Capabilities: Malware.</summary>
    public const string T1588_001 = "T1588.001";

    /// <summary>Obtain Capabilities: Tool.</summary>
    public const string T1588_002 = "T1588.002";

    /// <summary>Obtain Capabilities: Code Signing Certificates.</summary>
    public const string T1588_003 = "T1588.003";

    /// <summary>Obtain Capabilities: Digital Certificates.</summary>
    public const string T1588_004 = "T1588.004";

    /// <summary>Obtain Capabilities: Exploits.</summary>
    public const string T1588_005 = "T1588.005";

    /// <summary>Obtain Capabilities: Vulnerabilities.</summary>
    public const string T1588_006 = "T1588.006";

    /// <summary>Obtain Capabilities: Artificial Intelligence.</summary>
    public const string T1588_007 = "T1588.007";

    /// <summary>Gather Victim Identity Information.</summary>
    public const string T1589 = "T1589";

    /// <summary>Gather Victim Identity Information: Credentials.</summary>
    public const string T1589_001 = "T1589.001";

    /// <summary>Gather Victim Identity Information: Email Addresses.</summary>
    public const string T1589_002 = "T1589.002";

    /// <summary>Gather Victim Identity Information: Employee Names.</summary>
    public const string T1589_003 = "T1589.003";

    /// <summary>Gather Victim Network Information.</summary>
    public const string T1590 = "T1590";

    /// <summary>Gather Victim Network Information: Domain Properties.</summary>
    public const string T1590_001 = "T1590.001";

    /// <summary>Gather Victim Network Information: DNS.</summary>
    public const string T1590_002 = "T1590.002";

    /// <summary>Gather Victim Network Information: Network Trust Dependencies.</summary>
    public const string T1590_003 = "T1590.003";

    /// <summary>Gather Victim Network Information: Network Topology.</summary>
    public const string T1590_004 = "T1590.004";

    /// <summary>Gather Victim Network Information: IP Addresses.</summary>
    public const string T1590_005 = "T1590.005";

    /// <summary>Gather Victim Network Information: Network Security Appliances.</summary>
    public const string T1590_006 = "T1590.006";

    /// <summary>Gather Victim Org Information.</summary>
    public const string T1591 = "T1591";

    /// <summary>Gather Victim Org Information: Determine Physical Locations.</summary>
    public const string T1591_001 = "T1591.001";

    /// <summary>Gather Victim Org Information: Business Relationships.</summary>
    public const string T1591_002 = "T1591.002";

    /// <summary>Gather Victim Org Information: Identify Business Tempo.</summary>
    public const string T1591_003 = "T1591.003";

    /// <summary>Gather Victim Org Information: Identify Roles.</summary>
    public const string T1591_004 = "T1591.004";

    /// <summary>Gather Victim Host Information.</summary>
    public const string T1592 = "T1592";

    /// <summary>Gather Victim Host Information: Hardware.</summary>
    public const string T1592_001 = "T1592.001";

    /// <summary>Gather Victim Host Information: Software.</summary>
    public const string T1592_002 = "T1592.002";

    /// <summary>Gather Victim Host Information: Firmware.</summary>
    public const string T1592_003 = "T1592.003";

    /// <summary>Gather Victim Host Information: Client Configurations.</summary>
    public const string T1592_004 = "T1592.004";

    /// <summary>Search Open Websites/Domains.</summary>
    public const string T1593 = "T1593";

    /// <summary>Search Open Websites/Domains: Social Media.</summary>
    public const string T1593_001 = "T1593.001";

    /// <summary>Search Open Websites/Domains: Search Engines.</summary>
    public const string T1593_002 = "T1593.002";

    /// <summary>Search Open Websites/Domains: Code Repositories.</summary>
    public const string T1593_003 = "T1593.003";

    /// <summary>Search Victim-Owned Websites.</summary>
    public const string T1594 = "T1594";

    /// <summary>Active Scanning.</summary>
    public const string T1595 = "T1595";

    /// <summary>Active Scanning: Scanning IP Blocks.</summary>
    public const string T1595_001 = "T1595.001";

    /// <summary>Active Scanning: Vulnerability Scanning.</summary>
    public const string T1595_002 = "T1595.002";

    /// <summary>Active Scanning: Wordlist Scanning.</summary>
    public const string T1595_003 = "T1595.003";

    /// <summary>Search Open Technical Databases.</summary>
    public const string T1596 = "T1596";

    /// <summary>Search Open Technical Databases: DNS/Passive DNS.</summary>
    public const string T1596_001 = "T1596.001";

    /// <summary>Search Open Technical Databases: WHOIS.</summary>
    public const string T1596_002 = "T1596.002";

    /// <summary>Search Open Technical Databases: Digital Certificates.</summary>
    public const string T1596_003 = "T1596.003";

    /// <summary>Search Open Technical Databases: CDNs.</summary>
    public const string T1596_004 = "T1596.004";

    /// <summary>Search Open Technical Databases: Scan Databases.</summary>
    public const string T1596_005 = "T1596.005";

    /// <summary>Search Closed Sources.</summary>
    public const string T1597 = "T1597";

    /// <summary>Search Closed Sources: Threat Intel Vendors.</summary>
    public const string T1597_001 = "T1597.001";

    /// <summary>Search Closed Sources: Purchase Technical Data.</summary>
    public const string T1597_002 = "T1597.002";

    /// <summary>Phishing for Information.</summary>
    public const string T1598 = "T1598";

    /// <summary>Phishing for Information: Spearphishing Service.</summary>
    public const string T1598_001 = "T1598.001";

    /// <summary>Phishing for Information: Spearphishing Attachment.</summary>
    public const string T1598_002 = "T1598.002";

    /// <summary>Phishing for Information: Spearphishing Link.</summary>
    public const string T1598_003 = "T1598.003";

    /// <summary>Phishing for Information: Spearphishing Voice.</summary>
    public const string T1598_004 = "T1598.004";

    /// <summary>Network Boundary Bridging.</summary>
    public const string T1599 = "T1599";

    /// <summary>Network Boundary Bridging: Network Address Translation Traversal.</summary>
    public const string T1599_001 = "T1599.001";

    /// <summary>Weaken Encryption.</summary>
    public const string T1600 = "T1600";

    /// <summary>Weaken Encryption: Reduce Key Space.</summary>
    public const string T1600_001 = "T1600.001";

    /// <summary>Weaken Encryption: Disable Crypto Hardware.</summary>
    public const string T1600_002 = "T1600.002";

    /// <summary>Modify System Image.</summary>
    public const string T1601 = "T1601";

    /// <summary>Modify System Image: Patch System Image.</summary>
    public const string T1601_001 = "T1601.001";

    /// <summary>Modify System Image: Downgrade System Image.</summary>
    public const string T1601_002 = "T1601.002";

    /// <summary>Data from Configuration Repository.</summary>
    public const string T1602 = "T1602";

    /// <summary>Data from Configuration Repository: SNMP (MIB Dump).</summary>
    public const string T1602_001 = "T1602.001";

    /// <summary>Data from Configuration Repository: Network Device Configuration Dump.</summary>
    public const string T1602_002 = "T1602.002";

    /// <summary>Forge Web Credentials.</summary>
    public const string T1606 = "T1606";

    /// <summary>Forge Web Credentials: Web Cookies.</summary>
    public const string T1606_001 = "T1606.001";

    /// <summary>Forge Web Credentials: SAML Tokens.</summary>
    public const string T1606_002 = "T1606.002";

    /// <summary>Stage Capabilities.</summary>
    public const string T1608 = "T1608";

    /// <summary>Stage Capabilities: Upload Malware.</summary>
    public const string T1608_001 = "T1608.001";

    /// <summary>Stage Capabilities: Upload Tool.</summary>
    public const string T1608_002 = "T1608.002";

    /// <summary>Stage Capabilities: Install Digital Certificate.</summary>
    public const string T1608_003 = "T1608.003";

    /// <summary>Stage Capabilities: Drive-by Target.</summary>
    public const string T1608_004 = "T1608.004";

    /// <summary>Stage Capabilities: Link Target.</summary>
    public const string T1608_005 = "T1608.005";

    /// <summary>Stage Capabilities: SEO Poisoning.</summary>
    public const string T1608_006 = "T1608.006";

    /// <summary>Container Administration Command.</summary>
    public const string T1609 = "T1609";

    /// <summary>Deploy Container.</summary>
    public const string T1610 = "T1610";

    /// <summary>Escape to Host.</summary>
    public const string T1611 = "T1611";

    /// <summary>Build Image on Host.</summary>
    public const string T1612 = "T1612";

    /// <summary>Container and Resource Discovery.</summary>
    public const string T1613 = "T1613";

    /// <summary>System Location Discovery.</summary>
    public const string T1614 = "T1614";

    /// <summary>System Location Discovery: System Language Discovery.</summary>
    public const string T1614_001 = "T1614.001";

    /// <summary>Group Policy Discovery.</summary>
    public const string T1615 = "T1615";

    /// <summary>Cloud Storage Object Discovery.</summary>
    public const string T1619 = "T1619";

    /// <summary>Reflective Code Loading.</summary>
    public const string T1620 = "T1620";

    /// <summary>Multi-Factor Authentication Request Generation.</summary>
    public const string T1621 = "T1621";

    /// <summary>Debugger Evasion.</summary>
    public const string T1622 = "T1622";

    /// <summary>Plist File Modification.</summary>
    public const string T1647 = "T1647";

    /// <summary>Serverless Execution.</summary>
    public const string T1648 = "T1648";

    /// <summary>Steal or Forge Authentication Certificates.</summary>
    public const string T1649 = "T1649";

    /// <summary>Acquire Access.</summary>
    public const string T1650 = "T1650";

    /// <summary>Cloud Administration Command.</summary>
    public const string T1651 = "T1651";

    /// <summary>Device Driver Discovery.</summary>
    public const string T1652 = "T1652";

    /// <summary>Power Settings.</summary>
    public const string T1653 = "T1653";

    /// <summary>Log Enumeration.</summary>
    public const string T1654 = "T1654";

    /// <summary>Impersonation (revoked, now <see cref="T1684_001"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1656 = "T1656";

    /// <summary>Financial Theft.</summary>
    public const string T1657 = "T1657";

    /// <summary>Content Injection.</summary>
    public const string T1659 = "T1659";

    /// <summary>Hide Infrastructure.</summary>
    public const string T1665 = "T1665";

    /// <summary>Modify Cloud Resource Hierarchy.</summary>
    public const string T1666 = "T1666";

    /// <summary>Email Bombing.</summary>
    public const string T1667 = "T1667";

    /// <summary>Exclusive Control.</summary>
    public const string T1668 = "T1668";

    /// <summary>Wi-Fi Networks.</summary>
    public const string T1669 = "T1669";

    /// <summary>Cloud Application Integration.</summary>
    public const string T1671 = "T1671";

    /// <summary>Email Spoofing (revoked, now <see cref="T1684_002"/>).</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const string T1672 = "T1672";

    /// <summary>Virtual Machine Discovery.</summary>
    public const string T1673 = "T1673";

    /// <summary>Input Injection.</summary>
    public const string T1674 = "T1674";

    /// <summary>ESXi Administration Command.</summary>
    public const string T1675 = "T1675";

    /// <summary>Poisoned Pipeline Execution.</summary>
    public const string T1677 = "T1677";

    /// <summary>Delay Execution.</summary>
    public const string T1678 = "T1678";

    /// <summary>Selective Exclusion.</summary>
    public const string T1679 = "T1679";

    /// <summary>Local Storage Discovery.</summary>
    public const string T1680 = "T1680";

    /// <summary>Search Threat Vendor Data.</summary>
    public const string T1681 = "T1681";

    /// <summary>Query Public AI Services.</summary>
    public const string T1682 = "T1682";

    /// <summary>Generate Content.</summary>
    public const string T1683 = "T1683";

    /// <summary>Generate Content: Written Content.</summary>
    public const string T1683_001 = "T1683.001";

    /// <summary>Generate Content: Audio-Visual Content.</summary>
    public const string T1683_002 = "T1683.002";

    /// <summary>Social Engineering.</summary>
    public const string T1684 = "T1684";

    /// <summary>Social Engineering: Impersonation.</summary>
    public const string T1684_001 = "T1684.001";

    /// <summary>Social Engineering: Email Spoofing.</summary>
    public const string T1684_002 = "T1684.002";

    /// <summary>Disable or Modify Tools.</summary>
    public const string T1685 = "T1685";

    /// <summary>Disable or Modify Tools: Disable or Modify Windows Event Log.</summary>
    public const string T1685_001 = "T1685.001";

    /// <summary>Disable or Modify Tools: Disable or Modify Cloud Log.</summary>
    public const string T1685_002 = "T1685.002";

    /// <summary>Disable or Modify Tools: Modify or Spoof Tool UI.</summary>
    public const string T1685_003 = "T1685.003";

    /// <summary>Disable or Modify Tools: Disable or Modify Linux Audit System Log.</summary>
    public const string T1685_004 = "T1685.004";

    /// <summary>Disable or Modify Tools: Clear Windows Event Logs.</summary>
    public const string T1685_005 = "T1685.005";

    /// <summary>Disable or Modify Tools: Clear Linux or Mac System Logs.</summary>
    public const string T1685_006 = "T1685.006";

    /// <summary>Disable or Modify System Firewall.</summary>
    public const string T1686 = "T1686";

    /// <summary>Disable or Modify System Firewall: Cloud Firewall.</summary>
    public const string T1686_001 = "T1686.001";

    /// <summary>Disable or Modify System Firewall: Network Device Firewall.</summary>
    public const string T1686_002 = "T1686.002";

    /// <summary>Disable or Modify System Firewall: Windows Host Firewall.</summary>
    public const string T1686_003 = "T1686.003";

    /// <summary>Exploitation for Defense Impairment.</summary>
    public const string T1687 = "T1687";

    /// <summary>Safe Mode Boot.</summary>
    public const string T1688 = "T1688";

    /// <summary>Downgrade Attack.</summary>
    public const string T1689 = "T1689";

    /// <summary>Prevent Command History Logging.</summary>
    public const string T1690 = "T1690";
}
