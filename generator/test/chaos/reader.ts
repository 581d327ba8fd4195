// Reads catalogs and pages in a thread of its own, so that one that never ends, or takes all memory, can be ended.
import { parentPort } from "node:worker_threads";
import { loadModel } from "../../src/catalog/index.ts";
import { CatalogError } from "../../src/catalog/problem.ts";
import { describeFailure } from "../../src/failure.ts";
import { compareRows } from "../../src/pages/follow/compare-rows.ts";
import { lockOf } from "../../src/pages/follow/lock.ts";
import { readDocument, sourceOf } from "../../src/pages/read/read-document.ts";
import type { Answer, Question } from "./ask-reader.ts";

parentPort?.on("message", async (question: Question) => {
  const before = process.threadCpuUsage();
  const answer = await read(question);
  const { user, system } = process.threadCpuUsage(before);
  parentPort?.postMessage({ ...answer, cpu: (user + system) / 1000 });
});

async function read(question: Question): Promise<Omit<Answer, "cpu">> {
  try {
    return { is: "read", text: question.doc === undefined ? await load(question) : await follow(question) };
  } catch (error) {
    const { details, message } = describeFailure(error);
    const isDefect = details !== "" && !(error instanceof CatalogError);
    return { is: isDefect ? "crash" : "refused", text: `${details}\n${message}`.trim() };
  }
}

async function load({ catalog, provider }: Question): Promise<string> {
  const { spaces } = await loadModel(catalog, provider);
  return `${spaces.reduce((sum, { entries }) => sum + entries.length, 0)} entries`;
}

async function follow({ catalog, provider, doc = "", page = "" }: Question): Promise<string> {
  const source = await sourceOf(catalog, provider, doc);
  const { reading } = await readDocument(source, doc, { source: page, cache: "" });
  const { changes } = compareRows(lockOf(source, doc), reading.rows);
  return `${reading.rows.length} rows, ${changes.length} changes`;
}
