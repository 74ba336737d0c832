/** Lighthouse's own judgement of the page a prospect opens. */
import { expect, inject, test } from "vitest";
import { baseUrl } from "./harness.ts";
import { audit } from "./lighthouse.ts";

/** Its fourth, performance, is a timing: `npm run bench` has it. */
const CATEGORIES = ["accessibility", "best-practices", "seo"];

test("Lighthouse gives 100 in all categories that are no timing", {
	timeout: 120_000,
}, async () => {
	const chrome = {
		path: inject("chromePath"),
		args: inject("chromeArgs"),
		env: inject("chromeEnv"),
	};
	const { scores, lost } = await audit(chrome, `${baseUrl}/`, CATEGORIES);
	expect(scores, lost.join("\n")).toEqual(Object.fromEntries(CATEGORIES.map((id) => [id, 100])));
});
