using System.Globalization;
using Engraft.Electrophysiology.CellModels;
using Engraft.Electrophysiology.Coupling;
using Engraft.Electrophysiology.Kernels;

namespace Engraft.Electrophysiology.Tests.Coupling;

/// <summary>How often host and graft beat in 84 pairs, against another program with an adaptive integrator (citation in the file).</summary>
public class CellPairPublished
{
    const double Step = 0.02; // ms
    const double Start = 10_000, End = 20_000; // ms
    const int Near = 1; // beats: a beat may fall to either side of the window's ends, and near a threshold one more or less is answered

    [Theory]
    [InlineData("Paci2018")]
    [InlineData("Kernik2019")]
    public void Beats_AreThoseOfTheReference(string graft)
    {
        var rows = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", "pairs.csv")).Select(line => line.Split(',')).Where(row => row[0] == graft)
            .Select(row => row[1..].Select(text => double.Parse(text, CultureInfo.InvariantCulture)).ToArray()).ToArray();
        Assert.Equal(42, rows.Length);
        var pairs = new CellPairs(Kernel("TenTusscher2006:epi"), Kernel(graft), [.. rows.Select(row => new CellPair(row[1], row[0]))], Step);
        var (hosts, grafts) = Beats(pairs, rows.Length);
        var wrong = Enumerable.Range(0, rows.Length).Where(i => Math.Abs(hosts[i] - rows[i][2]) > Near || Math.Abs(grafts[i] - rows[i][3]) > Near)
            .Select(i => $"ratio {rows[i][0]}, {rows[i][1]} mS/µF: {hosts[i]}/{grafts[i]}, reference {rows[i][2]}/{rows[i][3]}");
        Assert.Empty(wrong);
    }

    static CellKernel Kernel(string name) => CellKernel.Compile(CellModelList.Find(name)!, PublishedConditions.Row, Step);

    /// <summary>Upward crossings of 0 mV.</summary>
    static (int[] Hosts, int[] Grafts) Beats(CellPairs pairs, int count)
    {
        var (hosts, grafts) = (new int[count], new int[count]);
        var (lastHost, lastGraft) = (new double[count], new double[count]);
        for (var i = 0; i < (int)Math.Round(End / Step); i++)
        {
            pairs.Advance();
            for (var pair = 0; pair < count && i * Step >= Start; pair++)
            {
                hosts[pair] += lastHost[pair] < 0 && pairs.Host(pair) >= 0 ? 1 : 0;
                grafts[pair] += lastGraft[pair] < 0 && pairs.Graft(pair) >= 0 ? 1 : 0;
                (lastHost[pair], lastGraft[pair]) = (pairs.Host(pair), pairs.Graft(pair));
            }
        }
        return (hosts, grafts);
    }
}
