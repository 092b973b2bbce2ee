import type { Endpoint } from '@xinan/platform/http';

export const seatEndpoints: readonly Endpoint[] = [];
