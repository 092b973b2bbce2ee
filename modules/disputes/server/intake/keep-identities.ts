import { openContactOf } from '../record/tell-parts.ts';
import type { Scene } from '../steps/take-step.ts';
import type { GivenParty } from './read-parties.ts';

/** The desk sees numbers masked: one that a form leaves out stays as it is on record, an empty one is taken away. */
export const keepIdentities = (
  given: readonly GivenParty[],
  { key, parts }: Pick<Scene, 'key' | 'parts'>,
): GivenParty[] =>
  given.map((party) => {
    if (party.identityNumber !== undefined) return party;
    const { identityNumber } = openContactOf(key, parts.contacts, party.id);
    return identityNumber === null ? party : { ...party, identityNumber };
  });
