import { finding } from "./finding.ts";
import { always, compareFields, type FieldRule, objectIn } from "./json.ts";

/**
 * How a status check is compared: what makes a caller ask later, or believe an answer less, is more cautious.
 *
 * @param subject - what the check belongs to.
 * @returns the field rule; it is also called where there is no check on one side.
 */
export function statusRule(subject: string): FieldRule {
  return (old, now) => {
    if (old === undefined) return always("status.added", subject)(old, now);
    if (now === undefined) return always("status.removed", subject)(old, now);
    const limit =
      (field: string, isMoreCautious: (before: number, after: number) => boolean, missing: number): FieldRule =>
      (before, after) => {
        const number = (value: unknown) => (typeof value === "number" ? value : missing);
        const cautious = isMoreCautious(number(before), number(after));
        return [
          finding(cautious ? "status.more-cautious" : "status.less-cautious", `${subject} ${field}`, {
            old: before,
            new: after,
          }),
        ];
      };
    return compareFields(`${subject} status`, objectIn(old), objectIn(now), {
      required: {},
      optional: {
        service: always("status.changed", subject),
        call: always("status.changed", subject),
        notBeforeSeconds: limit("notBeforeSeconds", (before, after) => after > before, 0),
        // What is not documented may last for ever.
        validForDays: limit("validForDays", (before, after) => after < before, Number.POSITIVE_INFINITY),
        everySeconds: limit("everySeconds", (before, after) => after > before, 0),
        ifNotFound: (_, after) => [
          finding(after === undefined ? "status.more-cautious" : "status.less-cautious", `${subject} ifNotFound`),
        ],
        ifOpen: (before, after) => [
          finding(
            OPEN.indexOf(after as string) > OPEN.indexOf(before as string)
              ? "status.more-cautious"
              : "status.less-cautious",
            `${subject} ifOpen`,
            { old: before, new: after },
          ),
        ],
      },
    });
  };
}

/** What to do when the answer stays open, the least cautious first. */
const OPEN: readonly (string | undefined)[] = ["same_reference", undefined, "reconcile"];
