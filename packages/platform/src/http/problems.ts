import {
  DomainError,
  type ErrorDetails,
  type ErrorTable,
  houseErrors,
  type Problem,
} from '@xinan/contract-kit';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';

export type Locale = 'zh' | 'en';

/** The asker's language: Chinese unless English is preferred. */
export function localeOf(request: FastifyRequest): Locale {
  const wanted = request.headers['accept-language'] ?? '';
  const first = wanted.split(',')[0]?.trim().toLowerCase() ?? '';
  return first.startsWith('en') ? 'en' : 'zh';
}

const fill = (text: string, details: ErrorDetails, locale: Locale) =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = details[name] ?? whole;
    return typeof value === 'object' ? value[locale] : String(value);
  });

const fastifyCodes: Readonly<Record<string, string>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'request.too_large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'request.unsupported_type',
  FST_ERR_CTP_INVALID_JSON_BODY: 'request.malformed',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'request.malformed',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'request.malformed',
  FST_ERR_BAD_URL: 'request.malformed',
};

const faultWords: Readonly<Record<string, { zh: string; en: string }>> = {
  required: { zh: '必填', en: 'is required' },
  additionalProperties: { zh: '未知字段', en: 'is not a known field' },
  type: { zh: '类型不对', en: 'has the wrong type' },
  enum: { zh: '不在可选值之内', en: 'is not one of the allowed values' },
  pattern: { zh: '格式不对', en: 'has the wrong format' },
  format: { zh: '格式不对', en: 'has the wrong format' },
  minLength: { zh: '太短', en: 'is too short' },
  maxLength: { zh: '太长', en: 'is too long' },
  minimum: { zh: '太小', en: 'is too small' },
  maximum: { zh: '太大', en: 'is too large' },
  minItems: { zh: '数量太少', en: 'has too few entries' },
  maxItems: { zh: '数量太多', en: 'has too many entries' },
};

interface SchemaFault {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: Record<string, unknown>;
}

function pointerOf(fault: SchemaFault): string {
  const named = fault.params.missingProperty ?? fault.params.additionalProperty;
  return typeof named === 'string' ? `${fault.instancePath}/${named}` : fault.instancePath || '/';
}

/** Schema faults in words, without repeating what was sent. */
function wordFaults(faults: readonly SchemaFault[], locale: Locale) {
  return faults
    .filter((fault) => faultWords[fault.keyword])
    .slice(0, 20)
    .map((fault) => ({ pointer: pointerOf(fault), message: faultWords[fault.keyword]![locale] }));
}

/** Makes problem documents out of every failure; knows the codes of all modules. */
export function makeProblems(tables: readonly ErrorTable[]) {
  const errors: ErrorTable = Object.assign({}, houseErrors, ...tables) as ErrorTable;

  function problemOf(error: DomainError, request: FastifyRequest): Problem {
    const locale = localeOf(request);
    const definition = errors[error.code] ?? houseErrors['server.fault'];
    return {
      type: `/problems/${error.code}`,
      title: fill(definition[locale], error.details, locale),
      status: definition.status,
      code: error.code,
      requestId: request.id,
      ...(error.faults.length > 0
        ? { errors: error.faults.map((fault) => ({ pointer: fault.pointer, message: fault[locale] })) }
        : {}),
    };
  }

  function send(reply: FastifyReply, problem: Problem): FastifyReply {
    if (problem.status === 503 || problem.status === 429) reply.header('retry-after', '5');
    return reply
      .code(problem.status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .serializer(JSON.stringify)
      .send(problem);
  }

  function answerError(
    fault: FastifyError | Error,
    request: FastifyRequest,
    reply: FastifyReply,
  ): FastifyReply {
    if (fault instanceof DomainError) return send(reply, problemOf(fault, request));
    const validation = (fault as FastifyError).validation as SchemaFault[] | undefined;
    if (validation) {
      const base = problemOf(new DomainError('request.invalid'), request);
      return send(reply, { ...base, errors: wordFaults(validation, localeOf(request)) });
    }
    const known = fastifyCodes[(fault as FastifyError).code ?? ''];
    if (known) return send(reply, problemOf(new DomainError(known), request));
    if (isUnreachable(fault)) {
      request.log.warn({ requestId: request.id }, 'database not reachable');
      return send(reply, problemOf(new DomainError('server.busy'), request));
    }
    request.log.error(
      { requestId: request.id, fault: { name: fault.name, message: fault.message, stack: fault.stack } },
      'unexpected fault',
    );
    return send(reply, problemOf(new DomainError('server.fault'), request));
  }

  return { answerError, problemOf, send, errors };
}

const connectionLost = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'EPIPE',
  '57P01',
  '57P02',
  '57P03',
  '08006',
  '08003',
]);

/** The database went away under the request: nothing was committed, the caller may try again. */
function isUnreachable(fault: Error & { code?: string }): boolean {
  return (
    connectionLost.has(fault.code ?? '') ||
    /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/.test(
      fault.message,
    )
  );
}

export type Problems = ReturnType<typeof makeProblems>;
