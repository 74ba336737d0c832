/** Every test file begins with an empty database of its own. */
import { applyD1Migrations, type D1Migration } from "cloudflare:test";
import { env } from "cloudflare:workers";

declare global {
	namespace Cloudflare {
		interface Env {
			/** The migrations, as the test configuration read them. */
			MIGRATIONS: D1Migration[];
		}
	}
}

await applyD1Migrations(env.DB, env.MIGRATIONS);
