import dns from 'node:dns';
import net from 'node:net';
import type { buildConnector } from 'undici';

/** May an address (IPv4 or IPv6, as numbers) be connected to? */
export type MayConnect = (address: string) => boolean;

/** Why a connection was not made. */
export class NotPublic extends Error {
  constructor(host: string) {
    super(`'${host}' is not a public address`);
  }
}

/**
 * A connector for undici that asks before every connection, those after a redirect included, about the very address it
 * connects to, so that a name which answers differently the second time gains nothing (security C-17).
 */
export function guardedConnect(
  mayConnect: MayConnect,
  build: typeof buildConnector,
): buildConnector.connector {
  const lookup: net.LookupFunction = (hostname, options, callback) => {
    dns.lookup(hostname, { ...options, all: true }, (error, found) => {
      if (error !== null) return callback(error, '');
      const allowed = found.filter(({ address }) => mayConnect(address));
      const [first] = allowed;
      if (first === undefined) return callback(new NotPublic(hostname), '');
      if (options.all === true) callback(null, allowed);
      else callback(null, first.address, first.family);
    });
  };
  const connect = build({ lookup });
  return (options, callback) => {
    // Nobody looks up what is an address already.
    const host = options.hostname.replace(/^\[|\]$/g, '');
    if (net.isIP(host) !== 0 && !mayConnect(host)) callback(new NotPublic(host), null);
    else connect(options, callback);
  };
}

/**
 * Is it an address of the public internet? Not: this machine, private networks, link-local addresses (where clouds tell
 * credentials), carrier networks, multicast, documentation and the rest of IANA's special-purpose registries (RFC 6890).
 */
export function isPublicAddress(address: string): boolean {
  const plain = address.split('%')[0] ?? '';
  switch (net.isIP(plain)) {
    case 4:
      lists.ipv4 ??= listOf(ranges4, 'ipv4');
      return !lists.ipv4.check(plain, 'ipv4');
    case 6:
      lists.ipv6 ??= listOf(ranges6, 'ipv6');
      return !lists.ipv6.check(plain, 'ipv6');
    default:
      return false;
  }
}

/** Made when first needed, and apart: one list would take every IPv4 address for its mapped IPv6 form, and the other way round. */
const lists: { ipv4?: net.BlockList; ipv6?: net.BlockList } = {};

function listOf(ranges: readonly string[], family: 'ipv4' | 'ipv6'): net.BlockList {
  const list = new net.BlockList();
  for (const range of ranges) {
    const [start = '', bits = ''] = range.split('/');
    list.addSubnet(start, Number(bits), family);
  }
  return list;
}

const ranges4 = [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12'],
  ...['192.0.0.0/24', '192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15'],
  ...['198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4'],
  // Microsoft's and Alibaba's own metadata servers lie among public addresses.
  ...['168.63.129.16/32', '100.100.100.200/32'],
];

/** What carries an IPv4 address inside (RFC 4291, 6052, 3056, 4380) is left out whole: nobody serves data there. */
const ranges6 = [
  ...['::/96', '::ffff:0:0/96', '64:ff9b::/96', '64:ff9b:1::/48', '100::/64', '2001::/23', '2001:db8::/32'],
  ...['2002::/16', '3fff::/20', '5f00::/16', 'fc00::/7', 'fe80::/10', 'fec0::/10', 'ff00::/8'],
];
