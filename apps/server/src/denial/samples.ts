import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';

interface Schema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly pattern?: string;
  readonly format?: string;
  readonly minLength?: number;
  readonly minItems?: number;
  readonly minimum?: number;
}

/** Texts that some pattern of the contracts wants; the first that fits is taken. */
const texts = [
  '00000000-0000-7000-8999-000000000001',
  '341302',
  '2026-11-21',
  '2026-11',
  '123456',
  '0123456789ABCDEFGHJKMNPQRS',
  'phq9',
  'somebody.new',
  'XA-P-99',
  'crises.record',
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
];
const unlistedPhone = '13800000000';

const ajv = new Ajv({ strict: false });
addFormats.default(ajv);

function textFor({ pattern, format, minLength = 0 }: Schema): string {
  if (format === 'date-time') return '2026-11-21T00:00:00.000Z';
  if (!pattern) return minLength > 4 ? unlistedPhone : 'words';
  const fitting = texts.find((text) => new RegExp(pattern).test(text));
  if (!fitting) throw new Error(`no sample text fits ${pattern}: add one`);
  return fitting;
}

function make(schema: Schema): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  if (schema.anyOf) return make(schema.anyOf[0] as Schema);
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(
        (schema.required ?? []).map((name) => [name, make(schema.properties?.[name] as Schema)]),
      );
    case 'array':
      return Array.from({ length: schema.minItems ?? 0 }, () => make(schema.items as Schema));
    case 'integer':
    case 'number':
      return schema.minimum ?? 1;
    case 'boolean':
      return true;
    case 'string':
      return textFor(schema);
    default:
      return {};
  }
}

/** Values that a schema may take and a careless operation may stumble over. */
const hostile: readonly unknown[] = [
  '000000',
  '999999999',
  '2026-02-31',
  '9999-12-31',
  '0000-00-00',
  'garbage',
  "'; drop table crises; --",
  '%_\\',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '‮⁦𝕏',
  '9'.repeat(40),
  '2026-11-21T00:00:00.000Z|00000000-0000-7000-8999-000000000001',
  Buffer.from('["x","y"]').toString('base64url'),
  0,
  -1,
  2_147_483_648,
  9_007_199_254_740_993,
  1e308,
];

export interface HostileValue {
  readonly name: string;
  readonly value: unknown;
}

/** For each property of an object schema, the hostile values that it takes. */
export function hostileValues(schema: object): HostileValue[] {
  const { properties = {} } = schema as Schema;
  return Object.entries(properties).flatMap(([name, property]) =>
    hostile.filter((value) => ajv.validate(property, value)).map((value) => ({ name, value })),
  );
}

/** The smallest value that a schema takes. Errors: where no sample fits, so that a new contract is not passed over. */
export function sampleOf(schema: object): unknown {
  const value = make(schema);
  if (!ajv.validate(schema, value)) throw new Error(`sample does not fit: ${ajv.errorsText()}`);
  return value;
}
