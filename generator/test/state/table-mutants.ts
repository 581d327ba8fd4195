import type { Procedure, ProcedureRule } from "../../src/runtime/procedure.ts";

/** Tables with one thing wrong in them. */
export interface Mutant {
  readonly name: string;
  /** Row that is spoiled. */
  readonly index: number;
  readonly procedure: Procedure;
}

type RuleTable = "rules" | "reports";

/**
 * Every way to spoil a table of rules a little: a rule left out, a condition left out, a value left out, and whatever
 * else stands at its end exchanged.
 */
export function* ruleMutants(procedure: Procedure, table: RuleTable): Generator<Mutant> {
  const rules: readonly ProcedureRule[] = procedure[table];
  const spoiled = (index: number, what: string, ...replacement: ProcedureRule[]): Mutant => ({
    name: `${table}[${index}] ${JSON.stringify(rules[index])}: ${what}`,
    index,
    procedure: { ...procedure, [table]: rules.toSpliced(index, 1, ...replacement) },
  });
  for (const [index, rule] of rules.entries()) {
    yield spoiled(index, "left out");
    for (const part of ["when", "not"] as const) {
      const conditions: Record<string, readonly string[]> = rule[part] ?? {};
      for (const [name, values] of Object.entries(conditions)) {
        const { [name]: _, ...others } = conditions;
        yield spoiled(index, `${part}.${name} left out`, { ...rule, [part]: others });
        if (values.length > 1)
          for (const value of values) {
            const kept = values.filter((one) => one !== value);
            yield spoiled(index, `${part}.${name} without ${value}`, {
              ...rule,
              [part]: { ...conditions, [name]: kept },
            });
          }
      }
    }
    if (table === "rules") yield* otherSteps(rule, (what, other) => spoiled(index, what, other));
    else
      yield spoiled(index, "another state", {
        ...rule,
        state: "state" in rule && rule.state === "new" ? null : "new",
      } as ProcedureRule);
  }
}

function* otherSteps(rule: ProcedureRule, spoiled: (what: string, other: ProcedureRule) => Mutant): Generator<Mutant> {
  const other = "step" in rule && rule.step === "review" ? "fix" : "review";
  yield spoiled("another step", { ...rule, step: other } as ProcedureRule);
  const given: Record<string, string> = "with" in rule ? (rule.with as Record<string, string>) : {};
  for (const name of Object.keys(given))
    yield spoiled(`another ${name}`, { ...rule, with: { ...given, [name]: "other" } } as ProcedureRule);
}

/** Every way to spoil what is known about the states a little. */
export function* stateMutants(procedure: Procedure): Generator<Mutant> {
  for (const table of ["open", "unpaid", "paid", "contradictions", "recheck"] as const)
    for (const [index, item] of procedure[table].entries())
      yield {
        name: `${table} without ${item}`,
        index,
        procedure: { ...procedure, [table]: (procedure[table] as readonly unknown[]).toSpliced(index, 1) },
      };
  for (const [index, state] of procedure.states.slice(1).entries())
    yield {
      name: `${procedure.states[index]} after ${state}`,
      index,
      procedure: {
        ...procedure,
        states: procedure.states.toSpliced(index, 2, state, procedure.states[index] ?? state),
      },
    };
}
