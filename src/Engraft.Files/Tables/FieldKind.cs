namespace Engraft.Files.Tables;

/// <summary>How the value of a field is written.</summary>
enum FieldKind
{
    Text,

    /// <summary>A number with a unit of the field's dimension.</summary>
    Quantity,

    /// <summary>A percentage, kept as a share.</summary>
    Share,

    /// <summary>A whole number without unit.</summary>
    Whole,

    /// <summary>A bare number; its unit stands in a sibling field (data files only).</summary>
    Number,
    Flag,
    Choice,

    /// <summary>A list of texts, of the choices where the field has some.</summary>
    Names,
    Group,
    GroupList,

    /// <summary>Groups by a name that the file chooses.</summary>
    GroupMap,

    /// <summary>A group whose field "kind" decides which others it has.</summary>
    Variants,

    /// <summary>Shares by a given set of keys.</summary>
    ShareMap,

    /// <summary>Whole numbers by a given set of keys.</summary>
    WholeMap,
}
