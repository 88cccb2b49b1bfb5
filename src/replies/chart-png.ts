import { fileURLToPath } from 'node:url';
import type { TopLevelSpec } from 'vega-lite';
import { FONT } from './chart-spec.js';

/** Pixels for each unit of the drawing: sharp on a dense screen. */
const ZOOM = 2;

const fontFile = (path: string): string =>
  fileURLToPath(import.meta.resolve(`@expo-google-fonts/inter/${path}`));

/**
 * Draws a Vega-Lite chart as a PNG. The libraries are loaded at the first call; the font comes from a package,
 * so that the text shows on a machine that has none.
 */
export async function drawPng(spec: TopLevelSpec): Promise<Uint8Array> {
  const [vega, { compile }, { Resvg }] = await Promise.all([
    import('vega'),
    import('vega-lite'),
    import('@resvg/resvg-js'),
  ]);
  const view = new vega.View(vega.parse(compile(spec).spec), { renderer: 'none' });
  const svg = await view.toSVG();
  view.finalize();
  const picture = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: ZOOM },
    font: {
      loadSystemFonts: false,
      fontFiles: [fontFile('400Regular/Inter_400Regular.ttf'), fontFile('600SemiBold/Inter_600SemiBold.ttf')],
      defaultFontFamily: FONT,
    },
  });
  return picture.render().asPng();
}
