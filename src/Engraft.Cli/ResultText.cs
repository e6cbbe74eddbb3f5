using System.Text;
using Engraft.Files.Results;
using Engraft.Laboratory;

namespace Engraft.Cli;

/// <summary>A result as the text of result.json.</summary>
static class ResultText
{
    public static string Json(StudyResult result)
    {
        using var stream = new MemoryStream();
        ResultJson.Write(result, stream);
        return Encoding.UTF8.GetString(stream.ToArray()).TrimEnd();
    }
}
