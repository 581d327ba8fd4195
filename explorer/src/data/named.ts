import {
  isAskedByService,
  type SpaceOfServices,
  titleOfService,
} from "../../../generator/src/command-line/told/ask.ts";
import type { Named } from "../../../generator/src/command-line/told/sentences.ts";
import type { Provider } from "./site.ts";

/**
 * What sentences about a code name besides.
 *
 * @param provider - the provider.
 * @param space - the space of the code.
 * @param service - the service in the code.
 * @returns the name of the provider, titles of services, and whether the service is left open.
 */
export function namedFor(
  { name, codes }: Pick<Provider, "name" | "codes">,
  space: SpaceOfServices,
  service: string | undefined,
): Named {
  return {
    provider: name,
    service: (code) => titleOfService(code, space, codes.spaces),
    isOpen: isAskedByService(service, space),
  };
}
