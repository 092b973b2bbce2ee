import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type FamilyMatter,
  familyMatters,
  isEffective,
  mayBeConfirmed,
  mayBeSignedElectronically,
  type SigningFacts,
  wordsOf,
} from '../domain.ts';

const matters = wordsOf(familyMatters) as FamilyMatter[];

test('marriage, adoption and inheritance are signed on paper', () => {
  const electronic = matters.filter((familyMatter) =>
    mayBeSignedElectronically({ kind: 'written', familyMatter }),
  );
  assert.deepEqual(electronic, ['none']);
});

test('identity, adoption and marriage are not confirmed by a court, and no oral agreement is', () => {
  const confirmed = matters.filter((familyMatter) => mayBeConfirmed({ kind: 'written', familyMatter }));
  assert.deepEqual(confirmed, ['none', 'inheritance']);
  assert.ok(matters.every((familyMatter) => !mayBeConfirmed({ kind: 'oral', familyMatter })));
});

const written: SigningFacts = {
  kind: 'written',
  principals: [
    { id: 'one', signed: true, confirmedReading: true },
    { id: 'two', signed: true, confirmedReading: true },
  ],
  mediatorSigned: true,
  sealed: true,
  oralRecorded: false,
};

test('a written agreement takes effect only with every signature, the mediator’s and the seal', () => {
  assert.ok(isEffective(written));
  assert.ok(!isEffective({ ...written, mediatorSigned: false }));
  assert.ok(!isEffective({ ...written, sealed: false }));
  for (const lacking of ['signed', 'confirmedReading'] as const)
    assert.ok(
      !isEffective({
        ...written,
        principals: written.principals.map((each) => ({ ...each, [lacking]: each.id === 'one' })),
      }),
    );
});

test('an oral agreement takes effect when it is recorded and both have heard it', () => {
  const oral: SigningFacts = {
    ...written,
    kind: 'oral',
    mediatorSigned: false,
    sealed: false,
    oralRecorded: true,
  };
  assert.ok(isEffective(oral));
  assert.ok(!isEffective({ ...oral, oralRecorded: false }));
});
