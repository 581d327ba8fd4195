import type { Store } from "../src/store.ts";

/** Names of what writes. */
const WRITES: readonly string[] = [
  ...["lock", "begin", "swap", "hint", "claim", "lookAgain"],
  ...["book", "send", "takeBack", "answer"],
];

/**
 * A store that says when it writes, so that something can go wrong right there.
 *
 * @param store - the store.
 * @param happen - is called before and after each write, with its number.
 * @returns the store.
 */
export function deadly(store: Store, happen: (when: "before" | "after", write: number) => void): Store {
  let writes = 0;
  const wrap = <T extends object>(table: T): T =>
    Object.fromEntries(
      Object.entries(table).map(([name, run]) => [
        name,
        !WRITES.includes(name)
          ? run
          : (...given: unknown[]) => {
              const write = ++writes;
              happen("before", write);
              const result = run(...given);
              happen("after", write);
              return result;
            },
      ]),
    ) as T;
  return {
    ...store,
    orders: wrap(store.orders),
    payments: wrap(store.payments),
    ledger: wrap(store.ledger),
    calls: wrap(store.calls),
  };
}
