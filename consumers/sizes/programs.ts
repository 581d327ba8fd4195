import { parse } from "yaml";
import { z } from "zod";
import { SizeError } from "./size-error.ts";

/** A program to be weighed, for any package. */
export interface Program {
  readonly id: string;
  /** The program that it stands on top of. */
  readonly over?: string | undefined;
  /** Names by the module of a package, both perhaps with placeholders. */
  readonly imports: Readonly<Record<string, readonly string[]>>;
  /** Whether it uses the packages of all providers at once. */
  readonly together: boolean;
  /** Most bytes that the product wants, by package or part; `*` for all others. */
  readonly targets: Readonly<Record<string, number>>;
}

/** Stands below a program that is weighed without what every bundle has. */
export const EMPTY = "empty";

const shape = z.strictObject({
  programs: z.array(
    z.strictObject({
      id: z.string().min(1),
      over: z.string().optional(),
      imports: z.record(z.string().min(1), z.array(z.string().min(1)).min(1)),
      together: z.boolean().default(false),
      targets: z.record(z.string(), z.int().positive()).default({}),
    }),
  ),
});

/**
 * Reads the list of programs.
 *
 * @param text - YAML.
 * @param path - where it is from, for messages.
 * @returns the programs in their order.
 * @throws SizeError that says what is wrong: no such list, an id twice, a program on top of none.
 */
export function readPrograms(text: string, path: string): readonly Program[] {
  const { programs } = checked(text, path);
  const ids = programs.map(({ id }) => id);
  for (const [index, { id, over }] of programs.entries()) {
    if (id === EMPTY || ids.indexOf(id) !== index)
      throw new SizeError(`${path}: the id ${id} is taken; give another one`);
    if (over !== undefined && over !== EMPTY && !ids.slice(0, index).includes(over))
      throw new SizeError(`${path}: ${id} is over ${over}, but no program before it has this id`);
  }
  return programs;
}

function checked(text: string, path: string): z.infer<typeof shape> {
  try {
    return shape.parse(parse(text));
  } catch (error) {
    if (error instanceof z.ZodError) throw new SizeError(`${path}: ${z.prettifyError(error)}`);
    throw new SizeError(`${path}: ${(error as Error).message}`);
  }
}

/**
 * Which target a program has.
 *
 * @param program - the program.
 * @param names - the package that it is weighed for, or a part of it; the last that has a target counts.
 * @returns the most bytes that are wanted, or undefined when nothing is said.
 */
export function targetOf({ targets }: Program, names: readonly string[]): number | undefined {
  const name = names.findLast((one) => Object.hasOwn(targets, one));
  return targets[name ?? "*"];
}
