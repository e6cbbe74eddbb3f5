using Engraft.Electrophysiology.CellModels;
using Engraft.Electrophysiology.Kernels;
using Engraft.Electrophysiology.Kernels.Passes;

namespace Engraft.Electrophysiology.Tests.Kernels;

/// <summary>A kernel's instructions may be written in any order that keeps results: nothing before its operands, no state overwritten before it was read for the last time.</summary>
public class ScheduleLaws
{
    public static TheoryData<string> Models => [.. CellModelList.All.Select(model => model.Name)];

    static IReadOnlyList<Instruction> Instructions(string name, bool single)
    {
        var step = CellStep.Trace(CellModelList.Find(name)!, PublishedConditions.Row, 0.02);
        return Lowering.Of(single ? Optimisation.Single(step, true) : Optimisation.Exact(step), single, true);
    }

    [Theory, MemberData(nameof(Models))]
    public void EachInstruction_ComesAfterWhatItNeeds(string name)
    {
        foreach (var single in (bool[])[false, true])
        {
            var list = Instructions(name, single);
            var order = Schedule.Of(list);
            Assert.Equal(Enumerable.Range(0, list.Count).Where(i => list[i].Code != Opcode.Constant), order.Order());
            var time = new int[list.Count];
            Array.Fill(time, -1); // of constants
            for (var at = 0; at < order.Length; at++)
                time[order[at]] = at;
            var stored = order.Where(i => list[i].Code == Opcode.Store).ToDictionary(i => list[i].Place, i => time[i]);
            foreach (var i in order)
            {
                Assert.All(list[i].Operands, operand => Assert.True(time[operand] < time[i]));
                Assert.All(list[i].Operands.Append(i).Where(one => list[one].Code == Opcode.Load && stored.ContainsKey(list[one].Place)), one => Assert.True(time[i] <= stored[list[one].Place]));
            }
            Assert.NotEqual(order.Order(), order); // it does move something
        }
    }

    /// <summary>Each state's store waits for the next state's reader, far behind: more stores than the schedule looks at.</summary>
    [Fact]
    public void ManyStores_MayWait()
    {
        const int states = 700;
        var list = new InstructionList();
        int[] loads = [.. Enumerable.Range(0, states).Select(list.Load)];
        for (var slot = 0; slot < states; slot++)
            list.Store(slot, list.Add(loads[slot], loads[(slot + states - 1) % states]));
        var order = Schedule.Of(list.Instructions);
        Assert.Equal(Enumerable.Range(0, 3 * states), order.Order());
        var time = order.Index().ToDictionary(one => one.Item, one => one.Index);
        Assert.All(order.Where(i => list.Instructions[i].Code == Opcode.Store), store =>
            Assert.All(order.Where(i => list.Instructions[i].Operands.Contains(loads[list.Instructions[store].Place])), reader => Assert.True(time[reader] < time[store])));
    }

    /// <summary>Results kept in six registers and in rooms are the results, whatever the order.</summary>
    [Theory, MemberData(nameof(Models))]
    public void RegistersAndRooms_HoldWhatTheyShould(string name)
    {
        const int registers = 6;
        var list = Instructions(name, false);
        var order = Schedule.Of(list);
        var file = new RegisterFile(list, order, registers);
        var (inRegister, inRoom) = (new Dictionary<int, int>(), new Dictionary<int, int>()); // what stands where
        foreach (var i in order)
        {
            foreach (var operand in list[i].Operands.Where(operand => list[operand].Code != Opcode.Constant))
                if (file.Register(operand) is { } register)
                    Assert.Equal(operand, inRegister[register]);
                else if (list[operand].Code != Opcode.Load)
                    Assert.Equal(operand, inRoom[file.Room(operand)]);
            file.Use(list[i]);
            if (list[i].Code == Opcode.Store)
                continue;
            if (file.Farthest() is { } farthest)
            {
                if (file.NeedsRoom(farthest))
                    inRoom[file.TakeRoom(farthest)] = farthest;
                file.Free(farthest);
            }
            var taken = file.Take(i);
            Assert.InRange(taken, 0, registers - 1);
            inRegister[taken] = i;
        }
        Assert.Null(file.Any());
        Assert.True(file.Rooms > 0);
    }
}
