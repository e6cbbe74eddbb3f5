namespace Engraft.Electrophysiology.Kernels;

/// <summary>The order in which a kernel's instructions are written: as a processor with two units would start them that sees far ahead.</summary>
/// <remarks>
/// Functions written out one after the other are long chains, and a processor sees some hundred instructions ahead: too few chains at once to keep it busy.
/// Of the instructions whose operands are ready the first is started, so the order stays near the given one and few results wait for their use.
/// Results do not depend on it.
/// </remarks>
sealed class Schedule
{
    /// <summary>Instructions, without stores, among which the next is looked for: the operands of the first of them are always started.</summary>
    const int Window = 256; // tried on ten Tusscher 2006: from 224 on nothing changes

    /// <summary>Instructions started a cycle.</summary>
    const int Units = 2; // the same with 3, slower with 1

    readonly IReadOnlyList<Instruction> list;
    readonly int[][] earlier;
    readonly int[] ready; // when the result is there, in starts; -1 where not yet started

    Schedule(IReadOnlyList<Instruction> list)
    {
        (this.list, earlier, ready) = (list, Earlier(list), new int[list.Count]);
        Array.Fill(ready, -1);
    }

    /// <summary>All but the constants.</summary>
    public static int[] Of(IReadOnlyList<Instruction> list) => new Schedule(list).Order();

    int[] Order()
    {
        var waiting = new LinkedList<int>();
        for (var i = 0; i < list.Count; i++)
            if (list[i].Code == Opcode.Constant)
                ready[i] = 0;
            else
                waiting.AddLast(i);
        var order = new int[waiting.Count];
        for (var (count, now) = (0, 0); count < order.Length; count++, now++)
        {
            var (next, start) = First(waiting, now);
            (now, order[count]) = (start, next.Value);
            ready[next.Value] = start + Units * Latency(list[next.Value].Code);
            waiting.Remove(next);
        }
        return order;
    }

    /// <summary>The instruction that can start soonest, and when.</summary>
    (LinkedListNode<int> Instruction, int Start) First(LinkedList<int> waiting, int now)
    {
        var (best, soonest, seen) = (waiting.First!, int.MaxValue, 0);
        for (var node = waiting.First; node is not null && seen < Window && soonest > now; node = node.Next)
        {
            if (Start(node.Value) is var start and >= 0 && Math.Max(start, now) < soonest)
                (best, soonest) = (node, Math.Max(start, now));
            seen += list[node.Value].Code == Opcode.Store ? 0 : 1; // many may wait for the last reader of their state
        }
        return soonest < int.MaxValue ? (best, soonest) : throw new InvalidOperationException("two states wait for each other.");
    }

    /// <summary>When its operands are there; -1 where something must be started before it.</summary>
    int Start(int i)
    {
        var start = 0;
        foreach (var other in earlier[i])
        {
            if (ready[other] < 0)
                return -1;
            start = Math.Max(start, ready[other]);
        }
        return start;
    }

    /// <summary>What must be started before each instruction: its operands, and before a state is overwritten all that reads it.</summary>
    static int[][] Earlier(IReadOnlyList<Instruction> list)
    {
        var (found, readers) = (new int[list.Count][], new Dictionary<int, List<int>>());
        var slots = new int?[list.Count];
        for (var i = 0; i < list.Count; i++)
        {
            if (list[i].Code == Opcode.Load)
                (slots[i], readers[list[i].Place]) = (list[i].Place, [i]);
            foreach (var operand in list[i].Operands)
                if (slots[operand] is { } slot)
                    readers[slot].Add(i);
        }
        for (var i = 0; i < list.Count; i++)
        {
            found[i] = [.. list[i].Operands.Distinct()];
            if (list[i].Code == Opcode.Store && readers.TryGetValue(list[i].Place, out var others))
                found[i] = [.. found[i], .. others.Where(other => other != i)];
        }
        return found;
    }

    /// <summary>Cycles until the result is there: about those of a Skylake, judgement.</summary>
    static int Latency(Opcode code) => code switch
    {
        Opcode.Load or Opcode.SelectLess => 5,
        Opcode.Divide => 18,
        Opcode.Sqrt => 20,
        Opcode.Pick => 3,
        Opcode.ExponentToBits => 2,
        Opcode.Store or Opcode.BitsToExponent or Opcode.KeepAndSet => 1,
        _ => 4,
    };
}
