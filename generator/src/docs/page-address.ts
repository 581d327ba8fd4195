import { isIP } from "node:net";
import ipaddr from "ipaddr.js";

/** The hosts that may be asked for pages, and where they are listed. */
export interface HostList {
  readonly names: readonly string[];
  /** File, for messages. */
  readonly file: string;
}

/** Addresses that clouds answer on with what belongs to the machine alone, and that are public by their number. */
const METADATA = new Set(["168.63.129.16"]);

/** All of the internet that has IPv6 addresses of its own, tunnels and translations left out. */
const GLOBAL_IPV6 = ipaddr.IPv6.parseCIDR("2000::/3");

/** What this machine calls itself. */
const LOCAL = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * Whether an IP address is one of the public internet: no private, shared, link-local or loopback address, no
 * multicast, none that stands for an IPv4 address, none that is set aside.
 *
 * @param address - an IP address as text.
 * @returns true for a public one; false for what is no address.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address) || METADATA.has(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== "unicast") return false;
  return parsed.kind() === "ipv4" || parsed.match(GLOBAL_IPV6);
}

/**
 * Whether an IP address is this machine.
 *
 * @param address - an IP address as text.
 * @returns true for one of its loopback addresses.
 */
export function isLoopbackAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.parse(address).range() === "loopback";
}

/**
 * Whether an address names this machine.
 *
 * @param url - the address.
 * @returns true where its host is written as one of the names for it.
 */
export function isLocal(url: URL): boolean {
  return LOCAL.has(url.hostname);
}

/**
 * Says why a page is not fetched, as far as its address tells; where its name leads to is found out when it is
 * connected to.
 *
 * @param url - the address: the one that was asked for, or where a server sent the reader.
 * @param start - the one that was asked for.
 * @param hosts - the hosts that may be asked, for an address that stands in the catalog; any public one when
 *   left out. Only then may a person name this machine.
 * @returns what is wrong and how to mend it; `undefined` where nothing is.
 */
export function whyRefused(url: URL, start: URL, hosts: HostList | undefined): string | undefined {
  const from = url.href === start.href ? "" : ` (${start} sends there)`;
  const isOwn = isLocal(url) && isLocal(start) && hosts === undefined;
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isOwn))
    return `${url} is not fetched${from}: only https addresses are; pass one, or a saved page`;
  if (hosts !== undefined && !hosts.names.includes(url.host))
    return [
      `${url} is not fetched${from}: its host ${url.host} is none of hosts in ${hosts.file}`,
      ` (${hosts.names.join(", ") || "there are none"});`,
      " add it there if the page stands there now, or pass the address on the command line",
    ].join("");
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const isPublicName = isIP(host) === 0 ? !isLocal(url) : isPublicAddress(host);
  if (!isOwn && !isPublicName)
    return `${url} is not fetched${from}: ${url.hostname} is no public address; pass a public one, or a saved page`;
  return undefined;
}
