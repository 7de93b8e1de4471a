using RiskAware.Testing.Doors;

namespace RiskAware.Testing;

/// <content>
/// Calls of the code under test. A test of silence proves nothing unless the code ran: a call through the recorder, as
/// <c>detections.Call(storage.Open, "measures.txt")</c>, or a request to the host is the proof.
/// </content>
public sealed partial class DetectionRecorder
{
    /// <summary>Calls a method of the code under test, and keeps on record that it was entered.</summary>
    /// <typeparam name="TResult">What the method returns.</typeparam>
    /// <param name="method">The method itself, not a lambda.</param>
    /// <returns>What the method returned.</returns>
    public TResult Call<TResult>(Func<TResult> method)
    {
        ArgumentNullException.ThrowIfNull(method);
        using var call = CallLog.Of(_doors, method);
        var result = method();
        call.Returned();
        return result;
    }

    /// <summary>Calls a method of the code under test, and keeps on record that it was entered.</summary>
    /// <typeparam name="T1">The type of an argument.</typeparam>
    /// <typeparam name="TResult">What the method returns.</typeparam>
    /// <param name="method">The method itself, not a lambda.</param>
    /// <param name="first">The first argument.</param>
    /// <returns>What the method returned.</returns>
    public TResult Call<T1, TResult>(Func<T1, TResult> method, T1 first)
        where T1 : allows ref struct
    {
        ArgumentNullException.ThrowIfNull(method);
        using var call = CallLog.Of(_doors, method);
        var result = method(first);
        call.Returned();
        return result;
    }

    /// <summary>Calls a method of the code under test, and keeps on record that it was entered.</summary>
    /// <typeparam name="T1">The type of an argument.</typeparam>
    /// <typeparam name="T2">The type of an argument.</typeparam>
    /// <typeparam name="TResult">What the method returns.</typeparam>
    /// <param name="method">The method itself, not a lambda.</param>
    /// <param name="first">The first argument.</param>
    /// <param name="second">The second argument.</param>
    /// <returns>What the method returned.</returns>
    public TResult Call<T1, T2, TResult>(Func<T1, T2, TResult> method, T1 first, T2 second)
        where T1 : allows ref struct
        where T2 : allows ref struct
    {
        ArgumentNullException.ThrowIfNull(method);
        using var call = CallLog.Of(_doors, method);
        var result = method(first, second);
        call.Returned();
        return result;
    }

    /// <summary>Calls a method of the code under test, and keeps on record that it was entered.</summary>
    /// <typeparam name="T1">The type of an argument.</typeparam>
    /// <typeparam name="T2">The type of an argument.</typeparam>
    /// <typeparam name="T3">The type of an argument.</typeparam>
    /// <typeparam name="TResult">What the method returns.</typeparam>
    /// <param name="method">The method itself, not a lambda.</param>
    /// <param name="first">The first argument.</param>
    /// <param name="second">The second argument.</param>
    /// <param name="third">The third argument.</param>
    /// <returns>What the method returned.</returns>
    public TResult Call<T1, T2, T3, TResult>(Func<T1, T2, T3, TResult> method, T1 first, T2 second, T3 third)
        where T1 : allows ref struct
        where T2 : allows ref struct
        where T3 : allows ref struct
    {
        ArgumentNullException.ThrowIfNull(method);
        using var call = CallLog.Of(_doors, method);
        var result = method(first, second, third);
        call.Returned();
        return result;
    }

    /// <summary>Calls a method of the code under test, and keeps on record that it was entered.</summary>
    /// <typeparam name="T1">The type of an argument.</typeparam>
    /// <typeparam name="T2">The type of an argument.</typeparam>
    /// <typeparam name="T3">The type of an argument.</typeparam>
    /// <typeparam name="T4">The type of an argument.</typeparam>
    /// <typeparam name="TResult">What the method returns.</typeparam>
    /// <param name="method">The method itself, not a lambda.</param>
    /// <param name="first">The first argument.</param>
    /// <param name="second">The second argument.</param>
    /// <param name="third">The third argument.</param>
    /// <param name="fourth">The fourth argument.</param>
    /// <returns>What the method returned.</returns>
    public TResult Call<T1, T2, T3, T4, TResult>(Func<T1, T2, T3, T4, TResult> method, T1 first, T2 second, T3 third, T4 fourth)
        where T1 : allows ref struct
        where T2 : allows ref struct
        where T3 : allows ref struct
        where T4 : allows ref struct
    {
        ArgumentNullException.ThrowIfNull(method);
        using var call = CallLog.Of(_doors, method);
        var result = method(first, second, third, fourth);
        call.Returned();
        return result;
    }

    /// <summary>Calls a method of the code under test, and keeps on record that it was entered.</summary>
    /// <typeparam name="T1">The type of an argument.</typeparam>
    /// <typeparam name="T2">The type of an argument.</typeparam>
    /// <typeparam name="T3">The type of an argument.</typeparam>
    /// <typeparam name="T4">The type of an argument.</typeparam>
    /// <typeparam name="T5">The type of an argument.</typeparam>
    /// <typeparam name="TResult">What the method returns.</typeparam>
    /// <param name="method">The method itself, not a lambda.</param>
    /// <param name="first">The first argument.</param>
    /// <param name="second">The second argument.</param>
    /// <param name="third">The third argument.</param>
    /// <param name="fourth">The fourth argument.</param>
    /// <param name="fifth">The fifth argument.</param>
    /// <returns>What the method returned.</returns>
    public TResult Call<T1, T2, T3, T4, T5, TResult>(Func<T1, T2, T3, T4, T5, TResult> method, T1 first, T2 second, T3 third, T4 fourth, T5 fifth)
        where T1 : allows ref struct
        where T2 : allows ref struct
        where T3 : allows ref struct
        where T4 : allows ref struct
        where T5 : allows ref struct
    {
        ArgumentNullException.ThrowIfNull(method);
        using var call = CallLog.Of(_doors, method);
        var result = method(first, second, third, fourth, fifth);
        call.Returned();
        return result;
    }

