// A command in small: replaces, adds and removes files in two folders, as `codes` does.
import { placeOf } from "../../src/files/place.ts";
import { inTurn, write } from "../../src/files/turn.ts";

const [catalog = "", changesets = ""] = process.argv.slice(2);
const places = [await placeOf("catalog", catalog), await placeOf("changesets", changesets)] as const;
await inTurn({ write: places }, () =>
  write([
    { place: places[0], path: "a/one.yaml", content: "new" },
    { place: places[0], path: "a/gone.yaml", content: null },
    { place: places[0], path: "b/docs/two.yaml", content: { pieces: () => ["n", "ew"] } },
    { place: places[1], path: "three.md", content: "new" },
  ]),
);
