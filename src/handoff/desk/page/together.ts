import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Person } from '../presence.ts';
import { quietly } from './api.ts';
import { tab, type Wake } from './live.ts';

/** What people see of each other: who has the desk open, who looks at the same lead, who writes there, colleague or homeowner. */
export type Together = {
  people: Person[];
  /** Does the homeowner of this conversation write? */
  writes(conversation: string | null): boolean;
  /** This person pressed a key in the reply box. */
  typed(): void;
  hear(wake: Wake): void;
};

const everyMs = 3_000;
/** A little longer than the pause between two words that somebody writes. */
const showMs = 6_000;

export function useTogether(lead: string | null): Together {
  const [people, setPeople] = useState<Person[]>([]);
  const [writer, setWriter] = useState<string | null>(null);
  const typedAt = useRef(0);
  const timers = useRef<{ hide?: ReturnType<typeof setTimeout>; still?: ReturnType<typeof setTimeout> }>({});
  const at = useRef(lead);
  at.current = lead;
  const tell = useCallback((writing: boolean) => void quietly('/presence', { tab, lead: at.current, writing }).catch(() => undefined), []);
  useEffect(() => {
    tell(false);
  }, [lead, tell]);
  return {
    people,
    writes: (conversation) => conversation !== null && writer === conversation,
    typed() {
      clearTimeout(timers.current.still);
      timers.current.still = setTimeout(() => {
        typedAt.current = 0;
        tell(false);
      }, everyMs + 1_000);
      if (Date.now() - typedAt.current < everyMs) return;
      typedAt.current = Date.now();
      tell(true);
    },
    hear(wake) {
      // A line that was cut made this page a stranger: it says again where it is.
      if (wake.kind === 'hello') tell(false);
      if (wake.kind === 'people') setPeople(wake.people);
      if (wake.kind === 'conversation' && wake.conversation === writer) setWriter(null);
      if (wake.kind !== 'writing') return;
      clearTimeout(timers.current.hide);
      setWriter(wake.conversation);
      timers.current.hide = setTimeout(() => setWriter(null), showMs);
    },
  };
}

/** Who else is at this lead, in words; null when nobody is. */
export function othersAt(people: readonly Person[], lead: string, me: string): string | null {
  const here = people.filter((one) => one.lead === lead && one.id !== me);
  if (here.length === 0) return null;
  const names = here.map(({ name, writing }) => (writing ? `${name} (writing)` : name));
  return `${names.join(', ')} ${here.length === 1 ? 'is' : 'are'} here too`;
}
