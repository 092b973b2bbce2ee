/** How far the server's clock is ahead of this machine's, in ms. Office machines are often minutes off; duties are not. */
let aheadMs = 0;

/** Notes the server's time of an answer that has just come (its `Date` header). */
export function noteServerTime(serverAt: Date, receivedAt: Date): void {
  if (!Number.isNaN(serverAt.getTime())) aheadMs = serverAt.getTime() - receivedAt.getTime();
}

/** Now, by the server's clock. */
export const serverNow = (): Date => new Date(Date.now() + aheadMs);
