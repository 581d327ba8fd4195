import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { parse } from "yaml";
import { changesMarkdown, describeChanges } from "../../src/pages/follow/report.ts";
import { editText, emptyFolder, tree } from "../catalog-copy.ts";
import { DOKU_PAGE, follow, KLIKOO_PAGE, type Said } from "./followed.ts";

const OPENAPI = "klikoo/openapi.yaml";

function row(rows: Said[], code: string): Said {
  const found = rows.find((item) => item.code === code);
  if (!found) throw new Error(`no ${code}`);
  return found;
}

async function entriesOf(catalog: string, file: string, code: string): Promise<Record<string, unknown>[]> {
  const { entries } = parse(await readFile(join(catalog, file), "utf8"), { schema: "failsafe" });
  return entries.filter((entry: Record<string, unknown>) => entry.code === code);
}

describe("a corrected spelling of a code", () => {
  it("is one question, with a draft that takes over the old entry; both stay known", async () => {
    const { catalog, rows, update } = await follow(DOKU_PAGE);
    const [before] = await entriesOf(catalog, "doku/card-error.yaml", "CURENCY_MISMATCH");
    const old = row(rows, "CURENCY_MISMATCH");
    rows[rows.indexOf(old)] = { ...old, code: "CURRENCY_MISMATCH", why: "With its letters." };
    const { comparison, open } = await update({ date: "2026-02-03" });
    expect(comparison.changes.map(({ kind, was, now }) => [kind, was?.code, now?.code])).toEqual([
      ["renamed", "CURENCY_MISMATCH", "CURRENCY_MISMATCH"],
    ]);
    for (const text of [describeChanges(comparison), changesMarkdown("Page", comparison)]) {
      expect(text).toContain("Renamed? (1)");
      expect(text).toContain("CURENCY_MISMATCH → CURRENCY_MISMATCH");
    }
    expect(open.map(({ rule }) => rule)).toContain("review-needed");
    const [kept] = await entriesOf(catalog, "doku/card-error.yaml", "CURENCY_MISMATCH");
    const [draft] = await entriesOf(catalog, "doku/card-error.yaml", "CURRENCY_MISMATCH");
    expect(kept).toEqual({ ...before, undocumentedSince: "2026-02-03" });
    const { code: _code, name: _name, sources: _sources, ...said } = before as Record<string, unknown>;
    expect(draft).toEqual({
      ...said,
      code: "CURRENCY_MISMATCH",
      name: "CURRENCY_MISMATCH",
      review: "needed",
      sources: { "http-status-and-case-code": [expect.any(String)] },
    });
    const again = await update({ date: "2026-03-04" });
    expect(again).toMatchObject({ isChanged: false, written: [] });
  });

  it("of a number is two codes", async () => {
    const { rows, update } = await follow(KLIKOO_PAGE);
    row(rows, "400xx6505");
    rows[rows.indexOf(row(rows, "400xx6505"))] = { ...row(rows, "400xx6505"), code: "400xx6506" };
    const { comparison } = await update({ date: "2026-02-03" });
    expect(comparison.changes.map(({ kind }) => kind)).toEqual(["added", "removed"]);
  });
});

describe("an explanation that changed", () => {
  const WAS = "Do not treat this as success or failure.";
  const NOW = "Treat this as success.";

  async function explained(now: string) {
    const followed = await follow(DOKU_PAGE);
    const { rows, update } = followed;
    row(rows, "2024300").why = WAS;
    await update();
    // What is accepted is what a person has looked at.
    await editText(followed.catalog, "doku/snap.yaml", (text) => text.replaceAll(/^ +review: needed.*\n/gm, ""));
    row(rows, "2024300").why = now;
    return followed;
  }

  it("may reverse the code: it waits for a person, who sees both texts, and is in no file of the repository", async () => {
    const { catalog, update } = await explained(NOW);
    const { comparison, isChanged, open, generated } = await update();
    expect(comparison.changes.map(({ kind, now }) => [kind, now?.code])).toEqual([["explained", "2024300"]]);
    expect(isChanged).toBe(true);
    expect(open.map(({ rule }) => rule)).toEqual(["review-needed"]);
    expect(generated).toEqual([]);
    expect((await entriesOf(catalog, "doku/snap.yaml", "2024300"))[0]).toMatchObject({ review: "needed" });
    for (const text of [describeChanges(comparison), changesMarkdown("Page", comparison)]) {
      expect(text).toContain(WAS);
      expect(text).toContain(NOW);
    }
    const files = [...(await tree(join(catalog, ".."))).values()].map(String);
    expect(files.filter((text) => text.includes(WAS) || text.includes(NOW))).toEqual([]);
    expect(await update()).toMatchObject({ isChanged: false, written: [] });
  });

  it("is told without the old text where that was never read", async () => {
    const { update } = await explained(NOW);
    vi.stubEnv("XDG_CACHE_HOME", await emptyFolder());
    try {
      const { comparison, isChanged, open } = await update();
      expect(isChanged).toBe(true);
      expect(open.map(({ rule }) => rule)).toEqual(["review-needed"]);
      expect(describeChanges(comparison)).toContain("(not kept on this machine)");
      expect(describeChanges(comparison)).toContain(NOW);
    } finally {
      vi.unstubAllEnvs();
    }
  });

  it("in the way it is written only is no change", async () => {
    const { catalog, update } = await explained("Do NOT treat this as success, or failure");
    const { comparison, isChanged, open } = await update();
    expect(comparison.changes.map(({ kind }) => kind)).toEqual(["explained"]);
    expect({ isChanged, open }).toEqual({ isChanged: false, open: [] });
    expect((await entriesOf(catalog, "doku/snap.yaml", "2024300"))[0]).not.toHaveProperty("review");
  });
});

