import { BlockList, isIP } from 'node:net';

/**
 * Makes the function that tells who is at the other end: the peer, or, when the peer is a proxy that the settings name
 * (address or CIDR range), the last forwarded address that is not such a proxy. Anybody else's X-Forwarded-For is ignored.
 */
export function makeAddressReader(trustedProxies: string[]): (peer: string | undefined, forwarded: string | undefined) => string {
  const trusted = new BlockList();
  for (const proxy of trustedProxies) addProxy(trusted, proxy);
  const isTrusted = (address: string) => isIP(address) !== 0 && trusted.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
  return (peer, forwarded) => {
    let address = plainAddress(peer ?? '');
    for (const hop of (forwarded ?? '').split(',').reverse()) {
      const before = plainAddress(hop.trim());
      if (!isTrusted(address) || isIP(before) === 0) break;
      address = before;
    }
    return address;
  };
}

function addProxy(list: BlockList, proxy: string): void {
  const [address = '', bits] = proxy.split('/');
  const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
  if (isIP(address) === 0) return;
  if (bits === undefined) list.addAddress(address, family);
  else list.addSubnet(address, Number(bits), family);
}

/** An IPv4 peer on an IPv6 socket shows as ::ffff:192.0.2.1. */
function plainAddress(address: string): string {
  return address.startsWith('::ffff:') && isIP(address.slice(7)) === 4 ? address.slice(7) : address;
}
