// What the oracle reads: `codes.json`, as a program in any other language sees it.

/** What a code means for the money. */
export interface Advice {
  readonly scope: string;
  readonly outcome: string;
  readonly retry: string;
  readonly actor: string;
  readonly reason: string;
  readonly disclosure: string;
}

/** What may be known beside the advice. */
export interface Traits {
  readonly ends?: string;
  readonly part?: boolean;
  readonly absent?: boolean;
  readonly reuse?: string;
}

/** Fields that tell variants apart, or on which a place depends: one, or several that say the same. */
export interface Condition {
  readonly field?: string;
  readonly fields?: readonly string[];
  readonly values?: readonly string[];
  /** Instead of a field: conditions of which one is enough. */
  readonly either?: readonly Condition[];
}

/** Conditions over fields, those of `either` one by one. */
export function flat(
  conditions: readonly Condition[] = [],
): { readonly fields: readonly string[]; readonly values: readonly string[] }[] {
  return conditions.flatMap(({ field, fields, values = [], either }) =>
    either ? flat(either) : [{ fields: fields ?? [field as string], values }],
  );
}

/** A field that may only have some values beside an entry. */
export interface Limit {
  readonly field: string;
  readonly values?: readonly string[];
}

/** What differs for some services or kinds of service. */
export interface Variation extends Partial<Advice>, Traits {
  readonly services?: readonly string[];
  readonly kinds?: readonly string[];
}

/** One meaning of one code. */
export interface Entry extends Advice, Traits {
  readonly space: string;
  readonly name: string;
  readonly code: string;
  readonly pattern?: string;
  readonly service?: string | null;
  readonly services?: readonly string[];
  readonly with?: readonly Condition[];
  readonly only?: readonly Limit[];
  readonly from?: readonly string[];
  readonly network: string | null;
  readonly messages: readonly string[];
  readonly placeholders?: Readonly<Record<string, readonly string[]>>;
  readonly when?: readonly Variation[];
}

/** A service of a composite space. */
export interface Service {
  readonly code: string;
  readonly kind: string;
  readonly serves?: readonly string[];
  readonly follows?: boolean;
  readonly status?: object;
}

/** A set of codes with one syntax. */
export interface Space {
  readonly id: string;
  readonly kind: string;
  readonly alphabet: string;
  readonly length: { readonly min: number; readonly max: number };
  readonly capitals?: boolean;
  readonly small?: boolean;
  readonly operation?: string;
  readonly payout?: boolean;
  readonly scope?: string;
  readonly status?: object;
  readonly segments?: readonly { readonly name: string; readonly length: number; readonly alphabet?: string }[];
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
  readonly service?: { readonly field: string; readonly space: string; readonly assumed?: string };
}

/**
 * Tells what codes mean from what they meant.
 *
 * @param data - `codes.json`.
 * @returns the same with both apart.
 */
export function codesOf(data: { readonly entries: readonly object[] }): Codes {
  const [earlier, entries] = [true, false].map((isEarlier) =>
    data.entries.filter((entry) => "validUntil" in entry === isEarlier),
  );
  return { ...data, entries, earlier } as unknown as Codes;
}

/** The whole file, as far as the oracle needs it. */
export interface Codes {
  readonly spaces: readonly Space[];
  readonly envelopes: readonly {
    readonly id: string;
    readonly requires?: readonly string[];
    readonly excludes?: readonly string[];
    readonly positive?: readonly string[];
    readonly codes: readonly Place[];
    readonly redirects: readonly string[];
    readonly items?: string;
  }[];
  readonly networks?: {
    readonly numbers?: readonly string[];
    readonly brands?: readonly string[];
    readonly known: Readonly<
      Record<string, { readonly numbers: readonly string[]; readonly names: readonly string[] }>
    >;
  };
  readonly reasons: readonly {
    readonly name: string;
    readonly plain?: boolean;
    readonly absent?: boolean;
    readonly reuse?: string;
  }[];
  readonly notifications: readonly {
    readonly in: string;
    readonly signature: string;
    readonly covers?: readonly string[];
  }[];
  /** What codes mean now. */
  readonly entries: readonly Entry[];
  /** What they meant before. */
  readonly earlier?: readonly Entry[];
}

/** What the caller says beside the body. */
export interface Context {
  readonly space?: string | undefined;
  readonly family?: string | undefined;
  readonly network?: string | undefined;
  readonly service?: string | undefined;
  readonly kind?: string | undefined;
  readonly httpStatus?: number | string | undefined;
  readonly from?: string | undefined;
  readonly verified?: boolean | undefined;
  /** What the caller said of the origin, where `from` is what was made of it. */
  readonly said?: { readonly from: string | undefined };
}
