import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { csv, parquet } from "../table-files.ts";
import { FOLDER, manifest, SUBJECTS } from "./subject.ts";

const JOINED = Object.keys(manifest.exports).flatMap((path) => /^\.\/data\/(\w+)\.csv$/.exec(path)?.[1] ?? []);

describe("the tables of all providers", () => {
  it.each(JOINED)("%s has the rows of each provider, in order", (name) => {
    const expected = SUBJECTS.flatMap(({ folder }) => csv(folder, name));
    expect(expected.length).toBeGreaterThan(0);
    expect(csv(FOLDER, name)).toEqual(expected);
  });

  it("have a group of rows per provider, which is found by its minimum and maximum", async () => {
    const { metadata, rows } = await parquet(FOLDER, "codes");
    expect(rows.map(({ provider, space, code }) => [provider, space, code])).toEqual(
      csv(FOLDER, "codes").map(({ provider, space, code }) => [provider, space, code]),
    );
    const ranges = metadata.row_groups.map(({ columns: [first] }) => [
      first?.meta_data?.statistics?.min_value,
      first?.meta_data?.statistics?.max_value,
    ]);
    expect(ranges).toEqual(SUBJECTS.map(({ id }) => [id, id]));
  });

  it("are exported with SQL for them", () => {
    expect(JOINED).toContain("codes");
    const paths = Object.keys(manifest.exports).filter((path) => path.startsWith("./sql/"));
    expect(paths.length).toBeGreaterThan(0);
    for (const path of paths) expect(readFileSync(join(FOLDER, path), "utf8")).toContain("codes");
  });
});
