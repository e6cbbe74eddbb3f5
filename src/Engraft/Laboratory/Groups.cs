namespace Engraft.Laboratory;

/// <summary>Letters for alternatives that cannot be told apart (insert and absorb, Piepho 2004, doi:10.1198/1061860043515).</summary>
public static class Groups
{
    /// <param name="values">One row an alternative, one column a shared draw.</param>
    /// <returns>Letters per row; two rows share one exactly when the 90 % interval of their paired difference holds zero.</returns>
    public static string[] Letters(double[][] values)
    {
        List<HashSet<int>> columns = [[.. Enumerable.Range(0, values.Length)]];
        for (var i = 0; i < values.Length; i++)
            for (var j = i + 1; j < values.Length; j++)
                if (Differ(values[i], values[j]))
                    columns = Absorb(Split(columns, i, j));
        var order = columns.OrderBy(column => column.Min()).ThenBy(column => string.Join(',', column.Order())).ToArray();
        return [.. Enumerable.Range(0, values.Length).Select(row => string.Concat(order.Select((column, letter) => column.Contains(row) ? Letter(letter) : "")))];
    }

    static bool Differ(double[] one, double[] other)
    {
        var paired = new double[one.Length];
        for (var draw = 0; draw < one.Length; draw++)
            paired[draw] = one[draw] - other[draw];
        var interval = Statistics.Summarize(paired);
        return interval.Low > 0 || interval.High < 0;
    }

    /// <summary>A group that holds both is replaced by two, each without one of them.</summary>
    static List<HashSet<int>> Split(List<HashSet<int>> columns, int i, int j)
    {
        var split = new List<HashSet<int>>();
        foreach (var column in columns)
            if (column.Contains(i) && column.Contains(j))
                split.AddRange([[.. column.Where(row => row != j)], [.. column.Where(row => row != i)]]);
            else
                split.Add(column);
        return split;
    }

    /// <summary>Drops groups that lie within another.</summary>
    static List<HashSet<int>> Absorb(List<HashSet<int>> columns)
    {
        var kept = new List<HashSet<int>>();
        foreach (var column in columns.OrderByDescending(column => column.Count))
            if (!kept.Any(column.IsSubsetOf))
                kept.Add(column);
        return kept;
    }

    static string Letter(int index) => index < 26 ? ((char)('a' + index)).ToString() : Letter(index / 26 - 1) + Letter(index % 26);
}
