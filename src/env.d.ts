/** The bindings of wrangler.toml. */
declare namespace Cloudflare {
	interface Env {
		ASSETS: Fetcher;
		DB: D1Database;
		LIMIT_READS: RateLimit;
		LIMIT_WRITES: RateLimit;
		LIMIT_HEAVY: RateLimit;
		/** Only where the operator wants figures kept. */
		METRICS?: AnalyticsEngineDataset;
	}
	interface GlobalProps {
		mainModule: typeof import("./index.ts");
	}
}
interface Env extends Cloudflare.Env {}
