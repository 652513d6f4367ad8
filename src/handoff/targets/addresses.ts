import { lookup as systemLookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';

/** Which addresses a webhook may go to. Whoever can set the URL could otherwise make us speak to machines that only we can reach. */

export type Address = { address: string; family: 4 | 6 };
export type Lookup = (host: string) => Promise<Address[]>;

const closed = new BlockList();
// IANA special-purpose registries, as of 2026: everything that is not "globally reachable".
const closed4: [string, number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];
const closed6: [string, number][] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];
for (const [net, bits] of closed4) closed.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of closed6) closed.addSubnet(net, bits, 'ipv6');

const global6 = new BlockList();
// Of IPv6 only this block is handed out: mapped, translated, local and link addresses all lie outside of it.
global6.addSubnet('2000::', 3, 'ipv6');

/** Is this a plain public address? Anything that is no IP address is not. */
export function isPublic(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !closed.check(address, 'ipv4');
  return family === 6 && !address.includes('%') && global6.check(address, 'ipv6') && !closed.check(address, 'ipv6');
}

export const dnsLookup: Lookup = async (host) => {
  const found = await systemLookup(host, { all: true, verbatim: true });
  return found.map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 }));
};

/**
 * The one address that a URL may be called at, or a word why not. The name is resolved once and the answer is used for the connection, so that a
 * second answer (DNS rebinding) is never asked for. One private address among public ones is enough to refuse.
 */
export async function addressFor(url: URL, allowPrivate: boolean, lookup: Lookup): Promise<Address | { refused: string }> {
  if (url.username !== '' || url.password !== '') return { refused: 'credentials in the address' };
  if (url.protocol !== 'https:' && !(allowPrivate && url.protocol === 'http:')) return { refused: 'not https' };
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const family = isIP(host);
  const found: Address[] = family === 0 ? await lookup(host).catch(() => []) : [{ address: host, family: family === 6 ? 6 : 4 }];
  const first = found[0];
  if (!first) return { refused: 'name not found' };
  return allowPrivate || found.every(({ address }) => isPublic(address)) ? first : { refused: 'not a public address' };
}
