import { createActor, initialTransition, type SnapshotFrom, transition } from 'xstate';
import { dialogue, VERSION } from '../../dialogs/chart/dialogue.ts';
import { unchanged } from '../../dialogs/chart/memory.ts';
import type { Act } from '../../dialogs/chart/setup.ts';
import { inTheirLanguage } from '../../dialogs/chart/speaks.ts';
import type { Heard, Language } from '../../dialogs/heard.ts';
import type { Before } from './store.ts';

/** The chart's state from what is stored: thawed with today's date, replayed when the chart has moved on, or begun. */
export type State = SnapshotFrom<typeof dialogue>;
/** `checked`: the careful sentence was said before (compliance X-2: the number is named once). */
export type Thawed = { state: State; last: Act[]; lastText: string; fresh: boolean; checked?: boolean };
type Input = { today: string; language: Language };

/** What is stored of a state: the chart's own snapshot, the acts of the last turn (for "say that again"), the last thing typed. */
export function freeze(state: State, last: Act[], lastText: string, checked = false): string {
  return JSON.stringify({ chart: dialogue.getPersistedSnapshot(state), last, lastText, ...(checked ? { checked } : {}) });
}

/**
 * Gives the state before a turn. 'needs heard': the snapshot is of another release, or names a state that is gone, so the store
 * must bring the log of what was heard. Never throws on an old or broken snapshot.
 */
export function restore(before: Before, input: Input): Thawed | 'needs heard' {
  const { conversation } = before;
  if (conversation === null) return { state: begin(input), last: [], lastText: '', fresh: true };
  if (before.heard !== null) {
    const checked = before.heard.some(({ heard }) => heard.unsure === true);
    return { state: replay(before.heard, input), last: [], lastText: '', fresh: false, checked };
  }
  const kept = conversation.chartVersion === VERSION ? thaw(conversation.snapshot, input) : null;
  if (kept === null) return 'needs heard';
  return { ...kept, fresh: false };
}

const begin = (input: Input): State => initialTransition(dialogue, input)[0];

function thaw(text: string, input: Input): Omit<Thawed, 'fresh'> | null {
  try {
    const { chart, last, lastText, checked } = JSON.parse(text);
    const turn = chart.context.turn + 1;
    const snapshot = { ...chart, context: { ...chart.context, today: input.today, turn, changed: unchanged } };
    // an unstarted actor resolves the snapshot without running anything; one that names a vanished state says 'error'
    const state = createActor(dialogue, { snapshot, input }).getSnapshot();
    return state.status === 'error' ? null : { state, last, lastText, checked: checked === true };
  } catch {
    return null;
  }
}

/** Walks everything that was heard through the chart of today; nothing is said. */
function replay(log: NonNullable<Before['heard']>, input: Input): State {
  const events: Heard[] = log.map(({ heard }) => heard);
  const whole: Heard[] = events[0]?.type === 'opened' ? events : [{ type: 'opened' }, ...events];
  let state = begin(input);
  for (const heard of whole) {
    state = nextTurn(state);
    for (const event of inTheirLanguage(heard, state.context)) state = transition(dialogue, state, event)[0];
  }
  return nextTurn(state);
}

/** The same state, one turn on. */
function nextTurn(state: State): State {
  const persisted = dialogue.getPersistedSnapshot(state) as unknown as { context: State['context'] };
  const snapshot = {
    ...persisted,
    context: { ...state.context, turn: state.context.turn + 1, changed: unchanged },
  };
  return createActor(dialogue, {
    snapshot: snapshot as never,
    input: { today: state.context.today, language: state.context.language },
  }).getSnapshot();
}
