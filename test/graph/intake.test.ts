import { expect, test } from 'vitest';
import { type AskId, ask, intake } from '../../dialogs/chart/asks.ts';
import { interview } from '../../dialogs/chart/interview.ts';

/** The interview and the list of what a lead says was not asked: a question in one of them alone is forgotten in the other. */
type State = { meta?: { ask?: string }; states?: Record<string, State> };
const asksOf = (state: State): string[] => [
  ...(state.meta?.ask === undefined ? [] : [state.meta.ask]),
  ...Object.values(state.states ?? {}).flatMap(asksOf),
];
// An offer that fills no fact is no question.
const asked = asksOf(interview as unknown as State).filter((id) => ask(id as AskId).fact !== null);

test('every question of the interview stands in the intake, and no other', () => {
  expect([...new Set(asked)].toSorted()).toEqual([...intake].toSorted());
});
