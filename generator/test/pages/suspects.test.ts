import { describe, expect, it } from "vitest";
import type { Format } from "../../src/pages/open/page-text.ts";
import { DOKU_PAGE, KLIKOO_PAGE, type Said, said } from "./followed.ts";
import { GLOSSARY, pageIn, read } from "./layouts.ts";
import { lockRows, SITE_PAGES, SITES } from "./sites.ts";

const BIG = ["doku", "http-status-and-case-code"] as const;
const KLIKOO = ["klikoo", "response-code"] as const;
const MIDTRANS = ["midtrans", "error-response-code"] as const;

/** DOKU's big page with one value on each line, after a change. */
async function bigLines(change: (lines: string[]) => void): Promise<string> {
  const { text } = DOKU_PAGE.page(await said(...BIG), "run together");
  const lines = text.trimEnd().split("\n");
  change(lines);
  return lines.join("\n");
}

async function unreadIn([provider, doc]: readonly [string, string], text: string, format: Format = "text") {
  const { unread, broken } = await read(provider, doc, text, format);
  expect(broken).toEqual([]);
  return unread.map((item) => item.text);
}

/** Where the first row of a code starts on a page with one value on each line. */
const at = (lines: readonly string[], code: string) => lines.indexOf(code) - 1;

describe("text behind the last row", () => {
  it.each<readonly [what: string, lines: readonly string[], reported: string]>([
    ["a new section with codes", ["7. Paylater", "504XX", "00", "Timeout"], "7. Paylater"],
    ["a new section with nothing yet", ["7. Paylater"], "7. Paylater"],
    ["a section under a letter", ["G) Paylater"], "G) Paylater"],
    ["a section in Markdown", ["## Paylater"], "## Paylater"],
    ["a new section without a number", ["Paylater", "504XX", "00", "Timeout"], "504XX"],
    ["a code that belongs to no row", ["504XX", "00", "Timeout"], "504XX"],
    ["a code and its message on one line", ["504XX 00 Timeout"], "504XX 00 Timeout"],
    ["a code of another section", ["400XX00 may come, too"], "400XX00 may come, too"],
    ["a name of another table", ["See FRAUD_DETECTED for more"], "See FRAUD_DETECTED for more"],
    ["a notice about a code", ["From May on, 2024300 is a success."], "From May on, 2024300 is a success."],
    [
      "a notice about a short code",
      ["The code 05 now means that it was paid."],
      "The code 05 now means that it was paid.",
    ],
    ["a notice in Indonesian", ["Kode “51” kini berarti berhasil."], "Kode “51” kini berarti berhasil."],
    ["a notice of the site's end", ["Was this helpful?", "404XX77 is new"], "404XX77 is new"],
  ])("%s is reported", async (_what, more, reported) => {
    expect(await unreadIn(BIG, await bigLines((lines) => lines.push(...more)))).toContain(reported);
  });

  it("that is only text explains the row, and the site's end is none of it", async () => {
    const plain = await bigLines(() => {});
    const more = await bigLines((lines) => lines.push("Ask again within 30 days.", "e.g. after the cut off"));
    const site = await bigLines((lines) => lines.push("Last updated 3 days ago", "Was this helpful?", "Paylater"));
    const [rows, explained, ended] = await Promise.all([plain, more, site].map(async (text) => read(...BIG, text)));
    expect(explained).toMatchObject({ unread: [], broken: [] });
    expect(explained?.rows.at(-1)?.hash).not.toBe(rows?.rows.at(-1)?.hash);
    expect(ended).toMatchObject({ unread: [], broken: [] });
    expect(ended?.rows).toEqual(rows?.rows);
  });

  it.each(Object.entries(SITES))("is reported in %s, as a heading or a notice", async (_name, render) => {
    const build = SITE_PAGES["doku http-status-and-case-code"];
    const page = build?.(await lockRows(...BIG), (index) => `${index + 1}. `);
    for (const [block, reported] of [
      [{ kind: "heading", level: 2, text: "7. Paylater" }, "7. Paylater"],
      [{ kind: "text", text: "From now on 2024300 is a success" }, "From now on 2024300 is a success"],
    ] as const) {
      const { text, format } = render({ title: page?.title ?? "", blocks: [...(page?.blocks ?? []), block] });
      expect(await unreadIn(BIG, text, format)).toContain(reported);
    }
  });
});

