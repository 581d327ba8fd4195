import type { Model } from "../catalog/model.ts";
import { decodeBody } from "../runtime/decode.ts";
import { put } from "../runtime/example.ts";
import { md5 } from "../runtime/md5.ts";
import { nextStep } from "../runtime/next-step.ts";
import { verifyNotification } from "../runtime/verify.ts";
import type { SignatureRule } from "../runtime/verify-rule.ts";
import { commentText, stringLiteral } from "./encode.ts";
import { packCatalog } from "./pack.ts";
import { signaturesOf } from "./protocol.ts";
import { snippetJson } from "./readme-examples.ts";
import { NOW, PATH, SECRET, type SignedNotification, signed } from "./verification-vectors.ts";

// The handler of a README, from a raw request to the next step, and what it prints for requests that are signed here.

/**
 * What the README shows of checking a notification.
 *
 * @param model - the resolved provider.
 * @returns the snippet's keys, requests and what comes of them.
 */
export async function readmeHandler(model: Model) {
  const rules = signaturesOf(model);
  const shown = model.cases.find(({ shows }) => shows === "notification")?.body ?? model.example.body;
  const rule = rules.find((one) => fits(one, shown));
  const body = JSON.stringify(shown);
  const notification = rule ? signed(rule, body) : { body, headers: {}, method: "POST", path: PATH };
  const step = async (given: SignedNotification) => {
    const keys = rule ? { [rule.key]: SECRET } : {};
    const verified = await verifyNotification({ provider: model.id, rules, md5 }, given, keys, { now: new Date(NOW) });
    const result = decodeBody(packCatalog(model), verified.body, { from: "notification", verified });
    return nextStep(result).step;
  };
  const changed = changedField(JSON.parse(notification.body), rule?.covers?.at(-1) ?? "more");
  const { "Content-Type": _, ...headers } = notification.headers as Record<string, string>;
  return {
    keys: rule ? `{ ${rule.key}: ${stringLiteral(SECRET)} }` : "{}",
    name: commentText(model.name),
    isSigned: rule !== undefined,
    isTimed: rule?.window !== undefined,
    isPartial: rule?.covers !== undefined,
    url: stringLiteral(`https://shop.example${PATH}`),
    now: stringLiteral(NOW),
    body: snippetJson(JSON.parse(notification.body)),
    headers: snippetJson(headers),
    genuine: await step(notification),
    changed: snippetJson(changed).slice(1, -1).trim(),
    forged: await step({ ...notification, body: JSON.stringify({ ...JSON.parse(notification.body), ...changed }) }),
    unsigned: await step({ ...notification, body, headers: {} }),
  };
}

/** The field at the top of a body that has, at a dotted path, another amount than was signed. */
function changedField(body: Record<string, unknown>, path: string): Record<string, unknown> {
  put(body, path, "1.00");
  const [top = ""] = path.split(".");
  return { [top]: body[top] };
}

/** Whether a notification with this body is signed by a rule; those over the whole body fit by their spaces alone. */
function fits({ algorithm, covers, spaces, format }: SignatureRule, body: unknown): boolean {
  if (algorithm === "rsa-sha256" || algorithm === "token" || format !== undefined || spaces.length === 0) return false;
  return (covers ?? []).every((path) => path.split(".").reduce(field, body) !== undefined);
}

function field(value: unknown, name: string): unknown {
  return Object(value)[name];
}
