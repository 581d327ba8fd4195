// Generated from the catalog; do not edit.
/** How the status of a transaction is asked for, as packages say it. */
export interface ToldCheck {
  readonly service?: string | undefined;
  readonly call?: string | undefined;
  readonly notBeforeSeconds?: number | undefined;
  readonly validForDays?: number | undefined;
  readonly ifOpen?: string | undefined;
  readonly ifNotFound?: string | undefined;
}

/** What says whom to ask: an entry, or a result. */
export interface ToldOfAsking {
  readonly scope: string;
  readonly outcome: string;
  readonly retry: string;
  readonly statusCheck?: ToldCheck | undefined;
}

/** Whom to ask: the parts of the sentence, each with what it names. */
export interface Ask {
  /** How the status is asked for; undefined if nothing is documented. */
  readonly how: { readonly service?: string; readonly call?: string } | undefined;
  /** Whether to ask before anything else. */
  readonly first: boolean;
  readonly notBeforeSeconds?: number | undefined;
  readonly validForDays?: number | undefined;
  readonly ifOpen?: string | undefined;
  readonly ifNotFound?: string | undefined;
}

/**
 * Says whom to ask how it ended.
 *
 * @param told - what a code means.
 * @returns what is documented about asking for the status.
 */
export function askOf({ retry, outcome, scope, statusCheck }: ToldOfAsking): Ask {
  const { service, call, notBeforeSeconds, validForDays, ifOpen, ifNotFound } = statusCheck ?? {};
  const isOpen = scope === "transaction" && (outcome === "unknown" || outcome === "pending");
  const how =
    service === undefined && call === undefined ? undefined : { ...(service && { service }), ...(call && { call }) };
  return { how, first: retry === "check_status_first" || isOpen, notBeforeSeconds, validForDays, ifOpen, ifNotFound };
}

/** A space, as far as it says how its services are asked about. */
export interface SpaceOfServices {
  /** How a code spells a service that it leaves open. */
  readonly open?: string | undefined;
  readonly services?: readonly { readonly code: string; readonly title: string; readonly status?: unknown }[];
}

/**
 * The title of a service that tells the status.
 *
 * @param service - its code.
 * @param own - the space of what is asked about, if it has one.
 * @param all - all spaces of the provider.
 * @returns the title there, or else in the first space that has such a service; undefined if none has.
 */
export function titleOfService(
  service: string,
  own: SpaceOfServices | undefined,
  all: readonly SpaceOfServices[],
): string | undefined {
  for (const { services } of own ? [own, ...all] : all) {
    const title = services?.find(({ code }) => code === service)?.title;
    if (title !== undefined) return title;
  }
  return undefined;
}

/**
 * Whether whom to ask depends on a service that a code leaves open.
 *
 * @param service - the service in the code.
 * @param space - its space.
 * @returns true for a pattern, where services have status queries of their own.
 */
export function isAskedByService(service: string | undefined, { open, services = [] }: SpaceOfServices): boolean {
  return open !== undefined && service === open && services.some(({ status }) => status !== undefined);
}
