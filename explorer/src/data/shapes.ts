// The parts of a package that the site reads: codes.json, as codes.schema.json describes it, and what the package exports.

/** Advice as the package gives it. */
export interface Advice {
  readonly scope: string;
  readonly outcome: string;
  readonly retry: string;
  readonly actor: string;
  readonly reason: string;
  readonly disclosure: string;
  readonly part?: boolean;
  readonly absent?: boolean;
  readonly reuse?: string;
  readonly ends?: string;
}

/** How to ask for the final status. */
export interface StatusCheck {
  readonly service?: string;
  readonly call?: string;
  readonly notBeforeSeconds?: number;
  readonly validForDays?: number;
  readonly everySeconds?: number;
  readonly ifOpen?: string;
  readonly ifNotFound?: string;
}

/** What `lookup` of a package returns. */
export interface Found extends Advice {
  readonly known: true;
  readonly space: string;
  readonly name: string;
  readonly code: string;
  readonly network?: string | null;
  readonly pattern?: string;
  readonly http?: number;
  readonly case?: string;
  readonly service?: string;
  readonly kind?: string;
  readonly precision?: string;
  readonly statusCheck?: StatusCheck;
}

/** What `lookupEarlier` of a package returns. */
export interface FoundEarlier extends Omit<Found, "known" | "precision" | "statusCheck"> {
  readonly validFrom?: string;
  readonly validUntil: string;
}

/** The four texts about an entry. */
export interface Texts {
  readonly title: string;
  readonly detail: string;
  readonly action: string;
  readonly customer: string;
}

/** A condition over other fields of a body. */
export interface Condition {
  readonly field?: string;
  readonly fields?: readonly string[];
  readonly values?: readonly string[];
  readonly either?: readonly Condition[];
}

/** Where a fact stands. */
export interface Source {
  readonly doc?: string;
  readonly line?: number;
  readonly url?: string;
}

/** One entry of codes.json. */
export interface Entry extends Advice {
  readonly space: string;
  readonly name: string;
  readonly code: string;
  readonly pattern?: string;
  readonly http?: number;
  readonly case?: string;
  readonly service?: string | null;
  readonly services?: readonly string[];
  readonly network: string | null;
  readonly with?: readonly Condition[];
  readonly only?: readonly Condition[];
  readonly from?: readonly string[];
  readonly messages: readonly string[];
  readonly placeholders?: Readonly<Record<string, readonly string[]>>;
  readonly documented: string | null;
  readonly note: string | null;
  readonly confidence: string;
  /** Why nobody should rely on it any more. */
  readonly deprecated?: string;
  readonly validFrom?: string;
  readonly validUntil?: string;
  readonly text: Readonly<Record<string, Texts>>;
  /** Other advice and texts for some services or kinds. */
  readonly when?: readonly { readonly text?: Readonly<Record<string, Partial<Texts>>> }[];
  readonly sources: readonly Source[];
}

/** A service of a composite space. */
export interface Service {
  readonly code: string;
  readonly name: string;
  readonly title: string;
  readonly kind: string;
  readonly serves?: readonly string[];
  readonly payout?: boolean;
  readonly status?: StatusCheck;
}

/** A space of codes. */
export interface Space {
  readonly id: string;
  readonly kind: "composite" | "literal";
  readonly title: string;
  readonly alphabet?: string;
  readonly length?: { readonly min: number; readonly max: number };
  readonly segments?: readonly { readonly name: string; readonly length: number }[];
  readonly open?: string;
  readonly services?: readonly Service[];
  readonly status?: StatusCheck;
}

/** A page of the provider that was read. */
export interface Doc {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly language: string;
  readonly date: string;
}

/** A reason of the shared list. */
export interface Reason {
  readonly name: string;
  readonly meaning: string;
  readonly aliases?: Readonly<Record<string, readonly string[]>>;
}

/** A body with what `decode` says about it. */
export interface Vector {
  readonly name: string;
  readonly body: unknown;
  readonly context?: Readonly<Record<string, unknown>>;
}

/** A package's codes.json, as far as it is read here. */
export interface CodesFile {
  readonly provider: string;
  readonly version: number;
  readonly docs: readonly Doc[];
  readonly reasons: readonly Reason[];
  readonly spaces: readonly Space[];
  readonly entries: readonly Entry[];
  readonly idempotency: readonly {
    readonly spaces: readonly string[];
    readonly reference: readonly string[];
    readonly fresh?: string;
    readonly source: string;
  }[];
  readonly notifications: readonly {
    readonly id: string;
    readonly spaces: readonly string[];
    readonly signature: string;
    readonly in: string;
    readonly algorithm: string;
    readonly source: string;
  }[];
  readonly procedure: { readonly vectors: readonly Vector[] };
}

/** A body for an entry, from the package's testing module. */
export interface Example {
  readonly body: unknown;
  readonly context: Readonly<Record<string, unknown>>;
  readonly next: { readonly step: string };
}

/** What a package exports. */
export interface Runtime {
  lookup(space: string, code: string, qualifiers?: object): readonly Found[];
  lookupEarlier(space: string, code: string, qualifiers?: object): readonly FoundEarlier[];
  parse(space: string, code: string): { http: number; service: string; case: string } | undefined;
  decode(body: unknown, context?: object): Record<string, unknown>;
  nextStep(result: unknown): { readonly step: string } & Record<string, unknown>;
  example(space: string, name: string, options?: object): Example;
}

/** A package that was found. */
export interface Package {
  readonly id: string;
  /** Name as the provider writes it. */
  readonly name: string;
  /** Its folder. */
  readonly folder: string;
  /** How it is installed. */
  readonly npm: string;
  readonly version: string;
  readonly codes: CodesFile;
  readonly runtime: Runtime;
  /** Builds the texts of a result, by language. */
  readonly message: ReadonlyMap<string, (result: unknown) => Texts>;
}
