import { beforeEach, expect } from "vitest";

// A test that asserts nothing, because what it loops over is empty or a condition never holds, could not fail.
beforeEach(() => {
  expect.hasAssertions();
});
