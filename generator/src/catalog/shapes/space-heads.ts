import { z } from "zod";
import { text } from "../text-shape.ts";
import { flag, kind } from "./advice.ts";
import { digits, id, MARKS } from "./values.ts";

const spaceHead = z.strictObject({
  id,
  title: text,
  kind: z.enum(["literal", "composite"]),
  base: z
    .string()
    .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/)
    .optional()
    .describe("File of a standard, `folder/file`, that the space builds on"),
  services: z
    .string()
    .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/)
    .optional()
    .describe("Services file of a standard"),
  answers: z
    .string()
    .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/)
    .optional()
    .describe("Answers file of a standard: what merchants send where they are asked or told something"),
  cards: flag.optional().describe("Its codes are about cards, so that customer texts may say card"),
  capitals: z.literal("true").optional().describe("Codes of the alphabet `lower` that may also arrive in capitals"),
  small: z.literal("true").optional().describe("Codes of the alphabet `upper` that may also arrive in small letters"),
  alphabet: z
    .enum(["digits", "upper", "lower", "mixed"])
    .describe("digits: 0-9; upper: also A-Z and _; lower: a-z and _; mixed: 0-9, A-Z, a-z and _"),
  marks: z
    .array(z.enum(MARKS))
    .min(1)
    .refine((marks) => new Set(marks).size === marks.length, "each mark once")
    .optional()
    .describe('What codes of a literal space have besides its alphabet: "-", also as a minus sign in front, and "."'),
  operation: kind
    .optional()
    .describe("Kind of the only call that answers with these codes; one that moves money where it is left out"),
  payout: flag
    .optional()
    .describe("The money of a literal space goes from the merchant to somebody else, or the call asks about that"),
  open: z
    .string()
    .regex(/^[A-Za-z]+$/)
    .optional()
    .describe("How the page spells a segment left open"),
  length: z.strictObject({ min: digits, max: digits }).optional().describe("Length of a code in a literal space"),
  segments: z
    .array(
      z.strictObject({
        name: z.enum(["http", "service", "case"]),
        length: digits,
        alphabet: z
          .literal("alphanumeric")
          .optional()
          .describe("Services that may have letters: 0-9 and A-Z; digits alone where it is left out"),
      }),
    )
    .length(3)
    .optional(),
});

type SpaceHead = z.infer<typeof spaceHead>;

/** What a space may not be, and what it should be instead; the first that holds is said. */
type Fault = readonly [isWrong: (space: SpaceHead) => boolean, expected: string];

const LITERAL_FAULTS: readonly Fault[] = [
  [({ segments, open }) => Boolean(segments ?? open), "neither segments nor open in a literal space"],
  [
    ({ alphabet, capitals }) => capitals !== undefined && alphabet !== "lower",
    "capitals only with the alphabet lower; in mixed, codes that differ in case are two codes",
  ],
  [
    ({ alphabet, small }) => small !== undefined && alphabet !== "upper",
    "small only with the alphabet upper; in mixed, codes that differ in case are two codes",
  ],
  [({ answers }) => answers !== undefined, "no answers in a literal space, as its codes name no service"],
  [
    ({ length }) => Number(length?.min ?? 1) > Number(length?.max ?? 64),
    "a least length that is not above the greatest",
  ],
];

const COMPOSITE_FAULTS: readonly Fault[] = [
  [
    ({ segments = [] }) => new Set(segments.map(({ name }) => name)).size !== 3,
    "the segments http, service and case, each once",
  ],
  [
    ({ open, segments = [] }) => open?.length !== Number(segments.find(({ name }) => name === "service")?.length),
    "open, as long as the segment of the service",
  ],
  [
    ({ alphabet }) => alphabet !== "digits",
    "the alphabet digits, as the segments are numbers; letters of services are those of their segment",
  ],
  [
    ({ segments = [] }) => segments.some(({ name, alphabet }) => name !== "service" && alphabet !== undefined),
    "letters only in the segment of the service, as HTTP status and case are numbers",
  ],
  [
    ({ marks }) => marks !== undefined,
    "no marks, as the segments are numbers; letters of services are those of their segment",
  ],
  [
    ({ capitals, small }) => (capitals ?? small) !== undefined,
    "neither capitals nor small, as letters of services stand for themselves",
  ],
  [({ length }) => length !== undefined, "no length, as it follows from the segments"],
  [({ operation }) => operation !== undefined, "no operation, as each service has a kind"],
  [({ payout }) => payout !== undefined, "no payout, as each service says it"],
];

/** Spaces of a provider: the form of their codes. */
export const spaceHeads = z
  .array(spaceHead)
  .min(1)
  .superRefine((spaces, context) => {
    spaces.forEach((space, index) => {
      const faults = space.kind === "literal" ? LITERAL_FAULTS : COMPOSITE_FAULTS;
      const wrong = faults.find(([isWrong]) => isWrong(space));
      if (wrong) context.addIssue({ code: "custom", message: wrong[1], path: [index] });
    });
  });
