import type { ComparedBlock } from './compare-documents.ts';

/** A comparison as it is read when only changes are wanted: a number stands for so many unchanged passages. */
export type Folded = ComparedBlock | number;

const isSameHeading = (block: ComparedBlock): boolean =>
  block.change === 'same' && block.block.kind === 'heading';

/** Folds what did not change, but keeps the heading under which something did. */
export function foldUnchanged(blocks: readonly ComparedBlock[]): Folded[] {
  const folded: Folded[] = [];
  // Unchanged passages before the heading that waits, and below it.
  let [before, below] = [0, 0];
  let heading: ComparedBlock | null = null;
  const skip = (count: number) => void (count > 0 && folded.push(count));
  for (const block of blocks) {
    if (isSameHeading(block)) {
      before += below + (heading ? 1 : 0);
      below = 0;
      heading = block;
    } else if (block.change === 'same') {
      below += 1;
    } else {
      skip(before);
      if (heading) folded.push(heading);
      skip(below);
      folded.push(block);
      [before, below] = [0, 0];
      heading = null;
    }
  }
  skip(before + below + (heading ? 1 : 0));
  return folded;
}
