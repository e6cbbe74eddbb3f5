using System.Globalization;

namespace Engraft.Quantities;

/// <summary>Texts of derived units, for messages.</summary>
static class UnitNames
{
    public static string Product(string a, string b) => a == "-" ? b : b == "-" ? a : $"{Grouped(a)}·{Grouped(b)}";

    public static string Quotient(string a, string b) => b == "-" ? a : $"{(a == "-" ? "1" : Grouped(a))}/{(b.AsSpan().ContainsAny("·/ ") ? $"({b})" : b)}";

    public static string Power(string text, double exponent) => (text, exponent) switch
    {
        ("-", _) => "-",
        (_, 1) => text,
        (_, 0.5) => $"sqrt({text})",
        _ => string.Create(CultureInfo.InvariantCulture, $"({text})^{exponent:G4}"),
    };

    static string Grouped(string text) => text.Contains('/', StringComparison.Ordinal) || text.Contains(' ', StringComparison.Ordinal) ? $"({text})" : text;
}
