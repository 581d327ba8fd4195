import { Parser } from "htmlparser2";
import { z } from "zod";
import { CommandError } from "../../../command-error.ts";
import { addressed, ask } from "../address.ts";
import { python } from "./build-tools.ts";

/** The files of a project on an index: SHA-256 by file name, `undefined` where the index names none. */
export type IndexFiles = ReadonlyMap<string, string | undefined>;

/** As in PEP 691; older indexes answer with HTML, as in PEP 503. */
const JSON_TYPE = "application/vnd.pypi.simple.v1+json";
const HTML_TYPE = "text/html";
const ACCEPT = `${JSON_TYPE}, application/vnd.pypi.simple.v1+html;q=0.2, ${HTML_TYPE};q=0.1`;

const projectShape = z.object({
  files: z.array(z.object({ filename: z.string(), hashes: z.record(z.string(), z.string()) })),
});

const PATIENCE = 30_000;

/**
 * The index that pip installs from.
 *
 * @returns its address: what pip is set up for, or else what pip itself names as its default.
 * @throws CommandError when there is no pip.
 */
export async function configuredIndex(): Promise<string> {
  const settings = process.env.PIP_INDEX_URL ?? indexIn(await python(["-m", "pip", "config", "list"]));
  const address = settings ?? defaultIn(await python(["-m", "pip", "download", "--help"], { COLUMNS: "1000" }));
  if (address === undefined) throw new CommandError("pip names no index; pass --index ADDRESS");
  return address;
}

function indexIn(settings: string): string | undefined {
  return /^(?:global|download|install)\.index-url='(.*)'$/m.exec(settings)?.[1];
}

function defaultIn(help: string): string | undefined {
  return /--index-url[\s\S]*?\(default\s+(https?:[^\s)]+)\)/.exec(help)?.[1];
}

/**
 * Asks an index which files of a project it has.
 *
 * @param index - address of the index, as pip takes it.
 * @param name - name of the project.
 * @returns its files; `undefined` when it does not know the project.
 * @throws CommandError when it does not respond as an index does: that does not mean that there are no files.
 */
export async function indexFiles(index: string, name: string): Promise<IndexFiles | undefined> {
  const asked = addressed(`${index.replace(/\/*$/, "/")}${name}/`);
  if (asked === undefined) throw new CommandError(`the index ${index} is no address; pass --index ADDRESS`);
  const { address, headers } = asked;
  const silent = (why: string) =>
    new CommandError(
      `the index does not say which files of ${name} it has (${address.href}): ${why}; nothing was prepared`,
    );
  const answer = await ask({ address, headers: { ...headers, accept: ACCEPT }, patience: PATIENCE, silent });
  if (answer === undefined) return undefined;
  const { type } = answer;
  const text = new TextDecoder().decode(answer.bytes);
  const files = type.startsWith(JSON_TYPE) ? filesInJson(text) : type.includes("html") ? filesInHtml(text) : undefined;
  if (files === undefined) throw silent("the answer is none of an index of Python packages");
  return files;
}

function filesInJson(text: string): IndexFiles | undefined {
  try {
    const { files } = projectShape.parse(JSON.parse(text));
    return new Map(files.map(({ filename, hashes }) => [filename, hashes.sha256]));
  } catch {
    return undefined;
  }
}

function filesInHtml(text: string): IndexFiles {
  const files = new Map<string, string | undefined>();
  let target: string | undefined;
  let label = "";
  const parser = new Parser({
    onopentag(name, { href }) {
      if (name !== "a") return;
      target = href;
      label = "";
    },
    ontext(part) {
      label += part;
    },
    onclosetag(name) {
      if (name !== "a" || target === undefined) return;
      files.set(label.trim(), /#sha256=([0-9a-f]{64})/.exec(target)?.[1]);
      target = undefined;
    },
  });
  parser.end(text);
  return files;
}
