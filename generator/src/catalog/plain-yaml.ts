import { constructFromEvents, EVENT_ID, type Event, FAILSAFE_SCHEMA, parseEvents, SCALAR_STYLE } from "js-yaml";

/**
 * Reads YAML that holds nothing but maps, lists and lines of text. This is several times faster and
 * needs a fraction of the memory of a parser that keeps the place of everything.
 *
 * @param text - the content of a file.
 * @param maxDepth - deepest nesting of maps and lists.
 * @returns the value, in which every scalar is the text that was written; `undefined` for whatever
 *   is not valid or not that plain.
 */
export function readPlainYaml(text: string, maxDepth: number): unknown {
  if (UNUSUAL.test(text)) return undefined;
  try {
    const events = parseEvents(text, { maxDepth });
    if (!events.every(isPlain)) return undefined;
    const documents = constructFromEvents(events, { source: text, schema: FAILSAFE_SCHEMA });
    return documents.length === 1 ? documents[0] : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Parsers differ in what they allow around tabs, bare carriage returns, and marks of files and documents, and right
 * behind the bracket that ends a list or map.
 */
const UNUSUAL = /[\t\ufeff]|\r(?!\n)|^ *(?:---|\.\.\.)|[\]}][^\s,\]}:"')./]/m;

function isPlain(event: Event): boolean {
  switch (event.type) {
    case EVENT_ID.POP:
      return true;
    case EVENT_ID.ALIAS:
      return false;
    case EVENT_ID.DOCUMENT:
      return event.directives.length === 0;
    case EVENT_ID.SCALAR:
      return isBare(event) && event.valueStart < event.valueEnd && !isBlock(event.style);
    default:
      return isBare(event);
  }
}

function isBare({ anchorStart, tagStart }: { readonly anchorStart: number; readonly tagStart: number }): boolean {
  return anchorStart < 0 && tagStart < 0;
}

function isBlock(style: number): boolean {
  return style === SCALAR_STYLE.LITERAL_BLOCK || style === SCALAR_STYLE.FOLDED_BLOCK;
}
