import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { clientKey } from "../../src/api/limits.ts";
import { ask, asProblem } from "./support.ts";

/** A limiter that lets `left` requests of each key through. */
function limiter(left: number) {
	const seen = new Map<string, number>();
	const limit = async ({ key }: { key: string }) => {
		const count = (seen.get(key) ?? 0) + 1;
		seen.set(key, count);
		return { success: count <= left };
	};
	return { env: { LIMIT_READS: { limit } } satisfies Partial<Env>, seen };
}

test("429 with Retry-After once the limit is reached, for that client only", async () => {
	const { env: limits } = limiter(2);
	const from = (address: string) =>
		ask("/v1/presets", { headers: { "cf-connecting-ip": address } }, limits);
	for (let i = 0; i < 2; i++) {
		const { status, headers } = await from("203.0.113.7");
		expect([status, headers.get("ratelimit-policy")]).toEqual([200, '"reads";q=600;w=60']);
	}
	const refused = await from("203.0.113.7");
	asProblem(refused, 429, "rate-limited");
	expect(refused.headers.get("retry-after")).toBe("60");
	expect(refused.headers.get("ratelimit-policy")).toBe('"reads";q=600;w=60');
	expect((await from("203.0.113.8")).status).toBe(200);
});

test("a body is not read before the limit allows it", async () => {
	const { env: limits } = limiter(0);
	const answer = await ask("/v1/estimate", { method: "POST", body: "not JSON" }, limits);
	asProblem(answer, 429, "rate-limited");
});

test("a limiter that fails lets requests through", async () => {
	const broken = { LIMIT_READS: { limit: () => Promise.reject(new Error("away")) } };
	expect((await ask("/healthz", {}, broken)).status).toBe(200);
});

test("an IPv6 client is its /64 network", () => {
	const same = ["2001:db8:1:2::1", "2001:0DB8:0001:0002:ffff::", "2001:db8:1:2:3:4:5:6"];
	expect(new Set(same.map(clientKey))).toEqual(new Set(["2001:db8:1:2"]));
	expect(clientKey("2001:db8::1")).toBe("2001:db8:0:0");
	expect(clientKey("::1")).toBe("0:0:0:0");
	expect(clientKey("203.0.113.7")).toBe("203.0.113.7");
	expect(clientKey("::ffff:203.0.113.7")).toBe("203.0.113.7");
	expect(clientKey("2001:db8:1:3::1")).not.toBe("2001:db8:1:2");
});

/** A request that each limit counts and that costs next to nothing. */
const CHEAP = {
	reads: { path: "/healthz", method: "GET", quota: 600, usual: 200 },
	writes: { path: `/v1/scenarios/${"0".repeat(26)}`, method: "DELETE", quota: 20, usual: 401 },
	heavy: { path: "/v1/simulate", method: "POST", quota: 60, usual: 415 },
};
type Limit = keyof typeof CHEAP;
const LIMITS = Object.keys(CHEAP) as Limit[]; // a closed literal

test.each(LIMITS)(
	"the platform's own limiter: a flood of %s stops its sender and nobody else",
	async (name) => {
		const { quota, usual } = CHEAP[name];
		const from = async (address: string, limit: Limit) => {
			const { path, method } = CHEAP[limit];
			return ask(path, { method, headers: { "cf-connecting-ip": address } }, env);
		};
		// Two addresses of one network are one client; the next network is another.
		const network = `2001:db8:${name.length}${quota}:1`;
		const others = [`2001:db8:${name.length}${quota}:2::1`, `198.51.100.${name.length}`];
		const isUsual = async () => {
			for (const other of others) expect((await from(other, name)).status).toBe(usual);
		};
		let sent = 0;
		for (; ; sent++) {
			// A window may end on the way; then the next one is used up.
			expect(sent).toBeLessThanOrEqual(2 * quota + 1);
			const answer = await from(`${network}::${(sent % 2) + 1}`, name);
			if (sent % Math.ceil(quota / 4) === 0) await isUsual();
			if (answer.status === usual) continue;
			asProblem(answer, 429, "rate-limited");
			expect(answer.headers.get("retry-after")).toBe("60");
			expect(answer.headers.get("ratelimit-policy")).toBe(`"${name}";q=${quota};w=60`);
			break;
		}
		expect(sent).toBeGreaterThanOrEqual(quota);
		await isUsual();
		for (const limit of LIMITS.filter((one) => one !== name))
			expect((await from(`${network}::1`, limit)).status).toBe(CHEAP[limit].usual);
	},
);
