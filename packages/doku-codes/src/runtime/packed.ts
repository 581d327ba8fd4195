// Generated from the catalog; do not edit.
// The data of a package as it is shipped: strings, which are small and cost nothing until they are read.

/** Everything that `decode` and `lookup` know. */
export interface PackedCatalog {
  /** Id of the provider. */
  readonly provider: string;
  /** Reasons in use, in capitals, separated by spaces, each with its marks. */
  readonly reasons: string;
  readonly spaces: readonly PackedSpace[];
  /** Fields of response bodies that carry codes, the deciding layers first. */
  readonly codes: readonly PackedCodeField[];
  /** Fields whose presence means that the customer is sent on. */
  readonly redirects: readonly string[];
  /** Signatures of notifications that do not prove every field. */
  readonly signatures: readonly PackedSignature[];
  /** Fields that hold ids, separated by spaces; the first that is there counts. */
  readonly ids?: Readonly<Partial<Record<"reference" | "payment" | "refund", string>>>;
  /** Fields that hold amounts and times, likewise. */
  readonly money?: Readonly<Partial<Record<"amount" | "currency" | "refunded" | "paidAt", string>>>;
  /** Lists of refunds. */
  readonly refunds?: readonly PackedRefunds[];
  /** Fields that show a card number, those that name its network, and how numbers and names tell the networks. */
  readonly networks?: PackedNetworks;
  /** Lists whose elements are bodies of their own. */
  readonly items?: readonly string[];
  /** The status check of the provider, where all its codes have the same. */
  readonly check?: string;
}

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
  /** What no code contains, as the inside of a character class. */
  readonly foreign: string;
  readonly min: number;
  readonly max: number;
  /** Literal spaces whose codes may also arrive in capitals. */
  readonly capitals?: boolean;
  /** Literal spaces whose codes may also arrive in small letters. */
  readonly small?: boolean;
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
  /** One entry per line: code (left out where it is the one after, or else the name), advice, name, network,
   * fingerprints of messages (`=` for that of the name), exceptions, services, companions, then the messages with
   * parameters. Fields at the end that are empty are left out. */
  readonly entries: string;
}

export interface PackedCodeField {
  /** Dotted path; empty for the HTTP status of the response. */
  readonly field: string;
  readonly space: string;
  readonly layer: Layer;
  /** Dotted path of the message. */
  readonly message?: string | undefined;
  /** Only where another field has one of these values, or any for none: `field=value,value`. */
  readonly when?: string;
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
