using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using RiskAware.Analyzers.Context;
using RiskAware.Analyzers.Descriptors;
using RiskAware.Declarations;
using RiskAware.Graduations;
using RiskAware.Texts;

namespace RiskAware.Analyzers.Rules.Graduations;

/// <summary>RA1016: what is wrong in the record of tests, the sign-offs and the demands of the SOC, where it stands.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class GraduationFileAnalyzer : RiskAwareAnalyzer
{
    private const string DayFormat = "yyyy-MM-dd";

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [RuleDescriptors.RA1016_GraduationFileWrong];

    private protected override void Register(RuleContext context)
        => context.Start.RegisterAdditionalFileAction(action =>
        {
            var file = action.AdditionalFile;
            if (!GraduationFile.IsOne(file.Path) || file.GetText(action.CancellationToken) is not { } text)
            {
                return;
            }

            var read = GraduationFiles.Read(file, action.CancellationToken);
            foreach (var problem in read.Problems)
            {
                Report(problem, LeveledSeverity.Warning);
            }

            var risks = read.SignOffs.Count == 0 ? [] : RiskIndex.Of(context.Compilation, action.CancellationToken).Risks;
            foreach (var signOff in read.SignOffs)
            {
                Check(signOff, risks);
            }

            void Check(SignOff signOff, IReadOnlyList<DeclaredRisk> known)
            {
                if (DateTime.ParseExact(signOff.When, DayFormat, CultureInfo.InvariantCulture) > Today(context))
                {
                    Report(new(signOff.WhenSpan, "'" + signOff.When + "' has not come yet; a sign-off says when it was given"), LeveledSeverity.Warning);
                }

                if (known.FirstOrDefault(r => r.Model.Id == signOff.Risk) is not { } risk)
                {
                    // A file above several projects names risks that this one does not see.
                    Report(
                        new(signOff.RiskSpan, "this project sees no risk '" + signOff.Risk + "'" + NearestNames.Hint(signOff.Risk, known.Select(static r => r.Model.Id))),
                        IsBesideProject(context, file.Path) ? LeveledSeverity.Warning : LeveledSeverity.Info);
                }
                else if (risk.IsOwn && signOff.Hash != risk.Model.Hash)
                {
                    Report(
                        new(signOff.HashSpan, "'" + risk.Model.Name + "' (" + risk.Model.Id + ") has been declared anew since (hash " + risk.Model.Hash
                            + "): the sign-off is withdrawn until somebody signs what is declared now, and no event of it alerts the SOC"),
                        LeveledSeverity.Warning);
                }
                else if (risk.IsOwn && OwnGraduations.Of(context.Compilation, context.Options, action.CancellationToken).Of(risk.Model, action.CancellationToken) is { Gaps: { Count: > 0 } gaps, Level: var level }
                    && gaps[0].Level < GraduationLevel.Graduated)
                {
                    Report(
                        new(signOff.RiskSpan, "'" + risk.Model.Name + "' (" + risk.Model.Id + ") is signed off, but has only reached '" + level + "': " + gaps[0].Sentence),
                        LeveledSeverity.Warning);
                }
            }

            void Report(FileProblem problem, LeveledSeverity severity)
                => context.Report(
                    action.ReportDiagnostic,
                    RuleDescriptors.RA1016_GraduationFileWrong,
                    severity,
                    Location.Create(file.Path, problem.Span, text.Lines.GetLinePositionSpan(problem.Span)),
                    null,
                    null,
                    Path.GetFileName(file.Path),
                    problem.Sentence);
        });

    private static DateTime Today(RuleContext context)
        => DateTime.TryParseExact(context.Property("RiskAwareDate")?.Trim(), DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : DateTime.UtcNow.Date.AddDays(1);

    private static bool IsBesideProject(RuleContext context, string path)
        => context.Property("ProjectDir") is { Length: > 0 } folder
            && string.Equals(Normal(Path.GetDirectoryName(path) ?? string.Empty), Normal(folder), StringComparison.Ordinal);

    private static string Normal(string folder) => folder.Replace('\\', '/').TrimEnd('/');
}
