import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Every arrow of HOUSE.md section 4: the imports are read, and one that is not allowed is named. */
const root = join(import.meta.dirname, '..');
const files = globSync(['src/**/*.ts', 'src/**/*.tsx', 'dialogs/**/*.ts'], { cwd: root });

const importsOf = (file: string): string[] => {
  const text = readFileSync(join(root, file), 'utf8');
  return [
    ...text.matchAll(
      /(?:^|\n)\s*(?:import|export)\s[^;'"]*?from\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|^import\s+['"]([^'"]+)['"]/g,
    ),
  ].map((found) => found[1] ?? found[2] ?? found[3] ?? '');
};
const target = (file: string, specifier: string): string =>
  specifier.startsWith('.') ? relative(root, normalize(join(root, dirname(file), specifier))) : specifier;

/** The room of a file: the longest name that fits. */
const rooms = [
  'dialogs',
  'src/main',
  'src/settings.ts',
  'src/turn',
  'src/library',
  'src/errors.ts',
  'src/message.ts',
  'src/transcript.ts',
  'src/slot.ts',
  'src/callWish.ts',
  'src/channels/channel.ts',
  'src/channels/http.ts',
  'src/channels/server',
  'src/channels/botframework',
  'src/channels/direct-line',
  'src/channels/terminal.ts',
  'src/channels/widget',
  'src/understand',
  'src/say',
  'src/plan',
  'src/keep/store.ts',
  'src/keep/restore.ts',
  'src/keep',
  'src/handoff/lead.ts',
  'src/handoff/life.ts',
  'src/handoff/deliver.ts',
  'src/handoff/external.ts',
  'src/handoff/office-hours.ts',
  'src/handoff/slots.ts',
  'src/handoff/waits.ts',
  'src/handoff/zones.ts',
  'src/handoff/targets',
  'src/handoff/desk',
];
const roomOf = (path: string): string =>
  rooms.filter((room) => path === room || path.startsWith(`${room}/`) || path === `${room}.ts`).sort((a, b) => b.length - a.length)[0] ??
  path;

/** Who may know whom. `errors` and `message` are free to all; a room may know its own inside. */
const free = ['src/errors.ts', 'src/message.ts', 'src/transcript.ts', 'src/slot.ts', 'src/callWish.ts'];
const channelKnows = ['src/channels/channel.ts', 'src/channels/http.ts'];
const arrows: Record<string, string[] | 'all'> = {
  dialogs: [],
  'src/main': 'all',
  'src/settings.ts': [],
  'src/errors.ts': [],
  'src/message.ts': ['dialogs'],
  'src/transcript.ts': [],
  'src/slot.ts': [],
  'src/callWish.ts': [],
  'src/library': ['dialogs'],
  'src/turn': [
    'dialogs',
    'src/understand',
    'src/say',
    'src/keep/restore.ts',
    'src/keep/store.ts',
    'src/handoff/lead.ts',
    'src/handoff/life.ts',
    'src/library',
    'src/channels/channel.ts',
  ],
  'src/channels/channel.ts': [],
  'src/channels/http.ts': [],
  'src/channels/server': channelKnows,
  'src/channels/botframework': channelKnows,
  'src/channels/direct-line': channelKnows,
  'src/channels/terminal.ts': channelKnows,
  'src/channels/widget': channelKnows,
  'src/understand': ['dialogs'],
  'src/say': ['dialogs', 'src/library'],
  'src/plan': ['dialogs', 'src/say', 'src/library', 'src/channels/http.ts', 'src/keep/store.ts'],
  'src/keep/store.ts': ['dialogs', 'src/handoff/lead.ts', 'src/handoff/life.ts'],
  'src/keep/restore.ts': ['dialogs', 'src/keep/store.ts'],
  'src/keep': ['dialogs', 'src/keep/store.ts', 'src/handoff/lead.ts', 'src/handoff/life.ts'],
  'src/handoff/lead.ts': ['dialogs'],
  'src/handoff/life.ts': [],
  'src/handoff/deliver.ts': ['src/keep/store.ts', 'src/handoff/lead.ts', 'src/handoff/life.ts', 'src/handoff/targets'],
  'src/handoff/external.ts': ['src/keep/store.ts', 'src/channels/http.ts'],
  'src/handoff/office-hours.ts': [],
  'src/handoff/slots.ts': ['src/handoff/office-hours.ts', 'src/handoff/zones.ts'],
  'src/handoff/waits.ts': ['src/keep/store.ts'],
  'src/handoff/zones.ts': [],
  'src/handoff/targets': ['src/keep/store.ts', 'src/handoff/lead.ts'],
  'src/handoff/desk': ['src/keep/store.ts', 'src/handoff/lead.ts', 'src/handoff/life.ts', 'src/handoff/zones.ts', 'src/channels/http.ts'],
};