describe("a code that the catalog has without a message", () => {
  it("is completed by the page that prints one, and no twin is drafted", async () => {
    const { catalog, rows, update } = await follow(KLIKOO_PAGE);
    await editText(catalog, OPENAPI, (text) =>
      text.replace(
        "entries:\n",
        `entries:
  - code: 400xx6501
    name: SOMETHING_ELSE
    urls: [https://www.rfc-editor.org/rfc/rfc9110#section-15.5.1]
    scope: request
    outcome: rejected
    retry: after_fix
    reason: invalid_request
    text:
      en:
        title: Something else
        detail: The request has something else.
        action: Look at the request.
      id:
        title: Hal lain
        detail: Request berisi hal lain.
        action: Periksa request.
`,
      ),
    );
    const first = row(rows, "400xx6505");
    rows.splice(rows.indexOf(first), 0, { ...first, code: "400xx6501", message: "Ada hal lain" });
    const { open } = await update();
    expect(await entriesOf(catalog, OPENAPI, "400xx6501")).toMatchObject([
      {
        name: "SOMETHING_ELSE",
        review: "needed",
        messages: ["Ada hal lain"],
        sources: { "response-code": [expect.any(String)] },
        outcome: "rejected",
      },
    ]);
    expect(open.map(({ rule }) => rule)).toContain("review-needed");
  });
});

describe("what a draft suggests", () => {
  it.each([
    ["403xx6599", "Saldo merchant tidak cukup", "SALDO_MERCHANT_TIDAK_CUKUP", "merchant_insufficient_balance"],
    ["403xx6597", "Dompet toko kosong", "DOMPET_TOKO_KOSONG", "unmapped"],
    ["400xx6599", "Limit harian habis", "LIMIT_HARIAN_HABIS", "unmapped"],
    ["500xx9989", "Produk sudah lewat", "PRODUK_SUDAH_LEWAT", "unmapped"],
    ["429xx6599", "Tunggu dulu", "TUNGGU_DULU", "rate_limited"],
    ["403xx6598", "Insufficient funds", "INSUFFICIENT_FUNDS", "insufficient_funds"],
  ])("for %s is what its words say: %s", async (code, message, name, reason) => {
    const { catalog, rows, update } = await follow(KLIKOO_PAGE);
    rows.unshift({ ...row(rows, "200xx2000"), code, message });
    await update();
    expect((await entriesOf(catalog, OPENAPI, code))[0]).toMatchObject({ name, reason, review: "needed" });
  });

  it("is neither name nor reason of the standard where the page uses its code for something else", async () => {
    const { catalog, rows, update } = await follow(DOKU_PAGE);
    rows.splice(rows.indexOf(row(rows, "4034309")), 0, {
      section: "Kirim DOKU",
      code: "4034307",
      message: "Saldo merchant tidak cukup",
      documented: "Failed",
      why: "So.",
    });
    await update();
    expect((await entriesOf(catalog, "doku/snap.yaml", "4034307"))[0]).toMatchObject({
      name: "SALDO_MERCHANT_TIDAK_CUKUP",
      outcome: "unknown",
      retry: "check_status_first",
      reason: "merchant_insufficient_balance",
    });
  });
});
