import type { Http, HttpHandler, HttpReply, HttpRequest } from '../http.ts';
import { type Asset, asset, bundleWidget } from './bundle.ts';
import { demoCss, demoPage, exitPage, iconSvg } from './demo.ts';
import { webChatPages } from './webchat.ts';

export type WidgetPagesOptions = {
  http: Http;
  operatorName: string;
  /** Origins that may put the demo page into a frame, besides our own. */
  frameAncestors?: string[];
  /** The address of the channel service, where conversations are kept there and not here. */
  channel?: string;
};

/** A page about something else entirely: its address and its title tell nothing to whoever reads the history. */
export const exitPath = 'recipes/vegetable-soup';

const year = 'public, max-age=31536000, immutable';
const soon = 'public, max-age=300';

/** Serves the widget: /widget.js, /widget/app.js, /widget/app.css, the demo page at / and the page of the quick exit. */
export async function widgetPages(options: WidgetPagesOptions): Promise<void> {
  const { http, operatorName } = options;
  const bundle = await bundleWidget({ operatorName, exitPath });
  const page = (text: string): Asset => asset('text/html; charset=utf-8', text);
  const policy = pagePolicy(options.frameAncestors ?? [], options.channel);
  const files: [string, Asset, Record<string, string>][] = [
    ['/widget.js', bundle.loader, { 'cache-control': soon }],
    ['/widget/app.js', bundle.app, { 'cache-control': year }],
    ['/widget/app.css', bundle.style, { 'cache-control': soon }],
    ['/widget/demo.css', asset('text/css; charset=utf-8', demoCss), { 'cache-control': soon }],
    ['/widget/icon.svg', asset('image/svg+xml', iconSvg), { 'cache-control': soon }],
    ['/', page(demoPage(operatorName)), { 'cache-control': 'no-cache', ...policy }],
    [`/${exitPath}`, page(exitPage), { 'cache-control': soon, ...policy }],
  ];
  for (const [path, file, headers] of files) http.route('GET', path, serve(file, headers), { cors: path.startsWith('/widget') });
  webChatPages(http, options.channel === undefined ? undefined : connectTo(options.channel));
}

/** Nothing inline, nothing foreign, no eval, and text can never become markup. */
export function pagePolicy(frameAncestors: string[], channel?: string): Record<string, string> {
  const policy = [
    "default-src 'self'",
    ...(channel === undefined ? [] : [connectTo(channel)]),
    "base-uri 'none'",
    "object-src 'none'",
    "form-action 'self'",
    `frame-ancestors ${["'self'", ...frameAncestors].join(' ')}`,
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ];
  return { 'content-security-policy': policy.join('; '), 'referrer-policy': 'no-referrer', 'x-content-type-options': 'nosniff' };
}

/** Requests and sockets of the page may go to the channel service too. */
export function connectTo(channel: string): string {
  const { origin } = new URL(channel);
  return `connect-src 'self' ${origin} ${origin.replace(/^http/, 'ws')}`;
}

function serve(file: Asset, headers: Record<string, string>): HttpHandler {
  return (request): HttpReply => {
    const shared = { ...headers, etag: file.etag, vary: 'Accept-Encoding, Origin', 'x-content-type-options': 'nosniff' };
    if (request.headers['if-none-match'] === file.etag) return { status: 304, headers: shared };
    const packed = pack(request, file);
    return { status: 200, headers: { ...shared, ...packed.headers }, content: { type: file.type, body: packed.body } };
  };
}

function pack(request: HttpRequest, file: Asset): { headers: Record<string, string>; body: Uint8Array } {
  const taken = request.headers['accept-encoding'] ?? '';
  if (/\bbr\b/.test(taken)) return { headers: { 'content-encoding': 'br' }, body: file.brotli };
  if (/\bgzip\b/.test(taken)) return { headers: { 'content-encoding': 'gzip' }, body: file.gzip };
  return { headers: {}, body: file.body };
}
