import { randomNumbers } from "../random.ts";

/** Random numbers that come out the same for the same seed. */
export interface Chance {
  /** True in this share of cases. */
  readonly is: (share: number) => boolean;
  /** A number from 0 up to a limit. */
  readonly upTo: (limit: number) => number;
  /** One of several, each with its weight. */
  readonly pick: <T extends string>(weights: Readonly<Record<T, number>>) => T;
}

/** Makes a source of random numbers. */
export function chanceOf(seed: number): Chance {
  const next = randomNumbers(seed);
  return {
    is: (share) => next() < share,
    upTo: (limit) => next() * limit,
    pick: (weights) => {
      const entries = Object.entries(weights) as [keyof typeof weights, number][];
      let left = next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [name, weight] of entries) {
        left -= weight;
        if (left < 0) return name;
      }
      return (entries.at(-1) as (typeof entries)[number])[0];
    },
  };
}

/** Things that happen at a time, in seconds. */
export interface Agenda {
  readonly now: () => number;
  readonly after: (seconds: number, happen: () => void) => void;
  /** Lets everything happen up to a time. */
  readonly run: (until: number) => void;
}

/** Makes an empty agenda. */
export function agendaOf(): Agenda {
  const events: { at: number; happen: () => void }[] = [];
  let now = 0;
  return {
    now: () => now,
    after: (seconds, happen) => {
      const at = now + seconds;
      let index = events.length;
      while (index > 0 && (events[index - 1]?.at ?? 0) < at) index--;
      events.splice(index, 0, { at, happen });
    },
    run: (until) => {
      for (let event = events.at(-1); event && event.at <= until; event = events.at(-1)) {
        events.pop();
        now = event.at;
        event.happen();
      }
      now = until;
    },
  };
}
