namespace Engraft.Electrophysiology.Tissues;

/// <summary>Threads that stay for a whole run and share out numbered pieces of work many thousand times a second.</summary>
/// <remarks>Between two pieces of work a thread spins for a moment, then lets others run, then sleeps: no kernel object is touched while steps follow each other.</remarks>
sealed class Crew : IDisposable
{
    const int Spins = 200, Yields = 2000;

    readonly Thread[] threads;
    readonly ManualResetEventSlim wake = new(false);
    Action<int>? work;
    Exception? failure;
    int count, next, busy, round;
    volatile bool ended;

    /// <param name="size">Threads at work, the caller's among them.</param>
    public Crew(int size)
    {
        threads = new Thread[Math.Max(size, 1) - 1];
        for (var i = 0; i < threads.Length; i++)
        {
            threads[i] = new Thread(Follow) { IsBackground = true, Name = $"tissue {i + 1}" };
            threads[i].Start();
        }
    }

    /// <summary>Does pieces 0 to <paramref name="pieces"/> - 1, each once, in any order and on any thread; returns when all are done.</summary>
    public void Run(int pieces, Action<int> piece)
    {
        if (threads.Length == 0)
        {
            for (var i = 0; i < pieces; i++)
                piece(i);
            return;
        }
        (work, count, next, failure) = (piece, pieces, 0, null);
        Volatile.Write(ref busy, threads.Length);
        Interlocked.Increment(ref round);
        wake.Set();
        Share();
        for (var tried = 0; Volatile.Read(ref busy) > 0; tried++)
            Wait(tried);
        wake.Reset();
        if (failure is { } problem)
            throw new AggregateException(problem);
    }

    public void Dispose()
    {
        ended = true;
        Interlocked.Increment(ref round);
        wake.Set();
        foreach (var thread in threads)
            thread.Join();
        wake.Dispose();
    }

    void Follow()
    {
        for (var seen = 0; ; Interlocked.Decrement(ref busy))
        {
            for (var tried = 0; Volatile.Read(ref round) == seen; tried++)
                if (tried < Spins + Yields)
                    Wait(tried);
                else
                    wake.Wait(1);
            seen = Volatile.Read(ref round);
            if (ended)
                return;
            Share();
        }
    }

    void Share()
    {
        try
        {
            for (var i = Interlocked.Increment(ref next) - 1; i < count; i = Interlocked.Increment(ref next) - 1)
                work!(i);
        }
#pragma warning disable CA1031 // Whatever fails on a thread of the crew is thrown on the caller's.
        catch (Exception problem)
#pragma warning restore CA1031
        {
            Interlocked.CompareExchange(ref failure, problem, null);
        }
    }

    static void Wait(int tried)
    {
        if (tried < Spins)
            Thread.SpinWait(20);
        else
            Thread.Yield();
    }
}
