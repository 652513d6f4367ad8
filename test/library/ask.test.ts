import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { indexTopics, topicAsked } from '../../src/library/ask.ts';
import { readLibrary } from '../../src/library.ts';

const { library } = readLibrary(join(import.meta.dirname, '..', '..', 'dialogs'));
const index = { en: indexTopics(library.explain.en), es: indexTopics(library.explain.es) };

describe('a question finds its page', () => {
  test('every phrase on top of a page finds that page', () => {
    const lost = (['en', 'es'] as const).flatMap((language) =>
      Object.values(library.explain[language]).flatMap((topic) =>
        topic.ask.flatMap((ask) => {
          const found = topicAsked(index[language], ask)?.id ?? null;
          return found === topic.id ? [] : [`${language}/${topic.id}: "${ask}" finds ${found}`];
        }),
      ),
    );
    expect(lost).toEqual([]);
  });

  test.each([
    ['I heard foreclosure stays ten years', 'heard_ten_years'],
    ['isnt a short sale far less damaging to my credit?', 'heard_credit_points'],
    ['Does it have to be my primary residence for a short sale', 'heard_must_live_there'],
    ['does my foreclosure hurt the neighbors', 'heard_neighbours'],
    ['do i need a specialist for a short sale', 'heard_specialist'],
    ['what does lien mean?', 'lien'],
    ['Can I appeal if they turned me down?', 'appeal'],
    ['who owns my loan', 'who_owns_my_loan'],
    ['should I use my 401k for this', 'retirement_money'],
    ['what papers do I need to send', 'papers'],
    ['my loan was sold to a new company', 'servicer_changed'],
  ])('en: %s', (question, id) => expect(topicAsked(index.en, question)?.id).toBe(id));

  test.each([
    ['me dijeron que el foreclosure dura diez años', 'heard_ten_years'],
    ['¿qué quiere decir lien?', 'lien'],
    ['¿de quién es mi préstamo?', 'who_owns_my_loan'],
    ['¿puedo apelar si me negaron la modificación?', 'appeal'],
  ])('es: %s', (question, id) => expect(topicAsked(index.es, question)?.id).toBe(id));

  test.each(['what is the weather in Ohio', 'tell me a joke', 'who won the game last night', 'asdf qwer', '', '🙂', 'ok thanks'])(
    'nothing near: "%s"',
    (question) => expect(topicAsked(index.en, question)).toBeNull(),
  );
});
