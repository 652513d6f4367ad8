import type { Law } from '../library.ts';

/** One thing said about a state's law: a key of words/<lang>/law.yaml, its parameters, and the source it rests on. */
export type LawLine = { key: string; params: Record<string, string | number>; source: { url: string; textAsOf: string | null } | null };
type Group = keyof Law['confidence'];

/** What of a state's law belongs to which page of explain/. */
const groupsOf: Record<string, Group[]> = {
  foreclosure: ['process', 'preforeclosure_notice', 'post_sale_redemption'],
  timeline: ['process', 'timeline'],
  letters: ['preforeclosure_notice'],
  reinstatement: ['reinstatement'],
  redemption: ['post_sale_redemption'],
  acceleration: ['preforeclosure_notice', 'reinstatement'],
  deficiency: ['deficiency_after_foreclosure', 'deficiency_after_short_sale'],
  short_sale: ['deficiency_after_short_sale'],
  walk_away: ['deficiency_after_foreclosure'],
  stop_the_sale: ['reinstatement', 'mediation'],
  rights: ['mediation'],
  // once in the explanation, by where the best way leads
  in_short_staying: ['process', 'reinstatement', 'mediation'],
  in_short_leaving: ['process', 'deficiency_after_short_sale'],
  in_short_least: ['process'],
};

/**
 * What may be said of a state's law under a page of explain/, in general words; empty where the page has nothing to do with state law.
 * What is recalled is followed by "we have not confirmed this"; what was not checked is said to be so, never "there is none".
 * It ends with the line that this is general information (rule U-1). State law informs what is said and routes nothing.
 */
export function lawLines(law: Law, topic: string): LawLine[] {
  const groups = groupsOf[topic] ?? [];
  const lines = groups.flatMap((group) => linesOf(law, group));
  return lines.length === 0 ? [] : [...lines, { key: 'law.general', params: { state: law.name }, source: null }];
}

/** What is said of one group of a state's law. */
export function linesOf(law: Law, group: Group): LawLine[] {
  const state = law.name;
  if (law.confidence[group] === 'unknown') return [{ key: 'law.unknown', params: { state, group }, source: null }];
  const { key, params = {} } = saidOf(law, group);
  const first = law.sources[group].at(-1);
  const source = first === undefined ? null : { url: first.url, textAsOf: first.text_as_of };
  const line = { key, params: { state, ...params }, source: law.confidence[group] === 'recalled' ? null : source };
  return law.confidence[group] === 'recalled' ? [line, { key: 'law.unconfirmed', params: { state }, source: null }] : [line];
}

function saidOf(law: Law, group: Group): { key: string; params?: Record<string, string | number> } {
  switch (group) {
    case 'process':
      return { key: `law.process.${law.process.usual}` };
    case 'timeline':
      return { key: 'law.timeline', params: { edition: law.timeline.latest_edition, days: law.timeline.latest_days } };
    case 'preforeclosure_notice':
      return notice(law.preforeclosure_notice);
    case 'reinstatement':
      return { key: `law.reinstatement.${law.reinstatement.right}` };
    case 'post_sale_redemption':
      return { key: `law.redemption.${law.post_sale_redemption.available}` };
    case 'deficiency_after_foreclosure':
      return { key: `law.foreclosure_debt.${law.deficiency_after_foreclosure.status}` };
    case 'deficiency_after_short_sale':
      return { key: `law.short_sale_debt.${law.deficiency_after_short_sale.status}` };
    case 'mediation':
      return { key: `law.mediation.${law.mediation?.kind ?? 'none'}` };
    default:
      return { key: 'law.unknown', params: { group } };
  }
}

/** Null with a source means that a source says there is none. */
function notice(found: Law['preforeclosure_notice']): { key: string; params?: Record<string, string | number> } {
  if (found === null) return { key: 'law.notice.none' };
  const { days, before } = found;
  return days === null ? { key: 'law.notice.some', params: { before } } : { key: 'law.notice.days', params: { before, days } };
}
