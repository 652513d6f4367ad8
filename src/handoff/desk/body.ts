import type { HttpRequest } from '../../channels/http.ts';
import { PorchlightError } from '../../errors.ts';

/** A text property of the JSON body, trimmed. Throws MissingProperty or BadArgument, which name the property. */
export function text(request: HttpRequest, name: string, limits: { least?: number; most: number }): string {
  const value = property(request, name);
  if (value === undefined || value === null) throw new PorchlightError('MissingProperty', `"${name}" is missing.`);
  if (typeof value !== 'string') throw new PorchlightError('BadArgument', `"${name}" must be a text.`);
  const trimmed = value.trim();
  if (trimmed.length < (limits.least ?? 1)) throw new PorchlightError('MissingProperty', `"${name}" is empty.`);
  if (trimmed.length > limits.most) throw tooLong(name, limits.most);
  return trimmed;
}

/** The same, where the property may be left out. */
export function maybeText(request: HttpRequest, name: string, limits: { most: number }): string | null {
  const value = property(request, name);
  return value === undefined || value === null || value === '' ? null : text(request, name, limits);
}

/** A password: not trimmed, because spaces may be a part of it. */
export function secretText(request: HttpRequest, name: string): string {
  const value = property(request, name);
  if (typeof value !== 'string' || value === '') throw new PorchlightError('MissingProperty', `"${name}" is missing.`);
  if (value.length > 1000) throw tooLong(name, 1000);
  return value;
}

function property(request: HttpRequest, name: string): unknown {
  const { body } = request;
  return typeof body === 'object' && body !== null && Object.hasOwn(body, name) ? (body as Record<string, unknown>)[name] : undefined;
}

function tooLong(name: string, most: number): PorchlightError {
  return new PorchlightError(name === 'text' ? 'MessageSizeTooBig' : 'BadArgument', `"${name}" can have up to ${most} characters.`);
}