    /// <summary>Calls a method of the code under test, and keeps on record that it was entered.</summary>
    /// <param name="method">The method itself, not a lambda.</param>
    public void Call(Action method)
    {
        ArgumentNullException.ThrowIfNull(method);
        using var call = CallLog.Of(_doors, method);
        method();
        call.Returned();
    }

    /// <summary>Calls a method of the code under test, and keeps on record that it was entered.</summary>
    /// <typeparam name="T1">The type of an argument.</typeparam>
    /// <param name="method">The method itself, not a lambda.</param>
    /// <param name="first">The first argument.</param>
    public void Call<T1>(Action<T1> method, T1 first)
        where T1 : allows ref struct
    {
        ArgumentNullException.ThrowIfNull(method);
        using var call = CallLog.Of(_doors, method);
        method(first);
        call.Returned();
    }

    /// <summary>Calls a method of the code under test, and keeps on record that it was entered.</summary>
    /// <typeparam name="T1">The type of an argument.</typeparam>
    /// <typeparam name="T2">The type of an argument.</typeparam>
    /// <param name="method">The method itself, not a lambda.</param>
    /// <param name="first">The first argument.</param>
    /// <param name="second">The second argument.</param>
    public void Call<T1, T2>(Action<T1, T2> method, T1 first, T2 second)
        where T1 : allows ref struct
        where T2 : allows ref struct
    {
        ArgumentNullException.ThrowIfNull(method);
        using var call = CallLog.Of(_doors, method);
        method(first, second);
        call.Returned();
    }

    /// <summary>Calls a method of the code under test, and keeps on record that it was entered.</summary>
    /// <typeparam name="T1">The type of an argument.</typeparam>
    /// <typeparam name="T2">The type of an argument.</typeparam>
    /// <typeparam name="T3">The type of an argument.</typeparam>
    /// <param name="method">The method itself, not a lambda.</param>
    /// <param name="first">The first argument.</param>
    /// <param name="second">The second argument.</param>
    /// <param name="third">The third argument.</param>
    public void Call<T1, T2, T3>(Action<T1, T2, T3> method, T1 first, T2 second, T3 third)
        where T1 : allows ref struct
        where T2 : allows ref struct
        where T3 : allows ref struct
    {
        ArgumentNullException.ThrowIfNull(method);
        using var call = CallLog.Of(_doors, method);
        method(first, second, third);
        call.Returned();
    }

    /// <summary>Calls a method of the code under test, and keeps on record that it was entered.</summary>
    /// <typeparam name="T1">The type of an argument.</typeparam>
    /// <typeparam name="T2">The type of an argument.</typeparam>
    /// <typeparam name="T3">The type of an argument.</typeparam>
    /// <typeparam name="T4">The type of an argument.</typeparam>
    /// <param name="method">The method itself, not a lambda.</param>
    /// <param name="first">The first argument.</param>
    /// <param name="second">The second argument.</param>
    /// <param name="third">The third argument.</param>
    /// <param name="fourth">The fourth argument.</param>
    public void Call<T1, T2, T3, T4>(Action<T1, T2, T3, T4> method, T1 first, T2 second, T3 third, T4 fourth)
        where T1 : allows ref struct
        where T2 : allows ref struct
        where T3 : allows ref struct
        where T4 : allows ref struct
    {
        ArgumentNullException.ThrowIfNull(method);
        using var call = CallLog.Of(_doors, method);
        method(first, second, third, fourth);
        call.Returned();
    }

    /// <summary>Calls a method of the code under test, and keeps on record that it was entered.</summary>
    /// <typeparam name="T1">The type of an argument.</typeparam>
    /// <typeparam name="T2">The type of an argument.</typeparam>
    /// <typeparam name="T3">The type of an argument.</typeparam>
    /// <typeparam name="T4">The type of an argument.</typeparam>
    /// <typeparam name="T5">The type of an argument.</typeparam>
    /// <param name="method">The method itself, not a lambda.</param>
    /// <param name="first">The first argument.</param>
    /// <param name="second">The second argument.</param>
    /// <param name="third">The third argument.</param>
    /// <param name="fourth">The fourth argument.</param>
    /// <param name="fifth">The fifth argument.</param>
    public void Call<T1, T2, T3, T4, T5>(Action<T1, T2, T3, T4, T5> method, T1 first, T2 second, T3 third, T4 fourth, T5 fifth)
        where T1 : allows ref struct
        where T2 : allows ref struct
        where T3 : allows ref struct
        where T4 : allows ref struct
        where T5 : allows ref struct
    {
        ArgumentNullException.ThrowIfNull(method);
        using var call = CallLog.Of(_doors, method);
        method(first, second, third, fourth, fifth);
        call.Returned();
    }
}
