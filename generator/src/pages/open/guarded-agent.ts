import { type LookupAddress, lookup as systemLookup } from "node:dns";
import type { LookupFunction } from "node:net";
import { Agent } from "undici";
import { CommandError } from "../../command-error.ts";
import { isLoopbackAddress, isPublicAddress } from "./page-address.ts";

/** Finds the addresses of a name, as `lookup` of `node:dns` does. */
export type Lookup = (
  name: string,
  options: { readonly all: true; readonly family?: number | "IPv4" | "IPv6" },
  done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/**
 * Creates the agent that connects to servers. Addresses are checked right before connecting, so that a
 * name cannot resolve to something else a moment later.
 *
 * @param isOwnMachine - whether a name is one of this machine that a person asked for.
 * @param lookup - finds the addresses of a name; the system's when left out.
 * @returns the agent, to be closed after use; it refuses with a CommandError to connect to any address that is
 *   not public.
 */
export function guardedAgent(isOwnMachine: (name: string) => boolean, lookup: Lookup = systemLookup): Agent {
  const guarded: LookupFunction = (name, options, done) => {
    const { family } = options;
    lookup(name, { all: true, ...(family !== undefined && { family }) }, (error, addresses) => {
      if (error) {
        done(error, []);
        return;
      }
      const isAllowed = isOwnMachine(name) ? isLoopbackAddress : isPublicAddress;
      const refused = addresses.find(({ address }) => !isAllowed(address));
      const [first] = addresses;
      if (refused || !first)
        done(
          new CommandError(
            `${name} is not connected to: it leads to ${refused?.address ?? "no address"}, which is no public address; pass the address of a public page, or a saved page`,
          ),
          [],
        );
      else if (options.all) done(null, addresses);
      else done(null, first.address, first.family);
    });
  };
  return new Agent({ connect: { lookup: guarded } });
}
