import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { HttpReply, HttpRequest } from '../../channels/http.ts';
import type { DeskRoute } from './routes.ts';

const csp = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>Desk · Porchlight</title>
<link rel="icon" href="/desk/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/desk/desk.css">
<script type="module" src="/desk/desk.js"></script>
</head>
<body><div id="desk"></div><noscript>The desk needs JavaScript.</noscript></body>
</html>
`;

const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#1f4e5f"/><path d="M7 16 16 8l9 8v9H7z" fill="#f4f1ea"/><circle cx="16" cy="18" r="3.2" fill="#e0a030"/></svg>`;

/** The page and its two files. Nothing inline, nothing from elsewhere, Trusted Types on: a script in a message has no way in. */
export async function pageRoutes(): Promise<DeskRoute[]> {
  const { script, style } = await bundle();
  const page = () => ({
    status: 200,
    content: { type: 'text/html; charset=utf-8', body: html },
    headers: { 'Content-Security-Policy': csp, 'X-Frame-Options': 'DENY', 'Cross-Origin-Opener-Policy': 'same-origin' },
  });
  return [
    { method: 'GET', path: '/desk', who: 'anyone', answer: page },
    { method: 'GET', path: '/desk/join', who: 'anyone', answer: page },
    asset('/desk/desk.js', 'text/javascript; charset=utf-8', script),
    asset('/desk/desk.css', 'text/css; charset=utf-8', style),
    asset('/desk/icon.svg', 'image/svg+xml', icon),
  ];
}

async function bundle(): Promise<{ script: string; style: string }> {
  const from = (name: string) => fileURLToPath(new URL(`./page/${name}`, import.meta.url));
  const { outputFiles } = await build({
    entryPoints: { desk: from('main.tsx'), style: from('desk.css') },
    outdir: 'memory',
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    logLevel: 'silent',
  });
  const text = (end: string) => outputFiles.find((file) => file.path.endsWith(end))!.text;
  return { script: text('desk.js'), style: text('style.css') };
}

function asset(path: string, type: string, body: string): DeskRoute {
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"`;
  const headers = { ETag: tag, 'Cache-Control': 'no-cache' };
  const answer = (request: HttpRequest): HttpReply =>
    request.headers['if-none-match'] === tag ? { status: 304, headers } : { status: 200, content: { type, body }, headers };
  return { method: 'GET', path, who: 'anyone', answer };
}
