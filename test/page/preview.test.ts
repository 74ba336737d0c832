/** The picture of a link's preview, in pages that are files. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { withSite } from "../../src/page/preview.ts";

const pageOf = (name: string) =>
	readFileSync(new URL(`../../src/page/${name}.html`, import.meta.url), "utf8");

it.each(["index", "scorecard", "methodology"])(
	"has its full address where one is said: %s",
	(name) => {
		const html = pageOf(name);
		const whole = withSite(html, "https://roi.example.com/");
		expect(whole).toContain('property="og:image" content="https://roi.example.com/card.png"');
		expect(whole.replaceAll("https://roi.example.com/card.png", "/card.png")).toBe(html);
	},
);

it("is left as it is where none is said, and what is no address stops the build", () => {
	const html = pageOf("index");
	expect([withSite(html, undefined), withSite(html, "")]).toEqual([html, html]);
	expect(() => withSite(html, "roi.example.com")).toThrow();
});
