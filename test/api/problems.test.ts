import { expect, test } from "vitest";
import { ERROR_CODES } from "../../src/engine/index.ts";
import { PROBLEMS } from "../../src/schema/problem.ts";
import { ask } from "./support.ts";

const codes = [...Object.keys(PROBLEMS), ...ERROR_CODES];

test.each(codes)("/problems/%s explains itself under a strict policy", async (code) => {
	const { status, headers, text } = await ask(`/problems/${code}`);
	expect([status, headers.get("content-type")]).toEqual([200, "text/html; charset=UTF-8"]);
	expect(text).toContain(`<code>${code}</code>`);
	expect(text).toContain('<meta name="color-scheme" content="light dark">');
	const policy = headers.get("content-security-policy") ?? "";
	expect(policy).not.toContain("unsafe");
	const style = /<style>(.*)<\/style>/.exec(text)?.[1] ?? "";
	const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(style));
	const hash = btoa(String.fromCharCode(...new Uint8Array(digest)));
	expect(policy).toContain(`style-src 'sha256-${hash}'`);
	expect(text).not.toMatch(/<script|style="|\son\w+=/);
});
