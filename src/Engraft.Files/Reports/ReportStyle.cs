namespace Engraft.Files.Reports;

/// <summary>The style of every page: light, dark, paper and phone from one set of named colours.</summary>
/// <remarks>Arm colours after Okabe and Ito (2008), darkened or lightened until text in them reads at a contrast of 4.5 on the page.</remarks>
internal static class ReportStyle
{
    public const string Text = """

        :root { color-scheme: light dark; --paper: #fcfcfa; --card: #ffffff; --ink: #17212b; --soft: #55616d; --rule: #dde2e6; --grid: #e9ecef; --accent: #0b5c8f;
          --c0: #5f6b77; --c1: #0072b2; --c2: #b84f00; --c3: #007a5a; --c4: #a3447f; --c5: #846000; --harm: #a8443a;
          --scar: #6d4c41; --move: #0b6e6e; --graft: #6a4fb3; --amber: #fff1d0; --amber-ink: #7a4b00; --red: #fde3df; --red-ink: #98261a; }
        @media screen and (prefers-color-scheme: dark) { :root { --paper: #11161b; --card: #171d24; --ink: #e7ecf1; --soft: #a5b1bd; --rule: #2c3640; --grid: #232c35; --accent: #7cc0ea;
          --c0: #a9b4bf; --c1: #5cb6ec; --c2: #f09a5b; --c3: #45c9a0; --c4: #e296c4; --c5: #e3bd58; --harm: #ee8f84;
          --scar: #c9a191; --move: #56c2bd; --graft: #ac97ee; --amber: #3a2c0c; --amber-ink: #ffd27a; --red: #43201c; --red-ink: #ffb3a8; } }
        * { box-sizing: border-box; }
        html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
        body { margin: 0; background: var(--paper); color: var(--ink); font: 400 1.0625rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", Arial, sans-serif; overflow-wrap: break-word; }
        main { max-width: 70rem; margin: 0 auto; padding: 0 1.5rem 6rem; }
        h1, h2, h3, h4 { line-height: 1.2; letter-spacing: -0.01em; margin: 0; font-weight: 650; text-wrap: balance; }
        h1 { font-size: clamp(1.75rem, 4.5vw, 2.5rem); max-width: 28ch; letter-spacing: -0.022em; }
        h1.long { font-size: clamp(1.375rem, 3vw, 1.75rem); max-width: 44ch; line-height: 1.3; }
        .pair .table { margin-top: 0; }
        h2 { font-size: clamp(1.375rem, 3vw, 1.875rem); letter-spacing: -0.018em; }
        h3 { font-size: 1.125rem; margin: 2.5rem 0 0.75rem; }
        h4 { font-size: 1rem; margin: 0 0 0.375rem; }
        p { margin: 0 0 0.75rem; max-width: 68ch; }
        ul, ol { max-width: 75ch; padding-left: 1.25rem; }
        li { margin-bottom: 0.375rem; }
        section { margin-top: 5.5rem; }
        section > header { margin-bottom: 1.25rem; }
        .question { margin: 0 0 0.375rem; font-size: 0.9375rem; font-weight: 600; color: var(--accent); }
        .banner { max-width: none; margin: 0; padding: 0.75rem max(1.5rem, calc((100% - 70rem) / 2 + 1.5rem)); background: var(--amber); color: var(--amber-ink); font-size: 0.9375rem; line-height: 1.45; }
        .banner strong { font-weight: 600; }
        .title { padding-top: 3.5rem; }
        .lead { font-size: 1.1875rem; color: var(--soft); margin-top: 1rem; }
        .arms { list-style: none; padding: 0; margin: 1.5rem 0 0; }
        .swatch { display: inline-block; width: 0.875rem; height: 0.875rem; border-radius: 3px; margin-right: 0.625rem; vertical-align: -0.0625rem; }
        .first-page section { margin-top: 4rem; }
        .answers { display: grid; gap: 1.25rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr)); }
        .answer { background: var(--card); border: 1px solid var(--rule); border-top: 4px solid var(--c0); border-radius: 8px; padding: 1.25rem 1.5rem 1rem; }
        .answer h3 { margin: 0; font-size: 1rem; color: var(--soft); font-weight: 600; }
        .answer p { margin-bottom: 0.5rem; font-size: 1rem; line-height: 1.5; }
        .answer .big { font-size: 2.5rem; font-weight: 650; letter-spacing: -0.03em; line-height: 1.15; margin: 0.25rem 0 0.625rem; font-variant-numeric: tabular-nums; }
        .answer .big.words { font-size: 1.5rem; letter-spacing: -0.015em; line-height: 1.25; }
        details { margin: 1.5rem 0; } summary { cursor: pointer; color: var(--accent); font-weight: 600; padding: 0.375rem 0; } summary:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
        .answer .fine, .fine { font-size: 0.875rem; color: var(--soft); margin-bottom: 0.375rem; }
        .apart { margin-top: 1.25rem; }
        .a1 { border-top-color: var(--c1); } .a2 { border-top-color: var(--c2); } .a3 { border-top-color: var(--c3); } .a4 { border-top-color: var(--c4); } .a5 { border-top-color: var(--c5); }
        .ladder { margin-bottom: 2rem; }
        .rung { display: grid; grid-template-columns: 5rem 1fr; gap: 1rem; padding: 1rem 0; border-top: 1px solid var(--rule); }
        .rung .count { margin: 0; font-size: 2rem; line-height: 1.1; font-weight: 650; letter-spacing: -0.02em; color: var(--accent); }
        .rung.none .count { color: var(--soft); font-size: 1.25rem; font-weight: 500; padding-top: 0.25rem; }
        .rung p { margin-bottom: 0.25rem; font-size: 1rem; }
        .rung .other { color: var(--soft); font-size: 0.9375rem; }
        .source { color: var(--soft); font-size: 0.875rem; overflow-wrap: anywhere; }
        .flag { display: inline-block; background: var(--red); color: var(--red-ink); font-size: 0.8125rem; font-weight: 600; padding: 0.0625rem 0.5rem; border-radius: 4px; margin-left: 0.5rem; letter-spacing: 0; }
        .survival { border-left: 4px solid var(--c0); padding: 0.25rem 0 0.25rem 1rem; margin-top: 2rem; }
        .pair { display: grid; gap: 2.75rem 3rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 27rem), 1fr)); align-items: start; }
        .discs { display: grid; gap: 1.5rem 2rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr)); max-width: 62rem; }
        .discs figure { max-width: 20rem; }
        figure { margin: 0; min-width: 0; }
        figure.narrow { max-width: 34rem; margin-top: 2rem; } .pair > figure.narrow { margin-top: 0.5rem; }
        .pair figure { max-width: 34rem; }
        figcaption { font-size: 0.875rem; line-height: 1.45; color: var(--soft); margin-top: 0.5rem; max-width: 62ch; }
        table { border-collapse: collapse; width: 100%; margin: 0; font-size: 0.9375rem; line-height: 1.45; font-variant-numeric: tabular-nums; }
        caption { text-align: left; color: var(--soft); font-size: 0.9375rem; padding-bottom: 0.75rem; max-width: 75ch; }
        th, td { text-align: left; vertical-align: top; padding: 0.5rem 0.875rem 0.5rem 0; border-bottom: 1px solid var(--rule); font-weight: 400; overflow-wrap: break-word; hyphens: auto; }
        .table { overflow-x: auto; margin: 2rem 0; }
        thead th { color: var(--soft); font-size: 0.8125rem; font-weight: 600; vertical-align: bottom; overflow-wrap: normal; hyphens: manual; }
        tbody th { font-weight: 550; }
        .number { text-align: right; overflow-wrap: normal; }
        tr.amber > * { background: var(--amber); color: var(--amber-ink); } tr.red > * { background: var(--red); color: var(--red-ink); }
        tr.amber > :first-child, tr.red > :first-child { padding-left: 0.5rem; }
        .assumptions { columns: 2 24rem; column-gap: 3rem; max-width: none; font-size: 0.9375rem; }
        .assumptions li { break-inside: avoid; }
        code { font: 0.9375rem/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; background: var(--grid); padding: 0.125rem 0.375rem; border-radius: 4px; overflow-wrap: anywhere; }
        svg { display: block; width: 100%; height: auto; font-family: inherit; font-variant-numeric: tabular-nums; }
        svg text { fill: var(--ink); font-size: 14px; }
        svg .axis-title { font-weight: 600; font-size: 15px; } svg .name { font-size: 13px; } svg .tick, svg .note { fill: var(--soft); font-size: 13.5px; } svg .bar-label { font-size: 14.5px; } svg .value { font-weight: 650; font-size: 14.5px; }
        svg .bar-label, svg .value, svg .note, svg .tick { paint-order: stroke; stroke: var(--paper); stroke-width: 5px; stroke-linejoin: round; }
        nav { margin-top: 4rem; padding: 1rem 0; border: solid var(--rule); border-width: 1px 0; } nav a { margin-right: 1.25rem; line-height: 2; white-space: nowrap; }
        a { color: var(--accent); text-underline-offset: 0.2em; text-decoration-thickness: 1px; } a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
        .grid { stroke: var(--grid); stroke-width: 1; } .axis { stroke: var(--soft); stroke-width: 1; } .zero { stroke: var(--soft); stroke-width: 1.5; } .matters { stroke: var(--soft); stroke-width: 1.5; stroke-dasharray: 5 4; }
        .curve { fill: none; stroke-width: 2.5; stroke-linejoin: round; stroke-linecap: round; } .loop { fill: none; stroke-width: 2.25; stroke-linejoin: round; } .dashed, .curve.c0 { stroke-dasharray: 7 5; }
        .dose { stroke-width: 1.5; stroke-dasharray: 2 4; stroke-opacity: 0.8; } .dose-range { stroke-width: 5; stroke-opacity: 0.55; } svg .dose-label { font-size: 13px; paint-order: stroke; stroke: var(--paper); stroke-width: 4px; stroke-linejoin: round; }
        .band { fill-opacity: 0.13; stroke: none; }
        .interval { stroke-width: 2; } .interval-inner { stroke-width: 6; stroke-linecap: round; stroke-opacity: 0.55; } .point { stroke: var(--paper); stroke-width: 2; }
        .whisker { stroke: var(--ink); stroke-width: 1.5; }
        .c0 { stroke: var(--c0); } .c1 { stroke: var(--c1); } .c2 { stroke: var(--c2); } .c3 { stroke: var(--c3); } .c4 { stroke: var(--c4); } .c5 { stroke: var(--c5); }
        .b0, .f0 { fill: var(--c0); background: var(--c0); } .b1, .f1 { fill: var(--c1); background: var(--c1); } .b2, .f2 { fill: var(--c2); background: var(--c2); } .b3, .f3 { fill: var(--c3); background: var(--c3); }
        .b4, .f4 { fill: var(--c4); background: var(--c4); } .b5, .f5 { fill: var(--c5); background: var(--c5); } .f6 { fill: var(--harm); } .f7 { fill: var(--scar); } .f8 { fill: var(--move); } .f9 { fill: var(--graft); }
        .t1, svg text.t1 { color: var(--c1); fill: var(--c1); } .t2, svg text.t2 { color: var(--c2); fill: var(--c2); } .t3, svg text.t3 { color: var(--c3); fill: var(--c3); }
        .t4, svg text.t4 { color: var(--c4); fill: var(--c4); } .t5, svg text.t5 { color: var(--c5); fill: var(--c5); } svg text.t0 { fill: var(--c0); }
        .segment { stroke: var(--paper); stroke-width: 2; } svg .segment-value { font-size: 13.5px; font-weight: 600; } svg .segment-value.on-dark { fill: var(--paper); }
        .hatch-none { stroke: var(--soft); stroke-width: 1.5; stroke-opacity: 0.45; } .hatch-assumed { stroke: var(--paper); stroke-width: 6; } svg .no-data-label { font-size: 13.5px; font-weight: 600; paint-order: stroke; stroke: var(--paper); stroke-width: 6px; stroke-linejoin: round; }
        @media (max-width: 40rem) {
          body { font-size: 1rem; } main { padding: 0 1.125rem 4rem; } .banner { padding: 0.75rem 1.125rem; } .title { padding-top: 2rem; } section, .first-page section { margin-top: 3.5rem; }
          .rung { grid-template-columns: 3.25rem 1fr; gap: 0.75rem; } .rung.none .count { font-size: 1rem; } .discs figure { margin: 0 auto; width: 100%; }
          table, tbody, tr, td, tbody th, caption { display: block; } thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
          tr { border-bottom: 1px solid var(--rule); padding: 0.625rem 0; } th, td { border: 0; padding: 0.0625rem 0; } td.number { text-align: left; }
          td::before { content: attr(data-label) ": "; color: var(--soft); } tr.amber > *, tr.red > * { padding-left: 0.5rem; padding-right: 0.5rem; } }
        @media print { details::details-content { content-visibility: visible; display: block; height: auto; }
          html { font-size: 10pt; } body { font-size: 1rem; background: #fff; --paper: #fff; } main { max-width: none; padding: 0; } section, .first-page section { margin-top: 2rem; } .title { padding-top: 1.5rem; }
          h2, h3, caption { break-after: avoid; } figure, .answer, .rung, tr { break-inside: avoid; } .first-page { break-after: page; } nav { display: none; } .pair { grid-template-columns: 1fr 1fr; gap: 1.25rem 1.5rem; } .discs { grid-template-columns: 1fr 1fr 1fr; }
          .banner, tr.amber > *, tr.red > *, .flag, .swatch, svg { -webkit-print-color-adjust: exact; print-color-adjust: exact; } @page { margin: 16mm; } }

        """;
}
