/** Figures of operation: what is kept of a request where a dataset is bound, and what never is. */
import { createScheduledController } from "cloudflare:test";
import { expect, test, vi } from "vitest";
import worker from "../../src/index.ts";
import { bindings, expire, INPUT, saved } from "./scenario-support.ts";
import { app, ask, ORIGIN } from "./support.ts";

/** A dataset that keeps what is written to it. */
function dataset() {
	const points: AnalyticsEngineDataPoint[] = [];
	const writeDataPoint = (point: AnalyticsEngineDataPoint) => void points.push(point);
	return { points, METRICS: { writeDataPoint } as AnalyticsEngineDataset };
}

test("one point a request: route, method, status and a time, within the platform's bounds", async () => {
	const { points, METRICS } = dataset();
	const from = (path: string, init: RequestInit = {}) => ask(path, init, { METRICS });
	await from("/v1/presets/saas");
	await from("/v1/estimate?monthlyContacts=4711");
	await from("/v1/secret-4711");
	await from("/v1/estimate", { method: "PATCH" });
	const refusing = { LIMIT_READS: { limit: async () => ({ success: false }) } };
	await ask("/healthz", {}, { METRICS, ...refusing });
	const ms = expect.any(Number);
	const point = (route: string, method: string, status: string) => ({
		indexes: [route],
		blobs: [route, method, status],
		doubles: [ms],
	});
	expect(points).toEqual([
		point("/v1/presets/:id", "GET", "200"),
		point("/v1/estimate", "GET", "422"),
		point("none", "GET", "404"),
		point("none", "PATCH", "405"),
		point("/healthz", "GET", "429"),
	]);
	// An index has at most 96 bytes.
	const routes = app.routes.map(({ path }) => path.length);
	expect(Math.max(...routes)).toBeLessThanOrEqual(96);
});

test("no title, id, token, header or figure is in a point, whatever happens", async () => {
	const { points, METRICS } = dataset();
	const title = "nobody counts this";
	const { id, editToken } = await saved({ title, input: INPUT });
	const headers = {
		authorization: `Bearer ${editToken}`,
		"content-type": "application/json",
		"x-request-id": "caller-4711",
		"user-agent": "agent-4711",
		"cf-connecting-ip": "203.0.113.47",
		"if-match": '"r9-stale"',
	};
	const body = JSON.stringify({ title, input: INPUT });
	for (const [method, path] of [
		["GET", `/v1/scenarios/${id}`],
		["PUT", `/v1/scenarios/${id}`],
		["POST", "/v1/scenarios"],
		["GET", `/s/${id}`],
		["POST", `/v1/scenarios/${id}/rotate`],
		["DELETE", `/v1/scenarios/${id}`],
	] as const)
		await app.request(
			`${ORIGIN}${path}?note=${id}`,
			{ method, headers, ...(method === "GET" ? {} : { body }) },
			{ ...bindings, METRICS },
		);
	expect(points).toHaveLength(6);
	const kept = JSON.stringify(points);
	expect(kept).toContain("/v1/scenarios/:id/rotate");
	for (const secret of [
		title,
		id,
		editToken,
		"4711",
		"203.0.113",
		"ecommerce",
		"stale",
		"roi.test",
	])
		expect(kept).not.toContain(secret);
});

test("a dataset that fails harms no answer", async () => {
	const writeDataPoint = () => {
		throw new Error("away");
	};
	const answer = await ask("/healthz", {}, { METRICS: { writeDataPoint } });
	expect([answer.status, answer.json]).toMatchObject([200, { status: "ok" }]);
});

test("a purge says what it did", async () => {
	const { points, METRICS } = dataset();
	const { id } = await saved();
	await expire(id, 31);
	const log = vi.spyOn(console, "log").mockImplementation(() => {});
	const controller = createScheduledController({ scheduledTime: new Date(), cron: "23 * * * *" });
	// Of the bindings it uses these two.
	await worker.scheduled(controller, { ...bindings, METRICS } as Env);
	log.mockRestore();
	expect(points).toEqual([
		{
			indexes: ["purge"],
			blobs: ["purge", "cron", "done"],
			doubles: [expect.any(Number), 0, 1, 0],
		},
	]);
});
