import { describe, expect, it } from "vitest";
import { run } from "./command.ts";

const options = { cwd: ".", env: process.env };

describe("a command", () => {
  it("gives its standard output, and everything that it printed", async () => {
    const program = "console.log('out'); console.error('err')";
    const { ok, stdout, output } = await run([process.execPath, "--eval", program], options);
    expect([ok, stdout]).toEqual([true, "out\n"]);
    expect(output).toContain("err\n");
  });

  it("has failed when it ends with another status, is not there, or takes too long", async () => {
    expect(await run([process.execPath, "--eval", "process.exit(3)"], options)).toMatchObject({
      ok: false,
      output: expect.stringContaining("ended with status 3"),
    });
    expect(await run(["no-such-program-here"], options)).toMatchObject({
      ok: false,
      output: expect.stringContaining("ENOENT"),
    });
    const endless = [process.execPath, "--eval", "setInterval(() => {}, 1000)"];
    expect(await run(endless, { ...options, minutes: 0.01 })).toMatchObject({
      ok: false,
      output: expect.stringContaining("SIGTERM, after at most 0.01 minutes"),
    });
  });
});
