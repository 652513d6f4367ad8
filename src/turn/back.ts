import type { Heard } from '../../dialogs/heard.ts';
import type { Thawed } from '../keep/restore.ts';
import type { Before } from '../keep/store.ts';
import type { Outgoing } from '../message.ts';
import { dress, say as sayLine, type Voice } from '../say/bubbles.ts';
import { say } from '../say/say.ts';
import { wasAway } from './kept.ts';
import { adviceFor } from './parts.ts';
import { run, statePath } from './run.ts';

/** What comes first comes alone: no word of where we were before it. */
const alone = new Set<Heard['type']>(['danger', 'stopped', 'erase', 'saidMinor']);

/** Most of a day after the last turn of a conversation that stands? */
export const isBack = ({ conversation }: Before, at: string): boolean =>
  conversation !== null && !conversation.erased && wasAway(conversation.updatedAt, at);

/**
 * For somebody who writes after a day without having opened anything (Teams and most channels tell of no coming back): the same one line as an
 * opening gives, before the answer. The question that stood is not put twice, because the answer brings its own.
 */
export function welcomeBack(voice: Voice, thawed: Thawed, heard: Heard): Outgoing[] {
  if (alone.has(heard.type) || heard.unsure === true || thawed.fresh) return [];
  const event: Heard = { type: 'cameBack' };
  const { state, acts } = run(thawed.state, [event]);
  const told = say({
    voice,
    acts: acts.filter(({ type }) => type === 'recap'),
    memory: state.context,
    state: statePath(state.value),
    standing: null,
    heard: event,
    advice: (other) => adviceFor(other ?? state.context),
    before: thawed.state.context,
    last: [],
  });
  // what holds for the turn stands on its last message
  return told.map(({ data: { heard: _, ...data }, ...out }) => ({ ...out, data: { ...data, left: null } }));
}

/** The one-time address was used: everybody in the conversation hears it, and what to do if a stranger came in by it. */
export const linkUsed = (voice: Voice, thawed: Thawed): Outgoing[] =>
  sayLine(voice, 'link.used').map((bubble) => dress(voice, bubble, statePath(thawed.state.value)));
