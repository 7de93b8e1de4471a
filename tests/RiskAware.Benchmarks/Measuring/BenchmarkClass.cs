using System.Globalization;
using System.Reflection;
using BenchmarkDotNet.Attributes;

namespace RiskAware.Benchmarks.Measuring;

/// <summary>A benchmark class with one set of parameter values, set up as BenchmarkDotNet would.</summary>
internal sealed class BenchmarkClass
{
    private const BindingFlags Members = BindingFlags.Instance | BindingFlags.Public;

    private readonly Type _type;
    private readonly string _parameters;
    private readonly List<MethodInfo> _methods;

    /// <param name="name">The name of the class.</param>
    /// <param name="methods">The methods that take part beside the baseline; none: all that need no set-up of their own.</param>
    /// <param name="parameters">The values of the parameters, in the order of their declaration.</param>
    internal BenchmarkClass(string name, string[] methods, string[] parameters)
    {
        _type = typeof(BenchmarkClass).Assembly.GetTypes().Single(t => t.Name == name && t.IsPublic && !t.IsAbstract);
        Instance = Activator.CreateInstance(_type)!;
        _parameters = parameters.Length == 0 ? "" : "(" + string.Join(", ", parameters) + ")";
        foreach (var (property, text) in _type.GetProperties(Members).Where(static p => p.IsDefined(typeof(ParamsAttribute))).Zip(parameters))
        {
            property.SetValue(Instance, Convert.ChangeType(text, property.PropertyType, CultureInfo.InvariantCulture));
        }

        var special = With<GlobalSetupAttribute>().Where(static s => s.Attribute.Targets.Length > 0).ToArray();
        var own = special.FirstOrDefault(s => s.Attribute.Targets.Intersect(methods).Any()).Method;
        var setUp = own ?? With<GlobalSetupAttribute>().FirstOrDefault(static s => s.Attribute.Targets.Length == 0).Method;
        var elsewhere = special.Where(s => s.Method != own).SelectMany(static s => s.Attribute.Targets).ToHashSet();
        _methods = [.. With<BenchmarkAttribute>()
            .Where(b => b.Attribute.Baseline || (methods.Length == 0 ? !elsewhere.Contains(b.Method.Name) : methods.Contains(b.Method.Name)))
            .OrderByDescending(static b => b.Attribute.Baseline)
            .Select(static b => b.Method)];
        setUp?.Invoke(Instance, null);
    }

    internal object Instance { get; }

    /// <summary>The methods, the baseline first.</summary>
    internal IReadOnlyList<MethodInfo> Methods => _methods;

    /// <summary>Prepares a single call; null where calls need no preparation.</summary>
    internal Action? Prepare => With<IterationSetupAttribute>().FirstOrDefault().Method?.CreateDelegate<Action>(Instance);

    internal string NameOf(MethodInfo method) => _type.Name + "." + method.Name + _parameters;

    internal void CleanUp() => With<GlobalCleanupAttribute>().FirstOrDefault().Method?.Invoke(Instance, null);

    private IEnumerable<(MethodInfo Method, T Attribute)> With<T>()
        where T : Attribute
        => _type.GetMethods(Members).OrderBy(static m => m.MetadataToken)
            .Select(static m => (m, m.GetCustomAttribute<T>()!)).Where(static m => m.Item2 is not null);
}
