import { describe, expect, it } from 'vitest';
import { transition } from 'xstate';
import { askIds } from '../../dialogs/chart/asks.ts';
import { dialogue } from '../../dialogs/chart/dialogue.ts';
import type { Heard } from '../../dialogs/heard.ts';
import type { State } from '../../src/keep/restore.ts';
import { standingAsk, statePath } from '../../src/turn/run.ts';
import { library } from '../driver.ts';
import { allStates, allTransitions, keyOf, walkAll } from './walk.ts';

const walk = walkAll();
const living = [...walk.states.values()].filter(({ status, value }) => status !== 'done' && value !== 'opening');
const hear = (state: State, event: Heard): [string, string[]] => {
  const [next, acts] = transition(dialogue, state, event);
  return [statePath(next.value), acts.map((act) => act.type)];
};

describe('the chart, walked', () => {
  it('reaches every state but the ones that are only passed through', () => {
    const seen = new Set([...walk.states.values()].map(({ value }) => statePath(value)));
    const passedThrough = ['walk', 'explanation.tell', 'handoff.begin', 'waiting.begin'];
    expect(allStates().filter((name) => !seen.has(name) && !passedThrough.includes(name))).toEqual([]);
  });

  it('takes every transition', () => {
    const untaken = allTransitions().filter((name) => !walk.taken.has(name));
    expect(untaken).toEqual([]);
  });

  it.each([
    ['self_harm', 'safety.told'],
    ['domestic_violence', 'safety.contact'],
  ] as const)('leads to safety from everywhere: %s', (danger, where) => {
    for (const state of living) {
      const [path, acts] = hear(state, { type: 'danger', danger, about: 'self' });
      expect(acts, keyOf(state)).toEqual(expect.arrayContaining(['safetyLines', 'alertSafety']));
      if (state.context.agent === null) expect(path.startsWith('safety'), keyOf(state)).toBe(true);
      if (!state.context.stopped && state.context.agent === null) expect(path).toBe(where);
    }
  });

  it('stops and deletes from everywhere', () => {
    for (const state of living) {
      expect(hear(state, { type: 'stopped' })[0], keyOf(state)).toMatch(/^stopped/);
      const [path, acts] = hear(state, { type: 'erase' });
      expect(path, keyOf(state)).toBe('erased');
      expect(acts).toContain('erase');
    }
  });

  it('gives a person from everywhere: the way to one, word that one was asked, or that one is here', () => {
    for (const state of living) {
      const [path, acts] = hear(state, { type: 'wantsPerson' });
      const onTheWay = path.startsWith('handoff') || path === 'held' || path.startsWith('stopped.asking');
      expect(onTheWay || acts.includes('say'), keyOf(state)).toBe(true);
    }
  });

  it('lets back, skip, repeat, why, start over and unclear be said everywhere, without an end', () => {
    for (const type of ['wentBack', 'wantsRepeat', 'askedWhy', 'startOver', 'unclear', 'paused', 'cameBack'] as const)
      for (const state of living) expect(transition(dialogue, state, { type })[0].status, `${keyOf(state)} ${type}`).toBe('active');
    for (const state of living) expect(transition(dialogue, state, { type: 'skipped', how: 'unknown' })[0].status).toBe('active');
  });

  it('has no dead end: from every state a way leads on to the explanation', () => {
    const next = new Map<string, Set<string>>();
    for (const { from, to } of walk.steps) next.set(keyOf(from), (next.get(keyOf(from)) ?? new Set()).add(keyOf(to)));
    const goals = [...walk.states.keys()].filter((key) => key.startsWith('explanation.next'));
    const back = new Map<string, string[]>();
    for (const [from, tos] of next) for (const to of tos) back.set(to, [...(back.get(to) ?? []), from]);
    const reach = new Set(goals);
    for (const queue = [...goals]; queue.length > 0; )
      for (const from of back.get(queue.pop()!) ?? []) if (!reach.has(from)) queue.push(from), reach.add(from);
    expect(living.map(keyOf).filter((key) => !reach.has(key))).toEqual([]);
  });

  it('says nothing by itself: silence moves nothing and says no word (docs/decisions/0007)', () => {
    for (const state of living) {
      const [path, acts] = hear(state, { type: 'silence' });
      expect(acts, keyOf(state)).toEqual([]);
      expect(path, keyOf(state)).toBe(statePath(state.value));
    }
  });

  it('has words in every language for every question', () => {
    for (const id of askIds)
      for (const language of ['en', 'es'] as const) expect(library.words[language].asks[id], `${language} ${id}`).toBeDefined();
    const asked = new Set([...walk.states.values()].map(standingAsk).filter((id) => id !== null));
    expect(askIds.filter((id) => !asked.has(id))).toEqual([]);
  });
});
