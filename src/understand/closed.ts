import { holdsIn } from './cues.ts';
import { denied, type Span } from './plain.ts';
import type { Hit } from './rules/rule.ts';

/** A shop that shut its doors: the household's own is a business that failed, that where one of them worked a job lost. */
const trade =
  '(?:business|shop|store(?:front)?|salon|restaurant|bakery|diner|studio|practice|food truck|day ?care|gym|cafe|bar|service|church|garage)';
const ran = new RegExp(
  `\\b(?:ran|run|own|owns|owned|opened|open|started|start|bought|had|have) (?:an?|my|our|his|her|the|up) (?:[\\w']+ ){0,2}?${trade}\\b|\\bmy (?:\\w+ )?(?:service|practice)\\b`,
);
const worked =
  /\b(?:manager|worked (?:at|in|there|for)|works? (?:at|in|there)|waitress\w*|cashier|cook(?:ed)?|bartend\w*|years (?:at|with)|clerk|pastor)\b/;
const ended = "went (?:under|belly up|bust|broke)|folded|failed|did(?:n'?t| not) make it";
const shut = '(?:closed|shut) (?:it|both|for good|down|up|in|on|last|this|easter|the doors?)\\b|closed(?=[,.]|$)|locked the doors?\\b';
const owners = new RegExp(
  `\\b(?:(?:it|${trade}) (?:\\w+ )?(?:${ended}|${shut})|(?:and|had to|we|i|then|,) ?(?:${shut})|closed (?:it|both)\\b)`,
);
const theirWork = `the (?:${trade}|\\w+)(?: that| where)? (?:i|he|she|we|my (?:husband|wife)) (?:\\w+ )?work(?:s|ed)?(?: (?:at|for|in))?`;
const workers = new RegExp(`\\b(?:the ${trade}|${theirWork}|church[^.]{0,20}\\bit) (?:\\w+ )?(?:${ended}|${shut}|closed\\b)`);
/** "Roofing business dried up on me": a trade by its name. */
const dried = new RegExp(`\\b\\w+ing business (?:${ended}|dried up|died|tanked)`);

/** What is told of a shop that closed, by whose it was. */
export function closedIn(low: string, spans: readonly Span[]): Hit[] {
  const ours = holdsIn(ran, low);
  const theirs = !ours && holdsIn(worked, low);
  return spans.flatMap((span) => {
    const sentence = low.slice(span.start, span.end);
    const own = dried.exec(sentence) ?? (ours ? owners.exec(sentence) : null);
    const one = own ?? (theirs ? workers.exec(sentence) : null);
    if (one === null || denied(sentence, one.index)) return [];
    const start = span.start + one.index;
    const value = own === null ? 'job_loss' : 'business_failure';
    return [{ fact: 'hardship', value, sure: 0.74, span: { start, end: start + one[0].length }, said: one[0] }];
  });
}
