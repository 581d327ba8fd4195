// Generated from the catalog; do not edit.
import type { Origin } from "./vocabulary.js";

// The data of a package as it is shipped: strings, which are small and cost nothing until they are read.

/** What `lookup` and the texts know. */
export interface PackedCatalog {
  /** Id of the provider. */
  readonly provider: string;
  /** Reasons in use, in capitals, separated by spaces, each with its marks; a number stands for as many others. */
  readonly reasons: readonly (string | number)[];
  readonly spaces: readonly PackedSpace[];
}

/** What `decode` knows besides: what stands where in bodies. A code of a space that is not there leaves all open. */
export interface PackedBodies extends PackedCatalog {
  /** For each space, what tells its entries apart in bodies: one entry per line, with fingerprints of its messages (`=`
   * for that of the name), other fields, then the messages with parameters. Lines at the end that are empty are left
   * out. */
  readonly signs: readonly string[];
  /** Fields of response bodies that carry codes, the deciding layers first. */
  readonly codes: readonly PackedCodeField[];
  /** Fields whose presence means that the customer is sent on, separated by spaces. */
  readonly redirects?: string;
  /** Signatures of notifications that do not prove every field. */
  readonly signatures: readonly PackedSignature[];
  /** Fields that hold ids, separated by spaces; the first that is there counts. */
  readonly ids?: Readonly<Partial<Record<"reference" | "payment" | "refund", string>>>;
  /** Fields that hold amounts and times, likewise. */
  readonly money?: Readonly<Partial<Record<"amount" | "currency" | "refunded" | "paidAt", string>>>;
  /** Lists of refunds. */
  readonly refunds?: Feature<readonly PackedRefunds[]>;
  /** Fields that show a card number, those that name its network, and how numbers and names tell the networks. */
  readonly networks?: Feature<PackedNetworks>;
  /** Lists whose elements are bodies of their own, likewise. */
  readonly items?: string;
  /** The status check of the provider, where all its codes have the same. */
  readonly check?: string;
  /** Joins what one field is read as, where codes of several spaces or only of some bodies stand in one. */
  readonly join?: Join;
  /** Finds fields that contradict each other; only where conditions have several fields that say the same. */
  readonly contradiction?: <Item extends ConditionLike>(
    body: unknown,
    conditions: readonly (readonly Item[])[],
    from?: string,
  ) => Item | undefined;
  /** Whether a code without a meaning had one before, where there are such codes. */
  readonly isWithdrawn?: (space: WithdrawnIn, code: string) => boolean;
}

/** What says which codes of a space were withdrawn. */
export type WithdrawnIn = Pick<PackedSpace, "withdrawn" | "segments" | "open" | "capitals" | "small">;

/** A condition as it is read: fields with what they may be, or where a body comes from. */
export interface ConditionLike {
  readonly fields: readonly { readonly name: string; readonly path: readonly string[] }[];
  readonly values: readonly string[];
}

/** A code as it was read in a field, as far as others may be read there as well. */
export interface Read<Match> {
  readonly place: Pick<PackedCodeField, "field" | "space" | "from" | "families"> & { readonly path: readonly string[] };
  readonly code: string | undefined;
  readonly matches: readonly Match[];
}

/** What the codes of a body are meant to be. */
export interface Meant {
  /** Where the body comes from, if somebody said it. */
  readonly said: Origin | undefined;
  readonly space?: string | undefined;
  readonly family?: string | undefined;
}

/** Makes one code of what was read in one field as codes of several spaces. */
export type Join = <
  Match extends { readonly entry: { readonly outcome: string; readonly scope: string; readonly retry: string } },
  Item extends Read<Match>,
>(
  evidence: readonly Item[],
  meant: Meant,
  tell: (reading: Item) => Match | undefined,
) => Item[];

/** What only some providers have, with the function that reads it, so that bundles without it do not have that. */
export interface Feature<Packed> {
  readonly packed: Packed;
  /** Unpacks it: what it says of a body. */
  readonly read: (packed: Packed) => (body: unknown) => string | undefined;
}

/** What a part holds that some providers do not have. */
export type Featured<Part> = Part extends Feature<infer Packed> ? Packed : never;

/** Fields separated by spaces, and per network the first digits of its numbers and its names, separated by commas. */
export interface PackedNetworks {
  readonly numbers?: string;
  readonly brands?: string;
  readonly known: readonly (readonly [network: string, numbers: string, names: string])[];
}

/** Path of a list of refunds; in each element the paths of its number and amount, and which of them count. */
export type PackedRefunds = readonly [list: string, number: string, amount: string, status?: string];

/** Name of a segment, and where it begins and ends. */
export type PackedSegment = readonly ["http" | "service" | "case", number, number];

export interface PackedSpace {
  readonly id: string;
  /** Row of its first text in a message bundle. */
  readonly row: number;
  /** What no code of the right length contains, as a regular expression. */
  readonly foreign: string;
  readonly min: number;
  readonly max: number;
  /** Literal spaces whose codes may also arrive in capitals. */
  readonly capitals?: boolean;
  /** Literal spaces whose codes may also arrive in small letters. */
  readonly small?: boolean;
  /** Literal spaces whose only call is known: position of its kind in `KINDS`, and a hyphen if it pays out. */
  readonly operation?: string;
  /** Literal spaces whose codes are about calls that move no money. */
  readonly scope?: "request";
  /** Composite spaces: the segments, in order. */
  readonly segments?: readonly PackedSegment[];
  /** How an open service is spelled. */
  readonly open?: string;
  /** One service per word: positions in `KINDS`, a hyphen if it pays out, a plus if it acts on what another call made,
   * after `:` its code if that is not the next one, and after `>` a status check. */
  readonly services?: string;
  /** How to ask for the status where the service does not say. */
  readonly check?: string;
  /** Codes and patterns that have no meaning any more, separated by spaces. */
  readonly withdrawn?: string;
  /** One entry per line: code (left out where it is the one after, or else the name), advice, name, network,
   * exceptions, services. Fields at the end that are empty are left out. */
  readonly entries: string;
}

export interface PackedCodeField {
  /** Dotted path; empty for the HTTP status of the response. */
  readonly field: string;
  readonly space: string;
  readonly layer: Layer;
  /** Dotted path of the message. */
  readonly message?: string | undefined;
  /** Only where all of these hold: `field=value,value`; without values for any; `field field=value` for one of two. */
  readonly when?: string;
  /** Only in bodies that come from there. */
  readonly from?: readonly Origin[] | undefined;
  /** Families of the space, where codes of other families may stand in the same field of such a body. */
  readonly families?: readonly string[] | undefined;
  /** Code that stands where the HTTP status is not told. */
  readonly assumed?: string | undefined;
  /** Fields that have to be there, all of them, separated by spaces. */
  readonly requires?: string;
  /** Fields that must not be there, none of them. */
  readonly excludes?: string;
  /** Fields that have to hold an amount above zero, all of them. */
  readonly positive?: string;
  /** The code that a body with the required fields stands for by itself. */
  readonly code?: string | undefined;
  /** Spaces whose codes may stand here as well. */
  readonly fallback?: readonly string[] | undefined;
  /** Field that names the service which the code is about, and the space of that service. */
  readonly service?:
    | { readonly field: string; readonly space: string; readonly assumed?: string | undefined }
    | undefined;
}

export interface PackedSignature {
  /** Field of the body that carries the signature. */
  readonly field: string;
  /** Fields that it proves. */
  readonly covers: readonly string[];
}

/** Where a code stands: a transaction field decides over the response code; a detail only says why. */
export type Layer = "transaction" | "response" | "detail";
