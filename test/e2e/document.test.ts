import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { baseUrl } from "./harness.ts";

const built = new URL("../../dist/page/openapi.json", import.meta.url);

test("the Worker serves the document that the build made, as its own answer", async () => {
	const response = await fetch(`${baseUrl}/openapi.json`);
	expect(response.status).toBe(200);
	expect(await response.json()).toEqual(JSON.parse(readFileSync(built, "utf8")));
	expect(response.headers.get("access-control-allow-origin")).toBe("*");
	expect(response.headers.get("x-request-id")).toBeTruthy();
	const etag = response.headers.get("etag") ?? "";
	const again = await fetch(`${baseUrl}/openapi.json`, { headers: { "if-none-match": etag } });
	expect(again.status).toBe(304);
});
