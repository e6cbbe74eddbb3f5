namespace Engraft.Quantities;

/// <summary>How alike two names are, to suggest the nearest valid one.</summary>
public static class Spelling
{
    /// <summary>Letters to insert, delete or exchange; a letter in the other case counts half.</summary>
    public static double Distance(string a, string b)
    {
        var row = new double[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            row[j] = j;
        foreach (var letter in a)
            Advance(row, letter, b);
        return row[b.Length];
    }

    /// <summary>The name most like another, where one is near.</summary>
    public static string? Near(IEnumerable<string> names, string name)
    {
        var far = Math.Max(2, name.Length / 3);
        var nearest = names.Where(known => Math.Abs(known.Length - name.Length) <= far).MinBy(known => Distance(known, name));
        return nearest is not null && Distance(nearest, name) <= far ? nearest : null;
    }

    static void Advance(double[] row, char letter, string b)
    {
        var diagonal = row[0]++;
        for (var j = 1; j <= b.Length; j++)
        {
            var exchanged = diagonal + Exchange(letter, b[j - 1]);
            diagonal = row[j];
            row[j] = Math.Min(exchanged, 1 + Math.Min(row[j], row[j - 1]));
        }
    }

    static double Exchange(char a, char b) => a == b ? 0 : char.ToUpperInvariant(a) == char.ToUpperInvariant(b) ? 0.5 : 1;
}
