import { giveWay, measure } from './breath.ts';
import type { Parts } from './parts.ts';

/** The first drawing of the chat. */
export type Frame = {
  /** There is a place for what is said; at once where nothing has been asked to be drawn. */
  framed(): Promise<void>;
  draw(): Promise<void>;
};

/** Laid out piece by piece, each in a task of its own: to lay out all at once is the longest task of all on a slow phone. */
export function openFrame({ composer, panel }: Parts): Frame {
  // The place to write comes last: what is said need not wait for it.
  const last = [composer.element];
  for (const element of [panel.element, ...panel.inTurn, ...last]) element.hidden = true;
  let framed = Promise.resolve();
  return {
    framed: () => framed,
    async draw() {
      framed = inTurn(panel.inTurn);
      await framed;
      await inTurn(last);
    },
  };
}

async function inTurn(pieces: HTMLElement[]): Promise<void> {
  for (const piece of pieces.filter(({ hidden }) => hidden)) {
    await giveWay();
    piece.hidden = false;
    measure(piece);
  }
}
