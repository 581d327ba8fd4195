import type { Arrivals } from "../arriving.ts";
import { spread } from "../chance.ts";
import { type Asked, named, type Question } from "../vector.ts";
import { circumstances } from "./circumstances.ts";
import { claims } from "./claims.ts";
import { conditions } from "./conditions.ts";
import { earlier } from "./earlier.ts";
import { explained } from "./explained.ts";
import { messages } from "./messages.ts";
import { money } from "./money.ts";
import { untold } from "./untold.ts";
import { strangeValues } from "./values.ts";

/**
 * Bodies for what seldom arrives, made by rules from the data of any provider.
 *
 * @param arrivals - the codes of the provider.
 * @param most - how many there are to be about.
 * @returns the questions, some of which may be asked twice.
 */
export function authored(arrivals: Arrivals, most: number): Asked[] {
  const groups: readonly (readonly [name: string, questions: readonly Question[], share: number])[] = [
    ["value", strangeValues(arrivals), 0.14],
    ["message", messages(arrivals), 0.16],
    ["condition", conditions(arrivals), 0.2],
    ["circumstance", circumstances(arrivals), 0.35],
    ["claim", claims(arrivals), 0.6],
    ["money", money(arrivals), 0.12],
    ["earlier", earlier(arrivals), 0.03],
    ["explained", explained(arrivals), 0.04],
    ["untold", untold(arrivals), 0.03],
  ];
  return groups.flatMap(([name, questions, share]) => named(name, spread(questions, Math.round(share * most))));
}