describe("text within a row", () => {
  it("that looks like a heading is reported, also where each part has one line", async () => {
    const put = (code: string, offset: number) =>
      bigLines((lines) => {
        lines.splice(lines.indexOf(code) + offset, 0, "7. Paylater");
      });
    for (const [code, offset] of [
      ["INVALID_BIN_NUMBER", 1],
      ["FRAUD_DETECTED", 1],
      ["4044302", 2],
      ["2024300", 3],
    ] as const)
      expect(await unreadIn(BIG, await put(code, offset))).toContain("7. Paylater");
  });

  it("that speaks of another code is reported; of its own, it explains", async () => {
    const put = (text: string) =>
      bigLines((lines) => {
        lines.splice(at(lines, "4044302") + 4, 0, text);
      });
    expect(await unreadIn(BIG, await put("Same as 4044303, but for now"))).toEqual(["Same as 4044303, but for now"]);
    expect(await unreadIn(BIG, await put("4044302 is told at once"))).toEqual([]);
  });

  it("below a code of Midtrans is held against the codes of its page, too", async () => {
    const build = SITE_PAGES["midtrans error-response-code"];
    const page = build?.(await lockRows(...MIDTRANS), () => "");
    const withText = (text: string) => {
      const blocks = (page?.blocks ?? []).flatMap((block) =>
        block.kind === "heading" && block.text.includes("`05`") ? [block, { kind: "text" as const, text }] : [block],
      );
      return SITES.docsify?.({ title: page?.title ?? "", blocks }) ?? { text: "", format: "html" as const };
    };
    const about = withText("Kode 406 kini berarti berhasil");
    expect(await unreadIn(MIDTRANS, about.text, about.format)).toEqual(["Kode 406 kini berarti berhasil"]);
    const own = withText("Do not honor (05) berarti ditolak");
    expect(await unreadIn(MIDTRANS, own.text, own.format)).toEqual([]);
  });
});

describe("two rows on one line", () => {
  const klikoo = async (from: string, to: string) => {
    const { text } = KLIKOO_PAGE.page(await said(...KLIKOO), "run together");
    expect(text).toContain(from);
    return text.replace(from, to);
  };

  it.each([
    ["the line break is gone", "sesuai\n400xx6508", "sesuai400xx6508"],
    ["a space stands there", "sesuai\n400xx6508", "sesuai 400xx6508"],
    ["services run together", "Auth\n02", "Auth02"],
  ])("are reported: %s", async (_what, from, to) => {
    const unread = await unreadIn(KLIKOO, await klikoo(from, to));
    expect(unread.some((text) => text.includes(to))).toBe(true);
  });

  it("are reported where the code is a number as any other", async () => {
    const { text } = pageIn("run together", GLOSSARY);
    const joined = text.replace("\n201Created", "201Created");
    const { unread } = await read("doku", "error-codes-glossary", joined);
    expect(unread.map((item) => item.text)).toEqual(["200OKAll went well201CreatedThere is something new"]);
  });

  it("are reported where each value should have a line", async () => {
    const joined = await bigLines((lines) => {
      const first = lines.indexOf("Do not honor");
      lines.splice(first, 4, `${lines[first]} ${lines[first + 1]} 06 Error`, "Generic response codes");
    });
    const [line] = await unreadIn(BIG, joined);
    expect(line).toContain("05");
    const cell = await bigLines((lines) => {
      const message = lines.indexOf("Bad Request");
      lines[message] = `${lines[message]} 400XX 01 Invalid Field`;
    });
    expect((await unreadIn(BIG, cell)).join()).toContain("400XX");
  });

  it("a number within a message is no code of another table", async () => {
    const { text } = KLIKOO_PAGE.page(await said(...KLIKOO), "run together");
    const changed = text.replace("Waktu tidak sesuai", "Waktu tidak sesuai dalam 30 menit");
    expect(await unreadIn(KLIKOO, changed)).toEqual([]);
  });
});

