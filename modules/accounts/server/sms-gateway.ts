/** Whatever carries short messages to a telephone. Throws when it could not; the message is then tried again. */
export interface SmsGateway {
  send(phone: string, text: string): Promise<void>;
}

/** The demonstration's gateway: nothing leaves the house, the message stays to be read in the outbox. */
export const outboxGateway: SmsGateway = { send: () => Promise.resolve() };

/** Where no gateway is set: says so at every message, instead of pretending that it went out. */
export const missingGateway: SmsGateway = {
  send: () => Promise.reject(new Error('no short message gateway is set: XINAN_SMS_URL')),
};
