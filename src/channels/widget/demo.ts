/** The demo page: what an operator's own page might look like, and honest about being a demo. */
export function demoPage(operatorName: string): string {
  const name = escaped(operatorName);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${name}</title>
<link rel="stylesheet" href="/widget/demo.css">
<link rel="icon" href="/widget/icon.svg" type="image/svg+xml">
<script src="/widget.js" async></script>
</head>
<body>
<main>
<p class="demo">This is a demonstration page. Please do not write anything private here.</p>
<h1>Behind on the mortgage, or afraid you will be?</h1>
<p class="lead">Talk it through, one question at a time. You will see the ways to stay in the house and the ways to leave it well, with the source and the date of everything we tell you. You decide what comes next.</p>
<p><strong>Open the chat</strong> at the corner of this page. It works in English and in Spanish, and you can ask for a person at any time.</p>
<h2>Good to know before you start</h2>
<ul>
<li>An automated assistant answers first. It says so, and it always says when a person takes over.</li>
<li>The chat is kept, so that you can come back to it. Nothing you type leaves this page before you press send.</li>
<li>There is no fee for talking, and nothing to sign.</li>
<li>Free and independent help: a HUD-approved housing counselor, <a href="tel:8005694287">800-569-4287</a>.</li>
</ul>
<section class="notice" aria-labelledby="notice">
<h2 id="notice">IMPORTANT NOTICE</h2>
<p>${name} is not associated with the government, and our service is not approved by the government or your lender.</p>
<p>Even if you accept this offer and use our service, your lender may not agree to change your loan.</p>
</section>
<p class="small">For a website of your own: <code>&lt;script src="…/widget.js" async&gt;&lt;/script&gt;</code>. The agents' desk is at <a href="/desk">/desk</a>.</p>
</main>
</body>
</html>
`;
}

/** Where the quick exit leads when the operator names no other page. */
export const exitPage = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Vegetable soup for four</title>
<link rel="stylesheet" href="/widget/demo.css">
</head>
<body>
<main>
<h1>Vegetable soup for four</h1>
<p class="lead">Forty minutes, one pot.</p>
<ul>
<li>2 carrots, 2 sticks of celery and 1 onion, cut small</li>
<li>2 potatoes, in cubes</li>
<li>1 can of tomatoes</li>
<li>A handful of green beans</li>
<li>6 cups of stock, salt, pepper, a bay leaf</li>
</ul>
<p>Warm a little oil and cook the onion, carrots and celery for ten minutes. Add the potatoes, tomatoes, stock and bay leaf and let it simmer for twenty minutes. Add the beans for the last ten. Taste, salt, and serve with bread.</p>
</main>
</body>
</html>
`;

export const demoCss = `:root { color-scheme: light dark; }
body { margin: 0; background: #fbf7f0; color: #1f2730; font: 1.125rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, Arial, sans-serif; }
main { max-width: 40rem; margin: 0 auto; padding: 2.5rem 1.25rem 8rem; }
@media (min-width: 60rem) { main { margin-inline-start: max(1rem, calc(50vw - 36rem)); } }
h1 { font-size: clamp(1.8rem, 6vw, 2.6rem); line-height: 1.15; letter-spacing: -0.01em; text-wrap: balance; margin: 1.2rem 0; }
h2 { font-size: 1.25rem; margin: 2.2rem 0 0.6rem; }
.lead { font-size: 1.25rem; }
.demo { margin: 0; padding: 0.6rem 1rem; border-radius: 0.7rem; background: #f0e3cd; font-size: 1rem; }
li { margin: 0.4rem 0; }
a { color: #7a3e00; text-underline-offset: 0.18em; }
.notice { margin-top: 2.4rem; padding: 0.2rem 1.4rem 0.6rem; border: 1px solid #8b7b64; border-radius: 0.9rem; }
.notice h2 { margin-top: 1rem; font-weight: 800; letter-spacing: 0.02em; }
.small { margin-top: 2.4rem; font-size: 1rem; color: #59616b; overflow-wrap: anywhere; }
#webchat { height: 100vh; height: 100dvh; }
:focus-visible { outline: 3px solid #1553b5; outline-offset: 3px; }
@media (prefers-color-scheme: dark) {
  body { background: #111922; color: #eef1f4; }
  a { color: #ffcf7d; }
  .demo { background: #2b3442; }
  .notice { border-color: #8496aa; }
  .small { color: #b3bdc8; }
}
`;

function escaped(text: string): string {
  const named: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return text.replace(/[&<>"']/g, (sign) => named[sign] ?? sign);
}

/** The lamp of the demo page's tab. */
export const iconSvg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="6" fill="#1d2a3a"/><path d="M12 3v2M7.5 10 12 6l4.5 4M9 10h6l-.8 7H9.8z M9.5 20h5" fill="none" stroke="#ffc35a" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"/></svg>';
