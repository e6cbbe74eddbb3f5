namespace Engraft.Files.Results;

/// <summary>The results could not be written; the message tells the user why in one sentence. Nothing was left half-written.</summary>
public sealed class ResultWriteException : IOException
{
    public ResultWriteException()
    {
    }

    public ResultWriteException(string message) : base(message)
    {
    }

    public ResultWriteException(string message, Exception inner) : base(message, inner)
    {
    }
}
