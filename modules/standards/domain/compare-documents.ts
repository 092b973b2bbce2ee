import { alignItems, compareWords, likeness, type WordRun } from './compare-words.ts';
import { type Block, plainText } from './document.ts';

/** One clause, heading, paragraph, list or table in two versions. */
export type ComparedBlock =
  | { readonly change: 'same'; readonly block: Block }
  | { readonly change: 'added'; readonly block: Block }
  | { readonly change: 'removed'; readonly block: Block }
  | {
      readonly change: 'changed';
      readonly before: Block;
      readonly block: Block;
      readonly words: readonly WordRun[];
    };

/** As alike as this, a clause is the same one with other words. */
const stillTheSame = 0.5;

const isSame = (one: Block, other: Block): boolean =>
  one.kind === other.kind && plainText(one) === plainText(other);

/** The same clause by its number, or of the same kind and largely in the same words. */
function isSuccessor(one: Block, other: Block): boolean {
  if (one.kind !== other.kind) return false;
  if (one.kind === 'clause' && other.kind === 'clause' && one.number === other.number) return true;
  return likeness(plainText(one), plainText(other)) >= stillTheSame;
}

/** What stands between two unchanged blocks: pairs of the same clause, then what only one version has. */
function comparePassage(removed: readonly Block[], added: readonly Block[]): ComparedBlock[] {
  return alignItems(removed, added, isSuccessor).map((step) =>
    step.change === 'same'
      ? {
          change: 'changed' as const,
          before: step.before,
          block: step.after,
          words: compareWords(plainText(step.before), plainText(step.after)),
        }
      : { change: step.change, block: step.change === 'removed' ? step.before : step.after },
  );
}

/** Two versions clause by clause, in reading order: what stayed, came, went, and changed in which words. */
export function compareDocuments(before: readonly Block[], after: readonly Block[]): ComparedBlock[] {
  const compared: ComparedBlock[] = [];
  let removed: Block[] = [];
  let added: Block[] = [];
  const settle = () => {
    compared.push(...comparePassage(removed, added));
    removed = [];
    added = [];
  };
  for (const step of alignItems(before, after, isSame)) {
    if (step.change === 'removed') removed.push(step.before);
    else if (step.change === 'added') added.push(step.after);
    else {
      settle();
      compared.push({ change: 'same', block: step.after });
    }
  }
  settle();
  return compared;
}
