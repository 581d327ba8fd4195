import { decode, nextStep } from "@org/doku-codes";
import { type DokuKeys, type Notification, type VerifyOptions, verify } from "@org/doku-codes/verify";

/** What a handler answers. */
export interface Reply {
  readonly status: 200 | 401;
  readonly body: { readonly step: string; readonly problem?: string };
}

/** What every handler of this folder is given. */
export interface Settings {
  readonly keys: DokuKeys;
  /** The time; only tests give another one than the clock. */
  readonly now?: () => Date;
}

/**
 * Takes in a notification of DOKU: the same for every framework, once it has handed over the raw body.
 *
 * A shop would store what `advance` makes of the result before it answers, as the one in consumers/shop does. Here the
 * next step is the answer, so that the tests see it.
 *
 * @param notification - raw body, headers, method and path as received.
 * @param settings - keys, and the time.
 * @returns 200 for what was taken in, 401 for a forgery.
 * @throws TypeError where the handler gave a parsed body: a mistake in the code, which a test of it has to notice.
 */
export async function receive(notification: Notification, { keys, now }: Settings): Promise<Reply> {
  const options: VerifyOptions = now ? { now: now() } : {};
  const verified = await verify(notification, keys, options);
  const { step } = nextStep(decode(verified.body, { from: "notification", verified }));
  if (verified.problem === "body_parsed") throw new TypeError(verified.message);
  // What cannot be verified is taken in all the same: it is a reason to ask for the status, and no more.
  const status = verified.status === "forged" ? 401 : 200;
  return { status, body: { step, ...(verified.problem && { problem: verified.problem }) } };
}
