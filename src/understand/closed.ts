import { holdsIn } from './cues.ts';
import { denied, type Span } from './plain.ts';
import type { Hit } from './rules/rule.ts';

/** A shop that shut its doors: the household's own is a business that failed, that where one of them worked is a job lost. */

const trade =
  '(?:business|shop|store|salon|restaurant|bakery|diner|studio|practice|franchise|food truck|day ?care|gym|cafe|coffee shop|bar|tavern|deli|pizzeria|barber ?shop|laundromat|market|brewery|motel|nursery|florist|dairy|car wash|garage)';
const ran = new RegExp(
  `\\b(?:ran|run|running|own|owns|owned|opened|open|started|start|bought|built|had|have|put (?:\\w+ ){1,4}?into) (?:(?:a|an|my|our|his|her|their|own|the|up|two|three) )+(?:[\\w']+ ){0,2}?${trade}\\b`,
);
const worked =
  /\b(?:(?:assistant |store |shift )?manager|worked (?:at|in|there|for)|work (?:at|in|there)|waitress\w*|cashier|cooked|cook at|bartend\w*|tended bar|years (?:at|with)|clerk|stocked|my (?:shift|hours) (?:at|there)|job (?:at|there))\b/;
const ended = "(?:went under|went belly up|belly up|folded|failed|did(?:n'?t| not) make it|went bust|went broke)";
const shut =
  "(?:closed|closing|shut|closes) (?:for good|down|up|its|their|permanently|in|on|last|this|right|after|before|easter|and|so|the|it|our|my)\\b|(?:closed|shut)(?=[,.]|$)|(?:locked|shut|closed) the doors?\\b";
const owners = new RegExp(
  `\\b(?:(?:it|the|that|our|my|his|her|${trade}) (?:\\w+ )?(?:${ended}|${shut})|(?:and|had to|we|i|finally|then|,) ?(?:${shut}|shut it|let it go|lost it|gave it up|sold (?:it|the equipment))|(?:closed|shut) it\\b)`,
);
const workers = new RegExp(`\\bthe ${trade} (?:\\w+ )?(?:${ended}|${shut})`);
/** "Roofing business dried up on me": a trade by its name. */
const dried = new RegExp(
  `\\b(?:\\w+ing|lawn|tile|drywall|pool|tree|hair|handyman|concrete|electrical|moving) (?:business|outfit|company) (?:\\w+ ){0,2}?(?:${ended}|dried up|died|tanked|is gone|is done)`,
);

const hit = (value: string, match: RegExpExecArray, from: number): Hit => ({
  fact: 'hardship',
  value,
  sure: 0.74,
  span: { start: from + match.index, end: from + match.index + match[0].length },
  said: match[0],
});

/** What is told of a shop that closed, by whose it was. */
export function closedIn(low: string, spans: readonly Span[]): Hit[] {
  const ours = holdsIn(ran, low);
  const theirs = !ours && holdsIn(worked, low);
  return spans.flatMap((span) => {
    const sentence = low.slice(span.start, span.end);
    const own = dried.exec(sentence) ?? (ours ? owners.exec(sentence) : null);
    const job = theirs ? workers.exec(sentence) : null;
    const one = own ?? job;
    return one === null || denied(sentence, one.index) ? [] : [hit(own === null ? 'job_loss' : 'business_failure', one, span.start)];
  });
}
