import { readFileSync } from 'node:fs';
import path from 'node:path';
import { httpGateway, missingGateway, outboxGateway, type SmsGateway } from '@xinan/accounts';
import type { Config } from './config.ts';

/** The city's own sender at `XINAN_SMS_URL`, its shared secret in `<data>/credentials/sms-secret`; the outbox in the demonstration. */
export function gatewayOf(config: Pick<Config, 'smsUrl' | 'dataDir' | 'demonstration'>): SmsGateway {
  if (config.smsUrl) {
    const file = path.join(config.dataDir, 'credentials', 'sms-secret');
    return httpGateway({ url: config.smsUrl, secret: readFileSync(file, 'utf8').trim() });
  }
  return config.demonstration ? outboxGateway : missingGateway;
}
