/** The watchers of this process: who wants to know of which conversation. '*' wants to know of all. */
type Wake = (conversation: string) => void;
export type Wakes = {
  add(conversation: string | '*', wake: Wake): () => void;
  fire(conversations: Iterable<string>): void;
  readonly size: number;
};

/** `changed` is told when the first watcher comes and when the last one goes. A watcher that throws harms nobody else. */
export function makeWakes(changed: (anybody: boolean) => void): Wakes {
  const watchers = new Map<string, Set<Wake>>();
  let size = 0;
  const tell = (key: string, conversation: string) => {
    for (const wake of [...(watchers.get(key) ?? [])]) guarded(wake, conversation);
  };
  const remove = (key: string, wake: Wake) => {
    const set = watchers.get(key);
    if (set?.delete(wake) !== true) return;
    if (set.size === 0) watchers.delete(key);
    size -= 1;
    if (size === 0) changed(false);
  };
  return {
    add(conversation, given) {
      const wake: Wake = (id) => given(id);
      watchers.set(conversation, (watchers.get(conversation) ?? new Set()).add(wake));
      size += 1;
      if (size === 1) changed(true);
      return () => remove(conversation, wake);
    },
    fire(conversations) {
      for (const conversation of new Set(conversations)) {
        tell(conversation, conversation);
        tell('*', conversation);
      }
    },
    get size() {
      return size;
    },
  };
}

function guarded(wake: Wake, conversation: string): void {
  try {
    wake(conversation);
  } catch {
    // A watcher's own trouble; the turn that woke it is kept already.
  }
}
