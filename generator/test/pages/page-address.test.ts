import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { loadProvider } from "../../src/catalog/load.ts";
import { requestsFor, updatePages } from "../../src/pages/follow/update-pages.ts";
import { fetchPage } from "../../src/pages/open/fetch-page.ts";
import type { Lookup } from "../../src/pages/open/guarded-agent.ts";
import { isPublicAddress, whyRefused } from "../../src/pages/open/page-address.ts";
import { CATALOG } from "../../src/places.ts";
import { catalogWith } from "../catalog-copy.ts";

const LIMITS = { milliseconds: 2000, bytes: 10 * 1024 };

const PRIVATE: readonly (readonly [what: string, ...addresses: string[]])[] = [
  ["loopback", "127.0.0.1", "127.255.255.254", "::1"],
  ["private", "10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1"],
  ["link-local", "169.254.1.1", "fe80::1", "fe80::1%eth0"],
  ["of a cloud's metadata", "169.254.169.254", "fd00:ec2::254", "100.100.100.200", "168.63.129.16", "192.0.0.192"],
  ["shared by a carrier's customers", "100.64.0.1", "100.127.255.255"],
  ["unique-local", "fc00::1", "fd12:3456::1"],
  ["site-local", "fec0::1"],
  ["multicast", "224.0.0.1", "239.255.255.255", "ff02::1"],
  ["broadcast", "255.255.255.255"],
  ["unspecified", "0.0.0.0", "0.1.2.3", "::"],
  ["an IPv4 address in IPv6", "::ffff:127.0.0.1", "::ffff:8.8.8.8", "::7f00:1", "64:ff9b::7f00:1", "64:ff9b:1::1"],
  ["a tunnel", "2002:7f00:1::", "2001:0:4136:e378:8000:63bf:3fff:fdd2"],
  ["set aside", "240.0.0.1", "198.18.0.1", "192.0.2.1", "203.0.113.1", "2001:db8::1", "100::1"],
  ["no address", "example.com", "", "1", "0x7f.1"],
];

describe("an IP address", () => {
  it.each(PRIVATE)("that is %s is not public", (_what, ...addresses) => {
    expect(addresses.filter(isPublicAddress)).toEqual([]);
  });

  it("of the internet is public", () => {
    const addresses = ["1.1.1.1", "8.8.8.8", "104.16.0.1", "2606:4700::1111", "2a00:1450:4001::1"];
    expect(addresses.filter((address) => !isPublicAddress(address))).toEqual([]);
  });
});

describe("the address of a page", () => {
  const refused = (address: string, start = address, hosts?: readonly string[]) =>
    whyRefused(new URL(address), new URL(start), hosts && { names: hosts, file: "catalog/acme/provider.yaml" });

  it.each([
    ["https://docs.example.com/x"],
    ["https://1.1.1.1/"],
    ["https://[2606:4700::1111]/"],
    ["http://127.0.0.1:8080/"],
    ["https://localhost/"],
    ["http://[::1]/x"],
  ])("%s may be typed by hand", (address) => {
    expect(refused(address)).toBeUndefined();
  });

  it.each([
    "https://10.0.0.1/",
    "https://169.254.169.254/latest/meta-data/",
    "https://2852039166/",
    "https://0x7f000002/",
    "https://127.1.1.1/",
    "https://[::ffff:7f00:1]/",
    "https://[fd00:ec2::254]/",
  ])("%s may not: it is no public one", (address) => {
    expect(refused(address)).toMatch(/is no public address; pass a public one, or a saved page$/);
  });

  it.each([
    ["http://docs.example.com/", "https://docs.example.com/", /only https/],
    ["http://localhost/", "https://docs.example.com/", /only https/],
    ["https://localhost/", "https://docs.example.com/", /localhost is no public address/],
    ["https://127.0.0.1/", "https://docs.example.com/", /127\.0\.0\.1 is no public address/],
    ["https://[::1]/", "https://docs.example.com/", /\[::1\] is no public address/],
    ["file:///etc/passwd", "http://localhost/", /only https/],
  ])("%s is no place that %s may send the reader to", (address, start, message) => {
    const why = refused(address, start);
    expect(why).toMatch(message);
    expect(why).toContain(`(${start} sends there)`);
  });

  it("that stands in the catalog is on a host of its list, wherever it sends the reader", () => {
    const hosts = ["docs.example.com", "help.example.com"];
    const start = "https://docs.example.com/a";
    expect(refused(start, start, hosts)).toBeUndefined();
    expect(refused("https://help.example.com/b", start, hosts)).toBeUndefined();
    expect(refused("https://evil.example/", start, hosts)).toBe(
      "https://evil.example/ is not fetched (https://docs.example.com/a sends there): its host evil.example is none of " +
        "hosts in catalog/acme/provider.yaml (docs.example.com, help.example.com); add it there if the page stands " +
        "there now, or pass the address on the command line",
    );
    for (const address of [
      "https://docs.example.com.evil.example/",
      "https://docs.example.com:8443/",
      "https://x.docs.example.com/",
    ])
      expect(refused(address, start, hosts)).toMatch(/is none of hosts/);
    expect(refused("http://localhost/", "http://localhost/", ["localhost"])).toMatch(/only https/);
    expect(refused(start, start, [])).toMatch(/\(there are none\)/);
  });
});

