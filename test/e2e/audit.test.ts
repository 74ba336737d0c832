/** Lighthouse's own judgement of the page a prospect opens. */
import { expect, inject, test } from "vitest";
import { baseUrl } from "./harness.ts";
import { audit } from "./lighthouse.ts";

/** The score of its fourth, performance, is a timing: `npm run bench` has it. */
const CATEGORIES = ["accessibility", "best-practices", "seo"];

/** What of performance is the page's alone, whatever the machine. */
const TIMELESS = [
	"cache-insight",
	"cumulative-layout-shift",
	"dom-size-insight",
	"duplicated-javascript-insight",
	"font-display-insight",
	"image-delivery-insight",
	"legacy-javascript-insight",
	"redirects",
	"third-parties-insight",
	"total-byte-weight",
	"unminified-css",
	"unminified-javascript",
	"unsized-images",
	"unused-css-rules",
	"unused-javascript",
	"viewport-insight",
];

test("Lighthouse gives 100 for all that is no timing", {
	timeout: 120_000,
}, async () => {
	const chrome = {
		path: inject("chromePath"),
		args: inject("chromeArgs"),
		env: inject("chromeEnv"),
	};
	const { scores, lost, audits } = await audit(chrome, `${baseUrl}/`, [
		...CATEGORIES,
		"performance",
	]);
	const found = [
		...CATEGORIES.map((id) => [id, scores[id]]),
		...TIMELESS.map((id) => [id, 100 * (audits[id]?.score ?? 0)]),
	];
	const full = [...CATEGORIES, ...TIMELESS].map((id) => [id, 100]);
	expect(found, lost.join("\n")).toEqual(full);
});
