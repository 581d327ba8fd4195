// Generated from the catalog; do not edit.
import { distinct } from "../values.js";
import type { Meaning } from "./meaning.js";

/** What tells meanings apart, and how to say it. */
export interface Question {
  readonly about: "provider" | "space" | "network" | "service" | "kind" | "message" | "field";
  readonly values: readonly string[];
  /** The option that answers it, if there is one. */
  readonly option?: string;
}

/**
 * What has to be known to choose between meanings.
 *
 * @param meanings - several meanings.
 * @returns the questions, that which decides most first; none where there is nothing to choose.
 */
export function questionsFor(meanings: readonly Meaning[]): Question[] {
  if (meanings.length < 2) return [];
  const options = [
    ask("provider", "--provider", ({ provider }) => provider),
    ask("space", "--space", ({ space }) => space),
    ask("network", "--network", ({ network }) => network ?? "other"),
    ask("service", "--service", ({ service }) => service ?? ""),
    ask("kind", "--kind", ({ kind }) => kind ?? ""),
  ].map((question) => question(meanings));
  const asked = options.filter(({ values }) => values.length > 1);
  // Variants of one code in one place: only a message or another field tells them apart.
  const places = meanings.map(({ provider, space, network, service, kind }) =>
    JSON.stringify([provider, space, network, service, kind]),
  );
  const alike = meanings.filter((_, index) => places.filter((place) => place === places[index]).length > 1);
  return [...asked, ...(alike.length > 1 ? byBody(alike) : [])];
}

function ask(about: Question["about"], option: string, read: (meaning: Meaning) => string) {
  return (meanings: readonly Meaning[]): Question => ({
    ...{ about, option },
    values: distinct(meanings.map(read)).filter(Boolean),
  });
}

function byBody(alike: readonly Meaning[]): Question[] {
  const fields = distinct(alike.flatMap(({ beside }) => beside));
  const messages = distinct(alike.flatMap(({ messages }) => messages));
  return [
    ...(fields.length > 0 ? [{ about: "field" as const, values: fields }] : []),
    ...(messages.length > 0 ? [{ about: "message" as const, values: messages }] : []),
  ];
}
