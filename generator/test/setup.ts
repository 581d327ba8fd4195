import { beforeEach, expect } from "vitest";

// What commands print is compared as text; a CI, or a person, may ask for colors.
process.env.NO_COLOR = "1";
delete process.env.FORCE_COLOR;

// A test that asserts nothing, because what it loops over is empty or a condition never holds, could not fail.
beforeEach(() => {
  expect.hasAssertions();
});
