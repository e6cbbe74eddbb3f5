namespace Engraft.Files.Tests;

/// <summary>Compares a text with the one that was looked at and committed; ENGRAFT_WRITE=1 writes it anew, to be looked at again.</summary>
static class Golden
{
    public static void Check(string name, string text) => CheckFile(Repository.Path("tests", "Engraft.Files.Tests", "Expected", name), text);

    public static void CheckFile(string path, string text)
    {
        if (Environment.GetEnvironmentVariable("ENGRAFT_WRITE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }
        Assert.True(File.Exists(path), $"{path} is missing; ENGRAFT_WRITE=1 writes it");
        Assert.Equal(File.ReadAllText(path), text);
    }
}
