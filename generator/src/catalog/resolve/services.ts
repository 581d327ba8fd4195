import type { Kind } from "../../runtime/vocabulary.ts";
import type { Loaded } from "../load.ts";
import type { DocumentedCheck, Service } from "../model.ts";
import type { Problem } from "../problem.ts";
import type { ProviderData, ServicesData, SpaceData } from "../shape.ts";

/**
 * Merges a provider's services with those of the standard.
 *
 * @param base - services of the standard, if the space has one.
 * @param own - file of the space, if there is one.
 * @param problems - receives what is wrong.
 * @returns the services, those of the standard first.
 */
export function resolveServices(
  base: Loaded<ServicesData> | undefined,
  own: Loaded<SpaceData> | undefined,
  problems: Problem[],
): Service[] {
  const merged = new Map(base?.data.services.map((service) => [service.code, service]));
  for (const service of own?.data.services ?? []) {
    const below = merged.get(service.code);
    merged.set(service.code, {
      ...below,
      ...service,
      ...((below?.status || service.status) && { status: { ...below?.status, ...service.status } }),
    });
  }
  return [...merged.values()].map((service) => {
    const { code, name, title, kind, serves, payout, follows, status } = service;
    if (name === undefined || kind === undefined) {
      const index = own?.data.services?.findIndex((item) => item.code === code) ?? 0;
      const missing = name === undefined ? "name" : "kind";
      if (own)
        problems.push(
          own.file.problem(["services", index], "missing-field", {
            found: `service ${code} without a ${missing}`,
            expected: `a ${missing}, unless the standard has the service`,
            mend: `add ${missing}`,
          }),
        );
    }
    return {
      code,
      name: name ?? "",
      title: title ?? name ?? "",
      kind: kind ?? "move",
      serves: serves ?? null,
      isPayout: payout !== undefined,
      follows: follows !== undefined,
      status: status ? statusCheck(status) : null,
    };
  });
}

/**
 * The kinds of operation that a code of a service can be about: its own first, and `prepare`, which a redirect beside the
 * code makes of each.
 *
 * @param service - the service.
 * @returns the kinds, each once.
 */
export function kindsOf({ kind, serves }: Pick<Service, "kind" | "serves">): Kind[] {
  return [...new Set<Kind>([kind, ...(serves ?? []), "prepare"])];
}

type ServiceCheck = NonNullable<ServicesData["services"][number]["status"]>;
type SpaceCheck = NonNullable<ProviderData["statusChecks"]>[number];

/**
 * Fills in what a status check leaves out.
 *
 * @param status - the check of a service or of a space, as written.
 * @returns the check, with null for what is not documented.
 */
export function statusCheck(status: ServiceCheck | SpaceCheck): DocumentedCheck {
  return {
    service: status.service ?? null,
    call: ("call" in status ? status.call : undefined) ?? null,
    notBeforeSeconds: status.notBeforeSeconds === undefined ? null : Number(status.notBeforeSeconds),
    validForDays: status.validForDays === undefined ? null : Number(status.validForDays),
    everySeconds: status.everySeconds === undefined ? null : Number(status.everySeconds),
    ifOpen: status.ifOpen ?? null,
    ifNotFound: status.ifNotFound ?? null,
  };
}
