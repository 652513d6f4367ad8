import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { HttpRequest } from '../../channels/http.ts';
import type { DeskOptions } from './parts.ts';

/**
 * A browser that an agent has logged in with before carries a signed mark. Its tries are counted on their own, so that a
 * stranger who types wrong passwords for somebody else's account cannot lock that person out.
 */
export type Devices = {
  /** The id of the mark when it belongs to this account, else null. */
  known(request: HttpRequest, email: string): string | null;
  /** The Set-Cookie value that marks this browser for the account. */
  mark(email: string): string;
};

const halfYear = 180 * 24 * 60 * 60;

export async function devices(options: Pick<DeskOptions, 'store' | 'secureCookies'>): Promise<Devices> {
  const key = await options.store.secret('desk-device');
  const name = options.secureCookies ? '__Host-porchlight_device' : 'porchlight_device';
  const sign = (id: string, email: string) => createHmac('sha256', key).update(`${id}\n${email}`).digest();
  return {
    known(request, email) {
      const [id, signature] = (request.cookies[name] ?? '').split('.');
      if (id === undefined || signature === undefined) return null;
      const given = Buffer.from(signature, 'base64url');
      const made = sign(id, email);
      return given.length === made.length && timingSafeEqual(given, made) ? id : null;
    },
    mark(email) {
      const id = randomBytes(12).toString('base64url');
      const value = `${id}.${sign(id, email).toString('base64url')}`;
      return `${name}=${value}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${halfYear}${options.secureCookies ? '; Secure' : ''}`;
    },
  };
}
