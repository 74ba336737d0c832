import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { FORM_SNIPPET } from "../../src/data/form-snippet.ts";
import { elementSnippet, formSnippet, frameSnippet } from "../../src/page/site/snippets.ts";

test("the form is ten lines, the same in the README, and alike in every language", () => {
	const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
	expect(readme).toContain(`\`\`\`html\n${FORM_SNIPPET.en}\n\`\`\``);
	for (const text of Object.values(FORM_SNIPPET)) {
		expect(text.split("\n")).toHaveLength(10);
		// What the page puts its own in the place of is there, once.
		for (const place of ["https://THIS-SERVER", "preset=ecommerce", 'value="5000"'])
			expect(text.split(place), place).toHaveLength(2);
	}
	const code = (text: string) =>
		text.replaceAll(/>[^<>{]*</g, "><").replaceAll(/detail: "[^"]*"/g, "");
	const chinese = code(FORM_SNIPPET["zh-CN"])
		.replace("&locale=zh-CN", "")
		.replace('join("")', 'join(" ")');
	expect(chinese).toBe(code(FORM_SNIPPET.en));
});

test("entries stand in the texts to paste as they are, and break out of none", () => {
	const fragment = 'v=1&preset=saas&workflows.0.name="><script>';
	const plan = { origin: "https://roi.example", fragment, locale: "en" } as const;
	const own = { preset: "saas", contacts: 3000 } as const;
	const titled = { title: '"><script>', cta: '"><script>' };
	const escaped = "v=1&amp;preset=saas&amp;workflows.0.name=&quot;>&lt;script>";
	for (const text of [frameSnippet(plan, titled.title), elementSnippet(plan, titled)]) {
		expect(text).toContain(escaped);
		expect(text).not.toContain('"><script>');
	}
	expect(formSnippet(plan, own)).toBe(
		FORM_SNIPPET.en
			.replace("https://THIS-SERVER", "https://roi.example")
			.replace("ecommerce", "saas")
			.replace("5000", "3000"),
	);
});
