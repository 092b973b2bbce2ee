/**
 * An event as modules declare it: ids only, never content. Written to the outbox in the transaction
 * that caused it; streams tell a client what to fetch again, row security decides what it gets.
 */
export interface EventDefinition {
  readonly topic: string;
  /** Roles whose open streams hear of it. */
  readonly audience: readonly string[];
}

/** Declares the events of a module, keyed by a local name. */
export function defineEvents<Table extends Readonly<Record<string, EventDefinition>>>(table: Table): Table {
  return table;
}

/** What travels on the stream. */
export interface StreamEvent {
  readonly topic: string;
  readonly id: string;
}
