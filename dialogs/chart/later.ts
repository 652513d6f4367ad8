import { knownValue } from '../case.ts';
import type { Ask } from './ask.ts';
import { reachIs } from './matters.ts';

/** The questions after the explanation: what next, how to be reached, consents, waiting, safety, coming back. */
export const laterAsks = {
  'next.step': {
    fact: null,
    kind: 'choice',
    choices: ['plan', 'person', 'counsellor', 'explain', 'change', 'done'],
    moves: {
      plan: { type: 'wantsPlan' },
      person: { type: 'wantsPerson' },
      counsellor: { type: 'wantsCounsellor' },
      explain: { type: 'asked', topic: 'more_ways' },
      change: { type: 'wantsChange' },
      done: { type: 'finished' },
    },
  },
  'handoff.how': {
    fact: 'reach',
    kind: 'choice',
    choices: ['chat', 'call', 'text', 'email', 'not_now'],
    moves: { not_now: { type: 'saidNo' } },
  },
  'contact.name': { fact: 'name', kind: 'name', matters: (known) => knownValue(known, 'reach') !== undefined },
  'contact.phone': { fact: 'phone', kind: 'phone', matters: reachIs('call', 'text') },
  'contact.email': { fact: 'email', kind: 'email', matters: reachIs('email') },
  'contact.best_time': {
    fact: 'bestTime',
    kind: 'time',
    matters: (known) => reachIs('call')(known) && knownValue(known, 'phone') !== undefined,
  },
  'consent.call': {
    fact: 'consentCall',
    kind: 'yesno',
    choices: ['yes', 'no'],
    matters: (known) => reachIs('call')(known) && knownValue(known, 'phone') !== undefined,
  },
  'consent.text': {
    fact: 'consentText',
    kind: 'yesno',
    choices: ['yes', 'no'],
    matters: (known) => reachIs('text')(known) && knownValue(known, 'phone') !== undefined,
  },
  'consent.email': {
    fact: 'consentEmail',
    kind: 'yesno',
    choices: ['yes', 'no'],
    matters: (known) => reachIs('email')(known) && knownValue(known, 'email') !== undefined,
  },
  'contact.safe': { fact: 'safeToContact', kind: 'text', choices: ['nothing_special'], matters: reachIs('call', 'text', 'email') },
  'safety.contact': { fact: 'safeToContact', kind: 'text', choices: ['do_not_contact'] },
  'handoff.preview': { fact: null, kind: 'yesno', choices: ['yes', 'no'] },
  'waiting.meanwhile': {
    fact: null,
    kind: 'yesno',
    choices: ['go_on', 'wait'],
    moves: { go_on: { type: 'wentOn' }, wait: { type: 'paused' } },
  },
  'urgent.person': {
    fact: null,
    kind: 'yesno',
    choices: ['person', 'go_on'],
    moves: { person: { type: 'saidYes' }, go_on: { type: 'saidNo' } },
  },
  'safety.house': { fact: null, kind: 'yesno', choices: ['yes', 'no'] },
  'stopped.resume': { fact: null, kind: 'yesno', choices: ['yes', 'no'] },
} as const satisfies Record<string, Ask>;
