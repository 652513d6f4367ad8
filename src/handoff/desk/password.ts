import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

// OWASP's second row for scrypt: 32 MB and three passes, about a quarter of a second on a small server.
type Cost = { logN: number; r: number; p: number };
const strong: Cost = { logN: 15, r: 8, p: 3 };
const keyBytes = 32;
const atOnce = 2;

let running = 0;
const queue: (() => void)[] = [];

/** A hash to keep: `scrypt$logN$r$p$salt$key`, so that the cost can grow without asking anybody for a new password. Tests pass a lower cost. */
export async function hashPassword(password: string, cost: Cost = strong): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(password, salt, cost);
  return ['scrypt', cost.logN, cost.r, cost.p, salt.toString('base64url'), key.toString('base64url')].join('$');
}

/** True when the password is the one that was hashed. A hash that cannot be read is false, never an error. */
export async function checkPassword(password: string, hash: string): Promise<boolean> {
  const [kind, logN, r, p, salt, key] = hash.split('$');
  if (kind !== 'scrypt' || salt === undefined || key === undefined) return false;
  const kept = Buffer.from(key, 'base64url');
  const made = await derive(password, Buffer.from(salt, 'base64url'), { logN: Number(logN), r: Number(r), p: Number(p) });
  return kept.length === made.length && timingSafeEqual(kept, made);
}

/** Why this password cannot be taken, in words for a person; null when it can. */
export function passwordProblem(password: string): string | null {
  if (password.length < 8) return 'A password needs at least 8 characters; a few words in a row are a good one.';
  if (password.length > 200) return 'A password can have up to 200 characters.';
  return null;
}

async function derive(password: string, salt: Buffer, at: Cost): Promise<Buffer> {
  await enter();
  try {
    return await new Promise((resolve, reject) =>
      scrypt(password.normalize('NFKC'), salt, keyBytes, { N: 2 ** at.logN, r: at.r, p: at.p, maxmem: 256 * 1024 * 1024 }, (error, key) =>
        error === null ? resolve(key) : reject(error),
      ),
    );
  } finally {
    leave();
  }
}

// Many logins at once would take all threads and 32 MB each: two run, the others stand in line and are handed the place.
async function enter(): Promise<void> {
  if (running < atOnce) running += 1;
  else await new Promise<void>((resolve) => queue.push(resolve));
}

function leave(): void {
  const next = queue.shift();
  if (next === undefined) running -= 1;
  else next();
}
