import { type Logger, pino } from 'pino';

/** Structured log lines on standard error: ids, codes and durations; never a name, a number or an answer. */
export function openLog(level: string): Logger {
  return pino(
    {
      level,
      base: { service: 'xinan' },
      redact: {
        paths: [
          'req.headers',
          'headers',
          'body',
          '*.body',
          'fault.detail',
          'fault.parameters',
          'fault.where',
        ],
        remove: true,
      },
      serializers: { fault: (fault: unknown) => wordFault(fault) },
    },
    pino.destination({ fd: 2, sync: false }),
  );
}

interface Faulty {
  readonly name?: string;
  readonly code?: string;
  readonly stack?: string;
  readonly constraint?: string;
}

/** A fault without its message's values: database messages may quote rows. */
function wordFault(fault: unknown) {
  const { name, code, stack, constraint } = fault as Faulty;
  return {
    name,
    code,
    constraint,
    at: stack
      ?.split('\n')
      .slice(1, 6)
      .map((line) => line.trim()),
  };
}
