import { createHash } from 'node:crypto';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build, type Plugin, transform } from 'esbuild';

/** The browser's files, made from source once at start and kept in memory. */
export type Asset = { type: string; body: Buffer; gzip: Buffer; brotli: Buffer; etag: string };
export type Bundle = { loader: Asset; app: Asset; style: Asset };

const browser = new URL('./browser/', import.meta.url);
const targets = ['chrome90', 'firefox90', 'safari15'];

/** Makes loader, app chunk and style sheet. `exitPath`: where the quick exit leads, relative to the widget's base. */
export async function bundleWidget(options: { operatorName: string; exitPath: string }): Promise<Bundle> {
  const names = { OPERATOR_NAME: JSON.stringify(options.operatorName), EXIT_PATH: JSON.stringify(options.exitPath) };
  const app = asset('text/javascript; charset=utf-8', await bundled('app.ts', 'esm', names));
  const version = JSON.stringify(app.etag.replaceAll('"', ''));
  const loader = asset('text/javascript; charset=utf-8', await bundled('loader.ts', 'iife', { ...names, APP_VERSION: version }));
  return { loader, app, style: asset('text/css; charset=utf-8', await wholeStyle()) };
}

/** All sheets in one file, for browsers that must link it. */
async function wholeStyle(): Promise<string> {
  const sheets = await Promise.all(['loader.css', 'ask-first.css', 'style.css'].map((name) => smallCss(new URL(name, browser).pathname)));
  return sheets.join('');
}

/** Text with its packed forms and a tag that changes with every byte. */
export function asset(type: string, text: string): Asset {
  const body = Buffer.from(text);
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 20)}"`;
  return { type, body, gzip: gzipSync(body, { level: 9 }), brotli: brotliCompressSync(body), etag };
}

async function bundled(entry: string, format: 'esm' | 'iife', define: Record<string, string>): Promise<string> {
  const made = await build({
    entryPoints: [new URL(entry, browser).pathname],
    bundle: true,
    minify: true,
    write: false,
    format,
    define,
    target: targets,
    charset: 'utf8',
    legalComments: 'none',
    plugins: [cssAsText],
  });
  return made.outputFiles[0]?.text ?? '';
}

/** A style sheet as a string, so that it can be worn without an inline style or a second request. */
const cssAsText: Plugin = {
  name: 'css-as-text',
  setup(made) {
    made.onLoad({ filter: /\.css$/ }, async ({ path }) => ({
      contents: `export const css = ${JSON.stringify(await smallCss(path))};`,
      loader: 'js',
    }));
  },
};

async function smallCss(path: string): Promise<string> {
  const { readFile } = await import('node:fs/promises');
  return (await transform(await readFile(path, 'utf8'), { loader: 'css', minify: true, target: targets })).code.trim();
}