describe("a code", () => {
  it.each(["400xx65055", "400xx650512"])("with more digits than it has is reported: %s", async (code) => {
    const { text } = KLIKOO_PAGE.page(await said(...KLIKOO), "run together");
    const unread = await unreadIn(KLIKOO, text.replace("400xx6505", code));
    expect(unread).toEqual([`${code}Waktu tidak sesuai`]);
  });

  it("beside an HTTP status that it does not begin with is reported", async () => {
    const lines = await bigLines((all) => {
      all[at(all, "4044302")] = "403";
    });
    expect(await unreadIn(BIG, lines)).toEqual(["403"]);
    const build = SITE_PAGES["doku http-status-and-case-code"];
    const { text, format } = SITES.GitBook?.(
      build?.(await lockRows(...BIG), () => "") ?? { title: "", blocks: [] },
    ) ?? {
      text: "",
      format: "html",
    };
    const [before = "", after = ""] = text.split(
      /404(?=<\/p><\/div><\/div><div role="cell"[^>]*><div[^>]*><p[^>]*>4044302)/,
    );
    expect((await unreadIn(BIG, `${before}403${after}`, format)).join()).toContain("403 4044302");
  });
});

describe("a network", () => {
  it.each([
    "applies for Visa",
    "applies for VISA and MASTERCARD",
    "applies for VISA, MASTERCARD",
    "applies to VISA",
    "Visa only",
  ])("in another spelling is reported: (%s)", async (spelling) => {
    const lines = await bigLines((all) => {
      const index = all.indexOf("Error (applies for VISA)");
      all[index] = `Error (${spelling})`;
    });
    expect(await unreadIn(BIG, lines)).toEqual(["06"]);
  });
});

describe("a page without its end", () => {
  const PAGES: readonly (readonly [readonly [string, string], (rows: readonly Said[]) => string])[] = [
    [BIG, (rows) => DOKU_PAGE.page(rows, "run together").text],
    [KLIKOO, (rows) => KLIKOO_PAGE.page(rows, "run together").text],
  ];

  it.each(PAGES)("%s is cut off, and nothing is said about its codes", async ([provider, doc], build) => {
    const text = build(await said(provider, doc)).trimEnd();
    const lines = text.split("\n");
    const most = provider === "doku" ? 8 : 2;
    const cut = lines.slice(0, -most).join("\n");
    expect((await read(provider, doc, text)).broken).toEqual([]);
    const { broken } = await read(provider, doc, cut);
    expect(broken.join("\n")).toMatch(/the page is cut off: nothing that ends it stands behind its rows/);
    // Where the site goes on behind the rows, they were taken away.
    expect((await read(provider, doc, `${cut}\nWas this helpful?`)).broken).toEqual([]);
  });

  it("is one where the site's end stands before the rows", async () => {
    const text = await bigLines((lines) => {
      lines.splice(-8);
      lines.splice(1, 0, "Last updated 2 days ago");
    });
    expect((await read(...BIG, text)).broken.join()).toContain("cut off");
  });
});

describe("the navigation of a site", () => {
  it("is no row and opens no section, and a code in it is reported", async () => {
    const build = SITE_PAGES["klikoo response-code"];
    const page = build?.(await lockRows(...KLIKOO), () => "") ?? { title: "", blocks: [] };
    const { text, format } = SITES.ReadMe?.(page) ?? { text: "", format: "html" as const };
    const put = (html: string) => text.replace("</nav>", `${html}</nav>`);
    const plain = await read(...KLIKOO, put("<p>Response Code Format</p><ul><li>01 Start</li></ul>"), format);
    expect(plain).toMatchObject({ unread: [], broken: [] });
    expect(await unreadIn(KLIKOO, put("<p>404xx7777 Baru</p>"), format)).toEqual(["404xx7777 Baru"]);
    const table = "<table><tr><td>404xx7777</td><td>Baru</td></tr></table>";
    expect(await unreadIn(KLIKOO, put(table), format)).toEqual(["404xx7777 Baru"]);
  });
});
