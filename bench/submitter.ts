import http from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { uuidV7 } from '@xinan/platform';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const receiptCode = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(26)), (byte) => alphabet[byte % 32]).join('');

/** Sends PHQ-9 submissions to a server on this machine. */
export interface Submitter {
  /** Sends one; `alert`: item 9 above zero. Resolves when it is acknowledged. */
  submit(alert: boolean): Promise<void>;
  /** Sends so many a second until the returned function is called; that answers how many were sent a second. */
  pour(perSecond: number): () => Promise<number>;
  close(): void;
}

export function makeSubmitter(port: number, edition: string, connections = 64): Submitter {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  const submit = (alert: boolean): Promise<void> => {
    const answers = [1, 0, 2, 1, 0, 1, 0, 1, alert ? 1 : 0, null];
    const body = JSON.stringify({
      id: uuidV7(),
      claimCode: receiptCode(),
      instrumentId: 'phq9',
      edition,
      locale: 'zh',
      answers,
    });
    return new Promise((resolve, reject) => {
      const options = { port, host: '127.0.0.1', path: '/api/assessments', method: 'POST', agent };
      const request = http.request(
        { ...options, headers: { 'content-type': 'application/json' } },
        (answer) => {
          answer.resume();
          answer.on('end', () =>
            answer.statusCode === 200 ? resolve() : reject(new Error(`status ${answer.statusCode}`)),
          );
        },
      );
      request.on('error', reject);
      request.end(body);
    });
  };
  return {
    submit,
    close: () => agent.destroy(),
    pour: (perSecond) => {
      let sent = 0;
      let ended = false;
      const started = performance.now();
      const elapsed = () => (performance.now() - started) / 1000;
      const pouring = (async () => {
        while (!ended) {
          for (; sent < elapsed() * perSecond; sent += 1) void submit(false);
          await sleep(5);
        }
      })();
      return async () => {
        ended = true;
        await pouring;
        return sent / elapsed();
      };
    },
  };
}
