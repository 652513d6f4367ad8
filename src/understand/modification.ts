import type { Span } from './plain.ts';
import { everydayModification } from './rules/everyday.ts';
import { furtherModification } from './rules/further.ts';
import { modificationRules } from './rules/loan.ts';
import { type Hit, hitsOf } from './rules/rule.ts';
import { estadoIn } from './rules/salidas.ts';

const modificationSigns = [...modificationRules, ...furtherModification, ...everydayModification];

/** Words of asking and answering belong to a modification only where one is named close by. */
function nearModification(low: string, hit: Hit): boolean {
  const reach = hit.value === 'denied' || /^(?:filled|submit|sent|complet)/.test(hit.said) ? 160 : 90;
  const around = low.slice(Math.max(0, hit.span.start - reach), hit.span.end + reach);
  return /\bmod|\bhamp\b|\btrial\b|\btpp\b|\brma\b/.test(around);
}

/** "They said we could apply", "so they can deny it", "denied a forbearance": said of what may be, of the other side, or of another option. */
function notThisState(low: string, hit: Hit): boolean {
  const before = low.slice(Math.max(0, hit.span.start - 45), hit.span.start);
  const after = low.slice(hit.span.end, hit.span.end + 40);
  if (hit.value === 'denied')
    return (
      maybe.test(before) ||
      /\b(?:never|not) (?:\w+ )?$/.test(before) ||
      (/^(?:\W+\w+){0,3}?\W+(?:forbear|refinanc|deferment|short sale|deferral|harp)/.test(after) && !/\bmodif/.test(after))
    );
  if (hit.value === 'approved') return maybe.test(before);
  if (hit.value !== 'applied') return false;
  return (
    maybe.test(before) ||
    (/\b(?:they|been|was|were|being)(?: \w+)? $/.test(before) && !/ing$/.test(hit.said)) ||
    (hit.said === 'process' &&
      (/\b(?:throughout|beginning) (?:\w+ ){0,4}$/.test(before) || (/\bduring (?:the|this) $/.test(before) && !/^ of\b/.test(after)))) ||
    (hit.said === 'filed' && /^ (?:for )?(?:bankrup|chapter)/.test(after)) ||
    /\b(?:exhaust\w*|but not taken|trying to force|reluctant to|forgo)\b/.test(before + after)
  );
}
const maybe =
  /\b(?:can|could|should|would|may|might|if|encouraged?|told (?:me|us)|advised (?:me|us)|how)(?: (?:i|we|to|i could|we could|just|only|then)){0,3} $/;

/** A modification that was granted after a trial, or a trial that is so far only offered. */
const overTrial =
  /\b(?:permanent|final|executed|was modified|overturned|sent (?:me |us )?the new)\b|^(?:offer|received (?:paper|doc)).*\b(?:trial|tpp)\b/;

/** How far a modification has come: the furthest sign of it, where one is named at all; null where nothing is told. */
export function modificationIn(low: string, spans: readonly Span[], options: readonly string[] | undefined): Hit | null {
  if (options?.includes('loan_modification') !== true) return null;
  const estado = estadoIn(low);
  if (estado !== null) return estado;
  const hits = hitsOf(modificationSigns, low, spans).filter((hit) => nearModification(low, hit) && !notThisState(low, hit));
  const final = hits.some((one) => one.value === 'approved' && overTrial.test(one.said));
  const order = final ? (['denied', 'approved'] as const) : (['denied', 'trial', 'approved', 'applied'] as const);
  return order.map((state) => hits.find((one) => one.value === state)).find((hit) => hit !== undefined) ?? null;
}
