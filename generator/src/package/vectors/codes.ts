// What vectors are made of: `codes.json`, as far as it says what can arrive.

/** Fields over which something depends: one, several that say the same, or conditions of which one is enough. */
export interface Condition {
  readonly field?: string;
  readonly fields?: readonly string[];
  readonly values?: readonly string[];
  readonly either?: readonly Condition[];
}

/** One meaning of one code. */
export interface Entry {
  readonly space: string;
  readonly name: string;
  readonly code: string;
  readonly pattern?: string;
  readonly service?: string | null;
  readonly services?: readonly string[];
  readonly network: string | null;
  readonly with?: readonly Condition[];
  readonly only?: readonly Condition[];
  readonly from?: readonly string[];
  readonly messages: readonly string[];
  readonly placeholders?: Readonly<Record<string, readonly string[]>>;
  readonly outcome: string;
  readonly scope: string;
  readonly validUntil?: string;
}

/** A service of a composite space. */
export interface Service {
  readonly code: string;
  readonly kind: string;
  readonly serves?: readonly string[];
  readonly follows?: boolean;
}

/** A set of codes with one syntax. */
export interface Space {
  readonly id: string;
  readonly kind: string;
  readonly alphabet: string;
  readonly length: { readonly min: number; readonly max: number };
  readonly capitals?: boolean;
  readonly small?: boolean;
  readonly segments?: readonly { readonly name: string; readonly length: number }[];
  readonly open?: string;
  readonly services?: readonly Service[];
}

/** A field in which a code may stand. */
export interface Place {
  readonly field: string | null;
  readonly space: string;
  readonly layer: string;
  readonly message?: string;
  readonly when?: readonly Condition[];
  readonly from?: readonly string[];
  readonly families?: readonly string[];
  readonly assumed?: string;
  readonly code?: string;
  readonly fallback?: readonly string[];
  readonly service?: { readonly field: string; readonly space: string };
}

/** A kind of body. */
export interface Envelope {
  readonly id: string;
  readonly requires?: readonly string[];
  readonly excludes?: readonly string[];
  readonly positive?: readonly string[];
  readonly codes: readonly Place[];
  readonly redirects: readonly string[];
  readonly items?: string;
  readonly ids?: Readonly<Record<string, readonly string[]>>;
  readonly money?: Readonly<Record<string, readonly string[]>>;
  readonly refunds?: {
    readonly list: string;
    readonly number: string;
    readonly amount: string;
    readonly status?: { readonly field: string; readonly values: readonly string[] };
  };
}

/** What a code claims about the money. */
export interface Claim {
  readonly layer?: readonly string[];
  readonly outcome?: string;
  readonly scope?: string;
  readonly retry?: string;
  readonly follows?: boolean;
  readonly claims: readonly string[];
}

/** A case that a person wrote. */
export interface Case {
  readonly name: string;
  readonly body?: unknown;
  readonly context?: object;
}

/** The whole file. */
export interface Codes {
  readonly provider: string;
  readonly spaces: readonly Space[];
  readonly envelopes: readonly Envelope[];
  readonly networks?: {
    readonly numbers?: readonly string[];
    readonly brands?: readonly string[];
    readonly known: Readonly<
      Record<string, { readonly numbers: readonly string[]; readonly names: readonly string[] }>
    >;
  };
  readonly notifications: readonly {
    readonly in: string;
    readonly signature: string;
    readonly covers?: readonly string[];
  }[];
  readonly procedure: {
    readonly states: readonly string[];
    readonly claims: readonly Claim[];
    /** Reasons that explain nothing. */
    readonly plain: readonly string[];
    readonly vectors: readonly Case[];
  };
  readonly entries: readonly Entry[];
}

/** A field, and the kind of body in which it stands. */
export interface Where {
  readonly envelope: Envelope;
  readonly place: Place;
}

/**
 * Lists all fields in which codes may stand.
 *
 * @param codes - the file.
 * @returns the fields, in the order of the file.
 */
export function placesOf({ envelopes }: Codes): Where[] {
  return envelopes.flatMap((envelope) => envelope.codes.map((place) => ({ envelope, place })));
}

/**
 * Finds a space.
 *
 * @param codes - the file.
 * @param id - its id, which stands in the file.
 * @returns the space.
 */
export function spaceIn({ spaces }: Codes, id: string): Space {
  return spaces.find((space) => space.id === id) as Space;
}

/**
 * Whether an entry stands for a code of every service, or of those that it lists.
 *
 * @param entry - the entry.
 * @returns false for a literal code and for one with its service.
 */
export function isPattern({ code, pattern, service }: Entry): boolean {
  return pattern === code && !service;
}

/**
 * Conditions one by one, without those that only hold others.
 *
 * @param conditions - the conditions.
 * @returns fields with the values that they may have; none for any value.
 */
export function flat(
  conditions: readonly Condition[] = [],
): { readonly fields: readonly string[]; readonly values: readonly string[] }[] {
  return conditions.flatMap(({ field, fields, values = [], either }) =>
    either ? flat(either) : [{ fields: fields ?? [field as string], values }],
  );
}

/** A service that no provider has, which is looked for from above. */
export function unlistedService({ services = [], segments = [] }: Space): string {
  const length = segments.find(({ name }) => name === "service")?.length ?? 0;
  const all = Array.from({ length: 10 ** length }, (_, index) => String(index).padStart(length, "0")).reverse();
  return all.find((code) => services.every((service) => service.code !== code)) ?? "";
}
