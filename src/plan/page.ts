import { createHash } from 'node:crypto';
import type { Piece, Plan, Section } from './plan.ts';

/** The plan as one plain page: no script, no picture, nothing from elsewhere. It reads on a telephone and prints on paper. */
const style = `
:root{color-scheme:light dark;--ink:#1d2a30;--soft:#52626a;--line:#c9d3d6;--paper:#fffdf8;--mark:#1f4e5f}
@media(prefers-color-scheme:dark){:root{--ink:#e8eef0;--soft:#a8b8be;--line:#3a4a50;--paper:#14201f;--mark:#8fd0e0}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.55 system-ui,sans-serif;overflow-wrap:anywhere}
main{max-width:42rem;margin:0 auto;padding:1.25rem 1rem 3rem}
h1{font-size:1.75rem;margin:.5rem 0}h2{font-size:1.3rem;margin:2.2rem 0 .5rem;border-top:1px solid var(--line);padding-top:1.2rem}
h3{font-size:1.08rem;margin:1.2rem 0 .25rem}p{margin:.4rem 0}.soft{color:var(--soft)}
ul{padding-left:1.25rem;margin:.4rem 0}li{margin:.35rem 0}
ul.tick{list-style:none;padding-left:0}ul.tick li{padding-left:1.9rem;position:relative}
ul.tick li::before{content:"";position:absolute;left:.1rem;top:.3rem;width:1rem;height:1rem;border:2px solid var(--soft);border-radius:3px}
.letter{border-left:4px solid var(--line);padding-left:1rem;white-space:pre-wrap}
#sources{font-size:.875rem}
nav{display:flex;flex-wrap:wrap;gap:.6rem;margin:1rem 0}
nav a{display:inline-block;min-height:44px;padding:.55rem 1rem;border:2px solid var(--mark);border-radius:.5rem;color:var(--mark);text-decoration:none;font-weight:600}
a:focus-visible{outline:3px solid var(--mark);outline-offset:2px}
@media print{body{background:#fff;color:#000;font-size:11pt}main{max-width:none;padding:0}nav,.screen{display:none}
h2{break-after:avoid}h3{break-after:avoid}li,.piece{break-inside:avoid}#letter,#call{break-before:page}}
`;
const styleHash = createHash('sha256').update(style).digest('base64');

/** Headers of every answer under /plan: nothing is kept, indexed, framed or told to the next site. */
export const planHeaders: Record<string, string> = {
  'Content-Security-Policy': `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  'Cache-Control': 'no-store',
  'X-Robots-Tag': 'noindex, nofollow, noarchive',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** `base` is the path of the page, for its own two files. */
export function pageOf(plan: Plan, base: string): string {
  const files = [`<a href="${base}/plan.pdf">${safe(plan.links.pdf)}</a>`];
  if (plan.dates.length > 0) files.push(`<a href="${base}/dates.ics">${safe(plan.links.calendar)}</a>`);
  const body = [
    `<h1>${safe(plan.title)}</h1>`,
    ...plan.intro.map((text) => `<p class="soft">${safe(text)}</p>`),
    `<nav>${files.join('')}</nav>`,
    `<p class="soft screen">${safe(plan.print)}</p>`,
    ...plan.sections.map(sectionOf),
  ];
  return wrap(plan.language, plan.title, body.join('\n'));
}

/** What stands there when an address leads to nothing: both languages, because we cannot know whose it was. */
export const goneOf = (texts: readonly { language: string; text: string }[]): string =>
  wrap('en', 'Porchlight', texts.map(({ language, text }) => `<p lang="${language}">${safe(text)}</p>`).join('\n'));

const wrap = (language: string, title: string, body: string): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="referrer" content="no-referrer">
<title>${safe(title)}</title>
<style>${style}</style>
</head>
<body><main>
${body}
</main></body>
</html>
`;

function sectionOf({ id, heading, intro, kind, pieces }: Section): string {
  const before = intro === undefined ? '' : `<p class="soft">${safe(intro)}</p>`;
  return `<section id="${id}"><h2>${safe(heading)}</h2>${before}${pieces.map((piece) => pieceOf(piece, kind)).join('')}</section>`;
}

function pieceOf({ title, lines }: Piece, kind: Section['kind']): string {
  const head = title === undefined ? '' : `<h3>${safe(title)}</h3>`;
  const items = (tick: string) => `<ul${tick}>${lines.map((text) => `<li>${linked(text)}</li>`).join('')}</ul>`;
  if (kind === 'list') return `<div class="piece">${head}${items('')}</div>`;
  if (kind === 'papers') return `<div class="piece">${head}${items(' class="tick"')}</div>`;
  if (kind === 'letter') return lines.map((text) => `<p class="letter">${safe(text)}</p>`).join('');
  return `<div class="piece">${head}${lines.map((text) => `<p>${linked(text)}</p>`).join('')}</div>`;
}

const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const safe = (text: string): string => text.replace(/[&<>"']/g, (mark) => marks[mark] ?? mark);

/** Our own texts: phone numbers can be tapped. */
const linked = (text: string): string =>
  safe(text).replace(/\b(?:1-)?\d{3}-\d{3}-\d{4}\b/g, (phone) => `<a href="tel:+1${phone.replace(/\D/g, '').slice(-10)}">${phone}</a>`);
