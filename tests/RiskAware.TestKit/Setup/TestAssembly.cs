using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace RiskAware.TestKit;

/// <summary>
/// An assembly compiled from source, to be referenced by another: as a project in the IDE is (<see cref="AsProject"/>), as a built
/// assembly (<see cref="AsImage"/>, also implicitly), or as a reference assembly (<see cref="AsReferenceImage"/>).
/// </summary>
public sealed class TestAssembly
{
    private readonly Lazy<byte[]> _image;
    private readonly Lazy<byte[]> _referenceImage;
    private readonly Lazy<MetadataReference> _imageReference;
    private readonly Lazy<MetadataReference> _referenceImageReference;

    private TestAssembly(CSharpCompilation compilation)
    {
        Compilation = compilation;
        _image = new(() => Emit(new EmitOptions()));
        _referenceImage = new(() => Emit(new EmitOptions(metadataOnly: true, includePrivateMembers: false)));
        _imageReference = new(() => MetadataReference.CreateFromImage(Image));
        _referenceImageReference = new(() => MetadataReference.CreateFromImage(ReferenceImage));
    }

    /// <summary>The compilation, with what the generator added.</summary>
    public CSharpCompilation Compilation { get; }

    /// <summary>The bytes of the full assembly.</summary>
    public byte[] Image => _image.Value;

    /// <summary>The bytes of the reference assembly.</summary>
    public byte[] ReferenceImage => _referenceImage.Value;

    /// <summary>Compiles one source; it must have no errors.</summary>
    public static TestAssembly Compile(string name, string source, IEnumerable<MetadataReference>? references = null, bool withGenerator = true, bool aspNetCore = false)
        => Compile(name, (SourceList)source, references, withGenerator, aspNetCore);

    /// <summary>Compiles several sources; they must have no errors.</summary>
    public static TestAssembly Compile(string name, SourceList sources, IEnumerable<MetadataReference>? references = null, bool withGenerator = true, bool aspNetCore = false)
    {
        var setup = new TestSetup { Sources = sources, AssemblyName = name, AspNetCore = aspNetCore };
        setup.References.AddRange(references ?? []);
        return Compile(setup, withGenerator);
    }

    /// <summary>Compiles what a setup describes; it must have no errors.</summary>
    public static TestAssembly Compile(TestSetup setup, bool withGenerator = true)
    {
        var configuration = TestConfiguration.Of(setup);
        var compilation = setup.Compile(setup.Parse(setup.Sources), configuration);
        if (withGenerator)
        {
            compilation = TestGenerators.Run(setup, configuration, compilation);
        }

        var errors = compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).ToArray();
        return errors.Length == 0 ? new TestAssembly(compilation) : throw TestFailure.Of($"The assembly '{setup.AssemblyName}' does not compile.", errors);
    }

    /// <summary>A reference as the IDE makes one between projects: the symbols have sources.</summary>
    public MetadataReference AsProject() => Compilation.ToMetadataReference();

    /// <summary>A reference to the full assembly.</summary>
    public MetadataReference AsImage() => _imageReference.Value;

    /// <summary>A reference to the reference assembly.</summary>
    public MetadataReference AsReferenceImage() => _referenceImageReference.Value;

    /// <summary>The full assembly.</summary>
    public static implicit operator MetadataReference(TestAssembly assembly) => assembly.AsImage();

    private byte[] Emit(EmitOptions options)
    {
        using var stream = new MemoryStream();
        var result = Compilation.Emit(stream, options: options);
        return result.Success ? stream.ToArray() : throw TestFailure.Of($"'{Compilation.AssemblyName}' cannot be emitted.", result.Diagnostics);
    }
}
