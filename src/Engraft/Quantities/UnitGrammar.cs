using System.Diagnostics.CodeAnalysis;

namespace Engraft.Quantities;

/// <summary>Reads units: product ::= [power] { ("*" | "·" | "." | " " | "/") power }, power ::= (symbol | "(" product ")") [integer].</summary>
ref struct UnitGrammar(string text)
{
    /// <summary>Parentheses within parentheses; no unit needs two, and each level is a call.</summary>
    const int Deepest = 8;

    readonly string text = text;
    int at, depth;
    bool divided;
    string? error;

    public static bool TryParse(string text, [NotNullWhen(true)] out Unit? unit, [NotNullWhen(false)] out string? error)
    {
        var grammar = new UnitGrammar(text.Trim());
        var (dimension, factor) = grammar.WholeText();
        error = grammar.error is null ? null : $"'{text}' is no unit: {grammar.error}.";
        unit = error is null ? new Unit(text.Trim(), dimension, factor) : null;
        return unit is not null;
    }

    (Dimension, double) WholeText()
    {
        if (text.Length == 0)
            return Fail("it is empty; a pure number is written '-'");
        var result = Product();
        if (error is null && at < text.Length)
            Fail($"'{text[at]}' is not expected there");
        return result;
    }

    (Dimension, double) Product()
    {
        divided = false;
        var (dimension, factor) = Next() == '/' ? (Dimension.None, 1.0) : Power();
        while (error is null && at < text.Length && text[at] != ')')
        {
            var divide = Separator();
            if (!divide && divided)
                return Fail("a product after a quotient is ambiguous; write parentheses, as in pg/(g d)");
            var (other, otherFactor) = Power();
            divided |= divide;
            dimension = divide ? dimension / other : dimension * other;
            factor = divide ? factor / otherFactor : factor * otherFactor;
        }
        return (dimension, factor);
    }

    /// <summary>Skips what stands between two factors; true for a division.</summary>
    bool Separator()
    {
        var start = at;
        SkipSpaces();
        var divide = Next() == '/';
        if (divide || Next() is '*' or '·' or '.')
            at++;
        SkipSpaces();
        if (at == start && Next() != '(')
            Fail($"'{text[at]}' is not expected there");
        return divide;
    }

    (Dimension, double) Power()
    {
        if (error is not null)
            return default;
        var plain = Next() is '%' or '1' or '-';
        var (dimension, factor) = Next() == '(' ? Group() : Symbol();
        var exponent = plain ? 1 : Exponent();
        return (dimension.Power(exponent), Raise(factor, exponent));
    }

    (Dimension, double) Group()
    {
        if (++depth > Deepest)
            return Fail($"its parentheses are nested more than {Deepest} deep");
        at++;
        SkipSpaces();
        var outer = divided;
        var result = Product();
        divided = outer;
        if (error is null && Next() != ')')
            return Fail("a closing parenthesis is missing");
        depth--;
        at++;
        return result;
    }

    (Dimension, double) Symbol()
    {
        var start = at;
        if (Next() is '%' or '1' or '-')
            at++;
        else
            while (at < text.Length && char.IsLetter(text[at]))
                at++;
        var symbol = text[start..at];
        if (symbol.Length == 0)
            return Fail(at < text.Length ? $"'{text[at]}' is not expected there" : "it ends too early");
        return UnitSymbols.Find(symbol) ?? Fail($"'{symbol}' is not known; did you mean '{UnitSymbols.Nearest(symbol)}'?");
    }

    int Exponent()
    {
        if (Next() == '^')
            at++;
        var start = at;
        if (Next() == '-' && at > 0 && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]))
            at++;
        while (at < text.Length && char.IsAsciiDigit(text[at]) && at - start < 3)
            at++;
        return at == start ? 1 : int.Parse(text.AsSpan(start, at - start), System.Globalization.CultureInfo.InvariantCulture);
    }

    static double Raise(double factor, int exponent)
    {
        var product = 1.0;
        for (var i = 0; i < Math.Abs(exponent); i++)
            product *= factor;
        return exponent < 0 ? 1 / product : product;
    }

    readonly char Next() => at < text.Length ? text[at] : '\0';

    void SkipSpaces()
    {
        while (Next() == ' ')
            at++;
    }

    (Dimension, double) Fail(string why)
    {
        error ??= why;
        return default;
    }
}
