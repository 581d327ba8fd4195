// Made when the site is built: for each provider, what is loaded when it is needed.
declare module "virtual:providers" {
  type Table<T> = Record<string, (() => Promise<T>) | undefined>;
  /** Codes, by provider. */
  export const codes: Table<{ readonly default: import("./search.ts").PackedIndex }>;
  /** Titles of services, by provider. */
  export const services: Table<{ readonly default: import("./search.ts").ServiceTitles }>;
  /** Words, by provider. */
  export const words: Table<{ readonly default: import("./search.ts").WordIndex }>;
  /** decode and nextStep, by provider. */
  export const decoders: Table<import("./decoded.ts").Decoder>;
  /** lookup, by provider. */
  export const finders: Table<import("./search.ts").Finder>;
  /** Titles, by provider and language with a space between. */
  export const titles: Table<import("./search.ts").Titles>;
  /** Explanations, by provider and language with a space between. */
  export const details: Table<{ detail(result: unknown): string }>;
  /** What to do and what the customer may read, by provider and language with a space between. */
  export const advice: Table<{ action(result: unknown): string; customer(result: unknown): string }>;
}
