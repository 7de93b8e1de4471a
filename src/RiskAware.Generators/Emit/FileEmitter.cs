using System.Linq;
using Microsoft.CodeAnalysis.Text;
using RiskAware.Collections;
using RiskAware.Declarations;
using RiskAware.Generators.Group;

namespace RiskAware.Generators.Emit;

/// <summary>Writes one file.</summary>
internal static class FileEmitter
{
    internal static SourceText Emit(FileModel file)
    {
        var writer = new SourceWriter();
        var bodies = file.Points.Where(static p => !p.IsExternal).ToList();
        var needsConstructor = file is { Type: not null, Risk.NeedsConstructor: true };
        if (file.Type is { } type && (bodies.Count > 0 || needsConstructor || file.Comment.Count > 0))
        {
            writer.Line();
            OpenType(writer, type, file.Comment);
            if (needsConstructor)
            {
                writer.Line(Code.Generated);
                writer.Open("private " + Identifiers.Escape(file.Risk!.Name) + "()").Close();
            }

            for (var i = 0; i < bodies.Count; i++)
            {
                if (i > 0 || needsConstructor)
                {
                    writer.Line();
                }

                new BodyEmitter(writer, bodies[i]).Emit();
            }

            CloseType(writer, type);
        }

        writer.Line();
        writer.Open("namespace " + GeneratedNames.Namespace);
        if (file.Risk is { } risk)
        {
            DescriptorEmitter.Emit(writer, risk, file.Graduation);
        }

        if (file.Risk is not null && file.Points.Count > 0)
        {
            writer.Line();
        }

        if (file.Points.Count > 0)
        {
            DescriptorEmitter.Emit(writer, file.Points[0].Type, file.Points);
        }

        writer.Close();
        return writer.ToSourceText();
    }

    private static void OpenType(SourceWriter writer, ContainingTypeModel type, EquatableArray<string> comment)
    {
        if (type.Namespace.Length > 0)
        {
            writer.Open("namespace " + type.Namespace);
        }

        for (var i = 0; i < type.Levels.Count; i++)
        {
            if (i == type.Levels.Count - 1)
            {
                foreach (var line in comment)
                {
                    writer.Line("/// " + line);
                }
            }

            writer.Open("partial " + type.Levels[i].Keyword + " " + type.Levels[i].Name);
        }
    }

    private static void CloseType(SourceWriter writer, ContainingTypeModel type)
    {
        for (var i = type.Levels.Count + (type.Namespace.Length > 0 ? 1 : 0); i > 0; i--)
        {
            writer.Close();
        }
    }
}
