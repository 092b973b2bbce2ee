import type { Endpoint } from '@xinan/platform/http';

export const reportEndpoints: readonly Endpoint[] = [];
