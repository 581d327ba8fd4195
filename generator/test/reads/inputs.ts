import { readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** Which files of the repository a task of turbo has as inputs: a change of any other does not run it again. */
export interface Inputs {
  /** Folder of the repository. */
  readonly root: string;
  /** The task, as error messages name it. */
  readonly task: string;
  /** Patterns of paths in the repository: `*` within one name, `**` for any depth. */
  readonly globs: readonly string[];
  /** Patterns of paths that are inputs of another task, although a pattern of this one fits. */
  readonly excepted: readonly string[];
}

/** Part of a `turbo.json`. */
interface TurboFile {
  readonly tasks?: Readonly<Record<string, { readonly inputs?: readonly string[] }>>;
}

const AT_ROOT = "$TURBO_ROOT$/";
const OWN = "$TURBO_DEFAULT$";

/**
 * Reads what a task has as inputs from the `turbo.json` of a workspace or, where that says nothing, of the repository.
 *
 * @param root - folder of the repository.
 * @param workspace - folder of the workspace in it, such as `packages/klikoo-codes`.
 * @param task - name of the task.
 * @returns its inputs.
 * @throws Error when neither file lists them.
 */
export function inputsOf(root: string, workspace: string, task: string): Inputs {
  const inputs = [join(root, workspace), root].flatMap((folder) => inputsIn(folder, task) ?? [])[0];
  if (inputs === undefined) throw new Error(`no turbo.json lists the inputs of the task ${task} of ${workspace}`);
  const own = (path: string) => (path.startsWith(AT_ROOT) ? path.slice(AT_ROOT.length) : `${workspace}/${path}`);
  const globs = inputs
    .filter((path) => !path.startsWith("!"))
    .map((path) => (path === OWN ? `${workspace}/**` : own(path)));
  const excepted = inputs.filter((path) => path.startsWith("!")).map((path) => own(path.slice(1)));
  // Part of the hash of every task, whatever its inputs are.
  const always = [
    "package.json",
    "turbo.json",
    "pnpm-lock.yaml",
    `${workspace}/package.json`,
    `${workspace}/turbo.json`,
  ];
  return { root, task: `${workspace}#${task}`, globs: [...globs, ...always], excepted };
}

function inputsIn(folder: string, task: string): (readonly string[])[] | undefined {
  let text: string;
  try {
    text = readFileSync(join(folder, "turbo.json"), "utf8");
  } catch {
    return undefined;
  }
  const inputs = (JSON.parse(text) as TurboFile).tasks?.[task]?.inputs;
  return inputs === undefined ? undefined : [inputs];
}

/** What is installed, built or kept by tools: it follows from the inputs and the lock file. */
const DERIVED = /(?:^|\/)(?:node_modules|dist|\.turbo|\.git|\.dist-source)(?:\/|$)|^packages\/[^/]+\/data(?:\/|$)/;

/**
 * Whether a task may read a file: whatever is outside of the repository, and what a change of runs it again.
 *
 * @param inputs - those of the task.
 * @param path - an absolute path.
 * @returns true where it may.
 */
export function mayRead(inputs: Inputs, path: string): boolean {
  const inside = insideOf(inputs, path);
  return inside === undefined || isCovered(inputs, inside);
}

/**
 * Whether a task may list what is in a folder: all that can be in it has to be an input.
 *
 * @param inputs - those of the task.
 * @param path - an absolute path.
 * @returns true where it may.
 */
export function mayList(inputs: Inputs, path: string): boolean {
  const inside = insideOf(inputs, path);
  return inside === undefined || isCovered(inputs, `${inside}/any name`);
}

/**
 * Whether a task may ask if something is there: also for a folder that holds inputs.
 *
 * @param inputs - those of the task.
 * @param path - an absolute path.
 * @returns true where it may.
 */
export function mayAsk(inputs: Inputs, path: string): boolean {
  const inside = insideOf(inputs, path);
  if (inside === undefined || inside === "." || isCovered(inputs, inside)) return true;
  return inputs.globs.some((glob) => glob.startsWith(`${inside}/`));
}

/** The path in the repository, with slashes; undefined outside of it, in the folder itself, and for what is derived. */
function insideOf({ root }: Inputs, path: string): string | undefined {
  const inside = relative(root, path).split(sep).join("/");
  if (inside === "") return ".";
  return inside.startsWith("../") || inside === ".." || DERIVED.test(inside) ? undefined : inside;
}

function isCovered({ globs, excepted }: Inputs, path: string): boolean {
  return globs.some((glob) => patternOf(glob).test(path)) && !excepted.some((glob) => patternOf(glob).test(path));
}

const patterns = new Map<string, RegExp>();

function patternOf(glob: string): RegExp {
  const known = patterns.get(glob);
  if (known) return known;
  const source = glob
    .split(/(\*\*\/?|\*)/)
    .map((part) => (part === "*" ? "[^/]*" : part.startsWith("**") ? ".*" : part.replace(/[.+?^${}()|[\]\\]/g, "\\$&")))
    .join("");
  const pattern = new RegExp(`^${source}$`);
  patterns.set(glob, pattern);
  return pattern;
}
