using Engraft.Laboratory;
using Engraft.Laboratory.Cohorts;
using Engraft.Patients.Populations;
using Engraft.Tests.Patients.Populations;

namespace Engraft.Tests.Laboratory.Cohorts;

/// <summary>Runs with no other test beside it: what the process holds is then what the cohort holds.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AloneInTheProcess
{
    public const string Name = "alone in the process";
}

[Collection(AloneInTheProcess.Name)]
public sealed class CohortMemory
{
    /// <summary>What a member leaves behind: his reading at each visit and what he was drawn as. His heart's rows alone would be 13 kB.</summary>
    [Fact]
    public void Memory_grows_by_what_is_kept_of_a_member_alone()
    {
        const int Block = 32, MostBytes = 8_000;
        var live = new List<(int Members, long Bytes)>();
        var study = new CohortStudy(Crowd.Of(), new PopulationSelection(Crowd.Of(), 1, 2), Bench.Model, 1, 30, new StudyOptions { Threads = 2 }, library: 8, block: Block);
        var result = study.Run(5 * Block, members => live.Add((members, GC.GetTotalMemory(forceFullCollection: true))));
        GC.KeepAlive(study);
        var (first, last) = (live.First(entry => entry.Members >= 2 * Block), live[^1]);
        Assert.Equal(5 * Block, result.Members.Count);
        Assert.InRange((last.Bytes - first.Bytes) / (last.Members - first.Members), 0, MostBytes);
    }
}
