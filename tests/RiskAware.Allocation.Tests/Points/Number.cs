using Microsoft.Extensions.Logging;

namespace RiskAware.Allocation.Tests.Points;

[Risk("NUM-1", "Any number of values", Impact = 10)]
public sealed partial class Number
{
    [DetectionPoint]
    public static partial void Seen0(ILogger? logger);

    [DetectionPoint]
    public static partial void Seen1(ILogger? logger, string v0);

    [DetectionPoint]
    public static partial void Seen2(ILogger? logger, string v0, int v1);

    [DetectionPoint]
    public static partial void Seen3(ILogger? logger, string v0, int v1, Guid v2);

    [DetectionPoint]
    public static partial void Seen4(ILogger? logger, string v0, int v1, Guid v2, string v3);

    [DetectionPoint]
    public static partial void Seen5(ILogger? logger, string v0, int v1, Guid v2, string v3, string v4);

    [DetectionPoint]
    public static partial void Seen6(ILogger? logger, string v0, int v1, Guid v2, string v3, string v4, int v5);

    [DetectionPoint]
    public static partial void Seen7(ILogger? logger, string v0, int v1, Guid v2, string v3, string v4, int v5, Guid v6);

    [DetectionPoint]
    public static partial void Seen8(ILogger? logger, string v0, int v1, Guid v2, string v3, string v4, int v5, Guid v6, string v7);

    [DetectionPoint]
    public static partial void Seen9(ILogger? logger, string v0, int v1, Guid v2, string v3, string v4, int v5, Guid v6, string v7, string v8);

    [DetectionPoint]
    public static partial void Seen10(ILogger? logger, string v0, int v1, Guid v2, string v3, string v4, int v5, Guid v6, string v7, string v8, int v9);

    [DetectionPoint]
    public static partial void Seen11(ILogger? logger, string v0, int v1, Guid v2, string v3, string v4, int v5, Guid v6, string v7, string v8, int v9, Guid v10);

    [DetectionPoint]
    public static partial void Seen12(ILogger? logger, string v0, int v1, Guid v2, string v3, string v4, int v5, Guid v6, string v7, string v8, int v9, Guid v10, string v11);

    [DetectionPoint]
    public static partial void Seen13(ILogger? logger, string v0, int v1, Guid v2, string v3, string v4, int v5, Guid v6, string v7, string v8, int v9, Guid v10, string v11, string v12);

    [DetectionPoint]
    public static partial void Seen14(ILogger? logger, string v0, int v1, Guid v2, string v3, string v4, int v5, Guid v6, string v7, string v8, int v9, Guid v10, string v11, string v12, int v13);

    [DetectionPoint]
    public static partial void Seen15(ILogger? logger, string v0, int v1, Guid v2, string v3, string v4, int v5, Guid v6, string v7, string v8, int v9, Guid v10, string v11, string v12, int v13, Guid v14);

    [DetectionPoint]
    public static partial void Seen16(ILogger? logger, string v0, int v1, Guid v2, string v3, string v4, int v5, Guid v6, string v7, string v8, int v9, Guid v10, string v11, string v12, int v13, Guid v14, string v15);

    [DetectionPoint]
    public static partial void Seen17(ILogger? logger, string v0, int v1, Guid v2, string v3, string v4, int v5, Guid v6, string v7, string v8, int v9, Guid v10, string v11, string v12, int v13, Guid v14, string v15, string v16);

    [DetectionPoint]
    public static partial void Seen18(ILogger? logger, string v0, int v1, Guid v2, string v3, string v4, int v5, Guid v6, string v7, string v8, int v9, Guid v10, string v11, string v12, int v13, Guid v14, string v15, string v16, int v17);

    [DetectionPoint]
    public static partial void Seen19(ILogger? logger, string v0, int v1, Guid v2, string v3, string v4, int v5, Guid v6, string v7, string v8, int v9, Guid v10, string v11, string v12, int v13, Guid v14, string v15, string v16, int v17, Guid v18);

    [DetectionPoint]
    public static partial void Seen20(ILogger? logger, string v0, int v1, Guid v2, string v3, string v4, int v5, Guid v6, string v7, string v8, int v9, Guid v10, string v11, string v12, int v13, Guid v14, string v15, string v16, int v17, Guid v18, string v19);
}
