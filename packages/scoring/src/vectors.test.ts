import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { ScoreOptions } from './compile.ts';
import type { Instrument, InstrumentDraft } from './instrument.ts';
import { instruments } from './catalogue.ts';
import { defineInstrument } from './define.ts';
import { scoringKeys } from './keys.ts';
import { score } from './score.ts';

/** A worked example: answers, and what must come out. */
interface Vector {
  /** `published`: somebody else's example; `hand-computed`: none was found. */
  readonly origin: 'published' | 'hand-computed';
  readonly source: string;
  /** By item id, or the scored items in form order. */
  readonly answers: readonly number[] | Readonly<Record<string, number>>;
  readonly options?: ScoreOptions;
  readonly expect: {
    readonly scales?: Readonly<Record<string, number>>;
    readonly bands?: Readonly<Record<string, string>>;
    readonly findings?: Readonly<Record<string, string>>;
    readonly alerts?: readonly string[];
    readonly missing?: readonly string[];
    readonly prorated?: readonly string[];
    readonly unscored?: readonly string[];
  };
}

interface VectorFile {
  readonly file: string;
  readonly instrument: string;
  readonly vectors: readonly Vector[];
}

const dir = join(import.meta.dirname, '..', 'vectors');

/** Every file of `vectors/`. */
const vectorFiles = (): VectorFile[] =>
  readdirSync(dir)
    .filter((file) => file.endsWith('.json'))
    .map((file) => ({
      file,
      ...(JSON.parse(readFileSync(join(dir, file), 'utf8')) as Omit<VectorFile, 'file'>),
    }));

/** A vector's answers by item id. */
function answersOf(instrument: Instrument, { answers }: Vector): Readonly<Record<string, number>> {
  if (!Array.isArray(answers)) return answers as Readonly<Record<string, number>>;
  const scored = instrument.items.filter((item) => item.scored !== false);
  return Object.fromEntries(
    scored.map(({ id }, index) => [id, (answers as readonly number[])[index] as number]),
  );
}

const reviewDir = join(import.meta.dirname, '..', 'instruments', 'keys-on-review');

/** The keys on review as their files stand. */
const reviewFiles = (): InstrumentDraft[] =>
  readdirSync(reviewDir)
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(join(reviewDir, file), 'utf8')) as InstrumentDraft);

const grant = { holder: 'this test', reference: 'examples only', grantedOn: '2026-01-01' };

/** The keys on review, as somebody who answers for them would load them. */
const reviewedKeys = (): [string, Instrument][] =>
  reviewFiles().map((file) => {
    const result = defineInstrument({ ...file, licence: { ...file.licence, grant } });
    if (!result.ok) throw new Error(`${file.id}: ${JSON.stringify(result.faults)}`);
    return [file.id, result.instrument];
  });

const every = new Map([...instruments, ...scoringKeys, ...reviewedKeys()]);
const files = vectorFiles();

