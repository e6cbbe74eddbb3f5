using Engraft.Numbers;

namespace Engraft.Laboratory.Needs;

/// <summary>Inverts the laboratory: the least retention, secretion, maturity, coupling, survival and graft size that reach a gain at the horizon, alone and together.</summary>
/// <remarks>The real laboratory is run for every value tried. Draws lie in lanes, each with a bracket of its own; threads and lanes change no byte.</remarks>
public static class WhatItTakes
{
    /// <summary>Ways of all levers together: to the best measured, then to what is possible.</summary>
    static readonly bool[] ends = [false, true];

    /// <exception cref="ArgumentException">The arm has no cells, changes other therapy too, or is ready only after the horizon; or too many draws.</exception>
    /// <exception cref="StudyFailedException">The central patient cannot be simulated.</exception>
    /// <exception cref="OperationCanceledException">Interrupted.</exception>
    public static NeedAnswer Find(NeedQuestion question, Model model, IReadOnlyList<MeasuredRange> measured, StudyOptions options, CancellationToken interrupt = default)
    {
        if (question.Arm.Product is null || question.Arm.Route is null || question.Arm.Background is not null)
            throw new ArgumentException("What it takes is asked of an arm whose only therapy is cells.", nameof(question));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(question.Draws, NeedQuestion.MostDraws, nameof(question));
        return (options.Lanes != 0 ? options.Lanes : Registers.Bits == 512 ? 8 : 4) switch
        {
            8 => Find<Lanes8>(question, model, measured, options, interrupt),
            4 => Find<Lanes4>(question, model, measured, options, interrupt),
            _ => Find<One>(question, model, measured, options, interrupt),
        };
    }

    static NeedAnswer Find<T>(NeedQuestion question, Model model, IReadOnlyList<MeasuredRange> measured, StudyOptions options, CancellationToken interrupt) where T : struct, ILanes<T>
    {
        var scenario = question.Scenario with { Arms = [question.Arm], Draws = Math.Max(question.Draws, 1) };
        var schedule = new StudyDesign(scenario, options).Centre;
        if (!schedule.Plans[1].Treats)
            throw new ArgumentException("The cells of this arm are ready only after the horizon.", nameof(question));
        Draw[] draws = [Draw.Centre(scenario, model), .. Enumerable.Range(0, question.Draws).Select(draw => Draw.Sample(scenario, model, (uint)draw))];
        var searches = new NeedSearch<T>[(draws.Length + T.Width - 1) / T.Width];
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.Threads == 0 ? Environment.ProcessorCount : options.Threads, CancellationToken = interrupt };
        double? Highest(CellNumbers cells, Lever lever) => MeasuredRange.Of(measured, lever.Name, cells.IsMuscle, question.Arm.Route!.Name)?.High;
        Parallel.For(0, searches.Length, parallel, () => new Workbench<T>(), (batch, _, bench) =>
        {
            searches[batch] = new(new(model, schedule, question.Outcome, [.. draws.Skip(batch * T.Width).Take(T.Width)], bench), question.Gain, Highest);
            return bench;
        }, _ => { });
        return Answer(question, measured, searches, parallel);
    }

    static NeedAnswer Answer<T>(NeedQuestion question, IReadOnlyList<MeasuredRange> measured, NeedSearch<T>[] searches, ParallelOptions parallel) where T : struct, ILanes<T>
    {
        var kinds = LeverList.All.Count + ends.Length;
        var found = new Found[searches.Length * kinds][];
        Parallel.For(0, found.Length, parallel, () => new Workbench<T>(), (job, _, bench) =>
        {
            var (search, kind) = (searches[job / kinds], job % kinds);
            found[job] = kind < LeverList.All.Count ? search.Alone(LeverList.All[kind], bench) : search.Together(ends[kind - LeverList.All.Count], bench);
            return bench;
        }, _ => { });
        double[] gains = [.. searches.SelectMany(search => search.Now)];
        if (!double.IsFinite(gains[0]))
            throw new StudyFailedException("The central patient of this scenario could not be simulated: no living heart meets its numbers.");
        Found[] Of(int kind) => [.. Enumerable.Range(0, searches.Length).SelectMany(batch => found[batch * kinds + kind])];
        var cells = searches.SelectMany(search => search.Cells).ToArray();
        return new(question, gains[0], [.. gains.Skip(1).Where(double.IsFinite)],
            [.. LeverList.All.Select((lever, kind) => NeedSummary.Alone(lever, Of(kind), cells, MeasuredRange.Of(measured, lever.Name, cells[0].IsMuscle, question.Arm.Route!.Name)))],
            [.. ends.Select((possible, end) => NeedSummary.Together(possible, Of(LeverList.All.Count + end), (lever, way) => searches[0].Value(lever, 0, way, possible)))]);
    }
}
