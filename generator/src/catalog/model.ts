import type { Advice, Traits } from "../runtime/advice.ts";
import type { Origin as BodyOrigin, Confidence, Kind } from "../runtime/vocabulary.ts";
import type { FieldCondition } from "./conditions.ts";
import type { Loaded } from "./load.ts";
import type { Locale, Localized } from "./locales.ts";
import type { Path } from "./position.ts";
import type { ProjectData, ProviderData, ReasonsData, TaxonomyData } from "./shape.ts";
import type { SourceFile } from "./source-file.ts";

/** What a message says, complete. */
export interface Text {
  readonly title: string;
  readonly detail: string;
  readonly action: string;
  readonly customer: string;
}

export type LocalizedText = Localized<Text>;

/** Where something in the model was written. */
export interface Origin {
  readonly file: SourceFile;
  readonly path: Path;
  /** What was written there. */
  readonly data: object;
  /** Where the rest is inherited from. */
  readonly below: Origin | null;
}

/**
 * Finds where something about an entry was written.
 *
 * @param origin - where the entry was written, with what it inherits from.
 * @param holds - tells whether a place has it, by the data that stands there.
 * @returns the closest place that has it; the entry itself where none has.
 */
export function originOf(origin: Origin, holds: (data: object) => boolean): Origin {
  for (let place: Origin | null = origin; place; place = place.below) if (holds(place.data)) return place;
  return origin;
}

/** Where a fact is documented: a line of a page, or another address. */
export type Source = { readonly doc: string; readonly line: number } | { readonly url: string };

/** What applies instead to some services or kinds of service; the first that fits is used. */
export interface Variation extends Advice, Pick<Traits, "ends" | "part" | "reuse"> {
  readonly services: readonly string[] | null;
  readonly kinds: readonly Kind[] | null;
  readonly documented: string | null;
  readonly note: string | null;
  readonly text: LocalizedText;
}

/** Another field of a body, and values that it may have. */
export interface OtherField {
  readonly field: string;
  /** None for any. */
  readonly values?: readonly string[] | undefined;
}

/** One meaning of one code, with everything inherited filled in. */
export interface Entry extends Advice, Pick<Traits, "ends" | "part" | "reuse"> {
  readonly space: string;
  readonly name: string;
  /** The code or pattern as documented. */
  readonly code: string;
  /** Composite spaces: the code with its service left open; equals `code` unless the entry is for one service. */
  readonly pattern: string | null;
  readonly http: number | null;
  readonly case: string | null;
  /** The one service that the entry is for, or null. */
  readonly service: string | null;
  /** Services that send this variant, or null for all. */
  readonly services: readonly string[] | null;
  readonly network: string | null;
  /** Conditions over other fields of the body, all of which hold; null for none. */
  readonly with: readonly FieldCondition[] | null;
  /** Other fields of the body, each of which has to be missing or to have one of the values; null for none. */
  readonly only: readonly OtherField[] | null;
  /** Where bodies that carry this variant come from; null for anywhere. */
  readonly from: readonly BodyOrigin[] | null;
  readonly messages: readonly string[];
  /** Parameter name -> placeholders in `messages`. */
  readonly params: ReadonlyMap<string, readonly string[]>;
  readonly documented: string | null;
  readonly note: string | null;
  readonly confidence: Confidence;
  /** Since when the code has this meaning: a year, a month or a day; null where nobody says it. */
  readonly validFrom: string | null;
  /** Until when it had this meaning; null for a meaning that it has now. */
  readonly validUntil: string | null;
  readonly undocumentedSince: string | null;
  readonly deprecated: string | null;
  readonly sources: readonly Source[];
  readonly text: LocalizedText;
  readonly when: readonly Variation[];
  readonly origin: Origin;
}

/** A body, and what has to come out of it: what people test by, in any language. */
export interface BodyCase {
  readonly name: string;
  /** Any JSON value; left out where no answer came at all. */
  readonly body?: unknown;
  readonly context: Readonly<Record<string, unknown>>;
  /** Properties of the result, objects in part, lists as a whole. */
  readonly expect: Readonly<Record<string, unknown>>;
  /** Properties of the result, each with values of which it has to have one. */
  readonly oneOf: Readonly<Record<string, readonly unknown[]>>;
  /** Combinations of properties none of which may come out as a whole. */
  readonly never: readonly Readonly<Record<string, unknown>>[];
  /** What the program does next: a part of it, or nothing. */
  readonly next: Readonly<Record<string, unknown>>;
  /** Whether the body has the documented form, so that the schema takes it. */
  readonly valid: boolean;
  /** Address or name of what the body stands on. */
  readonly source: string;
  readonly note: string | null;
  /** What the README of the package shows with it. */
  readonly shows: "notification" | "decline" | null;
}

/** How to ask how a transaction ended, as far as documented. */
export interface DocumentedCheck {
  /** The service that answers, or the call where it has no service code. */
  readonly service: string | null;
  readonly call: string | null;
  readonly notBeforeSeconds: number | null;
  readonly validForDays: number | null;
  readonly everySeconds: number | null;
  readonly ifOpen: "same_reference" | "reconcile" | null;
  readonly ifNotFound: "same_reference" | null;
}

