using System.Globalization;
using System.Reflection;
using System.Text;

namespace RiskAware.Repository.Tests.PublicApi;

/// <summary>The public face of an assembly as sorted text, one line per member.</summary>
internal static class ApiText
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    internal static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(t => t.FullName, StringComparer.Ordinal))
        {
            text.Append(Head(type)).Append('\n');
            foreach (var line in Members(type).Order(StringComparer.Ordinal))
            {
                text.Append("  ").Append(line).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string Head(Type type)
    {
        var kind = type.IsEnum ? "enum" : type.IsInterface ? "interface" : type.IsValueType ? "struct"
            : type.IsAbstract && type.IsSealed ? "static class" : type.IsAbstract ? "abstract class" : type.IsSealed ? "sealed class" : "class";
        var bases = new List<Type>();
        if (type.BaseType is { } parent && !type.IsEnum && parent != typeof(object) && parent != typeof(ValueType))
        {
            bases.Add(parent);
        }

        bases.AddRange(type.IsEnum ? [] : type.GetInterfaces().Where(i => i.IsPublic || i.IsNestedPublic));
        var names = bases.Select(Name).Order(StringComparer.Ordinal).ToList();
        return kind + " " + type.Namespace + "." + Name(type) + (names.Count == 0 ? "" : " : " + string.Join(", ", names));
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
        {
            return Enum.GetNames(type).Select(n => n + " = " + Convert.ToInt64(Enum.Parse(type, n), CultureInfo.InvariantCulture));
        }

        var fields = type.GetFields(Declared).Where(f => IsVisible(f.Attributes & FieldAttributes.FieldAccessMask))
            .Select(f => (f.IsLiteral ? "const " : f.IsStatic ? "static " : "") + Name(f.FieldType) + " " + f.Name
                + (f.IsLiteral ? " = " + Convert.ToString(f.GetRawConstantValue(), CultureInfo.InvariantCulture) : ""));
        var constructors = type.GetConstructors(Declared).Where(c => !c.IsStatic && IsVisible(c)).Select(c => "new(" + Parameters(c) + ")");
        var methods = type.GetMethods(Declared)
            .Where(m => IsVisible(m) && (!m.IsSpecialName || m.Name.StartsWith("op_", StringComparison.Ordinal)))
            .Select(m => Modifiers(m) + Name(m.ReturnType) + " " + m.Name + Generic(m) + "(" + Parameters(m) + ")");
        var properties = type.GetProperties(Declared)
            .Where(p => p.GetAccessors(true).Any(IsVisible))
            .Select(p => Modifiers(p.GetAccessors(true).First(IsVisible)) + Name(p.PropertyType) + " " + p.Name
                + (p.GetIndexParameters().Length == 0 ? "" : "[" + string.Join(", ", p.GetIndexParameters().Select(Parameter)) + "]")
                + " {" + (p.GetMethod is { } get && IsVisible(get) ? " get;" : "") + (p.SetMethod is { } set && IsVisible(set) ? " set;" : "") + " }");
        var events = type.GetEvents(Declared).Where(e => IsVisible(e.AddMethod!)).Select(e => "event " + Name(e.EventHandlerType!) + " " + e.Name);
        return fields.Concat(constructors).Concat(methods).Concat(properties).Concat(events);
    }

    private static string Modifiers(MethodBase method)
        => (method.IsFamily || method.IsFamilyOrAssembly ? "protected " : "")
            + (method.IsStatic ? "static " : method.DeclaringType!.IsInterface ? "" : method.IsAbstract ? "abstract " : method.IsVirtual && !method.IsFinal ? "virtual " : "");

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsVisible(FieldAttributes access)
        => access is FieldAttributes.Public or FieldAttributes.Family or FieldAttributes.FamORAssem;

    private static string Generic(MethodInfo method)
        => method.IsGenericMethod ? "<" + string.Join(", ", method.GetGenericArguments().Select(Name)) + ">" : "";

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
        => (parameter.IsDefined(typeof(ParamArrayAttribute)) ? "params " : parameter.IsOut ? "out " : parameter.IsIn ? "in " : parameter.ParameterType.IsByRef ? "ref " : "")
            + Name(parameter.ParameterType.IsByRef ? parameter.ParameterType.GetElementType()! : parameter.ParameterType) + " " + parameter.Name
            + (parameter.HasDefaultValue ? " = " + (Convert.ToString(parameter.DefaultValue, CultureInfo.InvariantCulture) is { Length: > 0 } text ? text : "default") : "");

    private static string Name(Type type)
    {
        if (type.IsArray)
        {
            return Name(type.GetElementType()!) + "[]";
        }

        var outer = type.IsNested && !type.IsGenericParameter ? Name(type.DeclaringType!) + "." : "";
        if (!type.IsGenericType)
        {
            return outer + type.Name;
        }

        var name = type.Name.Contains('`', StringComparison.Ordinal) ? type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)] : type.Name;
        return outer + name + "<" + string.Join(", ", type.GetGenericArguments().Select(Name)) + ">";
    }
}
