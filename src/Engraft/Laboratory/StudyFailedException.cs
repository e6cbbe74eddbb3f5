namespace Engraft.Laboratory;

/// <summary>No draw of a study gave finite numbers: there is nothing to sum up. The message says what broke first.</summary>
public sealed class StudyFailedException : Exception
{
    public StudyFailedException() { }

    public StudyFailedException(string message) : base(message) { }

    public StudyFailedException(string message, Exception inner) : base(message, inner) { }
}
