using System.Text.Json;
using Engraft.Electrophysiology.CellModels;
using Engraft.Electrophysiology.Conditions;
using Engraft.Electrophysiology.Rhythms;
using Engraft.Electrophysiology.Tissues;
using Engraft.Files.Rhythms;

namespace Engraft.Files.Results;

/// <summary>rhythm.json: what was seen in each heart, and how it was computed.</summary>
public static class RhythmJson
{
    public const string Schema = "engraft.rhythm-result/1";

    public static void Write(RhythmScenario scenario, IReadOnlyList<RhythmFindings> cases, Stream stream)
    {
        using var json = JsonParts.Open(stream);
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        json.WriteString("notice", "Simulation for research. Not a safety finding. Not for treating a patient.");
        json.WriteString("version", ProgramVersion.Version);
        json.WriteString("commit", ProgramVersion.Commit);
        json.WriteString("title", scenario.Title);
        json.WriteString("question", scenario.Question);
        JsonParts.Texts(json, "assumptions", scenario.Assumptions);
        Automaticity(json, scenario);
        JsonParts.List(json, "cases", cases, one => Write(json, one));
        json.WriteEndObject();
    }

    static void Write(Utf8JsonWriter json, RhythmFindings found)
    {
        json.WriteString("name", found.Plan.Name);
        Volumes(json, found);
        json.WriteBoolean("captured", found.Captured);
        if (found.Resolved is { } resolved)
            json.WriteBoolean("sameAtHalfTheSpacing", resolved);
        JsonParts.Number(json, "hostRate", found.HostRate);
        JsonParts.Number(json, "graftRate", found.GraftRate);
        json.WriteNumber("unstimulatedBeats", found.UnstimulatedBeats);
        JsonParts.Row(json, "hostBeats", [.. found.HostBeats]);
        JsonParts.Row(json, "graftBeats", [.. found.GraftBeats]);
        JsonParts.Number(json, "conductionVelocity", found.Speed);
        Arrhythmia(json, found);
        JsonParts.List(json, "premature", found.Premature, trial => Write(json, trial));
        Method(json, found);
    }

    static void Arrhythmia(Utf8JsonWriter json, RhythmFindings found)
    {
        JsonParts.Number(json, "followed", found.Followed);
        JsonParts.Number(json, "burden", found.Burden);
        JsonParts.List(json, "episodes", found.Episodes, one =>
        {
            JsonParts.Number(json, "start", one.Start);
            JsonParts.Number(json, "end", one.End);
            json.WriteNumber("beats", one.Beats);
            JsonParts.Number(json, "rate", one.Rate);
            json.WriteBoolean("tachycardia", one.IsTachycardia);
        });
        json.WriteNumber("singularitiesMost", found.Singularities.Select(one => one.Count).DefaultIfEmpty(0).Max());
        JsonParts.Number(json, "singularitiesLongest", found.Turning);
        JsonParts.Number(json, "blockedAfterLastStimulus", found.Blocked);
        if (found.HostDurations is { } durations)
            JsonParts.Row(json, "hostDurations", [durations.Low, durations.Median, durations.High]);
    }

    static void Volumes(Utf8JsonWriter json, RhythmFindings found)
    {
        JsonParts.Number(json, "hostVolume", found.HostVolume);
        JsonParts.Number(json, "borderVolume", found.BorderVolume);
        JsonParts.Number(json, "graftVolume", found.GraftVolume);
        JsonParts.Number(json, "graftRadius", found.Plan.GraftSite?.Radius);
        JsonParts.Number(json, "interface", found.Plan.GraftSite?.Interface);
        if (found.Plan.GraftSite is not { Alone: { } cell } site)
            return;
        JsonParts.Number(json, "graftMaturity", site.Maturity);
        JsonParts.Number(json, "automaticityExtent", cell.Extent);
        JsonParts.Number(json, "graftCellAlone", cell.Rate);
        JsonParts.Number(json, "graftCellInVitro", cell.InVitro);
    }

    /// <summary>What is calibrated of the graft's extra automaticity, with 90 % intervals; null without it.</summary>
    static void Automaticity(Utf8JsonWriter json, RhythmScenario scenario)
    {
        if (scenario is not { Automaticity: { } automaticity, Plan.GraftSite.Automaticity: { } name })
        {
            json.WriteNull("extraAutomaticity");
            return;
        }
        json.WriteStartObject("extraAutomaticity");
        json.WriteString("species", name);
        json.WriteString("calibratedFor", automaticity.Cell);
        JsonParts.Numbers(json, "factors", automaticity.Factors.ToDictionary(factor => factor.Name, factor => factor.Value));
        foreach (var number in automaticity.Species[name].Numbers)
            JsonParts.Row(json, number.Name, [number.Value, number.At(-RhythmWords.Normal90), number.At(RhythmWords.Normal90)]);
        json.WriteEndObject();
    }

    static void Write(Utf8JsonWriter json, PrematureTrial trial)
    {
        JsonParts.Number(json, "interval", trial.Interval);
        json.WriteString("answer", RhythmWords.Of(trial.Answer));
        JsonParts.Number(json, "activated", trial.Activated);
        JsonParts.Number(json, "again", trial.Again);
        JsonParts.Number(json, "last", trial.Last);
        JsonParts.Number(json, "singularitiesLongest", trial.Turning);
    }

    /// <param name="region">With what differs from the published cell, as factors.</param>
    static void Write(Utf8JsonWriter json, TissueRegion region)
    {
        json.WriteString("name", region.Name);
        json.WriteString("cell", region.Model.Name);
        JsonParts.Number(json, "along", region.Along);
        JsonParts.Number(json, "across", region.Across);
        var published = PublishedConditions.Row;
        JsonParts.Numbers(json, "conditions", Enumerable.Range(0, published.Length).Where(i => region.Conditions[i] != published[i])
            .ToDictionary(i => ConditionSlots.All[i].Name, i => region.Conditions[i]));
    }

    static void Method(Utf8JsonWriter json, RhythmFindings found)
    {
        var (plan, options) = (found.Plan, found.Plan.Options);
        json.WriteStartObject("method");
        JsonParts.List(json, "tissues", plan.Regions, region => Write(json, region));
        json.WriteString("accuracy", options.Variant);
        JsonParts.Number(json, "spacing", plan.Spacing);
        JsonParts.Number(json, "step", options.Step);
        json.WriteNumber("order", options.Order);
        json.WriteBoolean("front", options.Front);
        json.WriteString("diffusion", options.Diffusion.ToString());
        json.WriteNumber("seed", plan.Seed);
        json.WriteNumber("voxels", found.Map.Labels.Count(label => label > 0));
        json.WriteNumber("memory", found.Memory);
        JsonParts.Number(json, "cellSteps", found.CellSteps);
        json.WriteEndObject();
    }
}
