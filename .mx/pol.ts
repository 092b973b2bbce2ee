import { openTestCity } from '@xinan/platform/testing';
import { migrationSources } from '../apps/server/src/modules.ts';
const city = await openTestCity(migrationSources);
const { rows } = await city.owner.query("select polrelid::regclass::text t, polname, pg_get_expr(polqual, polrelid) q, pg_get_expr(polwithcheck, polrelid) c from pg_policy where polname <> 'definer_functions' and polrelid::regclass::text ~ $1", [process.argv[2]]);
for (const r of rows) console.log(r.t, r.polname, '\n   Q', r.q, '\n   C', r.c);
await city.close();
