/**
 * What the host page may use: `window.Porchlight`, the element, its options and its events.
 * No event carries the words of the conversation: a page's own analytics must not come to hold them.
 */
export type Speaker = 'you' | 'assistant' | 'person';

export type PorchlightEvents = {
  open: Record<string, never>;
  close: Record<string, never>;
  message: { id: string; speaker: Speaker; language: string };
  handedOff: { agent: string | null };
};

export type PorchlightApi = {
  /** The element that holds the chat. */
  readonly element: HTMLElement;
  open(): Promise<void>;
  close(): void;
  /** Listens; the answer stops listening. */
  on<Name extends keyof PorchlightEvents>(name: Name, listener: (detail: PorchlightEvents[Name]) => void): () => void;
};

/** The options as the code uses them; on the page they are `data-` attributes of the script or of the element. */
export type WidgetOptions = {
  /** Where the widget's own files are, with a slash at the end. */
  base: string;
  /** `data-direct-line`: base address of Direct Line 3.0, without a slash at the end. */
  directLine: string;
  /** `data-token-url`: POST there gives `{ token, conversationId?, expires_in? }`. */
  tokenUrl: string;
  /** `data-exit-url`: where the quick exit leads. */
  exitUrl: string;
  /** `data-lang`: en or es. */
  language: 'en' | 'es';
  /** `data-private`: keep nothing on this device. */
  keepNothing: boolean;
  /** A one-time key from another device, taken out of the page's address. */
  resume?: string;
  /** An element that stands in the page instead of a bubble in the corner. */
  inline: boolean;
};

/** What the loader and the app chunk say to each other. */
export type Mounted = { open(focus: boolean): void; close(): void };
export type Mount = (
  host: HTMLElement,
  root: ShadowRoot,
  launcher: HTMLButtonElement,
  options: WidgetOptions,
  firstKey: Promise<unknown>,
) => Promise<Mounted>;

/** Puts the question before a one-time address is followed; true for yes. */
export type AskFirst = (root: ShadowRoot, launcher: HTMLElement, language: 'en' | 'es') => Promise<boolean>;

declare global {
  interface Window {
    Porchlight?: PorchlightApi;
  }
}
