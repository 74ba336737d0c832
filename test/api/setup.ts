/** Every test file begins with an empty database, and all draw from one seed. */
import { applyD1Migrations, type D1Migration, reset } from "cloudflare:test";
import { env } from "cloudflare:workers";
import fc from "fast-check";

declare global {
	namespace Cloudflare {
		interface Env {
			/** The migrations, as the test configuration read them. */
			MIGRATIONS: D1Migration[];
			/** What random requests begin from. */
			SEED: number;
		}
	}
}

// The files that a worker runs one after the other share their storage.
await reset();
await applyD1Migrations(env.DB, env.MIGRATIONS);

fc.configureGlobal({ seed: env.SEED });
