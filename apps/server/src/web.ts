import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** The built webs: the resident's at `/`, the console's at `/console/`. */
export interface WebDirs {
  readonly resident: string;
  readonly console: string;
}

export const webDirs = (checkoutDir: string): WebDirs => ({
  resident: path.join(checkoutDir, 'apps/resident/dist'),
  console: path.join(checkoutDir, 'apps/console/dist'),
});

const firstPage = 'index.html';
const yearSeconds = 31_536_000;

function cacheFor(reply: FastifyReply, file: string): void {
  const lasting = /[/\\]assets[/\\]/.test(file);
  reply.header('cache-control', lasting ? `public, max-age=${yearSeconds}, immutable` : 'no-cache');
}

/** The files of a built web by their address below its prefix; read once, so that no request touches a path of its own making. */
function filesOf(dir: string): ReadonlySet<string> {
  if (!existsSync(path.join(dir, firstPage))) return new Set();
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true });
  return new Set(
    entries
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && !/\.(br|gz)$/.test(entry.name))
      .map((entry) => path.relative(dir, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/')),
  );
}

interface Web {
  readonly prefix: string;
  readonly dir: string;
  readonly files: ReadonlySet<string>;
}

/** The file an address means: itself, or the web's first page where the address is a screen. */
function fileFor(webs: readonly Web[], place: string): { web: Web; file: string } | undefined {
  const web = webs.find((each) => place.startsWith(each.prefix) && each.files.size > 0);
  if (!web || place.startsWith('/api/')) return undefined;
  const file = place.slice(web.prefix.length);
  if (web.files.has(file)) return { web, file };
  return /\.[a-z0-9]+$/i.test(file) ? undefined : { web, file: firstPage };
}

/** Serves both webs, compressed ahead of time; addresses of screens answer with the web's first page. */
export async function serveWebs(app: FastifyInstance, dirs: WebDirs): Promise<void> {
  const webs: Web[] = [
    { prefix: '/console/', dir: dirs.console, files: filesOf(dirs.console) },
    { prefix: '/', dir: dirs.resident, files: filesOf(dirs.resident) },
  ];
  await app.register(fastifyStatic, {
    root: [dirs.console, dirs.resident],
    serve: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders: cacheFor,
  });
  app.get('/*', (request: FastifyRequest, reply: FastifyReply) => {
    const place = request.url.split('?')[0] ?? '/';
    if (place === '/console') return reply.redirect('/console/');
    const found = fileFor(webs, place);
    return found ? reply.sendFile(found.file, found.web.dir) : reply.callNotFound();
  });
}
