import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { KeptData } from "../../catalog/kept-data.ts";
import { digestOf } from "../../catalog/seen.ts";
import { explainSystemError } from "../../files/system-error.ts";

/**
 * Keeps in a folder what was read from files of a catalog. Each file of it begins with a hash of its content and of what
 * it is kept for, so that one that is damaged, out of date or about something else is not used.
 *
 * @param folder - the folder; nobody else can write there.
 * @param by - all that decides about what is read beside the file itself: catalog, code and what runs it.
 * @returns what is kept there. Where nothing can be written, nothing is kept.
 */
export function keptFiles(folder: string, by: string): KeptData {
  const placeOf = (path: string) => join(folder, `${digestOf(JSON.stringify([by, path])).slice(0, 32)}.data`);
  const sealOf = (path: string, key: string, body: string) => digestOf(`${JSON.stringify([by, path, key])}\n${body}`);
  return {
    get(path, key) {
      const text = textIn(placeOf(path));
      if (text === undefined) return undefined;
      const body = text.slice(text.indexOf("\n") + 1);
      return text.startsWith(`${sealOf(path, key, body)}\n`) ? (JSON.parse(body) as unknown) : undefined;
    },

    put(path, key, data) {
      if (!isJson(data)) return;
      const body = JSON.stringify(data);
      const place = placeOf(path);
      const temporary = `${place}.${process.pid}`;
      try {
        writeFileSync(temporary, `${sealOf(path, key, body)}\n${body}`, { mode: 0o600 });
        renameSync(temporary, place);
      } catch (error) {
        if (explainSystemError(error) === undefined) throw error;
        rmSync(temporary, { force: true });
      }
    },
  };
}

function textIn(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (explainSystemError(error) === undefined) throw error;
    return undefined;
  }
}

/** Whether JSON gives back exactly this: most data of a catalog is maps, lists and texts. */
function isJson(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value) && !Object.is(value, -0);
  if (typeof value !== "object") return typeof value === "string" || typeof value === "boolean";
  if (value === null) return true;
  if (Array.isArray(value)) return value.every(isJson);
  return Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(isJson);
}
