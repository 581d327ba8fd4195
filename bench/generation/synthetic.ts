// Made-up codes of the size and variety of real ones: about 1 kB of YAML each in two languages.
// They follow from their number alone, so that every run and every tool gets the same.

/** Texts of one language. */
export interface SyntheticText {
  readonly title: string;
  readonly detail: string;
  readonly action: string;
}

/** One made-up code. */
export interface SyntheticCode {
  readonly name: string;
  /** Code, or pattern with an open service. */
  readonly code: string;
  /** The message with its placeholder as a page would print it. */
  readonly message: string;
  /** Whether the message and the texts carry the parameter `field`. */
  readonly hasParameter: boolean;
  readonly advice: Advice;
  /** By language. */
  readonly text: Readonly<Record<string, SyntheticText>>;
  /** The text of the first language, for formats that have one alone. */
  readonly comment: SyntheticText;
  /** Line of the made-up page. */
  readonly line: number;
}

/** One made-up set of codes. */
export interface SyntheticSpace {
  readonly id: string;
  readonly kind: "literal" | "composite";
  readonly codes: readonly SyntheticCode[];
}

interface Advice {
  readonly http: string;
  readonly scope: string;
  readonly outcome: string;
  readonly retry: string;
  readonly reason: string;
}

/** Lines of the made-up page from one code to the next. */
export const LINES_PER_CODE = 4;

/** Most codes of a space: a file of the catalog has to stay small enough to be reviewed. */
const LARGEST_SPACE = 1000;

/** Every third space is composite, and every size has the same mix of both kinds. */
const SPACES_AT_LEAST = 3;

const ADVICE: readonly Advice[] = [
  { http: "200", scope: "transaction", outcome: "success", retry: "never", reason: "approved" },
  { http: "202", scope: "transaction", outcome: "pending", retry: "check_status_first", reason: "in_progress" },
  { http: "400", scope: "request", outcome: "rejected", retry: "after_fix", reason: "invalid_format" },
  { http: "401", scope: "request", outcome: "rejected", retry: "with_new_token", reason: "invalid_token" },
  { http: "403", scope: "transaction", outcome: "failed", retry: "with_other_method", reason: "insufficient_funds" },
  { http: "403", scope: "transaction", outcome: "failed", retry: "with_new_reference", reason: "suspected_fraud" },
  {
    http: "404",
    scope: "transaction",
    outcome: "unknown",
    retry: "check_status_first",
    reason: "transaction_not_found",
  },
  { http: "504", scope: "transaction", outcome: "unknown", retry: "check_status_first", reason: "timeout" },
];

const WHO = [
  ["ISSUER", "issuer", "penerbit"],
  ["ACQUIRER", "acquirer", "pihak acquirer"],
  ["WALLET", "wallet", "dompet digital"],
  ["NETWORK", "card network", "jaringan kartu"],
  ["BILLER", "biller", "penagih"],
  ["SWITCH", "switch", "jaringan antarbank"],
  ["GATEWAY", "gateway", "gerbang pembayaran"],
] as const;

const DID = [
  ["REFUSED", "refused", "menolak"],
  ["RETURNED", "returned", "mengembalikan"],
  ["HELD", "held back", "menahan"],
  ["LIMITED", "limited", "membatasi"],
  ["CLOSED", "closed", "menutup"],
] as const;

const WHAT = [
  ["TRANSFER", "transfer", "transfer"],
  ["PAYMENT", "payment", "pembayaran"],
  ["TOPUP", "top-up", "isi saldo"],
  ["WITHDRAWAL", "withdrawal", "penarikan"],
  ["REFUND", "refund", "pengembalian dana"],
  ["MANDATE", "direct debit mandate", "kuasa autodebit"],
  ["INSTALMENT", "instalment", "cicilan"],
  ["SUBSCRIPTION", "subscription", "langganan"],
] as const;

/** What a text is put together from. */
interface Parts {
  readonly number: number;
  readonly edition: number;
  readonly hasParameter: boolean;
  readonly who: (typeof WHO)[number];
  readonly did: (typeof DID)[number];
  readonly what: (typeof WHAT)[number];
}

/** Two ways to put texts together, of different length; languages take them in turn. */
const WORDINGS: readonly ((parts: Parts) => SyntheticText)[] = [
  ({ number, edition, hasParameter, who, did, what }) => ({
    title: `Case ${number} of the ${who[1]} in edition ${edition}`,
    detail: `The ${who[1]} ${did[1]} the ${what[1]} under its rule number ${number}${hasParameter ? ", which names {field}" : ""}.`,
    action: `Compare the ${what[1]} with rule ${number} of the ${who[1]} and act on what the log says about this ${what[1]}.`,
  }),
  ({ number, edition, hasParameter, who, did, what }) => ({
    title: `Kasus ${number} dari ${who[2]} dalam edisi ${edition}`,
    detail: `Pihak ${who[2]} ${did[2]} ${what[2]} ini menurut aturan nomor ${number}${hasParameter ? ", yang menyebut {field}" : ""}.`,
    action: `Bandingkan ${what[2]} ini dengan aturan ${number} dari ${who[2]}, lalu ikuti keterangan pada log.`,
  }),
];

/**
 * Makes up codes.
 *
 * @param count - how many; a multiple of 3, and of 1,000 from 3,000 on, gives spaces of equal size.
 * @param locales - languages of the texts.
 * @param edition - every text differs from that of another edition, so that nothing kept from it can be used.
 * @returns the spaces that hold them, with `count` codes in all.
 */
export function syntheticSpaces(count: number, locales: readonly string[], edition = 1): SyntheticSpace[] {
  const size = Math.min(LARGEST_SPACE, Math.ceil(count / SPACES_AT_LEAST));
  return Array.from({ length: Math.ceil(count / size) }, (_, space) => {
    const kind = space % SPACES_AT_LEAST === 2 ? "composite" : "literal";
    const first = space * size;
    const codes = Array.from({ length: Math.min(size, count - first) }, (_, index) =>
      syntheticCode(kind, index, first + index, locales, edition),
    );
    return { id: `${kind}-${space + 1}`, kind, codes };
  });
}

/**
 * Makes up one code.
 *
 * @param kind - kind of its space.
 * @param index - position in its space, from 0.
 * @param number - position among all codes, from 0.
 * @param locales - languages of the texts.
 * @param edition - number that every text names.
 * @returns the code.
 */
function syntheticCode(
  kind: SyntheticSpace["kind"],
  index: number,
  number: number,
  locales: readonly string[],
  edition: number,
): SyntheticCode {
  const who = pick(WHO, number);
  const did = pick(DID, number);
  const what = pick(WHAT, number);
  const advice = pick(ADVICE, number);
  const digits = String(number).padStart(5, "0");
  // Half of the codes, whatever their advice.
  const hasParameter = (index >> 3) % 2 === index % 2;
  const texts = WORDINGS.map((word) => word({ number, edition, hasParameter, who, did, what }));
  return {
    name: `${what[0]}_${did[0]}_BY_${who[0]}_${digits}`,
    code: kind === "composite" ? `${advice.http}XX${digits}` : `E${number.toString(36).toUpperCase().padStart(4, "0")}`,
    message: `${what[1]} ${did[1]} by ${who[1]} ${digits}${hasParameter ? " {field name}" : ""}`,
    hasParameter,
    advice,
    text: Object.fromEntries(locales.map((locale, at) => [locale, pick(texts, at)])),
    comment: pick(texts, 0),
    line: 10 + LINES_PER_CODE * number,
  };
}

function pick<T>(list: readonly T[], number: number): T {
  return list[number % list.length] as T;
}
