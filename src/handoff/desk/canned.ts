import type { Canned, DeskOptions } from './parts.ts';
import type { DeskRoute } from './routes.ts';

type Page = { id: string; title: string; bubbles: readonly { text: string; facts: readonly string[] }[] };

/** Agents answer these again and again; the rest of the pages is there by search. */
const first = ['counsellor', 'short_sale', 'loan_modification', 'forbearance', 'repayment_plan', 'deficiency', 'scam_signs'];
/** Longer than this is no reply but a page. */
const longest = 600;

/**
 * The replies of one language: the first bubbles of each page, as much as a reply holds. `operator` is put in for `{operator}`. A page that
 * `maySay` refuses (it quotes what nobody here may promise) is for reading, not for sending.
 */
export function cannedOf(pages: readonly Page[], language: string, operator: string, maySay: (text: string) => boolean): Canned[] {
  const all = pages
    .filter(({ bubbles }) => bubbles.length > 0)
    .map((page): Canned => {
      const kept = fitting(page.bubbles);
      const text = kept
        .map((bubble) => bubble.text)
        .join('\n\n')
        .replaceAll('{operator}', operator);
      return { id: page.id, language, title: page.title, text, facts: [...new Set(kept.flatMap(({ facts }) => facts))] };
    });
  const rank = (id: string) => (first.includes(id) ? first.indexOf(id) : first.length);
  return all
    .filter(({ text }) => maySay(text))
    .toSorted((one, other) => rank(one.id) - rank(other.id) || one.title.localeCompare(other.title));
}

function fitting(bubbles: Page['bubbles']): Page['bubbles'] {
  let room = longest;
  const end = bubbles.findIndex(({ text }, at) => {
    room -= text.length;
    return room < 0 && at > 0;
  });
  return end < 0 ? bubbles : bubbles.slice(0, end);
}

export function cannedRoutes(options: DeskOptions): DeskRoute[] {
  return [
    {
      method: 'GET',
      path: '/desk/api/canned',
      who: 'agent',
      answer: (request) => {
        const language = request.query.get('language');
        const replies = (options.canned?.() ?? []).filter((one) => language === null || one.language === language);
        return { status: 200, json: { replies } };
      },
    },
  ];
}
