import { readFile, writeFile } from "node:fs/promises";
import { caseFileText, makeCases } from "../cases/index.ts";
import type { CaseFile } from "../cases/shape.ts";
import { CASES } from "./places.ts";

/** How `cases.json` is brought up to date. */
export const UPDATE = "npm run consumers -- --update-cases";

/** Writes `cases.json` as the catalog makes it. */
export async function updateCases(): Promise<void> {
  await writeFile(CASES, caseFileText(await makeCases()));
}

/**
 * Compares `cases.json` with the catalog.
 *
 * @returns what to do when it is not current; nothing when it is.
 */
export async function checkCases(): Promise<string> {
  const [made, committed] = await Promise.all([makeCases(), readFile(CASES, "utf8").catch(() => "")]);
  return caseFileText(made) === committed
    ? ""
    : `consumers/cases.json is not what the catalog makes; write it with\n  ${UPDATE}\nand review the difference`;
}

/**
 * Reads `cases.json`.
 *
 * @returns what it holds.
 */
export async function readCases(): Promise<CaseFile> {
  return JSON.parse(await readFile(CASES, "utf8")) as CaseFile;
}
