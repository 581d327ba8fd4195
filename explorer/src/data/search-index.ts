// What the search of the start page reads about a provider.
import type { PackedIndex, PackedSpace, ServiceTitles, WordIndex } from "../browser/search.ts";
import type { Provider, SpaceOfSite } from "./site.ts";
import { slugOf } from "./slug.ts";

/**
 * The codes of a provider.
 *
 * @param provider - the provider.
 * @returns its spaces with the codes that have entries.
 */
export function codeIndexOf({ spaces }: Provider): PackedIndex {
  return { spaces: spaces.map(spaceOf) };
}

function spaceOf(space: SpaceOfSite): PackedSpace {
  const { id, title, alphabet = "", length, open, segments, listed, pages, servicesByCode } = space;
  let at = 0;
  const cut = segments?.map(({ name, length: size }): [string, number, number] => {
    at += size;
    return [name, at - size, at];
  });
  const odd = pages.filter(({ code, slug }) => slugOf(code) !== slug).map(({ code, slug }) => [code, slug] as const);
  return {
    id,
    title,
    alphabet: alphabetWith(space, alphabet),
    min: length?.min ?? at,
    max: length?.max ?? at,
    ...(open !== undefined && { open }),
    ...(cut && { segments: cut }),
    codes: listed.map(({ code }) => code).join(" "),
    ...(servicesByCode.size > 0 && { services: [...servicesByCode.keys()].join(" ") }),
    ...(odd.length > 0 && { slugs: Object.fromEntries(odd) }),
  };
}

/**
 * The titles of a provider's services.
 *
 * @param provider - the provider.
 * @returns by space and code.
 */
export function serviceTitlesOf({ spaces }: Provider): ServiceTitles {
  const titled = spaces.filter(({ servicesByCode }) => servicesByCode.size > 0);
  return Object.fromEntries(
    titled.map(({ id, servicesByCode }) => [
      id,
      Object.fromEntries([...servicesByCode].map(([code, { title }]) => [code, title])),
    ]),
  );
}

/** The characters of a space: marks, such as a hyphen, stand beside its letters. */
function alphabetWith(space: SpaceOfSite, alphabet: string): string {
  const { marks = [] } = space as SpaceOfSite & { readonly marks?: readonly string[] };
  return `${alphabet}${marks.filter((mark) => !alphabet.includes(mark)).join("")}`;
}

/**
 * The words about the codes of a provider.
 *
 * @param provider - the provider.
 * @returns titles in all languages, messages and reasons, by code.
 */
export function wordIndexOf({ codes, spaces }: Provider): WordIndex {
  const positions = new Map(spaces.map(({ id }, index) => [id, index]));
  const current = codes.entries.filter(({ validUntil }) => validUntil === undefined);
  return {
    entries: current.map(({ space, code, text, when = [], messages, reason }) => {
      const titles = [text, ...when.map(({ text: of }) => of)].flatMap((of) =>
        Object.values(of ?? {}).flatMap(({ title }) => title ?? []),
      );
      return [positions.get(space) ?? 0, code, [...new Set(titles)], messages, reason] as const;
    }),
  };
}
