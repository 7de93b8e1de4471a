using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using RiskAware.Calls;

namespace RiskAware.Endpoints.Mvc;

/// <summary>Filters of MVC that only actions, or only page handlers, have around them: on the others the framework leaves them out.</summary>
internal static class FilterKinds
{
    private static readonly HashSet<string> s_ofActions = ["OnActionExecuting", "OnActionExecuted", "OnActionExecutionAsync"];

    private static readonly HashSet<string> s_ofPages =
        ["OnPageHandlerSelected", "OnPageHandlerExecuting", "OnPageHandlerExecuted", "OnPageHandlerSelectionAsync", "OnPageHandlerExecutionAsync"];

    /// <summary>What runs around an action.</summary>
    internal static IEnumerable<Wrapper> AroundAction(IEnumerable<Wrapper> wrappers) => Without(s_ofPages, wrappers);

    /// <summary>What runs around a handler of a page.</summary>
    internal static IEnumerable<Wrapper> AroundPage(IEnumerable<Wrapper> wrappers) => Without(s_ofActions, wrappers);

    private static IEnumerable<Wrapper> Without(HashSet<string> names, IEnumerable<Wrapper> wrappers)
    {
        foreach (var wrapper in wrappers)
        {
            var roots = wrapper.Roots.Where(r => !names.Contains(NameOf(r))).ToImmutableArray();
            if (roots.Length == wrapper.Roots.Length)
            {
                yield return wrapper;
            }
            else if (roots.Length > 0)
            {
                yield return wrapper with { Roots = roots };
            }
        }
    }

    // An explicit implementation bears the name of its interface before its own.
    private static string NameOf(CallRoot root) => root.Method.Name.Substring(root.Method.Name.LastIndexOf('.') + 1);
}
