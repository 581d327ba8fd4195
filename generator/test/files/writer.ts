// A command in small: replaces, adds and removes files in three folders, as `codes` does, in two parts.
import { placeOf } from "../../src/files/place.ts";
import { inTurn, writeInParts } from "../../src/files/turn.ts";

const [catalog = "", changesets = "", docs = ""] = process.argv.slice(2);
const places = [
  await placeOf("catalog", catalog),
  await placeOf("changesets", changesets),
  await placeOf("docs", docs),
] as const;
await inTurn({ write: places }, () =>
  writeInParts(async (stage) => {
    await stage([
      { place: places[0], path: "a/one.yaml", content: "new" },
      { place: places[0], path: "a/gone.yaml", content: null },
      { place: places[1], path: "three.md", content: "new" },
    ]);
    await stage([
      { place: places[0], path: "b/docs/two.yaml", content: { pieces: () => ["n", "ew"] } },
      { place: places[2], path: "four.md", content: "new" },
    ]);
  }),
);
