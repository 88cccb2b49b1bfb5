// Bundles the page of the local Discord into dist/, so that it needs no file from elsewhere.
import { cp, mkdir } from 'node:fs/promises';
import { build } from 'esbuild';

const from = 'src/local-discord/page';
const to = 'dist/src/local-discord/page';

await mkdir(to, { recursive: true });
await build({
  entryPoints: [`${from}/app.tsx`, `${from}/app.css`],
  outdir: to,
  bundle: true,
  format: 'esm',
  target: 'es2022',
  minify: true,
  sourcemap: false,
  legalComments: 'eof',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  logLevel: 'warning',
});
for (const file of ['index.html', 'icon.svg']) await cp(`${from}/${file}`, `${to}/${file}`);
