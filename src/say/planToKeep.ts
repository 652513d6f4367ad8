import { type Bubble, say, type Voice } from './bubbles.ts';
import { dayAt, line } from './format.ts';

/** The bubble that gives the page to keep: its address in the text, because a text-only channel shows nothing else, and as a card. */
export function planToKeep(voice: Voice, plan: { url: string; until: string; hasDates: boolean } | null): Bubble[] {
  if (plan === null) return say(voice, 'plan.none');
  const title = (id: string) => line(voice.library, voice.language, id).text;
  const links = [
    { title: title('plan.open'), url: plan.url },
    { title: title('plan.pdf'), url: `${plan.url}/plan.pdf` },
    ...(plan.hasDates ? [{ title: title('plan.calendar'), url: `${plan.url}/dates.ics` }] : []),
  ];
  return say(voice, 'plan.here', { until: dayAt(plan.until) }).map((bubble) => ({
    ...bubble,
    text: `${bubble.text}\n${plan.url}`,
    extra: { card: { kind: 'plan', title: title('plan.title'), links } },
  }));
}
