import { exports } from "cloudflare:workers";
import { expect, test } from "vitest";

// The first request loads the Worker's modules, which takes its time on a busy machine.
test("the Worker answers with the app", { timeout: 60_000 }, async () => {
	const response = await exports.default.fetch("https://roi.test/healthz");
	expect(response.status).toBe(200);
	expect(await response.json()).toMatchObject({ status: "ok" });
});
