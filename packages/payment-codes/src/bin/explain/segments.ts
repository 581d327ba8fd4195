// Generated from the catalog; do not edit.
import type { Filters } from "../arguments.js";
import type { Library } from "../library.js";
import { eachSpace } from "./find.js";

/** How a code that is not in the catalog reads in a space of composite codes. */
export interface Segments {
  readonly provider: string;
  readonly space: string;
  readonly http: string;
  readonly service: string;
  readonly serviceTitle?: string;
  readonly case: string;
}

/**
 * Splits a code that has no entry, wherever it has the form.
 *
 * @param library - the package.
 * @param query - the code.
 * @param filters - which providers and spaces.
 * @returns its segments by space; none where it has no such form.
 */
export function segmentsOf(library: Library, query: string, filters: Filters): Segments[] {
  if (!/^[0-9A-Za-z]+$/.test(query)) return [];
  return eachSpace(library, filters).flatMap(({ provider, space }) => {
    const about = library.data(provider).spaces.find(({ id }) => id === space);
    if (!about?.segments || query.length < about.length.min || query.length > about.length.max) return [];
    const parts = { http: "", service: "", case: "" };
    let from = 0;
    for (const { name, length } of about.segments) {
      parts[name] = query.slice(from, from + length);
      from += length;
    }
    const title = about.services?.find(({ code }) => code === parts.service)?.title;
    const isForm = /^[1-5][0-9]{2}$/.test(parts.http) && /^[0-9]+$/.test(parts.case + parts.service);
    return isForm ? [{ provider, space, ...parts, ...(title && { serviceTitle: title }) }] : [];
  });
}
