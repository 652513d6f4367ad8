import { describe, expect, it } from 'vitest';
import { VERSION } from '../../dialogs/chart/dialogue.ts';
import { freeze, restore } from '../../src/keep/restore.ts';
import type { Before, Conversation } from '../../src/keep/store.ts';
import { statePath } from '../../src/turn/run.ts';
import { Person } from '../driver.ts';

const input = { today: '2026-11-25', language: 'en' } as const;
const conversation = (snapshot: string, chartVersion = VERSION): Conversation => ({
  id: 'c',
  channel: 'terminal',
  user: null,
  language: 'en',
  createdAt: '',
  updatedAt: '',
  version: 3,
  lastSeq: 9,
  lastAt: '',
  chartVersion,
  snapshot,
  life: { state: 'bot', agent: null },
  erased: false,
});
const talked = () => {
  const person = new Person();
  person.open();
  person.type('lost my job, 3 months behind, owe 425k');
  person.type('no date');
  return person;
};
const open = (before: Before) => {
  const thawed = restore(before, input);
  if (thawed === 'needs heard') throw new Error('needs heard');
  return thawed;
};

describe('restore', () => {
  it('begins where nothing is stored', () => {
    expect(open({ conversation: null, heard: null })).toMatchObject({ fresh: true });
  });

  it('thaws a snapshot with the date of today and the next turn', () => {
    const person = talked();
    const { state, fresh } = open({ conversation: conversation(person.last!.snapshot), heard: null });
    expect(fresh).toBe(false);
    expect(statePath(state.value)).toBe('interview.place.state');
    expect(state.context.today).toBe('2026-11-25');
    expect(state.context.case.mortgageBalance?.value).toBe(425_000);
  });

  it.each([
    ['another release', (text: string) => conversation(text, 'older')],
    ['a state that is gone', (text: string) => conversation(text.replace('"place":"state"', '"vanished":"state"'))],
    ['half a text', (text: string) => conversation(text.slice(0, text.length / 2))],
    ['no JSON at all', () => conversation('nothing')],
  ])('replays what was heard after %s', (_what, make) => {
    const person = talked();
    const stored = make(person.last!.snapshot);
    expect(restore({ conversation: stored, heard: null }, input)).toBe('needs heard');
    const { state } = open({ conversation: stored, heard: person.log });
    expect(statePath(state.value)).toBe('interview.place.state');
    expect(state.context.case.monthsBehind?.value).toBe(3);
    expect(state.context.today).toBe('2026-11-25');
  });

  it('freezes and thaws to the same state', () => {
    const person = talked();
    const one = open({ conversation: conversation(person.last!.snapshot), heard: null });
    const two = open({ conversation: conversation(freeze(one.state, one.last, one.lastText)), heard: null });
    expect(two.state.value).toEqual(one.state.value);
    expect(two.state.context.case).toEqual(one.state.context.case);
  });
});
