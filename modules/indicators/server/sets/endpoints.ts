import type { Endpoint } from '@xinan/platform/http';

export const setEndpoints: readonly Endpoint[] = [];