export interface Service {
  readonly code: string;
  readonly name: string;
  readonly title: string;
  readonly kind: Kind;
  /** All kinds of operation behind the code, where it is more than one. */
  readonly serves: readonly Kind[] | null;
  /** Whether it pays out: money goes from the merchant to somebody else, or the service asks about that. */
  readonly isPayout: boolean;
  /** Whether it acts on something that stands as it was where the call fails, such as a hold. */
  readonly follows: boolean;
  readonly status: DocumentedCheck | null;
}

export interface Segment {
  readonly name: "http" | "service" | "case";
  readonly length: number;
  /** Where its characters are others than those of the space. */
  readonly alphabet?: "alphanumeric";
}

/** One thing that a merchant may answer. */
export interface Answer {
  readonly name: string;
  /** The full code. */
  readonly code: string;
  readonly httpStatus: number;
  /** The entry whose code and message are sent. */
  readonly entry: Entry;
  /** What stands beside it in the field of its service; null for nothing. */
  readonly state: string | null;
  /** When to send it. */
  readonly meaning: Localized<string>;
  readonly source: string;
}

/** A service where the provider asks or tells something and the merchant answers. */
export interface AnsweredService {
  readonly service: string;
  readonly title: string;
  /** Field of the answer that says it once more; null for none. */
  readonly field: string | null;
  readonly answers: readonly Answer[];
}

/** What a merchant may answer, service by service. */
export interface Answers {
  /** Most characters of a message; null where nobody says it. */
  readonly longest: number | null;
  readonly services: readonly AnsweredService[];
}

type Mark = NonNullable<ProviderData["spaces"][number]["marks"]>[number];

export interface Space {
  readonly id: string;
  readonly title: string;
  readonly kind: "literal" | "composite";
  readonly alphabet: "digits" | "upper" | "lower" | "mixed";
  /** What codes may have besides; literal spaces only. */
  readonly marks: readonly Mark[];
  /** Whether its codes are about cards. */
  readonly isCards: boolean;
  /** Whether codes may also arrive in capitals. */
  readonly capitals: boolean;
  /** Whether codes may also arrive in small letters. */
  readonly small: boolean;
  /** How to ask for the status where no service of a code says it. */
  readonly check: DocumentedCheck | null;
  /** Lengths that a code of the space can have. */
  readonly length: { readonly min: number; readonly max: number };
  /** Composite spaces only. */
  readonly segments: readonly Segment[];
  /** Kind of the call that answers with a code that names no service. */
  readonly operation: Kind;
  /** Literal spaces only: whether that call pays out, so that the customer receives the money. */
  readonly isPayout: boolean;
  /** How the page spells the open service, for example `XX`. */
  readonly open: string;
  readonly services: readonly Service[];
  /** What a merchant answers with these codes; null where that is not documented. */
  readonly answers: Answers | null;
  /** What the codes mean now, sorted by code, service, network, name. */
  readonly entries: readonly Entry[];
  /** What codes meant before, sorted likewise; no body is read by it. */
  readonly earlier: readonly Entry[];
}

/** A space without its entries, and what is made of them. */
export type SpaceFrame = Omit<Space, "entries" | "earlier" | "answers">;

/** Spaces that are read together. */
export interface Family {
  readonly id: string;
  readonly title: string;
  /** Ids of its spaces; a space may be in several families. */
  readonly spaces: readonly string[];
}

/** A body for the README, and the entry that it stands for. */
export interface Example {
  readonly body: Readonly<Record<string, unknown>>;
  readonly space: string;
  readonly name: string;
}

/** One provider, resolved: the only input of everything that writes packages. */
export interface Model {
  readonly id: string;
  readonly name: string;
  /** Start of the exported type names. */
  readonly identifier: string;
  /** Name of the package on the registry. */
  readonly packageName: string;
  readonly summary: string;
  readonly project: ProjectData;
  /** Languages of the texts, the default language first. */
  readonly locales: readonly Locale[];
  /** Language of comments, descriptions and the README. */
  readonly defaultLocale: Locale;
  readonly taxonomy: TaxonomyData;
  readonly reasons: ReasonsData["reasons"];
  /** Systems that aliases of reasons name. */
  readonly systems: ReasonsData["systems"];
  readonly docs: ProviderData["docs"];
  readonly envelopes: ProviderData["envelopes"];
  readonly networks: ProviderData["networks"];
  readonly idempotency: NonNullable<ProviderData["idempotency"]>;
  readonly notifications: NonNullable<ProviderData["notifications"]>;
  readonly signatureKeys: NonNullable<ProviderData["signatureKeys"]>;
  /** What its documents leave to others. */
  readonly leavesOpen: NonNullable<ProviderData["leavesOpen"]>;
  readonly example: Example;
  readonly spaces: readonly Space[];
  readonly families: readonly Family[];
  readonly cases: readonly BodyCase[];
  readonly provider: Loaded<ProviderData>;
  /** How many rows of the pages the entries stand on. */
  readonly rows: number;
}
