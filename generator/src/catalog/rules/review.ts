import type { Rule } from "./rule.ts";

/** Drafts are not published: a person reviews an entry and removes the mark. */
export const reviewIsDone: Rule = (_model, source) =>
  [...source.spaces.values()].flatMap(({ file, data }) =>
    (data.entries ?? []).flatMap((entry, index) =>
      entry.review === undefined
        ? []
        : [
            file.problem(["entries", index, "review"], "review-needed", {
              found: `${entry.code} as a draft`,
              expected: "an entry that a person has reviewed",
              mend: "check outcome, retry and texts, then remove the mark",
            }),
          ],
    ),
  );
