import type { Bilingual } from './route.ts';

/** One edge of a state table: from these states, by this action, to that state, under these conditions. */
export interface Transition<State extends string, Condition extends string> {
  readonly from: readonly State[];
  readonly to: State | 'same';
  /** Roles that may take it; the server's action table decides reach, this decides the step. */
  readonly roles: readonly string[];
  /** Facts about the record that must hold, by name; evaluated by the module, listed here as data. */
  readonly when?: readonly Condition[];
  readonly label: Bilingual;
  /** The next right thing: shown as the primary button. */
  readonly primary?: boolean;
}

export interface StateTable<State extends string, Step extends string, Condition extends string> {
  readonly initial: State;
  readonly final: readonly State[];
  readonly states: Readonly<Record<State, Bilingual>>;
  readonly steps: Readonly<Record<Step, Transition<State, Condition>>>;
  readonly conditions: Readonly<Record<Condition, Bilingual>>;
}

/** Declares a state table and keeps its literal types. */
export function defineStates<State extends string, Step extends string, Condition extends string>(
  table: StateTable<State, Step, Condition>,
): StateTable<State, Step, Condition> {
  return table;
}

export type Verdict<Condition extends string> =
  | { readonly kind: 'allowed' }
  | { readonly kind: 'wrong-state' }
  | { readonly kind: 'wrong-role' }
  | { readonly kind: 'unmet'; readonly conditions: readonly Condition[] };

/** Judges one step for a record in `state`, taken by `roles`, given the conditions that hold. */
export function judgeStep<State extends string, Step extends string, Condition extends string>(
  table: StateTable<State, Step, Condition>,
  step: Step,
  facts: { state: State; roles: readonly string[]; holds: ReadonlySet<Condition> },
): Verdict<Condition> {
  const edge = table.steps[step];
  if (!edge.from.includes(facts.state)) return { kind: 'wrong-state' };
  if (!edge.roles.some((role) => facts.roles.includes(role))) return { kind: 'wrong-role' };
  const unmet = (edge.when ?? []).filter((condition) => !facts.holds.has(condition));
  return unmet.length > 0 ? { kind: 'unmet', conditions: unmet } : { kind: 'allowed' };
}

/** The state after a step. */
export function stateAfter<State extends string, Step extends string>(
  table: StateTable<State, Step, string>,
  step: Step,
  state: State,
): State {
  const { to } = table.steps[step];
  return to === 'same' ? state : to;
}

/** The steps open to these roles now, in the table's order: what a screen shows as buttons. */
export function allowedSteps<State extends string, Step extends string, Condition extends string>(
  table: StateTable<State, Step, Condition>,
  facts: { state: State; roles: readonly string[]; holds: ReadonlySet<Condition> },
): Step[] {
  return (Object.keys(table.steps) as Step[]).filter(
    (step) => judgeStep(table, step, facts).kind === 'allowed',
  );
}

/** The table as a Mermaid diagram, for the module's README. */
export function toMermaid<State extends string, Step extends string>(
  table: StateTable<State, Step, string>,
): string {
  const edges = (Object.entries(table.steps) as [Step, Transition<State, string>][]).flatMap(([step, edge]) =>
    edge.from.map((from) => `  ${from} --> ${edge.to === 'same' ? from : edge.to}: ${step}`),
  );
  const ends = table.final.map((state) => `  ${state} --> [*]`);
  return ['stateDiagram-v2', `  [*] --> ${table.initial}`, ...edges, ...ends].join('\n');
}
