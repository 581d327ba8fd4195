import { z } from "zod";
import type { Size } from "./measure.ts";
import { SizeError } from "./size-error.ts";

/** The most that a program may weigh, with what its sources weighed at that time. */
export interface Budget {
  readonly bytes: number;
  readonly modules: Readonly<Record<string, number>>;
}

/** Budgets by package and program. */
export type Budgets = Readonly<Record<string, Readonly<Record<string, Budget>>>>;

const shape = z.record(
  z.string(),
  z.record(z.string(), z.strictObject({ bytes: z.int(), modules: z.record(z.string(), z.int()) })),
);

/**
 * Reads the file of budgets.
 *
 * @param text - its content; empty when there is none yet.
 * @param path - where it is from, for messages.
 * @returns the budgets.
 * @throws SizeError that says what is wrong with it.
 */
export function readBudgets(text: string, path: string): Budgets {
  if (text === "") return {};
  const mend = `restore ${path}, or remove it and run: npm run sizes -- --update`;
  try {
    return shape.parse(JSON.parse(text));
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message;
    throw new SizeError(`${path} has no budgets: ${reason}\n${mend}`);
  }
}

/**
 * Writes the file of budgets.
 *
 * @param sizes - what the programs weigh.
 * @returns the content that allows just that.
 */
export function renderBudgets(sizes: readonly Size[]): string {
  const budgets: Record<string, Record<string, Budget>> = {};
  for (const { subject, program, bytes, modules } of sizes) {
    const ofSubject = budgets[subject] ?? {};
    ofSubject[program] = { bytes, modules };
    budgets[subject] = ofSubject;
  }
  return `${JSON.stringify(budgets, null, 2)}\n`;
}
