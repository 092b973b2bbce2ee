import { type Catalogue, type Completion, completeFormula, type Proposal } from '@xinan/indicators';

/** A list longer than this is not read. */
const mostShown = 40;
const begun = /[\p{L}\p{N}_.-]*$/u;

interface Options {
  readonly catalogue: Catalogue;
  readonly mayUseInputs?: boolean;
}

/**
 * What may stand at the cursor, best first: what begins as typed, then what has the typed letters anywhere in its name or in its
 * words, also in Chinese (`纠纷` finds `disputes.resolved`).
 */
export function propose(source: string, position: number, options: Options): Completion {
  const word = begun.exec(source.slice(0, position))?.[0] ?? '';
  const plain = completeFormula(source, position, options);
  if (word === '') return shorten(plain);
  const from = position - word.length;
  const open = completeFormula(source.slice(0, from) + source.slice(position), from, options);
  const wanted = word.toLowerCase();
  const found = open.proposals.filter((proposal) => holds(proposal, wanted));
  if (found.length === 0) return shorten(plain);
  const startsAlike = ({ insert }: Proposal): number => (insert.startsWith(word) ? 0 : 1);
  return shorten({
    from,
    to: position,
    proposals: found
      .filter(({ insert }) => insert !== word)
      .toSorted((one, other) => startsAlike(one) - startsAlike(other)),
  });
}

const holds = ({ insert, says, kind }: Proposal, wanted: string): boolean =>
  kind !== 'operator' && `${insert} ${says.zh} ${says.en}`.toLowerCase().includes(wanted);

const shorten = (completion: Completion): Completion => ({
  ...completion,
  proposals: completion.proposals.slice(0, mostShown),
});

export interface TextEdit {
  readonly text: string;
  /** Where the cursor stands afterwards. */
  readonly position: number;
}

/** The text once a proposal is taken; operators stand between blanks. */
export function takeProposal(source: string, { from, to }: Completion, { insert, kind }: Proposal): TextEdit {
  const before = source.slice(0, from);
  const after = source.slice(to);
  const word =
    kind === 'operator' ? `${/\s$/.test(before) ? '' : ' '}${insert}${/^\s/.test(after) ? '' : ' '}` : insert;
  // Between I{ and } the code alone is proposed: the bracket is closed for whoever has not closed it.
  const closed = kind === 'indicator' && before.endsWith('I{') && !after.startsWith('}') ? `${word}}` : word;
  return { text: before + closed + after, position: from + closed.length };
}
