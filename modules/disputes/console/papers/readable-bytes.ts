const kib = 1024;

/** A file's size as people say it: `860 KB`, `3.4 MB`. */
export const readableBytes = (bytes: number): string =>
  bytes < kib * kib ? `${Math.max(1, Math.round(bytes / kib))} KB` : `${(bytes / kib / kib).toFixed(1)} MB`;
