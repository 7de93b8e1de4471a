using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace RiskAware.CompilerServices;

/// <summary>The values of one detection. Its shape depends only on their number, so that few methods are compiled at run time.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IDetectionValues
{
    /// <summary>How many values there are.</summary>
    int Count { get; }

    /// <summary>The value at an index.</summary>
    DetectionValue Get(int index);
}

/// <summary>0 values.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Values0 : IDetectionValues
{
    /// <inheritdoc />
    public int Count => 0;

    /// <inheritdoc />
    public DetectionValue Get(int index) => default;
}

/// <summary>1 value.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Values1 : IDetectionValues
{
    private readonly DetectionValue _v0;

    /// <summary>Holds the values.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Values1(DetectionValue v0)
    {
        _v0 = v0;
    }

    /// <inheritdoc />
    public int Count => 1;

    /// <inheritdoc />
    public DetectionValue Get(int index) => index switch
    {
        0 => _v0,
        _ => default,
    };
}

/// <summary>2 values.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Values2 : IDetectionValues
{
    private readonly DetectionValue _v0;
    private readonly DetectionValue _v1;

    /// <summary>Holds the values.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Values2(DetectionValue v0, DetectionValue v1)
    {
        _v0 = v0;
        _v1 = v1;
    }

    /// <inheritdoc />
    public int Count => 2;

    /// <inheritdoc />
    public DetectionValue Get(int index) => index switch
    {
        0 => _v0,
        1 => _v1,
        _ => default,
    };
}

/// <summary>3 values.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Values3 : IDetectionValues
{
    private readonly DetectionValue _v0;
    private readonly DetectionValue _v1;
    private readonly DetectionValue _v2;

    /// <summary>Holds the values.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Values3(DetectionValue v0, DetectionValue v1, DetectionValue v2)
    {
        _v0 = v0;
        _v1 = v1;
        _v2 = v2;
    }

    /// <inheritdoc />
    public int Count => 3;

    /// <inheritdoc />
    public DetectionValue Get(int index) => index switch
    {
        0 => _v0,
        1 => _v1,
        2 => _v2,
        _ => default,
    };
}

/// <summary>4 values.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Values4 : IDetectionValues
{
    private readonly DetectionValue _v0;
    private readonly DetectionValue _v1;
    private readonly DetectionValue _v2;
    private readonly DetectionValue _v3;

    /// <summary>Holds the values.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Values4(DetectionValue v0, DetectionValue v1, DetectionValue v2, DetectionValue v3)
    {
        _v0 = v0;
        _v1 = v1;
        _v2 = v2;
        _v3 = v3;
    }

    /// <inheritdoc />
    public int Count => 4;

    /// <inheritdoc />
    public DetectionValue Get(int index) => index switch
    {
        0 => _v0,
        1 => _v1,
        2 => _v2,
        3 => _v3,
        _ => default,
    };
}

/// <summary>5 values.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Values5 : IDetectionValues
{
    private readonly DetectionValue _v0;
    private readonly DetectionValue _v1;
    private readonly DetectionValue _v2;
    private readonly DetectionValue _v3;
    private readonly DetectionValue _v4;

    /// <summary>Holds the values.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Values5(DetectionValue v0, DetectionValue v1, DetectionValue v2, DetectionValue v3, DetectionValue v4)
    {
        _v0 = v0;
        _v1 = v1;
        _v2 = v2;
        _v3 = v3;
        _v4 = v4;
    }

    /// <inheritdoc />
    public int Count => 5;

    /// <inheritdoc />
    public DetectionValue Get(int index) => index switch
    {
        0 => _v0,
        1 => _v1,
        2 => _v2,
        3 => _v3,
        4 => _v4,
        _ => default,
    };
}

/// <summary>6 values.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Values6 : IDetectionValues
{
    private readonly DetectionValue _v0;
    private readonly DetectionValue _v1;
    private readonly DetectionValue _v2;
    private readonly DetectionValue _v3;
    private readonly DetectionValue _v4;
    private readonly DetectionValue _v5;

    /// <summary>Holds the values.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Values6(DetectionValue v0, DetectionValue v1, DetectionValue v2, DetectionValue v3, DetectionValue v4, DetectionValue v5)
    {
        _v0 = v0;
        _v1 = v1;
        _v2 = v2;
        _v3 = v3;
        _v4 = v4;
        _v5 = v5;
    }

    /// <inheritdoc />
    public int Count => 6;

    /// <inheritdoc />
    public DetectionValue Get(int index) => index switch
    {
        0 => _v0,
        1 => _v1,
        2 => _v2,
        3 => _v3,
        4 => _v4,
        5 => _v5,
        _ => default,
    };
}

