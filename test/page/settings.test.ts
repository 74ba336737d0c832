import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { toFragment } from "../../src/engine/index.ts";
import { PLAN, SETTINGS } from "../../src/page/embed/settings.ts";
import { PRESET_IDS } from "../../src/page/state/presets.ts";

test("every preset can be set, and no other", () => {
	expect(PRESET_IDS.filter((id) => SETTINGS.preset.read(id) !== id)).toEqual([]);
	expect(SETTINGS.preset.allowed).toBe(
		`${PRESET_IDS.slice(0, -1).join(", ")} or ${PRESET_IDS.at(-1)}`,
	);
	for (const other of ["SaaS", "toString", ""])
		expect(SETTINGS.preset.read(other), other).toBeUndefined();
});

test("a colour has three or six digits", () => {
	expect(SETTINGS.accent.read("#fC0")).toBe("ffCC00");
	expect(SETTINGS.accent.read("#0a5c52")).toBe("0a5c52");
	for (const other of ["0a5c52", "#0a5c5", "#0a5c52ff", "red", "#ggg", " #fc0"])
		expect(SETTINGS.accent.read(other), other).toBeUndefined();
});

test("a plan is what a link to the calculator has, in any of its forms", () => {
	const fragment = toFragment({ preset: "saas", workflows: [{ name: "A & B" }] });
	const link = `https://roi.example/#${fragment}`;
	for (const text of [fragment, `#${fragment}`, link, encodeURIComponent(fragment)])
		expect(PLAN.read(text), text).toBe(fragment);
	// Nothing differs from what a first visit begins with.
	for (const text of [
		"https://roi.example",
		"https://roi.example/?lang=en",
		"http://roi.example/#",
	])
		expect(PLAN.read(text), text).toBe("");
	for (const text of [
		"saas",
		"v=2",
		"preset=saas",
		"https://roi.example/s/1h6rvc0y6tqk5xg2m8w7n3jb4d",
	])
		expect(PLAN.read(text), text).toBeUndefined();
});

test("the console says what is allowed as the README does", () => {
	const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
	for (const [name, { allowed }] of Object.entries({ ...SETTINGS, plan: PLAN })) {
		const row = readme.split("\n").find((line) => line.startsWith(`| \`${name}\` |`));
		expect(row?.replaceAll("`", ""), name).toContain(allowed);
	}
});
