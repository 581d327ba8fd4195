// Names that stand for fields of unpacked data and of what `decode` passes on inside itself. Minifiers of users keep the
// names of fields, so they are shortened when a package is compiled. What users see, send or name in a text keeps its name.

/** Each becomes the letter at its place. */
const NAMES = [
  ...["advice", "assumed", "byCode", "capitals", "claims", "companions", "decides", "draft", "elsewhere", "entry"],
  ...["evidence", "exceptions", "excluded", "fallback", "fingerprints", "foreign", "foreignPart", "found"],
  ...["isByNetwork", "kinds", "letters", "matches", "messagePath", "narrowed", "networkIn", "only", "open"],
  ...["paysOut", "positions", "positive", "ranges", "record", "records", "redirects", "refundedIn", "roots", "row"],
  ...["says", "scale", "segments", "services", "signatures", "signs", "small", "table", "templates", "traits"],
  ...["unpacked", "weight"],
] as const;

const LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** The letter that each name becomes; no field that keeps its name has a name of one letter. */
export const INNER_NAMES: Readonly<Record<string, string>> = Object.fromEntries(
  NAMES.map((name, index) => [name, LETTERS.charAt(index)]),
);
