/** How often a client may ask. The platform counts and says only yes or no. */
import type { Context, MiddlewareHandler } from "hono";
import type { AppEnv } from "./env.ts";
import { ProblemError } from "./problem.ts";

/** Limits by name; quota and window repeat wrangler.toml, which a binding does not tell. */
const LIMITS = {
	reads: { binding: "LIMIT_READS", quota: 600, window: 60 },
	writes: { binding: "LIMIT_WRITES", quota: 20, window: 60 },
	heavy: { binding: "LIMIT_HEAVY", quota: 60, window: 60 },
} as const;
export type LimitName = keyof typeof LIMITS;

/** What a limit is, in the words of the RateLimit-Policy header. */
export const policyOf = (name: LimitName): string =>
	`"${name}";q=${LIMITS[name].quota};w=${LIMITS[name].window}`;

/**
 * Whom to count: an IPv4 address, or the /64 network of an IPv6 address, because a household or a
 * server has a whole one to itself.
 */
export function clientKey(address: string): string {
	if (!address.includes(":")) return address;
	const mapped = /:(\d+\.\d+\.\d+\.\d+)$/.exec(address)?.[1];
	if (mapped) return mapped;
	const [head = "", tail] = address.toLowerCase().split("::");
	const start = head === "" ? [] : head.split(":");
	const end = tail ? tail.split(":") : [];
	const gap = tail === undefined ? 0 : 8 - start.length - end.length;
	const groups = [...start, ...Array<string>(Math.max(0, gap)).fill("0"), ...end];
	return groups
		.slice(0, 4)
		.map((group) => group.replace(/^0+(?=.)/, ""))
		.join(":");
}

/** Counts a request against a limit, and names the limit on the answer; one too many is refused. */
export async function count(c: Context<AppEnv>, name: LimitName): Promise<void> {
	const { binding, quota, window } = LIMITS[name];
	c.header("ratelimit-policy", policyOf(name));
	const key = clientKey(c.req.header("cf-connecting-ip") ?? "unknown");
	if (!(await allows(c.env[binding], key)))
		throw new ProblemError(
			"rate-limited",
			`More than ${quota} requests in ${window} seconds. Wait a minute and go on.`,
			{ headers: { "retry-after": String(window) } },
		);
}

/** The same before anything else of a route. */
export const limited =
	(name: LimitName): MiddlewareHandler<AppEnv> =>
	async (c, next) => {
		await count(c, name);
		await next();
	};

async function allows(limiter: RateLimit | undefined, key: string): Promise<boolean> {
	try {
		return limiter === undefined || (await limiter.limit({ key })).success;
	} catch {
		// A counter that is away must not take the service with it.
		return true;
	}
}
