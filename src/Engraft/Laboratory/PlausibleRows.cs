using Engraft.Numbers;

namespace Engraft.Laboratory;

/// <summary>Draws parameters until the tissue is plausible (<see cref="Plausibility"/>); a rejected set is followed by one from far up the same stream.</summary>
/// <remarks>Trials of several draws, and further ones of the same, share a register; each draw takes its first plausible set, so who shares changes no byte.</remarks>
public static class PlausibleRows
{
    /// <summary>Streams of attempts lie so far apart; draws number fewer.</summary>
    const uint AttemptStride = 1 << 20;

    /// <summary>The last set is taken as it is.</summary>
    const int MostAttempts = 50;

    /// <summary>A row, and how many were drawn for it, for each of neighbouring indexes.</summary>
    /// <param name="varyPatient">False holds what belongs to the patient at its centre.</param>
    public static (double[] Row, int Attempts)[] Draw<T>(Model model, ulong seed, uint first, int count, bool varyPatient) where T : struct, ILanes<T>
    {
        var found = new (double[] Row, int Attempts)[count];
        var tried = new int[count];
        while (found.Any(draw => draw.Row is null))
        {
            var places = Next(found, T.Width);
            var trials = places.Select(place => (Place: place, Attempt: ++tried[place], Row: Attempt(model, seed, first + (uint)place, tried[place], varyPatient))).ToArray();
            var accepted = Plausibility.Accepts<T>([.. trials.Select(trial => trial.Row)]);
            for (var i = 0; i < trials.Length; i++)
                if (found[trials[i].Place].Row is null && (accepted[i] || trials[i].Attempt >= MostAttempts))
                    found[trials[i].Place] = (trials[i].Row, trials[i].Attempt);
        }
        return found;
    }

    static double[] Attempt(Model model, ulong seed, uint index, int attempt, bool varyPatient)
    {
        var row = model.Library.Draw(seed, index + (uint)(attempt - 1) * AttemptStride, varyPatient);
        model.Ensemble?.Write(row, seed, index);
        return row;
    }

    /// <summary>Draws still open, in turn until a register is full.</summary>
    static List<int> Next((double[] Row, int Attempts)[] found, int width)
    {
        int[] open = [.. Enumerable.Range(0, found.Length).Where(place => found[place].Row is null)];
        return [.. Enumerable.Range(0, Math.Max(width, open.Length)).Select(i => open[i % open.Length])];
    }
}
