import type { Model } from "../../../catalog/model.ts";

/** Words that Go writes in capitals. */
const INITIALISMS: ReadonlySet<string> = new Set(
  "acl api ascii cpu css dns eof guid html http https id ip json ram rpc sla smtp sql ssh tcp tls ttl udp ui uid uuid uri url utf8 vm xml".split(
    " ",
  ),
);

/** Words of the language, none of which can be the name of a package. */
const KEYWORDS: ReadonlySet<string> = new Set(
  "break case chan const continue default defer else fallthrough for func go goto if import interface map package range return select struct switch type var".split(
    " ",
  ),
);

/**
 * An exported name of Go.
 *
 * @param name - an id or an UPPER_SNAKE name: words joined by `-` or `_`.
 * @returns the words, each with a capital letter, those that Go writes in capitals as it does: `InvalidID`.
 */
export function goName(name: string): string {
  return name
    .split(/[^0-9A-Za-z]+/)
    .filter(Boolean)
    .map((word) => {
      const small = word.toLowerCase();
      return INITIALISMS.has(small) ? word.toUpperCase() : small.charAt(0).toUpperCase() + small.slice(1);
    })
    .join("");
}

/**
 * The name of a package.
 *
 * @param words - an id or tag, such as `acme-pay` or `zh-Hant`.
 * @param ending - what stands behind it.
 * @returns small letters and digits; a word of the language gets `texts` behind it.
 */
export function packageName(words: string, ending = ""): string {
  const name = words.toLowerCase().replace(/[^0-9a-z]/g, "") + ending;
  return KEYWORDS.has(name) ? `${name}texts` : name;
}

/**
 * The name of a provider's package.
 *
 * @param model - the provider.
 * @returns for example `dokucodes`.
 */
export function providerPackage({ id }: Pick<Model, "id">): string {
  return packageName(id, "codes");
}

/** Gives names out, each once. */
export class Names {
  readonly #taken: Set<string>;

  /**
   * @param taken - names that are given out already.
   */
  constructor(taken: Iterable<string>) {
    this.#taken = new Set(taken);
  }

  /**
   * Gives a name out.
   *
   * @param wanted - the name as it should be.
   * @returns the name; with `Code` behind it where something else has it, and then with a number.
   */
  take(wanted: string): string {
    for (let count = 1; ; count += 1) {
      const name = count === 1 ? wanted : `${wanted}Code${count === 2 ? "" : count - 1}`;
      if (this.#taken.has(name)) continue;
      this.#taken.add(name);
      return name;
    }
  }
}
