// Bodies as a service meets them: each another one, with codes and messages of the catalog.

/** A body as it is parsed. */
export type Body = Readonly<Record<string, unknown>>;

/** What `codes.json` says of a code, as far as it is used here. */
interface Entry {
  readonly space: string;
  readonly code: string;
  readonly service?: string | null;
  readonly messages?: readonly string[];
}

/** The content of `codes.json`, as far as it is used here. */
export interface CodesJson {
  readonly spaces: readonly { readonly id: string; readonly services?: readonly { readonly code: string }[] }[];
  readonly entries: readonly Entry[];
}

/**
 * Makes bodies of SNAP calls, no two alike.
 *
 * @param data - the content of `codes.json` of a provider with SNAP codes.
 * @param compose - puts a service into a pattern.
 * @param count - how many.
 * @returns the bodies, the same each time.
 */
export function snapBodies(
  data: CodesJson,
  compose: (pattern: string, service: string) => string,
  count: number,
): readonly Body[] {
  const entries = data.entries.filter(({ space }) => space === "snap");
  const services = data.spaces.find(({ id }) => id === "snap")?.services ?? [];
  if (entries.length === 0 || services.length === 0) throw new Error("the provider has no SNAP codes");
  return Array.from({ length: count }, (_, index) => {
    // In an order that no cache can guess; services and messages take turns.
    const entry = entries[(index * 7919) % entries.length] as Entry;
    const round = Math.floor(index / entries.length);
    const service = services[(round * 31 + index) % services.length]?.code ?? "";
    const messages = entry.messages ?? [];
    const message = messages[round % Math.max(1, messages.length)] ?? "";
    return {
      responseCode: entry.service ? entry.code : compose(entry.code, service),
      responseMessage: message.replaceAll(/\{[^}]*\}/g, `field${index % 97}`),
      partnerReferenceNo: `order-${String(index).padStart(8, "0")}`,
      ...(index % 3 === 0 ? { referenceNo: `2026${String(index * 104_729).padStart(14, "0")}` } : {}),
      ...(index % 4 === 0 ? { amount: { value: `${10_000 + index}.00`, currency: "IDR" } } : {}),
    };
  });
}
