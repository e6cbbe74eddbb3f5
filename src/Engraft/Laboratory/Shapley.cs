namespace Engraft.Laboratory;

/// <summary>Exact Shapley values: each player's average contribution over all orders of joining; the parts sum to the whole.</summary>
/// <remarks>Shapley 1953 (doi:10.1515/9781400881970-018). A coalition is a bit mask: bit i is player i.</remarks>
public static class Shapley
{
    /// <summary>The parts of <c>value[all] - value[none]</c>.</summary>
    /// <param name="players">Number of players n.</param>
    /// <param name="value">Value of each of the 2^n coalitions.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> has not 2^n entries.</exception>
    public static double[] Parts(int players, ReadOnlySpan<double> value)
    {
        if (value.Length != 1 << players)
            throw new ArgumentException($"{players} players form {1 << players} coalitions, but {value.Length} values were given.", nameof(value));
        var weight = Weights(players);
        var parts = new double[players];
        for (var player = 0; player < players; player++)
            for (var coalition = 0; coalition < value.Length; coalition++)
                if ((coalition & (1 << player)) == 0)
                    parts[player] += weight[int.PopCount(coalition)] * (value[coalition | (1 << player)] - value[coalition]);
        return parts;
    }

    /// <summary>Weight of a coalition of s others: s!·(n-s-1)!/n!.</summary>
    static double[] Weights(int players)
    {
        var weight = new double[players];
        weight[0] = 1.0 / players;
        for (var s = 1; s < players; s++)
            weight[s] = weight[s - 1] * s / (players - s);
        return weight;
    }
}
