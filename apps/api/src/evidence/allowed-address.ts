/** Which network addresses may be fetched from: those of the public internet, and no others. */
import ipaddr from 'ipaddr.js';

/** Global unicast, as IANA assigns it; the rest of IPv6 is special or not assigned. */
const GLOBAL_IPV6 = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * True for an address that anybody on the internet could reach. Loopback, private, link-local, shared, multicast,
 * documentation and reserved addresses are not, nor those that carry an IPv4 address in an IPv6 one, whatever it is:
 * what they lead to is decided by somebody else's gateway.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address) || address.includes('%')) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed instanceof ipaddr.IPv4 || parsed.match(GLOBAL_IPV6);
}
