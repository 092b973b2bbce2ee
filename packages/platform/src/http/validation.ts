import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import type { FastifySchemaCompiler } from 'fastify';

const base = { allErrors: true, strict: false, removeAdditional: false, useDefaults: true } as const;
const strictAjv = new Ajv({ ...base, coerceTypes: false });
const queryAjv = new Ajv({ ...base, coerceTypes: true });
addFormats.default(strictAjv);
addFormats.default(queryAjv);

/** Bodies are taken as they are; what arrives as text in an address is read as its schema says. */
export const validatorCompiler: FastifySchemaCompiler<object> = ({ schema, httpPart }) =>
  (httpPart === 'body' ? strictAjv : queryAjv).compile(schema);
