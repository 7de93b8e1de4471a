using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using RiskAware;
using RiskAware.Testing;
using Storefront.Attachments;
using Storefront.Risks;

namespace Storefront.Tests;

public sealed class AttachmentStorageTests : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("storefront-tests-");
    private readonly AttachmentStorage _storage;

    public AttachmentStorageTests() => _storage = new(_root.FullName, NullLogger<AttachmentStorage>.Instance);

    public void Dispose() => _root.Delete(recursive: true);

    [Theory]
    [InlineData("measures.txt")]
    [InlineData("summer..2026.txt")]
    [InlineData("..hidden")]
    [InlineData("скатерть (2).txt")]
    [InlineData("a&b=c;d.txt")]
    [DetectionTest(typeof(AttachmentTraversal), Fires = false)]
    public void Honest_names_are_kept_and_nothing_is_detected(string name)
    {
        using var detections = DetectionRecorder.For(this);

        Assert.Equal(StorageResult.Done, detections.Call(_storage.Save, "anna", name, "hello"u8));
        using var content = _storage.Open("anna", name);

        Assert.Equal("hello", new StreamReader(content!, Encoding.UTF8).ReadToEnd());
        detections.NothingDetected();
    }

    [Theory]
    [InlineData("../berta/measures.txt")]
    [InlineData("..\\..\\web.config")]
    [InlineData("/etc/passwd")]
    [InlineData("archive/../../berta/x")]
    [InlineData("..")]
    [InlineData("../anna2/x")]
    [InlineData("x\0.txt")]
    [DetectionTest(typeof(AttachmentTraversal), nameof(AttachmentTraversal.LeftRoot))]
    public void Names_outside_the_folder_are_refused_and_detected(string name)
    {
        using var detections = DetectionRecorder.For(this);

        Assert.Equal(StorageResult.Refused, detections.Call(_storage.Save, "anna", name, "hello"u8));
        Assert.Null(_storage.Open("anna", name));

        var detection = detections.Detected<AttachmentTraversal>(nameof(AttachmentTraversal.LeftRoot), times: 2)[0];
        Assert.Equal(name, detection["Path"]);
        Assert.Equal("anna", Assert.Single(detection.Subjects, static s => s.Kind == SubjectKind.Account).Value);
    }

    [Fact]
    [DetectionTest(typeof(AttachmentTraversal), nameof(AttachmentTraversal.StorageRefused))]
    public void A_folder_in_place_of_a_file_is_refused_by_the_system_and_detected()
    {
        using var detections = DetectionRecorder.For(this);

        Assert.Equal(StorageResult.Refused, detections.Call(_storage.Save, "anna", "archive", "hello"u8));

        var detection = detections.Detected<AttachmentTraversal>(nameof(AttachmentTraversal.StorageRefused), times: 1)[0];
        Assert.IsType<UnauthorizedAccessException>(detection.Exception);
    }

    [Theory]
    [InlineData("nowhere/x.txt")]
    [InlineData("C:\\Users\\anna\\x.txt")]
    public void A_name_with_a_path_of_the_client_is_refused_without_suspicion(string name)
    {
        using var detections = new DetectionRecorder();

        Assert.Equal(StorageResult.Refused, _storage.Save("anna", name, "hello"u8));
        detections.NothingDetected();
    }

    [Fact]
    public void A_file_that_does_not_exist_is_no_attack()
    {
        using var detections = new DetectionRecorder();

        Assert.Null(_storage.Open("anna", "measures.txt"));
        detections.NothingDetected();
    }

    [Fact]
    public void An_older_version_moves_to_the_archive()
    {
        _storage.Save("anna", "measures.txt", "old"u8);
        _storage.Save("anna", "measures.txt", "new"u8);

        using var old = new StreamReader(_storage.Open("anna", "archive/measures.txt")!);
        Assert.Equal("old", old.ReadToEnd());
    }
}
