import type { Model } from "../../catalog/model.ts";

/**
 * Remembers what is made of a provider, as several languages ask for it, and each of them twice: for its files, and for
 * the hash of these.
 *
 * @param make - makes it of the provider, and of what else it is about; nothing else may decide, and nobody may change it.
 * @returns the same as `make`, which is called once for each provider for as long as that is in memory.
 */
export function oncePer<Rest extends readonly string[], Value>(
  make: (model: Model, ...rest: Rest) => Value,
): (model: Model, ...rest: Rest) => Value {
  const known = new WeakMap<Model, Map<string, { readonly value: Value }>>();
  return (model, ...rest) => {
    const made = known.get(model) ?? new Map<string, { readonly value: Value }>();
    known.set(model, made);
    const key = rest.join("\n");
    const found = made.get(key) ?? { value: make(model, ...rest) };
    made.set(key, found);
    return found.value;
  };
}
