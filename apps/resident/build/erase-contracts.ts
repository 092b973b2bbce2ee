import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

interface RouteLike {
  id: string;
  method: string;
  path: string;
}

const isRoute = (value: unknown): value is RouteLike =>
  typeof value === 'object' && value !== null && 'id' in value && 'method' in value && 'path' in value;

/**
 * A phone needs of a contract only where to send what: each route is reduced to its id, method and path. Schemas,
 * error tables and action names (and with them TypeBox and the policy) stay out of the bundle.
 */
export function eraseContracts(): Plugin {
  return {
    name: 'erase-contracts',
    async load(id) {
      if (!/\/modules\/[^/]+\/contract\.ts$/.test(id)) return null;
      const contract: Record<string, unknown> = await import(pathToFileURL(id).href);
      const routes = Object.entries(contract).filter((entry): entry is [string, RouteLike] =>
        isRoute(entry[1]),
      );
      const lines = routes.map(([name, { id: routeId, method, path }]) => {
        return `export const ${name} = ${JSON.stringify({ id: routeId, method, path })};`;
      });
      return { code: lines.join('\n'), moduleType: 'js' };
    },
  };
}
