// Generated from the catalog; do not edit.
// The part of `codes.json` that the commands read. It is data: nothing here knows a provider.

/** What has to hold of a field. */
export interface FieldCondition {
  readonly field?: string;
  readonly fields?: readonly string[];
  readonly values?: readonly string[];
  readonly either?: readonly FieldCondition[];
}

/** A field that carries a code; without a name, the HTTP status or the body itself. */
export interface CodePlace {
  readonly field: string | null;
  readonly space: string;
  readonly message?: string;
  readonly when?: readonly FieldCondition[];
  readonly code?: string;
  readonly fallback?: readonly string[];
  readonly service?: { readonly field: string };
}

/** A kind of body. */
export interface Envelope {
  readonly id: string;
  readonly requires?: readonly string[];
  readonly excludes?: readonly string[];
  readonly positive?: readonly string[];
  readonly codes: readonly CodePlace[];
  readonly redirects: readonly string[];
  readonly ids?: Readonly<Record<string, readonly string[]>>;
  readonly money?: Readonly<Record<string, readonly string[]>>;
  readonly refunds?: { readonly list: string };
  readonly items?: string | readonly string[];
  readonly fields: readonly string[];
}

/** A space of codes. */
export interface SpaceData {
  readonly id: string;
  readonly kind: "composite" | "literal";
  readonly title: string;
  readonly length: { readonly min: number; readonly max: number };
  readonly segments?: readonly { readonly name: "http" | "service" | "case"; readonly length: number }[];
  readonly open?: string;
  readonly services?: readonly {
    readonly code: string;
    readonly name: string;
    readonly title: string;
    /** How it is asked what became of its calls. */
    readonly status?: unknown;
  }[];
}

/** Where a fact was read: a line of a documented page, or a page. */
export interface SourceData {
  readonly url?: string;
  readonly doc?: string;
  readonly line?: number;
}

/** What differs for some services or kinds. */
export interface VariationData {
  readonly services?: readonly string[];
  readonly kinds?: readonly string[];
  readonly documented?: string;
  readonly note?: string;
}

/** An entry of the catalog. */
export interface EntryData {
  readonly space: string;
  readonly name: string;
  readonly code: string;
  readonly pattern?: string;
  readonly service?: string | null;
  readonly services?: readonly string[];
  readonly network: string | null;
  readonly messages: readonly string[];
  readonly with?: readonly FieldCondition[];
  readonly only?: readonly FieldCondition[];
  readonly documented: string | null;
  readonly reason: string;
  readonly note: string | null;
  readonly confidence: string;
  readonly validFrom?: string;
  readonly validUntil?: string;
  readonly undocumentedSince?: string;
  readonly deprecated?: unknown;
  readonly text: Readonly<Record<string, Readonly<Record<"title" | "detail" | "action" | "customer", string>>>>;
  readonly when?: readonly VariationData[];
  readonly sources: readonly SourceData[];
}

/** All data of a provider. */
export interface CodesData {
  readonly provider: string;
  readonly docs: readonly {
    readonly id: string;
    readonly title: string;
    readonly url: string;
    readonly date: string;
  }[];
  readonly reasons: readonly { readonly name: string; readonly meaning: string }[];
  readonly spaces: readonly SpaceData[];
  readonly networks?: {
    readonly numbers?: readonly string[];
    readonly brands?: readonly string[];
    readonly known: Readonly<Record<string, { readonly numbers: readonly string[] }>>;
  };
  readonly envelopes: readonly Envelope[];
  readonly notifications: readonly { readonly signature: string; readonly in: string }[];
  readonly entries: readonly EntryData[];
}

/**
 * The fields that a condition names.
 *
 * @param condition - a condition, also one with alternatives.
 * @returns dotted paths.
 */
export function fieldsOf({ field, fields, either }: FieldCondition): string[] {
  return [...(field === undefined ? [] : [field]), ...(fields ?? []), ...(either ?? []).flatMap(fieldsOf)];
}
