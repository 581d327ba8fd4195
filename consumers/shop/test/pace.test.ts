import { expect, test } from "vitest";
import { askAgainAt, type Past, paceOf } from "../src/pace.ts";

const DAY = 86_400;
const past: Past = { state: "unknown", since: 1000, heardAt: 1000, sentAt: 1000, askedAt: null };

test("Nobody asks earlier than the provider says", () => {
  expect(paceOf("ask_status", { notBeforeSeconds: 30 }, past, 1029)).toEqual({ do: "wait", until: 1030 });
  expect(paceOf("ask_status", { notBeforeSeconds: 30 }, past, 1030)).toEqual({ do: "ask" });
});

test("Nobody asks more often than the provider says, or than once a minute", () => {
  const asked = { ...past, askedAt: 2000 };
  expect(paceOf("ask_status", { everySeconds: 600 }, asked, 2599)).toEqual({ do: "wait", until: 2600 });
  expect(paceOf("ask_status", { everySeconds: 10 }, asked, 2010)).toEqual({ do: "ask" });
  expect(paceOf("ask_status", undefined, asked, 2059)).toEqual({ do: "wait", until: 2060 });
});

test("Nobody asks when asking may buy again, even if there is news", () => {
  const late = 1000 + 90 * DAY;
  expect(paceOf("ask_status", { validForDays: 90 }, { ...past, since: late }, late)).toMatchObject({ do: "review" });
  expect(paceOf("ask_status", { validForDays: 90 }, { ...past, since: late - 1 }, late - 1)).toEqual({ do: "ask" });
});

test("What stays open for a day goes to a person; a payer has two", () => {
  const asked: Past = { ...past, askedAt: 2000 };
  const pending: Past = { ...asked, state: "pending" };
  expect(paceOf("ask_status", undefined, asked, 1000 + DAY)).toEqual({ do: "ask" });
  expect(paceOf("ask_status", undefined, asked, 1001 + DAY)).toMatchObject({ do: "review" });
  expect(paceOf("wait", undefined, pending, 1001 + DAY)).toEqual({ do: "ask" });
  expect(paceOf("ask_status", undefined, pending, 1001 + DAY)).toEqual({ do: "ask" });
  expect(paceOf("wait", undefined, pending, 1001 + 2 * DAY)).toMatchObject({ do: "review" });
});

test("Whatever is heard is asked about, however late, and moves no clock", () => {
  const late = { ...past, askedAt: 2000, heardAt: 1000 + 5 * DAY };
  expect(paceOf("ask_status", undefined, late, 1000 + 5 * DAY)).toEqual({ do: "ask" });
  const asked = { ...late, askedAt: 1000 + 5 * DAY };
  expect(paceOf("ask_status", undefined, asked, 2000 + 5 * DAY)).toMatchObject({ do: "review" });
});

test("A page that nobody opened is left alone after a day", () => {
  const page: Past = { ...past, state: "new", askedAt: 2000 };
  expect(paceOf("wait", undefined, page, 1000 + DAY)).toEqual({ do: "ask" });
  expect(paceOf("wait", undefined, page, 1001 + DAY)).toEqual({ do: "leave" });
  // What had to be asked for, and was never answered, is no such page.
  expect(paceOf("ask_status", undefined, page, 1001 + DAY)).toMatchObject({ do: "review" });
});

test("A payer is not asked after at once", () => {
  expect(paceOf("wait", undefined, past, 1000)).toEqual({ do: "wait", until: 1900 });
});

test("The pauses grow, up to an hour", () => {
  expect([1000, 1300, 4000, 90_000].map((now) => askAgainAt(past, now) - now)).toEqual([60, 300, 3000, 3600]);
});