/// <summary>7 values.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Values7 : IDetectionValues
{
    private readonly DetectionValue _v0;
    private readonly DetectionValue _v1;
    private readonly DetectionValue _v2;
    private readonly DetectionValue _v3;
    private readonly DetectionValue _v4;
    private readonly DetectionValue _v5;
    private readonly DetectionValue _v6;

    /// <summary>Holds the values.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Values7(DetectionValue v0, DetectionValue v1, DetectionValue v2, DetectionValue v3, DetectionValue v4, DetectionValue v5, DetectionValue v6)
    {
        _v0 = v0;
        _v1 = v1;
        _v2 = v2;
        _v3 = v3;
        _v4 = v4;
        _v5 = v5;
        _v6 = v6;
    }

    /// <inheritdoc />
    public int Count => 7;

    /// <inheritdoc />
    public DetectionValue Get(int index) => index switch
    {
        0 => _v0,
        1 => _v1,
        2 => _v2,
        3 => _v3,
        4 => _v4,
        5 => _v5,
        6 => _v6,
        _ => default,
    };
}

/// <summary>8 values.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Values8 : IDetectionValues
{
    private readonly DetectionValue _v0;
    private readonly DetectionValue _v1;
    private readonly DetectionValue _v2;
    private readonly DetectionValue _v3;
    private readonly DetectionValue _v4;
    private readonly DetectionValue _v5;
    private readonly DetectionValue _v6;
    private readonly DetectionValue _v7;

    /// <summary>Holds the values.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Values8(DetectionValue v0, DetectionValue v1, DetectionValue v2, DetectionValue v3, DetectionValue v4, DetectionValue v5, DetectionValue v6, DetectionValue v7)
    {
        _v0 = v0;
        _v1 = v1;
        _v2 = v2;
        _v3 = v3;
        _v4 = v4;
        _v5 = v5;
        _v6 = v6;
        _v7 = v7;
    }

    /// <inheritdoc />
    public int Count => 8;

    /// <inheritdoc />
    public DetectionValue Get(int index) => index switch
    {
        0 => _v0,
        1 => _v1,
        2 => _v2,
        3 => _v3,
        4 => _v4,
        5 => _v5,
        6 => _v6,
        7 => _v7,
        _ => default,
    };
}

/// <summary>12 values or fewer.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Values12 : IDetectionValues
{
    private readonly DetectionValue _v0;
    private readonly DetectionValue _v1;
    private readonly DetectionValue _v2;
    private readonly DetectionValue _v3;
    private readonly DetectionValue _v4;
    private readonly DetectionValue _v5;
    private readonly DetectionValue _v6;
    private readonly DetectionValue _v7;
    private readonly DetectionValue _v8;
    private readonly DetectionValue _v9;
    private readonly DetectionValue _v10;
    private readonly DetectionValue _v11;
    private readonly int _count;

    /// <summary>Holds the values. Those from <paramref name="count"/> on are padding.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Values12(int count, DetectionValue v0, DetectionValue v1, DetectionValue v2, DetectionValue v3, DetectionValue v4, DetectionValue v5, DetectionValue v6, DetectionValue v7, DetectionValue v8, DetectionValue v9, DetectionValue v10, DetectionValue v11)
    {
        _count = count;
        _v0 = v0;
        _v1 = v1;
        _v2 = v2;
        _v3 = v3;
        _v4 = v4;
        _v5 = v5;
        _v6 = v6;
        _v7 = v7;
        _v8 = v8;
        _v9 = v9;
        _v10 = v10;
        _v11 = v11;
    }

    /// <inheritdoc />
    public int Count => _count;

    /// <inheritdoc />
    public DetectionValue Get(int index) => index switch
    {
        0 => _v0,
        1 => _v1,
        2 => _v2,
        3 => _v3,
        4 => _v4,
        5 => _v5,
        6 => _v6,
        7 => _v7,
        8 => _v8,
        9 => _v9,
        10 => _v10,
        11 => _v11,
        _ => default,
    };
}

