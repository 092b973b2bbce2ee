import type { JsonSchema } from './shape.ts';
import { draftShape } from './draft-shape.ts';

/**
 * The JSON Schema (draft 2020-12) of an instrument file, made from the shape `defineInstrument` checks. What the parts
 * mean to each other (ranges, bands, references, licences) a schema cannot say; `defineInstrument` does.
 */
export const instrumentSchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:xinan:schema:instrument:1',
  title: 'Instrument',
  description:
    'A psychological form as data: items, options, key, bands, alerts, licence. Format xinan-instrument/1.',
  ...draftShape.schema,
};
