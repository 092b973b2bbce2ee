import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import phq9 from '../instruments/free/phq9.json' with { type: 'json' };
import { instrumentFiles } from './instrument-files.ts';
import { instrumentSchema } from './json-schema.ts';
import { keyFiles } from './key-files.ts';
import { draftShape } from './draft-shape.ts';

const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(
  instrumentSchema,
);

describe('the published schema', () => {
  test('is the one the shape gives: node scripts/write-instrument-schema.ts', () => {
    const published = readFileSync(join(import.meta.dirname, '..', 'instrument.schema.json'), 'utf8');
    assert.deepEqual(JSON.parse(published), JSON.parse(JSON.stringify(instrumentSchema)));
  });

  test('accepts every shipped file', () => {
    for (const file of [...instrumentFiles, ...keyFiles])
      assert.ok(validate(file), JSON.stringify(validate.errors?.slice(0, 2)));
  });

  test('and the checker agree on broken ones', () => {
    const paths = fc.constantFrom(
      'id',
      'items',
      'scales',
      'bands',
      'alerts',
      'licence',
      'missing',
      'population',
      'loinc',
    );
    fc.assert(
      fc.property(paths, fc.jsonValue(), fc.boolean(), (field, value, remove) => {
        const draft: Record<string, unknown> = structuredClone(phq9);
        if (remove) delete draft[field];
        else draft[field] = value;
        assert.equal(validate(draft), draftShape(draft, '').length === 0);
      }),
      { numRuns: 500 },
    );
  });
});
