import { createHash } from "node:crypto";
import type { CodesData } from "../../emit/codes-json.ts";
import { mergeAdvice } from "../../runtime/advice.ts";
import type { UnknownResult } from "../../runtime/decode.ts";
import type { KnownEntry } from "../../runtime/lookup.ts";
import type { Message } from "../../runtime/message.ts";
import type { Content } from "./content.ts";

/** What is said about a row, in every language, and what it is called. */
export interface Words {
  /** Follows from the texts alone, so that it stays while they do. */
  readonly id: string;
  /** In the order of the languages. */
  readonly texts: readonly Message[];
}

/** Finds what the package says about what `lookup` answers, and collects it: each once. */
export class Wording {
  readonly #messages: Content["messages"];
  readonly #byText = new Map<string, Words>();

  /**
   * @param messages - those of the package.
   */
  constructor(messages: Content["messages"]) {
    this.#messages = messages;
  }

  /** All words so far, by their id. */
  get all(): readonly Words[] {
    return [...this.#byText.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /**
   * What is said about a code.
   *
   * @param found - what may be meant by it; at least one.
   * @returns the words of `message` for the entry, or for the result that several entries leave open.
   */
  of(found: readonly KnownEntry[]): Words {
    const [entry] = found;
    const result = entry !== undefined && found.length === 1 ? entry : openResult(found);
    return this.#kept(this.#messages.map(({ message }) => message(result)));
  }

  /**
   * What is said about an entry that decides nothing: `message` does not know it.
   *
   * @param entry - what a code meant before.
   * @returns its texts.
   */
  ofEarlier({ text }: Pick<CodesData["entries"][number], "text">): Words {
    return this.#kept(this.#messages.map(({ locale }) => withoutParameters(text[locale])));
  }

  #kept(said: readonly Message[]): Words {
    const texts = said.map(({ title, detail, action, customer }) => ({ title, detail, action, customer }));
    const key = JSON.stringify(texts);
    const known = this.#byText.get(key);
    if (known) return known;
    const words = { id: createHash("sha256").update(key).digest("hex").slice(0, 16), texts };
    this.#byText.set(key, words);
    return words;
  }
}

/** No message gives the parameters of an earlier meaning a value. */
function withoutParameters(text: Message | undefined): Message {
  const { title = "", detail = "", action = "", customer = "" } = text ?? {};
  const without = (said: string) => said.replace(/\{[a-z][a-z0-9_]*\}/g, "…");
  return { title: without(title), detail: without(detail), action: without(action), customer };
}

/** The result that `decode` gives where it cannot tell several entries apart. */
function openResult(candidates: readonly KnownEntry[]): UnknownResult {
  const [{ space = "", code = "" } = {}] = candidates;
  const result: Pick<UnknownResult, "known" | "why" | "candidates" | "space" | "code"> = {
    ...{ known: false, why: "ambiguous", space, code },
    ...mergeAdvice(candidates),
    candidates,
  };
  return result as UnknownResult;
}