const servers: Server[] = [];

async function serve(location?: string): Promise<string> {
  const server = createServer((_request, response) => {
    if (location === undefined) response.writeHead(200, { "content-type": "text/html" }).end("<p>Here");
    else response.writeHead(302, { location }).end();
  });
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

describe("a name", () => {
  const names =
    (addresses: readonly string[]): Lookup =>
    (_name, _options, done) =>
      done(
        null,
        addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 })),
      );

  it.each([
    ["169.254.169.254", ["169.254.169.254"]],
    ["127.0.0.1", ["127.0.0.1"]],
    ["10.0.0.7", ["1.1.1.1", "10.0.0.7"]],
    ["::ffff:127.0.0.1", ["::ffff:127.0.0.1"]],
    ["no address", []],
  ])("that leads to %s is not connected to", async (found, addresses) => {
    const rules = { lookup: names(addresses) };
    await expect(fetchPage("https://docs.example.com/", undefined, LIMITS, rules)).rejects.toThrow(
      `docs.example.com is not connected to: it leads to ${found}, which is no public address`,
    );
  });

  it("is looked at when it is connected to, also after a redirect", async () => {
    const address = await serve("https://docs.example.com/");
    const lookup: Lookup = (name, _options, done) =>
      done(null, [{ address: name === "localhost" ? "127.0.0.1" : "192.168.0.1", family: 4 }]);
    await expect(fetchPage(address, undefined, LIMITS, { lookup })).rejects.toThrow(
      /docs\.example\.com is not connected to: it leads to 192\.168\.0\.1/,
    );
  });

  it("of this machine leads to this machine only", async () => {
    const address = await serve();
    expect((await fetchPage(address, undefined, LIMITS))?.format).toBe("html");
    const rules = { lookup: names(["10.0.0.7"]) };
    await expect(fetchPage(address, undefined, LIMITS, rules)).rejects.toThrow(/localhost is not connected to/);
  });
});

describe("an update of a page at its own address", () => {
  const options = { catalog: CATALOG, provider: "klikoo", out: "", cache: "", write: false };

  it("asks only the hosts that the provider lists; one at an address typed by hand asks any", async () => {
    const loaded = await loadProvider(CATALOG, "klikoo");
    const [own] = requestsFor(loaded, options);
    expect(own?.hosts).toEqual({ names: ["klikoo-doc.readme.io"], file: "catalog/klikoo/provider.yaml" });
    const [typed] = requestsFor(loaded, { ...options, source: "https://example.com/" });
    expect(typed?.hosts).toBeUndefined();
  });

  it("is refused without a list, with what to write where", async () => {
    const catalog = await catalogWith(["klikoo/provider.yaml", ["hosts"], undefined]);
    const { failures, status } = await updatePages({ ...options, catalog });
    expect(status).toBe(1);
    // The page with a lock, and those that are watched.
    expect(failures.map(({ doc }) => doc)).toContain("response-code");
    expect(failures.some(({ doc }) => doc.startsWith("https://"))).toBe(true);
    for (const { message } of failures)
      expect(message).toMatch(
        /its host klikoo-doc\.readme\.io is none of hosts in catalog\/klikoo\/provider\.yaml \(there are none\); add it there/,
      );
  });
});
