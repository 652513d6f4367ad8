/**
 * What this device remembers, so that a reload, another page or a day away goes on with the same conversation.
 * Never the words that were exchanged: only keys, and what is still waiting to be sent. In private mode nothing at all.
 */
export type Unsent = { id: string; text: string; choice?: string; at: string; failed?: boolean };
export type Kept = {
  conversation?: string;
  token?: string;
  /** Milliseconds since 1970. */
  expires?: number;
  resume?: string | undefined;
  base?: string | undefined;
  started?: boolean | undefined;
  noticed?: boolean;
  open?: boolean;
  /** Id of the last message that was on screen. */
  read?: string;
  size?: number;
  language?: 'en' | 'es';
  queue?: Unsent[];
  /** Which tab is asking for a key, and until when that counts: for browsers without locks. */
  asking?: [by: number, until: number] | undefined;
};

export type Memory = {
  read(): Kept;
  write(change: Kept): void;
  /** Forgets everything here, and in the other tabs. */
  clear(): void;
  /** From now on nothing is kept on the device. */
  goPrivate(): void;
  shared(): boolean;
  /** Another tab changed or cleared what is kept. */
  watch(changed: (cleared: boolean) => void): void;
};

export const memoryKey = 'porchlight';

/**
 * Nothing is put away before there is a conversation: else a tab that does not know yet of the one that another has just begun would write over it.
 * `options.keepNothing` is set when the person wants that: the loader, which may still be waiting for the first key, looks at it.
 */
export function openMemory(options: { keepNothing: boolean }): Memory {
  let held: Kept = {};
  let disk = options.keepNothing ? null : storage();
  if (options.keepNothing) storage()?.removeItem(memoryKey);
  const read = (): Kept => (disk === null ? held : { ...held, ...parse(disk.getItem(memoryKey)) });
  return {
    read,
    write(change) {
      const next = { ...read(), ...change, asking: undefined };
      if (disk !== null && isSomething(next)) disk = put(disk, next);
      held = disk !== null && isSomething(next) ? {} : next;
    },
    clear() {
      held = {};
      storage()?.removeItem(memoryKey);
    },
    goPrivate() {
      held = read();
      disk?.removeItem(memoryKey);
      disk = null;
      options.keepNothing = true;
    },
    shared: () => disk !== null,
    watch(changed) {
      addEventListener('storage', (event) => {
        if (disk !== null && (event.key === memoryKey || event.key === null)) changed(event.newValue === null);
      });
    },
  };
}

const isSomething = ({ conversation, resume }: Kept): boolean => conversation !== undefined || resume !== undefined;

/** Another device's conversation goes on here: whatever was here before makes room for it, in the other tabs too. */
export function startFrom(memory: Memory, resume: string): void {
  memory.clear();
  memory.write({ resume, started: true });
}

/** Storage may be switched off or throw on first touch. */
function storage(): Storage | null {
  try {
    const disk = localStorage;
    disk.getItem(memoryKey);
    return disk;
  } catch {
    return null;
  }
}

/** A full disk must not stop a conversation: from then on this page alone remembers. */
function put(disk: Storage, kept: Kept): Storage | null {
  try {
    disk.setItem(memoryKey, JSON.stringify(kept));
    return disk;
  } catch {
    return null;
  }
}

/** What is on the device; null where nothing can be kept or read. */
export function readDisk(): Kept | null {
  try {
    return JSON.parse(localStorage.getItem(memoryKey) ?? '{}');
  } catch {
    return null;
  }
}

/** Throws where the disk is full or switched off. */
export const writeDisk = (kept: Kept): void => localStorage.setItem(memoryKey, JSON.stringify(kept));

function parse(text: string | null): Kept {
  try {
    const kept: unknown = JSON.parse(text ?? '{}');
    return typeof kept === 'object' && kept !== null ? kept : {};
  } catch {
    return {};
  }
}

/** One tab at a time, where the browser can promise that. */
export function alone<T>(name: string, memory: Memory, work: () => Promise<T>): Promise<T> {
  if (!memory.shared() || navigator.locks === undefined) return work();
  return navigator.locks.request(name, work) as Promise<T>;
}