/// <summary>16 values or fewer.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Values16 : IDetectionValues
{
    private readonly DetectionValue _v0;
    private readonly DetectionValue _v1;
    private readonly DetectionValue _v2;
    private readonly DetectionValue _v3;
    private readonly DetectionValue _v4;
    private readonly DetectionValue _v5;
    private readonly DetectionValue _v6;
    private readonly DetectionValue _v7;
    private readonly DetectionValue _v8;
    private readonly DetectionValue _v9;
    private readonly DetectionValue _v10;
    private readonly DetectionValue _v11;
    private readonly DetectionValue _v12;
    private readonly DetectionValue _v13;
    private readonly DetectionValue _v14;
    private readonly DetectionValue _v15;
    private readonly int _count;

    /// <summary>Holds the values. Those from <paramref name="count"/> on are padding.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Values16(int count, DetectionValue v0, DetectionValue v1, DetectionValue v2, DetectionValue v3, DetectionValue v4, DetectionValue v5, DetectionValue v6, DetectionValue v7, DetectionValue v8, DetectionValue v9, DetectionValue v10, DetectionValue v11, DetectionValue v12, DetectionValue v13, DetectionValue v14, DetectionValue v15)
    {
        _count = count;
        _v0 = v0;
        _v1 = v1;
        _v2 = v2;
        _v3 = v3;
        _v4 = v4;
        _v5 = v5;
        _v6 = v6;
        _v7 = v7;
        _v8 = v8;
        _v9 = v9;
        _v10 = v10;
        _v11 = v11;
        _v12 = v12;
        _v13 = v13;
        _v14 = v14;
        _v15 = v15;
    }

    /// <inheritdoc />
    public int Count => _count;

    /// <inheritdoc />
    public DetectionValue Get(int index) => index switch
    {
        0 => _v0,
        1 => _v1,
        2 => _v2,
        3 => _v3,
        4 => _v4,
        5 => _v5,
        6 => _v6,
        7 => _v7,
        8 => _v8,
        9 => _v9,
        10 => _v10,
        11 => _v11,
        12 => _v12,
        13 => _v13,
        14 => _v14,
        15 => _v15,
        _ => default,
    };
}

/// <summary>20 values or fewer.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Values20 : IDetectionValues
{
    private readonly DetectionValue _v0;
    private readonly DetectionValue _v1;
    private readonly DetectionValue _v2;
    private readonly DetectionValue _v3;
    private readonly DetectionValue _v4;
    private readonly DetectionValue _v5;
    private readonly DetectionValue _v6;
    private readonly DetectionValue _v7;
    private readonly DetectionValue _v8;
    private readonly DetectionValue _v9;
    private readonly DetectionValue _v10;
    private readonly DetectionValue _v11;
    private readonly DetectionValue _v12;
    private readonly DetectionValue _v13;
    private readonly DetectionValue _v14;
    private readonly DetectionValue _v15;
    private readonly DetectionValue _v16;
    private readonly DetectionValue _v17;
    private readonly DetectionValue _v18;
    private readonly DetectionValue _v19;
    private readonly int _count;

    /// <summary>Holds the values. Those from <paramref name="count"/> on are padding.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Values20(int count, DetectionValue v0, DetectionValue v1, DetectionValue v2, DetectionValue v3, DetectionValue v4, DetectionValue v5, DetectionValue v6, DetectionValue v7, DetectionValue v8, DetectionValue v9, DetectionValue v10, DetectionValue v11, DetectionValue v12, DetectionValue v13, DetectionValue v14, DetectionValue v15, DetectionValue v16, DetectionValue v17, DetectionValue v18, DetectionValue v19)
    {
        _count = count;
        _v0 = v0;
        _v1 = v1;
        _v2 = v2;
        _v3 = v3;
        _v4 = v4;
        _v5 = v5;
        _v6 = v6;
        _v7 = v7;
        _v8 = v8;
        _v9 = v9;
        _v10 = v10;
        _v11 = v11;
        _v12 = v12;
        _v13 = v13;
        _v14 = v14;
        _v15 = v15;
        _v16 = v16;
        _v17 = v17;
        _v18 = v18;
        _v19 = v19;
    }

    /// <inheritdoc />
    public int Count => _count;

    /// <inheritdoc />
    public DetectionValue Get(int index) => index switch
    {
        0 => _v0,
        1 => _v1,
        2 => _v2,
        3 => _v3,
        4 => _v4,
        5 => _v5,
        6 => _v6,
        7 => _v7,
        8 => _v8,
        9 => _v9,
        10 => _v10,
        11 => _v11,
        12 => _v12,
        13 => _v13,
        14 => _v14,
        15 => _v15,
        16 => _v16,
        17 => _v17,
        18 => _v18,
        19 => _v19,
        _ => default,
    };
}

/// <summary>Any number of values; the only shape that allocates.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ValuesN : IDetectionValues
{
    private readonly DetectionValue[] _values;

    /// <summary>Holds the values.</summary>
    public ValuesN(params DetectionValue[] values) => _values = values;

    /// <inheritdoc />
    public int Count => _values.Length;

    /// <inheritdoc />
    public DetectionValue Get(int index) => _values[index];
}
