import type { Endpoint } from '@xinan/platform/http';

export const evidenceEndpoints: readonly Endpoint[] = [];
