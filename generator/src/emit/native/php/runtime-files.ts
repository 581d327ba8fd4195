import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { LANGUAGES } from "../../../places.ts";
import { PLACEHOLDER } from "./names.ts";
import { withoutProse, withTabs } from "./trim.ts";

const FOLDER = join(LANGUAGES, "php", "runtime");

/** Files of the runtime, which every package carries. */
export const RUNTIME_FILES = [
  "Advanced.php",
  "After.php",
  "Attempt.php",
  "Belonging.php",
  "Belongs.php",
  "Change.php",
  "CodeParts.php",
  "Codes.php",
  "Confirm.php",
  "Ends.php",
  "Entry.php",
  "Explainer.php",
  "FoundCode.php",
  "Ids.php",
  "Internal/Advancing.php",
  "Internal/Ascii.php",
  "Internal/Asking.php",
  "Internal/Attempts.php",
  "Internal/Beside.php",
  "Internal/Bodies.php",
  "Internal/Catalog.php",
  "Internal/Claims.php",
  "Internal/Composing.php",
  "Internal/Condition.php",
  "Internal/Context.php",
  "Internal/Contradiction.php",
  "Internal/CustomerText.php",
  "Internal/Data.php",
  "Internal/Deciding.php",
  "Internal/Decimal.php",
  "Internal/Decoder.php",
  "Internal/Describing.php",
  "Internal/Doubts.php",
  "Internal/Evidence.php",
  "Internal/Explained.php",
  "Internal/Explaining.php",
  "Internal/Facts.php",
  "Internal/Findings.php",
  "Internal/Fingerprint.php",
  "Internal/Found.php",
  "Internal/GivenBack.php",
  "Internal/HasFindings.php",
  "Internal/Identity.php",
  "Internal/Json.php",
  "Internal/Library.php",
  "Internal/Lookup.php",
  "Internal/Meaning.php",
  "Internal/Merge.php",
  "Internal/Messages.php",
  "Internal/Messenger.php",
  "Internal/Narrowed.php",
  "Internal/Networks.php",
  "Internal/Neutral.php",
  "Internal/Orders.php",
  "Internal/Parts.php",
  "Internal/Phrases.php",
  "Internal/Place.php",
  "Internal/Plain.php",
  "Internal/Procedure.php",
  "Internal/Reader.php",
  "Internal/Reading.php",
  "Internal/Readings.php",
  "Internal/Record.php",
  "Internal/Refunds.php",
  "Internal/Resending.php",
  "Internal/Results.php",
  "Internal/Service.php",
  "Internal/Settling.php",
  "Internal/Space.php",
  "Internal/Steps.php",
  "Internal/Stored.php",
  "Internal/Template.php",
  "Internal/Text.php",
  "Internal/Texts.php",
  "Internal/Variation.php",
  "Internal/Wording.php",
  "Known.php",
  "KnownResult.php",
  "Layer.php",
  "MayStart.php",
  "Message.php",
  "Money.php",
  "NextStep.php",
  "Order.php",
  "Payment.php",
  "PaymentState.php",
  "Precision.php",
  "Reference.php",
  "Result.php",
  "StatusCheck.php",
  "Step.php",
  "UnknownResult.php",
  "Why.php",
] as const;

/**
 * Text of a file of the runtime, as it stands in a package: of what is internal, without what explains it.
 *
 * @param name - its path in the folder of the runtime.
 * @param namespace - namespace of the package.
 * @returns its source, in that namespace.
 */
export async function runtimeText(name: string, namespace: string): Promise<string> {
  const text = texts.get(name) ?? readFile(join(FOLDER, name), "utf8").then((read) => trimmed(name, read));
  texts.set(name, text);
  return (await text).replace(NAMESPACE, () => namespace);
}

/** What results have in common: it is documented where people use it. */
const RESULTS = "Internal/HasFindings.php";

function trimmed(name: string, read: string): string {
  const text = withTabs(read.replaceAll("\r\n", "\n"));
  return name.startsWith("Internal/") && name !== RESULTS ? withoutProse(text) : text;
}

const NAMESPACE = new RegExp(`\\b${PLACEHOLDER}\\b`, "g");

/** The same in every package, so that each is read once. */
const texts = new Map<string, Promise<string>>();

/**
 * Names of the files that are there.
 *
 * @returns all files of the folder; a test compares them with {@link RUNTIME_FILES}.
 */
export async function runtimeFilesThere(): Promise<string[]> {
  const names = await readdir(FOLDER, { recursive: true });
  return names
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".php"))
    .sort();
}
