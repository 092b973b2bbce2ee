import type { Endpoint } from '@xinan/platform/http';

export const expertEndpoints: readonly Endpoint[] = [];
