using System.Text;
using Engraft.Quantities;

namespace Engraft.Files.CellFiles;

/// <summary>What both formats of model texts have in common.</summary>
static class CellText
{
    /// <summary>Levels of an expression, of units or of components; published texts have a dozen.</summary>
    public const int MostLevels = 200;

    /// <summary>Terms of a sum or product.</summary>
    public const int MostTerms = 500;

    /// <summary>Levels of expressions and variables within one another; the longest chain of a published text has some 150.</summary>
    public const int MostChained = 2000;

    static readonly UTF8Encoding strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string Decode(byte[] bytes, string file)
    {
        try
        {
            return strict.GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException broken)
        {
            var before = bytes.AsSpan(0, Math.Clamp(broken.Index, 0, bytes.Length));
            throw new CellTextException(new(file, before.Count((byte)'\n') + 1, before.Length - before.LastIndexOf((byte)'\n')), "a byte here is not UTF-8 text", "a file saved as UTF-8");
        }
    }

    /// <summary>The constants of a text that are to have another value.</summary>
    public static IReadOnlyDictionary<TextVariable, double> Constants(ModelText text, IReadOnlyDictionary<string, double> wanted)
    {
        var replaced = new Dictionary<TextVariable, double>();
        foreach (var (name, value) in wanted)
        {
            var variable = text.Variables.Find(one => one.FullName == name)
                ?? throw new CellTextException(new(text.File, 1, 1), $"there is no constant '{name}'", "the name of a constant as component.variable", Spelling.Near(text.Variables.Select(one => one.FullName), name));
            if (variable.Origin.Rate is not null)
                throw new CellTextException(variable.At, $"'{name}' changes with time", "a constant");
            if (variable.Origin == text.Time?.Origin || variable.Origin == (text.Pace ?? CellRoles.Stimulus(text))?.Origin)
                throw new CellTextException(variable.At, $"'{name}' is {(variable.Origin == text.Time?.Origin ? "the time" : "the stimulus")}", "a constant; --strength and --bcl change the stimulus");
            replaced[variable.Origin] = value;
        }
        return replaced;
    }
}
