import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../dialogs/heard.ts';
import { loadLibrary } from '../../src/library.ts';
import { Talk, traced } from '../../tools/talk.ts';
import { chartTree } from '../../tools/walked.ts';
import { Person } from '../driver.ts';

/** `npm run chat` as a person starts it, and the window into a turn that it shares with the bench. */
const root = join(import.meta.dirname, '..', '..');

function chat(
  args: string[],
  typed: string[],
  env: Record<string, string> = {},
): Promise<{ code: number | null; out: string; error: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['scripts/chat.ts', ...args], {
      cwd: root,
      env: { ...process.env, TODAY: '2026-11-22', ...env },
    });
    const told = { out: '', error: '' };
    child.stdout.on('data', (part) => (told.out += part));
    child.stderr.on('data', (part) => (told.error += part));
    child.on('close', (code) => resolve({ code, ...told }));
    child.stdin.end(typed.map((line) => `${line}\n`).join(''));
  });
}

describe('npm run chat', () => {
  it('takes a pipe to its end: choices by number, the day that is set', async () => {
    const { code, out, error } = await chat([], ['lost my job in March, 3 months behind', '2', 'December 11', 'OH']);
    expect([code, error]).toEqual([0, '']);
    expect(out).toContain('automated assistant');
    expect(out).toMatch(/\n {2}1\. .+\n {2}2\. .+/);
    expect(out).toMatch(/December 11/);
    expect(out).toContain('That date is near');
  });

  it('speaks Spanish', async () => {
    const { out } = await chat(['--lang', 'es'], ['perdí el trabajo']);
    expect(out).toContain('Porchlight');
    expect(out).toMatch(/¿.+\?/);
  });

  it('plays a persona to the end by itself', async () => {
    const { code, out } = await chat(['--persona', 'job-loss-underwater'], []);
    expect(code).toBe(0);
    expect(out).toContain('> lost my job in March, 3 months behind, owe 425k, maybe worth 375');
    expect(out).toMatch(/short sale/i);
    expect(out.match(/^> /gm)?.length).toBeGreaterThan(8);
  });

  it('shows what was heard and how surely, the way and its guards, the state and why', async () => {
    const { out } = await chat(['--trace'], ['lost my job, 3 months behind']);
    expect(out).toMatch(/\| heard {2}answered\n {2}\| {8}hardship = \["job_loss"\] {2}sure 0\.\d\d {2}"/);
    expect(out).toContain('because settled story.hardship');
    expect(out).toMatch(/\| state {2}interview\./);
    expect(out).toMatch(/\| why {4}\S/);
  });

  it.each([
    [['--persona', 'nobody'], 'There is no story "nobody"'],
    [['--lang', 'fr'], '--lang takes en or es'],
  ])('%j is refused in words', async (args, words) => {
    const { code, error } = await chat(args, []);
    expect([code, error]).toEqual([2, expect.stringContaining(words)]);
  });
});

describe('the window into a turn', () => {
  const library = loadLibrary();
  const open = (language: Language = 'en') => {
    const talk = new Talk({ library, language, today: '2026-11-22', operator: 'Maple Street Homes' });
    talk.take({ kind: 'opened', text: '' });
    return talk;
  };
  const say = (talk: Talk, text: string, choice?: string) =>
    talk.take({ kind: 'message', text, ...(choice === undefined ? {} : { choice }) })!;

  it('says what the server says', () => {
    const talk = open();
    const person = new Person();
    person.open();
    for (const text of ['lost my job, owe 425k', 'what is a deficiency?', 'I meant 415k', 'a person please', 'Call me']) {
      const { texts } = person.type(text);
      expect(
        say(talk, text)
          .entries.filter(({ author }) => author === 'bot')
          .map((entry) => entry.text),
      ).toEqual(texts);
    }
    expect(talk.known).toEqual(person.known);
  });

  it('goes back to any point, and on from there as if nothing had been', () => {
    const talk = open();
    for (const text of ['lost my job', 'no sale date', 'Ohio', 'owe 300k']) say(talk, text);
    const states = talk.steps.map(({ state }) => state);
    for (const point of [4, 2, 1]) {
      talk.backTo(point);
      expect(talk.steps.map(({ state }) => state)).toEqual(states.slice(0, point));
      expect(talk.entries.at(-1)?.seq).toBe(talk.entries.length);
    }
    say(talk, 'my payment went up');
    expect(talk.known.hardship?.value).toEqual(['arm_reset_or_payment_increase']);
  });

  it('the way ends where the turn ends, and each step names a state of the drawn chart', () => {
    const talk = open();
    const ids = new Set<string>();
    const collect = (node: ReturnType<typeof chartTree>) => {
      ids.add(node.id);
      node.nodes.forEach(collect);
    };
    collect(chartTree());
    for (const text of ['lost my job', 'what is a short sale?', 'asdf qwer', 'go back', 'a person please', 'stop']) {
      const step = say(talk, text);
      expect(step.way.length).toBeGreaterThan(0);
      for (const { state } of step.way) expect(ids).toContain(state);
      expect(traced(step).join('\n')).toContain(`heard  ${step.heard?.type}`);
    }
  });
});
