import type { Parts } from './parts.ts';

/** A line may be lost for so long before anybody is told. */
const patienceMs = 2_000;
/** A bot that has not greeted by now waits to be asked; one that says nothing at all must not keep the person from writing. */
const askToGreetMs = 3_000;
const greetMyselfMs = 10_000;

type Acts = {
  /** Sends what is waiting. */
  flush(): void;
  post(activity: Record<string, unknown>): void;
  /** One may write now. */
  noticed(): void;
};
export type Presence = {
  /** The line is lost and people have been told. */
  lost(): boolean;
  online(): void;
  offline(): void;
  /** The other side has spoken: it need not be asked to greet. */
  greeted(): void;
  stop(): void;
};

/** Is the other side there? Said in the log when it is not, and when it is back. */
export function openPresence({ composer, dots, log, words }: Parts, acts: Acts): Presence {
  let lost = false;
  let losing: ReturnType<typeof setTimeout> | undefined;
  let greeting: ReturnType<typeof setTimeout>[] = [];
  const tellLost = (): void => {
    if (lost) return;
    lost = true;
    dots.hide();
    log.system(words.say(composer.input.disabled ? 'offlineStart' : 'offline'));
  };
  /** Our own service greets by itself; another bot may want to be asked, or may never say a word. */
  const awaitGreeting = (): void => {
    const ask = { type: 'event', name: 'startConversation', from: { id: 'homeowner' }, value: { locale: words.language() } };
    const greetMyself = (): void => {
      log.system(words.say('ownNotice', { name: OPERATOR_NAME }));
      acts.noticed();
    };
    greeting = [setTimeout(() => acts.post(ask), askToGreetMs), setTimeout(greetMyself, greetMyselfMs)];
  };
  const greeted = (): void => {
    for (const timer of greeting) clearTimeout(timer);
  };
  const found = (): void => {
    clearTimeout(losing);
    losing = undefined;
  };
  return {
    lost: () => lost,
    online() {
      found();
      if (lost) log.system(words.say('back'));
      lost = false;
      acts.flush();
      if (composer.input.disabled && greeting.length === 0) awaitGreeting();
    },
    offline() {
      losing ??= setTimeout(tellLost, patienceMs);
    },
    greeted,
    stop() {
      greeted();
      greeting = [];
      found();
      lost = false;
      dots.hide();
    },
  };
}
