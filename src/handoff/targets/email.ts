import { createTransport } from 'nodemailer';
import { headline, inWords, isUrgent, oneLine } from './in-words.ts';
import { newsIn } from './news.ts';
import type { Outcome, Target } from './target.ts';

/** A mailbox of the operator's people, over SMTP: the packet as plain text, the same Message-ID on every try. */
export type EmailOptions = {
  /** smtp://user:password@host:587 or smtps://host:465. It is the operator's own relay, so it may be on this machine. */
  url: string;
  from: string;
  to: readonly string[];
  /** The address of the desk, for links; null: none. */
  desk?: () => string | null;
  /** Milliseconds for the whole try. */
  timeoutMs?: number;
};

/** Mail as a target. */
export function emailTarget(options: EmailOptions): Target {
  const { timeoutMs = 20_000 } = options;
  const limits = { connectionTimeout: timeoutMs, greetingTimeout: timeoutMs, socketTimeout: timeoutMs };
  const domain = oneLine(options.from).match(/@([A-Za-z0-9.-]+)/)?.[1] ?? 'localhost';
  return {
    name: 'email',
    async deliver(parcel) {
      const news = newsIn(parcel.body);
      if (news === null) return { ok: false, error: 'nothing that may be sent', refused: true };
      const base = options.desk?.() ?? null;
      const id = 'lead' in news ? news.lead.id : news.id;
      const mail = createTransport({ url: options.url, ...limits, disableFileAccess: true, disableUrlAccess: true });
      const message = {
        from: options.from,
        to: [...options.to],
        // A name that the homeowner typed stands in it: one line, and short. nodemailer encodes what is not ASCII.
        subject: oneLine(headline(news)).slice(0, 150),
        messageId: `<${parcel.id.replace(/[^\w.-]/g, '')}@${domain}>`,
        text: inWords(news, base === null ? null : `${base}/desk#lead=${encodeURIComponent(id)}`),
        ...(isUrgent(news) ? { priority: 'high' as const } : {}),
        headers: { 'Auto-Submitted': 'auto-generated' },
      };
      return inTime(timeoutMs, mail.sendMail(message).then(sent, failed)).finally(() => mail.close());
    },
  };
}

/** Some recipients refused and others not: counted as sent, or the others would get it again and again. */
const sent = (): Outcome => ({ ok: true });

/** 4xx is "later" (RFC 5321 section 4.2.1), 5xx is "never"; a login that failed (535) can be mended by staff. */
function failed(error: unknown): Outcome {
  const { responseCode, code } = error as { responseCode?: number; code?: string };
  const word = responseCode === undefined ? (code ?? 'connection failed') : `answered ${responseCode}`;
  const never = responseCode !== undefined && responseCode >= 500 && code !== 'EAUTH';
  return { ok: false, error: word === 'ETIMEDOUT' ? 'timed out' : word, ...(never ? { refused: true } : {}) };
}

async function inTime(ms: number, work: Promise<Outcome>): Promise<Outcome> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Outcome>((done) => {
    timer = setTimeout(() => done({ ok: false, error: 'timed out' }), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
