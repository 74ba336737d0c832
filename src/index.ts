/** The Worker's entry. */
import { createApp } from "./api/app.ts";
import { countPurge } from "./api/metrics.ts";
import { openDatabase } from "./store/database.ts";
import { purge } from "./store/purge.ts";

const app = createApp();

export default {
	fetch: app.fetch,
	async scheduled({ scheduledTime }, env) {
		const start = Date.now();
		const purged = await purge(openDatabase(env.DB), { now: new Date(scheduledTime) });
		console.log(JSON.stringify({ purged }));
		countPurge(env.METRICS, { ...purged, ms: Date.now() - start });
	},
} satisfies ExportedHandler<Env>;
