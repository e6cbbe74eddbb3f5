using System.Globalization;
using Engraft.Electrophysiology.Rhythms;

namespace Engraft.Files.Reports;

/// <summary>A film as numbers in the page, and what plays it.</summary>
static class FilmScript
{
    /// <summary>Draws the picture under the slider; the button lets the slider run.</summary>
    public const string Text = """

        for (const box of document.querySelectorAll('.film')) {
          const width = +box.dataset.width, height = +box.dataset.height, times = JSON.parse(box.dataset.times);
          const text = atob(box.dataset.frames), canvas = box.querySelector('canvas'), slider = box.querySelector('input'), label = box.querySelector('output');
          const pen = canvas.getContext('2d'), picture = pen.createImageData(width, height);
          const stops = [[25,32,72],[28,80,140],[22,130,160],[60,175,140],[160,210,90],[245,225,70],[250,140,50],[220,50,40]];
          const shade = v => { const p = (v - 1) / 254 * (stops.length - 1), i = Math.min(Math.floor(p), stops.length - 2), f = p - i;
            return stops[i].map((c, k) => c + f * (stops[i + 1][k] - c)); };
          const draw = n => { for (let i = 0; i < width * height; i++) { const x = i % width, y = height - 1 - Math.floor(i / width);
              const v = text.charCodeAt(n * width * height + y * width + x), c = v ? shade(v) : [205, 205, 205];
              picture.data.set([c[0], c[1], c[2], 255], 4 * i); }
            pen.putImageData(picture, 0, 0); label.textContent = times[n].toFixed(0) + ' ms'; };
          let playing = false;
          const tick = () => { if (!playing) return; slider.value = (+slider.value + 1) % times.length; draw(+slider.value); setTimeout(tick, 50); };
          slider.addEventListener('input', () => draw(+slider.value));
          box.querySelector('button').addEventListener('click', event => { playing = !playing; event.target.textContent = playing ? 'Pause' : 'Play'; tick(); });
          draw(0);
        }

        """;

    public static void Figure(Html html, RhythmFindings found, string id)
    {
        var film = found.Film;
        var times = string.Join(',', film.Frames.Select(frame => frame.Time.ToString("F1", CultureInfo.InvariantCulture)));
        var bytes = film.Frames.SelectMany(frame => frame.Potentials).ToArray();
        html.Open("figure").Markup($"<div class=\"film\" data-width=\"{film.Width}\" data-height=\"{film.Height}\" data-times=\"[{times}]\" data-frames=\"{Convert.ToBase64String(bytes)}\">"
            + $"<canvas width=\"{film.Width}\" height=\"{film.Height}\" style=\"width:100%;image-rendering:pixelated\" aria-label=\"Film of the potential\"></canvas>"
            + $"<p><button type=\"button\">Play</button> <input id=\"{id}-time\" type=\"range\" aria-label=\"time\" min=\"0\" max=\"{film.Frames.Count - 1}\" value=\"0\"/> <output></output></p></div>");
        html.Element("figcaption", $"Potential from -90 mV (dark) to 40 mV (red); grey does not conduct. {film.Frames.Count} pictures. Plane: {film.Plane}.");
        html.Close();
    }
}
