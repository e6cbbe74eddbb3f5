namespace Engraft.Files.Tables;

/// <summary>Choices of a field that are the values of a type, in camel case.</summary>
static class EnumChoice
{
    public static string[] Names<T>() where T : struct, Enum => [.. Enum.GetNames<T>().Select(name => char.ToLowerInvariant(name[0]) + name[1..])];

    public static Field Field<T>(string name, string meaning) where T : struct, Enum => Tables.Field.OfChoice(name, meaning, Names<T>());

    /// <summary>The value that a field names; null where it names none.</summary>
    public static T? Of<T>(Section section, string name) where T : struct, Enum =>
        section.Text(name) is { } text ? Enum.Parse<T>(text, true) : null;
}
