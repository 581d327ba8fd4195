import type { Model } from "../../../catalog/model.ts";
import { decodeBody } from "../../../runtime/decode.ts";
import { nextStep } from "../../../runtime/next-step.ts";
import { markdownCode, markdownText } from "../../encode.ts";
import { languageName } from "../../languages.ts";
import { listText } from "../../list-text.ts";
import { packCatalog } from "../../pack.ts";
import { everyName } from "../../typescript/spaces.ts";
import { linksOf } from "../links.ts";
import { javaString } from "./encode.ts";
import { codesClass, constantOf, type JavaNames, localePart } from "./names.ts";
import { JAVA, mavenVersion } from "./pom.ts";

/**
 * The `README.md` of a package. Its first example is a whole program, which tests run.
 *
 * @param model - the resolved provider.
 * @param version - version of the package.
 * @param names - names of the package.
 * @returns its text.
 */
export function writeReadme(model: Model, version: string, { group, artifact, root, main }: JavaNames): string {
  const links = linksOf(model);
  const languages = listText(model.locales.map((locale) => languageName(model, locale)));
  const example = exampleOf(model);
  const locale = localePart(model.defaultLocale);
  const [first] = model.spaces.flatMap((space) => {
    const [named] = everyName(space).filter(({ entries: [entry] }) => entry.validUntil === null);
    return named && space.id === model.example.space ? [{ space, named }] : [];
  });
  return `# ${markdownText(artifact)} for Java

Response codes of ${markdownText(model.name)} with what they mean for the money: ${markdownCode("decode")}, the next step, the state of a payment, and
messages in ${markdownText(languages)}. No dependencies; Java ${JAVA} and newer; a module, ${markdownCode(root)}.

> Not affiliated with or endorsed by ${markdownText(model.name)}. Codes, messages and labels are facts from its pages; meanings and
> advice are this project's own. Check them against your contract before you rely on them.

\`\`\`xml
<dependency>
  <groupId>${group}</groupId>
  <artifactId>${artifact}</artifactId>
  <version>${mavenVersion(version)}</version>
</dependency>
\`\`\`

## Handle a response

\`\`\`java
import ${root}.Context;
import ${root}.${main};
import ${root}.NextStep;
import ${root}.Origin;
import ${root}.Result;
import ${root}.messages.${locale}.Messages;

public class Example {
  public static void main(String[] args) {
    // The body as it was received; null if there was no response.
    String body = ${javaString(JSON.stringify(model.example.body))};

    Result result = ${main}.decodeJson(body, Context.of(Origin.CALL));
    System.out.println(result.outcome()); // ${example.outcome}
    System.out.println(whatToDo(${main}.nextStep(result))); // ${example.does}
    System.out.println(Messages.of(result).customer()); // safe to show
  }

  static String whatToDo(NextStep next) {
    switch (next.step()) {
      case FULFIL: // it is paid: compare amount, currency and reference, then deliver
        return "deliver, once for " + next.key().orElseThrow();
      case UNDO: // the money went back
        return "take back, once for " + next.key().orElseThrow();
      case PROCEED: // no money moved: a QR code, a payment page, a token
        return "use what the call returned";
      case WAIT: // send nothing; if no message arrives, ask
      case ASK_STATUS: // it may have happened: send nothing until the status is final
        return "ask for the status";
      case CUSTOMER_ACTION: // an OTP, 3-D Secure, a redirect
        return "show the payer what to do";
      case MERCHANT_ACTION: // before the authorization expires
        return "capture or void, approve or deny";
      case REPEAT: // the same call with the same reference
        return "send it again after a " + next.after().orElseThrow();
      case NEW_ATTEMPT: // forbidsReuse(): not with this card or account
        return "let the payer try again: change " + next.change().orElseThrow();
      default: // fix, stop, review
        return next.step() + ": tell the " + next.who().orElseThrow();
    }
  }
}
\`\`\`

Switch only on the step. \`decode\` takes what any JSON library read into \`Map\` and \`List\`, \`decodeJson\` the body as it was
received. They never throw and never guess: anything they do not know is \`unknown\`, never success and never failure, and the
step is to check the status. A \`success\` in the scope \`request\` is only about the call: a QR code was created, a status query
was answered.

## Handle a notification

This package does not check signatures yet. A notification is believed only where the caller did: \`verified(true)\` means that
a signature over the whole body was checked by other means, such as the npm package of the same version. Without it, the step
is to ask for the status.

\`\`\`java
Context context = Context.builder().from(Origin.NOTIFICATION).verified(isSignatureRight).build();
Advanced advanced = ${main}.advance(Payment.fromJson(stored), ${main}.decodeJson(bytes, context));
store(advanced.payment().toJson()); // before anything is done: messages arrive twice, late and out of order
advanced.next(); // what to do now; then ${main}.done(payment, key)
\`\`\`

## Codes

${first ? codesText(main, codesClass(first.space.id), constantOf(first.named.name), root) : ""}A code is any text: a later release, or the provider, may have new ones, and none of them makes anything throw. The
vocabularies of advice (\`Outcome\`, \`Retry\`, \`Step\` …) are closed, and enums.

## What else

| function | what it does |
|---|---|
| \`lookup\`, \`parse\`, \`compose\` | what a code means, its segments, and a code of a pattern and a service |
| \`advance\`, \`done\`, \`decided\`, \`orderOf\`, \`nextOf\`, \`attemptOf\` | the state of a payment and of an order |
| \`sameAmount\` | whether two amounts are equal, without rounding |
| \`logFields\`, \`metricLabels\` | fields for logs and metrics, without free text of a body |
| \`toJson\`, \`toMap\` of every result | the same JSON as in the other languages |
| \`VERSION\`, \`DATA_DIGEST\` | packages of all languages with the same digest read every body alike |

Of whole numbers of more than 53 bits, ids keep all digits, where JavaScript rounds them. Earlier meanings of codes
(\`lookupEarlier\`), \`decodeError\`, \`verify\` and \`respond\` are only in the npm package.
${links ? `\n[Source](${links.source}) · [Changes](${links.changelog})\n` : ""}`;
}

function codesText(main: string, type: string, constant: string, root: string): string {
  return `\`\`\`java
${type} code = ${type}.of(entry.code()); // ${root}.codes
code.equals(${type}.${constant});
code.known(); // an Optional of ${type}.Known, for a switch
${main}.lookup(${type}.space(), ${type}.${constant}.value());
\`\`\`

`;
}

/** What the example prints, computed by the runtime of the npm package. */
function exampleOf(model: Model) {
  const result = decodeBody(packCatalog(model), model.example.body, { from: "call" });
  const next = nextStep(result);
  return { outcome: result.outcome, does: doing(next) };
}

function doing(next: ReturnType<typeof nextStep>): string {
  switch (next.step) {
    case "fulfil":
      return `deliver, once for ${next.key}`;
    case "undo":
      return `take back, once for ${next.key}`;
    case "proceed":
      return "use what the call returned";
    case "wait":
    case "ask_status":
      return "ask for the status";
    case "customer_action":
      return "show the payer what to do";
    case "merchant_action":
      return "capture or void, approve or deny";
    case "repeat":
      return `send it again after a ${next.after}`;
    case "new_attempt":
      return `let the payer try again: change ${next.change}`;
    default:
      return `${next.step}: tell the ${next.who}`;
  }
}
