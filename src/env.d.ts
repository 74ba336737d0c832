/** The bindings of wrangler.toml. */
declare namespace Cloudflare {
	interface Env {
		ASSETS: Fetcher;
		LIMIT_READS: RateLimit;
	}
	interface GlobalProps {
		mainModule: typeof import("./index.ts");
	}
}
interface Env extends Cloudflare.Env {}
