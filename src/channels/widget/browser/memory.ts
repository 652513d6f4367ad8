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
  resume?: string;
  base?: string;
  started?: boolean;
  noticed?: boolean;
  open?: boolean;
  /** Id of the last message that was on screen. */
  read?: string;
  size?: number;
  language?: 'en' | 'es';
  queue?: Unsent[];
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

export function openMemory(keepNothing: boolean): Memory {
  let held: Kept = {};
  let disk = keepNothing ? null : storage();
  if (keepNothing) storage()?.removeItem(memoryKey);
  const read = (): Kept => (disk === null ? held : parse(disk.getItem(memoryKey)));
  return {
    read,
    write(change) {
      held = { ...read(), ...change };
      if (disk !== null) disk = put(disk, held);
    },
    clear() {
      held = {};
      storage()?.removeItem(memoryKey);
    },
    goPrivate() {
      held = read();
      disk?.removeItem(memoryKey);
      disk = null;
    },
    shared: () => disk !== null,
    watch(changed) {
      addEventListener('storage', (event) => {
        if (disk !== null && (event.key === memoryKey || event.key === null)) changed(event.newValue === null);
      });
    },
  };
}

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
  return navigator.locks.request(`porchlight-${name}`, work) as Promise<T>;
}
