/** Every error we name: code, HTTP status, message, and whether the person at the other end may see it. */
const named = {
  BadSyntax: { status: 400, message: 'The body is not valid JSON, or is nested too deeply.', shown: true },
  MissingProperty: { status: 400, message: 'A required property is missing.', shown: true },
  BadArgument: { status: 400, message: 'A value is not of the kind that is taken here.', shown: true },
  MissingCredentials: { status: 401, message: 'A bearer token is needed.', shown: true },
  NotLoggedIn: { status: 401, message: 'Please log in first.', shown: true },
  BadLogin: { status: 401, message: 'E-mail or password is not right.', shown: true },
  TokenExpired: { status: 403, message: 'The token has expired. Ask for a new one.', shown: true },
  BadToken: { status: 403, message: 'The token is not one of ours.', shown: true },
  Forbidden: { status: 403, message: 'This is not allowed here.', shown: true },
  NotFound: { status: 404, message: 'There is nothing here.', shown: true },
  ConversationNotFound: { status: 404, message: 'There is no such conversation.', shown: true },
  LeadNotFound: { status: 404, message: 'There is no such lead.', shown: true },
  MethodNotAllowed: { status: 405, message: 'This method is not taken here.', shown: true, code: 'BadArgument' },
  AlreadyTaken: { status: 409, message: 'A colleague has taken this conversation.', shown: true },
  NotYours: { status: 409, message: 'Take the conversation before you write in it.', shown: true },
  MessageSizeTooBig: { status: 413, message: 'The message is too big. Up to 4,000 characters are taken.', shown: true },
  UnsupportedMedia: { status: 415, message: 'Only plain JSON is taken here.', shown: true, code: 'BadArgument' },
  TooManyRequests: { status: 429, message: 'That was a lot at once. Please wait a moment.', shown: true },
  ServiceError: { status: 500, message: 'Something went wrong on our side. Nothing was lost.', shown: true },
  NotReady: {
    status: 503,
    message: 'The service is starting or stopping. Please try again in a moment.',
    shown: true,
    code: 'ServiceError',
  },
  StoreUnavailable: {
    status: 503,
    message: 'The service cannot keep messages right now. Please try again in a moment.',
    shown: true,
    code: 'ServiceError',
  },
  SettingsInvalid: { status: 500, message: 'A setting is not right.', shown: false },
  ContentInvalid: { status: 500, message: 'The content is not right.', shown: false },
} as const satisfies Record<string, { status: number; message: string; shown: boolean; code?: string }>;

export type ErrorName = keyof typeof named;

/** The one error class. `message` may be made more precise by the thrower; it must never hold personal data. */
export class PorchlightError extends Error {
  readonly status: number;
  readonly code: string;
  readonly shown: boolean;
  readonly retryAfter: number | undefined;

  constructor(name: ErrorName, message?: string, more: { retryAfter?: number; cause?: unknown } = {}) {
    super(message ?? named[name].message, more.cause === undefined ? undefined : { cause: more.cause });
    const row: { status: number; shown: boolean; code?: string } = named[name];
    this.name = name;
    this.status = row.status;
    this.code = row.code ?? name;
    this.shown = row.shown;
    this.retryAfter = more.retryAfter;
  }
}

/** The JSON body of an error, safe to send: anything we did not name becomes a ServiceError without its text. */
export function errorBody(error: unknown): { status: number; body: { error: { code: string; message: string } } } {
  const ours = error instanceof PorchlightError && error.shown ? error : new PorchlightError('ServiceError');
  return { status: ours.status, body: { error: { code: ours.code, message: ours.message } } };
}
