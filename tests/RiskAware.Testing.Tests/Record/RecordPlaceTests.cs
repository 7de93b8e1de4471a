using RiskAware.Testing.Record;

namespace RiskAware.Testing.Tests.Record;

public sealed class RecordPlaceTests : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("riskaware-place-");

    public void Dispose() => _root.Delete(recursive: true);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("False")]
    public void No_record_is_kept_unless_asked_for(string? asked) => Assert.Null(RecordPlace.Of(asked, _root.FullName));

    [Theory]
    [InlineData("1", "riskaware.tests.json")]
    [InlineData("TRUE", "riskaware.tests.json")]
    [InlineData("records/shop.json", "records/shop.json")]
    public void File_above_the_tests_is_found(string asked, string name)
    {
        var file = Path.Combine(_root.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, string.Empty);
        var tests = _root.CreateSubdirectory("tests/bin/Debug");

        Assert.Equal(file, RecordPlace.Of(asked, tests.FullName));
    }

    [Fact]
    public void File_that_is_not_there_is_not_made_somewhere() => Assert.Null(RecordPlace.Of("no-such-file-anywhere.json", _root.FullName));

    [Fact]
    public void Rooted_path_is_taken_as_it_is()
    {
        var path = Path.Combine(_root.FullName, "new.json");

        Assert.Equal(path, RecordPlace.Of(path, "elsewhere"));
    }
}
