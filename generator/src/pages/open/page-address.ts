import { isIP } from "node:net";
import ipaddr from "ipaddr.js";

/** The hosts that pages may be fetched from, and the file that lists them. */
export interface HostList {
  readonly names: readonly string[];
  /** File, for messages. */
  readonly file: string;
}

/** Metadata addresses of cloud providers that are in public ranges. */
const METADATA = new Set(["168.63.129.16"]);

/** Global IPv6 unicast addresses, without tunnels and translations. */
const GLOBAL_IPV6 = ipaddr.IPv6.parseCIDR("2000::/3");

/** Host names of this machine. */
const LOCAL = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * Whether an IP address is public: not private, shared, link-local, loopback, multicast, IPv4-mapped or reserved.
 *
 * @param address - an IP address as text.
 * @returns true for a public address; false for anything that is not an address.
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
 * @returns true if its host is one of the names of this machine.
 */
export function isLocal(url: URL): boolean {
  return LOCAL.has(url.hostname);
}

/**
 * Checks from its address whether a page may be fetched; the resolved IP address is checked when connecting.
 *
 * @param url - the address: the requested one, or the target of a redirect.
 * @param start - the requested address.
 * @param hosts - allowed hosts, for an address from the catalog (default: any public host). Only by default may
 *   the address name this machine.
 * @returns what is wrong and how to fix it; `undefined` if the page may be fetched.
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