const edges = files.flatMap((file) => importsOf(file).map((specifier) => ({ file, to: target(file, specifier) })));
const inside = edges.filter(({ to }) => to.startsWith('src/') || to.startsWith('dialogs/'));

describe('the arrows of the house', () => {
  it('finds every file in a room that is listed', () => {
    expect(files.length).toBeGreaterThan(50);
    expect([...new Set(files.map(roomOf))].filter((room) => arrows[room] === undefined)).toEqual([]);
  });

  it('has no arrow that HOUSE.md section 4 does not allow', () => {
    const forbidden = inside.filter(({ file, to }) => {
      const [from, there] = [roomOf(file), roomOf(to)];
      const allowed = arrows[from];
      return from !== there && !free.includes(there) && allowed !== 'all' && !(allowed ?? []).includes(there);
    });
    expect(forbidden.map(({ file, to }) => `${file} -> ${to}`)).toEqual([]);
  });

  it.each([
    ['botbuilder', /^(botbuilder|botframework-)/, /^src\/channels\/botframework\//],
    ['restify', /^restify$/, /^src\/channels\/server(\.ts|\/)/],
    ['xstate', /^xstate/, /^(dialogs\/chart\/|src\/turn|src\/keep\/restore\.ts$|src\/handoff\/life\.ts$)/],
    ['pg', /^pg$/, /^src\/keep\//],
  ])('lets only one room import %s', (_name, what, where) => {
    expect(edges.filter(({ file, to }) => what.test(to) && !where.test(file)).map(({ file }) => file)).toEqual([]);
  });

  it('lets dialogs import xstate and zod only', () => {
    const outside = edges.filter(
      ({ file, to }) => file.startsWith('dialogs/') && !to.startsWith('dialogs/') && !['xstate', 'zod'].includes(to),
    );
    expect(outside).toEqual([]);
  });

  it('has no import rings', () => {
    const next = new Map<string, string[]>();
    for (const { file, to } of inside) next.set(file, [...(next.get(file) ?? []), to]);
    expect(findRing(next)).toBeNull();
  });

  it('reads no clock in dialogs and in the turn', () => {
    const clocks = files.filter(
      (file) => /^(dialogs\/|src\/turn)/.test(file) && /new Date\(\s*\)|Date\.now\(/.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(clocks).toEqual([]);
  });

  it('notices a forbidden arrow', () => {
    expect(roomOf('src/keep/sqlite.ts')).toBe('src/keep');
    expect((arrows['src/understand'] as string[]).includes(roomOf('src/keep/sqlite.ts'))).toBe(false);
  });
});

function findRing(next: Map<string, string[]>): string[] | null {
  const done = new Set<string>();
  const walk = (file: string, path: string[]): string[] | null => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const to of next.get(file) ?? []) {
      const ring = walk(to, [...path, file]);
      if (ring !== null) return ring;
    }
    done.add(file);
    return null;
  };
  for (const file of next.keys()) {
    const ring = walk(file, []);
    if (ring !== null) return ring;
  }
  return null;
}
