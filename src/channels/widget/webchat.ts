import { readFile } from 'node:fs/promises';
import type { Http, HttpReply } from '../http.ts';

/**
 * The stock Bot Framework Web Chat on the same service, for shops that use it and want to stay with it.
 * It comes from npm's package when that is installed, and is no part of our widget.
 */
export function webChatPages(http: Http, connect?: string): void {
  const whole = connect === undefined ? policy : `${policy}; ${connect}`;
  http.route('GET', '/webchat', () => ({ ...page, headers: { ...page.headers, 'content-security-policy': whole } }));
  http.route('GET', '/webchat/start.js', () => script(start));
  http.route('GET', '/webchat/webchat.js', async () => {
    const body = await webChat();
    return body === null ? script(missing) : script(body);
  });
}

/** Web Chat writes its styles into the page and draws small pictures itself, so this page alone allows inline styles and blob images. */
const policy =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; base-uri 'none'; object-src 'none'; frame-ancestors 'self'";

const page: HttpReply = {
  status: 200,
  headers: { 'cache-control': 'no-cache' },
  content: {
    type: 'text/html; charset=utf-8',
    body: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Web Chat</title>
<link rel="stylesheet" href="/widget/demo.css">
<link rel="icon" href="/widget/icon.svg" type="image/svg+xml">
</head>
<body class="whole">
<div id="webchat" role="main"></div>
<script src="/webchat/webchat.js"></script>
<script src="/webchat/start.js"></script>
</body>
</html>
`,
  },
};

const start = `(async () => {
  const room = document.getElementById('webchat');
  if (!window.WebChat) { room.textContent = 'Web Chat is not installed here: npm install botframework-webchat'; return; }
  const answer = await fetch('/v3/directline/tokens/generate', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' });
  const { token, domain } = await answer.json();
  const directLine = window.WebChat.createDirectLine({ token, domain: domain || location.origin + '/v3/directline' });
  window.WebChat.renderWebChat({ directLine, locale: navigator.language, styleOptions: { hideUploadButton: true } }, room);
})();
`;

const missing = 'window.WebChat = undefined;\n';

const script = (body: string): HttpReply => ({
  status: 200,
  headers: { 'cache-control': 'public, max-age=300' },
  content: { type: 'text/javascript; charset=utf-8', body },
});

/** The smallest of the package's own bundles; null where the package is not installed. */
async function webChat(): Promise<string | null> {
  try {
    return await readFile(new URL('webchat-minimal.js', import.meta.resolve('botframework-webchat')), 'utf8');
  } catch {
    return null;
  }
}
