import { findingAt, type Rule } from "./rule.ts";

/** Drafts are not published. */
export const REVIEW = [
  {
    id: "review-needed",
    says: "A draft is reviewed before anything is generated.",
    open: "draft",
    check: (_model, source) =>
      [...source.spaces.values()].flatMap(({ file, data }) =>
        (data.entries ?? []).flatMap((entry, index) =>
          entry.review === undefined
            ? []
            : [
                findingAt(file, ["entries", index, "review"], {
                  found: `${entry.code} as a draft`,
                  expected: "an entry that a person has reviewed",
                  mend: "check outcome, retry and texts, then remove the mark",
                }),
              ],
        ),
      ),
  },
] as const satisfies readonly Rule[];
