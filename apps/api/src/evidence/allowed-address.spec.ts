/** Addresses that are of the public internet, and the many that only look like it. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isPublicAddress } from './allowed-address.js';

describe('an address', () => {
  it.each(['93.184.216.34', '8.8.8.8', '2606:2800:220:1:248:1893:25c8:1946', '2a00:1450:4001:82a::200e'])(
    '%s is public',
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );

  it.each([
    ['loopback', '127.0.0.1'],
    ['loopback', '127.255.255.254'],
    ['this machine', '0.0.0.0'],
    ['private', '10.1.2.3'],
    ['private', '172.16.0.1'],
    ['private', '172.31.255.255'],
    ['private', '192.168.1.1'],
    ['link-local, where clouds keep secrets', '169.254.169.254'],
    ['carrier-grade NAT', '100.64.0.1'],
    ['carrier-grade NAT, where a cloud keeps secrets', '100.100.100.200'],
    ['multicast', '224.0.0.251'],
    ['broadcast', '255.255.255.255'],
    ['benchmarking', '198.18.0.1'],
    ['documentation', '192.0.2.1'],
    ['reserved', '240.0.0.1'],
    ['IPv6 loopback', '::1'],
    ['IPv6 unspecified', '::'],
    ['link-local', 'fe80::1'],
    ['link-local with a zone', 'fe80::1%eth0'],
    ['unique local', 'fd00:ec2::254'],
    ['site-local', 'fec0::1'],
    ['IPv6 multicast', 'ff02::1'],
    ['IPv4-mapped loopback', '::ffff:127.0.0.1'],
    ['IPv4-mapped, in hexadecimal', '::ffff:7f00:1'],
    ['IPv4-mapped, even of a public address', '::ffff:8.8.8.8'],
    ['IPv4-compatible', '::127.0.0.1'],
    ['IPv4-translated', '::ffff:0:127.0.0.1'],
    ['NAT64', '64:ff9b::7f00:1'],
    ['local NAT64', '64:ff9b:1::a00:1'],
    ['6to4', '2002:7f00:1::1'],
    ['Teredo', '2001:0:7f00:1::1'],
    ['IPv6 documentation', '2001:db8::1'],
    ['no address', 'localhost'],
    ['no address', ''],
    ['an address in octal', '0177.0.0.1'],
    ['an address as one number', '2130706433'],
    ['half an address', '127.1'],
  ])('that is %s (%s) is not public', (_, address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it('of a private network is never public, however it is written in IPv6', () => {
    const byte = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(
        fc.constantFrom([10], [127], [192, 168], [169, 254]),
        fc.array(byte, { minLength: 3, maxLength: 3 }),
        (head, tail) => {
          const [a = 0, b = 0, c = 0, d = 0] = [...head, ...tail];
          const hex = `${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`;
          const dotted = `${a}.${b}.${c}.${d}`;
          for (const address of [
            dotted,
            `::ffff:${dotted}`,
            `::ffff:${hex}`,
            `64:ff9b::${hex}`,
            `2002:${hex}::`,
            `::${hex}`,
          ]) {
            expect([address, isPublicAddress(address)]).toEqual([address, false]);
          }
        },
      ),
    );
  });
});
