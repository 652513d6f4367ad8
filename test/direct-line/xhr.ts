/**
 * As much of XMLHttpRequest as the rxjs inside botframework-directlinejs uses, over fetch. Node has none of its own.
 * `net.cut` makes every request of the moment fail as a lost connection does; `net.requests` counts.
 */
export const net = {
  cut: false,
  requests: 0,
  sent: [] as { method: string; url: string; body: unknown; headers: Record<string, string> }[],
};

type Listener = ((event: unknown) => void) | null;

export class XhrOverFetch {
  readyState = 0;
  status = 0;
  statusText = '';
  response: unknown = null;
  responseText = '';
  responseType = '';
  timeout = 0;
  withCredentials = false;
  onreadystatechange: Listener = null;
  onload: Listener = null;
  onerror: Listener = null;
  ontimeout: Listener = null;
  upload = {};
  private request = { method: 'GET', url: '', headers: {} as Record<string, string> };
  private answerHeaders = new Headers();
  private abortion = new AbortController();

  open(method: string, url: string): void {
    this.request = { method, url, headers: {} };
    this.readyState = 1;
  }
  setRequestHeader(name: string, value: string): void {
    this.request.headers[name.toLowerCase()] = value;
  }
  getResponseHeader(name: string): string | null {
    return this.answerHeaders.get(name);
  }
  getAllResponseHeaders(): string {
    return [...this.answerHeaders].map(([name, value]) => `${name}: ${value}`).join('\r\n');
  }
  abort(): void {
    this.abortion.abort();
  }
  send(body?: string): void {
    net.requests++;
    net.sent.push({ ...this.request, body });
    if (net.cut) setTimeout(() => this.fail(), 5);
    else void this.exchange(body).catch(() => this.fail());
  }

  private async exchange(body?: string): Promise<void> {
    const { method, url, headers } = this.request;
    const answer = await fetch(url, { method, headers, body: method === 'GET' ? undefined : body, signal: this.abortion.signal });
    this.responseText = await answer.text();
    this.answerHeaders = answer.headers;
    this.status = answer.status;
    this.statusText = answer.statusText;
    this.response = this.responseType === 'json' ? parse(this.responseText) : this.responseText;
    this.readyState = 4;
    this.onreadystatechange?.({});
    this.onload?.({});
  }
  private fail(): void {
    if (this.abortion.signal.aborted) return;
    this.status = 0;
    this.readyState = 4;
    this.onerror?.({});
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
