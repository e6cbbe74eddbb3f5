using System.Text;

namespace Engraft.Cli;

/// <summary>Standard error that may be full or closed: progress and complaints that nobody can read must not end a run.</summary>
sealed class ErrorStream(TextWriter inner) : TextWriter
{
    public override Encoding Encoding => inner.Encoding;

    public static void Install() => Console.SetError(new ErrorStream(Console.Error));

    public override void Write(char value) => Try(() => inner.Write(value));

    public override void Write(string? value) => Try(() => inner.Write(value));

    public override void WriteLine(string? value) => Try(() => inner.WriteLine(value));

    public override void Flush() => Try(inner.Flush);

    static void Try(Action write)
    {
        try
        {
            write();
        }
        catch (IOException)
        {
            // There is no other place to say it.
        }
    }
}
