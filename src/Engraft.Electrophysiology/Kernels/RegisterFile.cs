namespace Engraft.Electrophysiology.Kernels;

/// <summary>Where the results of a kernel's instructions are while they are needed: in a register, or written to a room of memory.</summary>
/// <remarks>When registers run out, the result goes whose next use is farthest away (Belady 1966, doi:10.1147/sj.52.0078). The runtime's own choice keeps what it met first.</remarks>
sealed class RegisterFile
{
    readonly IReadOnlyList<Instruction> list;
    readonly int registers;
    readonly Queue<int>[] uses; // times still to come
    readonly Dictionary<int, int> register = [], room = [];
    readonly Stack<int> freeRegisters = [], freeRooms = [];
    int usedRegisters;

    /// <param name="order">The instructions as they will be written.</param>
    /// <param name="registers">How many may be in use at once.</param>
    public RegisterFile(IReadOnlyList<Instruction> list, IReadOnlyList<int> order, int registers)
    {
        (this.list, this.registers, uses) = (list, registers, new Queue<int>[list.Count]);
        for (var i = 0; i < uses.Length; i++)
            uses[i] = new();
        for (var time = 0; time < order.Count; time++)
            foreach (var operand in list[order[time]].Operands)
                uses[operand].Enqueue(time);
    }

    /// <summary>Rooms that were needed.</summary>
    public int Rooms { get; private set; }

    /// <summary>The register that holds a result; null where it is in a room or, if it was loaded, still where it was loaded from.</summary>
    public int? Register(int i) => register.TryGetValue(i, out var at) ? at : null;

    public int Room(int i) => room[i];

    /// <summary>Results of an instruction are used for the last time: their places are free.</summary>
    public void Use(Instruction instruction)
    {
        foreach (var operand in instruction.Operands)
            uses[operand].Dequeue();
        foreach (var operand in instruction.Operands.Where(operand => uses[operand].Count == 0))
        {
            if (register.Remove(operand, out var at))
                freeRegisters.Push(at);
            if (room.Remove(operand, out at))
                freeRooms.Push(at);
        }
    }

    /// <summary>The result that has to leave its register before another finds one; null where one is free.</summary>
    public int? Farthest() => register.Count < registers ? null : register.Keys.MaxBy(one => (uses[one].Peek(), one));

    /// <summary>A result in a register; null where there is none.</summary>
    public int? Any() => register.Count == 0 ? null : register.Keys.Min();

    /// <summary>A result must be written before it leaves its register: it was not loaded.</summary>
    public bool NeedsRoom(int i) => list[i].Code != Opcode.Load;

    public int TakeRoom(int i) => room[i] = freeRooms.Count > 0 ? freeRooms.Pop() : Rooms++;

    /// <summary>A result leaves its register.</summary>
    public void Free(int i)
    {
        register.Remove(i, out var at);
        freeRegisters.Push(at);
    }

    /// <summary>A register for a new result.</summary>
    public int Take(int i) => register[i] = freeRegisters.Count > 0 ? freeRegisters.Pop() : usedRegisters++;
}