describe('published and computed examples', () => {
  for (const { file, instrument: id, vectors } of files) {
    vectors.forEach((vector, index) => {
      test(`${file} ${index + 1} (${vector.origin}: ${vector.source})`, () => {
        const instrument = every.get(id) ?? assert.fail(`no instrument ${id}`);
        const answers = answersOf(instrument, vector);
        const result = score(instrument, answers, vector.options);
        assert.ok(result.kind === 'scored', JSON.stringify(result));
        const { scales = {}, bands = {}, findings = {}, alerts = [], prorated = [] } = vector.expect;
        for (const [scale, value] of Object.entries(scales)) {
          const found = result.scales[scale]?.value ?? assert.fail(`${scale} has no score`);
          assert.ok(Math.abs(found - value) < 1e-9, `${scale} is ${found}, not ${value}`);
        }
        for (const [scale, code] of Object.entries(bands))
          assert.equal(result.scales[scale]?.band?.code, code, scale);
        for (const [scale, code] of Object.entries(findings))
          assert.equal(result.findings[scale]?.code, code, scale);
        for (const alert of alerts)
          assert.ok(
            result.alerts.some(({ id }) => id === alert),
            alert,
          );
        for (const scale of prorated) assert.equal(result.scales[scale]?.prorated, true, scale);
        if (vector.expect.missing) assert.deepEqual(result.missing, vector.expect.missing);
        if (vector.expect.unscored) assert.deepEqual(result.unscored, vector.expect.unscored);
      });
    });
  }

  test('every shipped instrument and key has an example with its source', () => {
    const covered = new Set(
      files.filter(({ vectors }) => vectors.length > 0).map(({ instrument }) => instrument),
    );
    assert.deepEqual(
      [...every.keys()].filter((id) => !covered.has(id)),
      [],
    );
    assert.equal(instruments.size, 58);
    for (const { file, vectors } of files)
      for (const { origin, source, expect } of vectors) {
        assert.ok(['published', 'hand-computed'].includes(origin), file);
        assert.notEqual(source.trim(), '', file);
        assert.ok(
          Object.keys({ ...expect.scales, ...expect.findings }).length > 0,
          `${file} expects nothing`,
        );
      }
  });

  test('every scale of every instrument is in some example', () => {
    for (const { id, scales } of every.values()) {
      const seen = new Set(
        files
          .filter(({ instrument }) => instrument === id)
          .flatMap(({ vectors }) => vectors)
          .flatMap(({ expect }) => [
            ...Object.keys(expect.scales ?? {}),
            ...Object.keys(expect.findings ?? {}),
          ]),
      );
      assert.deepEqual(
        scales.map((scale) => scale.id).filter((scale) => !seen.has(scale)),
        [],
        id,
      );
    }
  });
});

describe('keys that are often got wrong', () => {
  const items = (id: string) => instruments.get(id)?.items ?? [];
  const values = (id: string, item: string) => {
    const set = items(id).find((entry) => entry.id === item)?.options ?? '';
    return instruments.get(id)?.optionSets[set]?.map(({ value }) => value);
  };

  test('AUDIT 9 and 10 give 0, 2 or 4', () => {
    assert.deepEqual(values('audit', 'q9'), [0, 2, 4]);
    assert.deepEqual(values('audit', 'q10'), [0, 2, 4]);
  });

  test('WHO-5 is shown from 5 down to 0, and always means well', () => {
    assert.deepEqual(values('who5', 'q1'), [5, 4, 3, 2, 1, 0]);
    assert.match(instruments.get('who5')?.optionSets['freq6']?.[0]?.text.en ?? '', /^All/);
  });

  test('CBI and SWLS labels run with their values', () => {
    const label = (id: string, set: string, value: number) =>
      instruments.get(id)?.optionSets[set]?.find((option) => option.value === value)?.text.en;
    assert.match(label('cbi', 'freq', 100) ?? '', /^Always/);
    assert.match(label('swls', 'agree7', 7) ?? '', /^Strongly agree/);
  });

  test('GAD-7 begins with "Not at all"', () => {
    assert.equal(instruments.get('gad7')?.optionSets['freq4']?.[0]?.text.en, 'Not at all');
  });

  test('GDS-15 items 5 and 13 are different questions', () => {
    const [five, thirteen] = ['q5', 'q13'].map(
      (id) => items('gds15').find((item) => item.id === id)?.text.zh,
    );
    assert.notEqual(five, thirteen);
  });

  test('the total is not sent under the panel code', () => {
    for (const { loinc } of instruments.values()) if (loinc.total) assert.notEqual(loinc.total, loinc.panel);
  });

  test('every LOINC code has a right check digit', () => {
    const isRight = (code: string): boolean => {
      const [body = '', check] = code.split('-');
      const sum = [...body].reverse().reduce((total, digit, index) => {
        const doubled = Number(digit) * (index % 2 === 0 ? 2 : 1);
        return total + (doubled > 9 ? doubled - 9 : doubled);
      }, 0);
      return String((10 - (sum % 10)) % 10) === check;
    };
    assert.ok(isRight('44261-6'));
    assert.ok(!isRight('44261-7'));
    for (const { id, loinc } of instruments.values()) {
      const codes = [loinc.panel, loinc.total, ...Object.values(loinc.items)].filter((code) => code !== null);
      for (const code of codes) assert.ok(isRight(code), `${id} ${code}`);
    }
  });
});
