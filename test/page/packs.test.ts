import { beforeEach, expect, it, vi } from "vitest";
import type { Locale } from "../../src/engine/index.ts";

type Packs = typeof import("../../src/page/text/packs.ts");
let packs: Packs;

beforeEach(async () => {
	// Which language is spoken is the module's own state.
	vi.resetModules();
	packs = await import("../../src/page/text/packs.ts");
});

/** Words that come when they are let go; each is the tag of its language. */
function slowPack() {
	const waiting: (() => void)[] = [];
	const fetch = (language: Locale) => () =>
		new Promise<Locale>((resolve) => {
			waiting.push(() => resolve(language));
		});
	const pack = packs.packOf<Locale>({ en: fetch("en"), "zh-CN": fetch("zh-CN") });
	const letGo = async () => {
		for (const go of waiting.splice(0)) go();
		await new Promise((resolve) => setTimeout(resolve));
	};
	return { ...pack, letGo };
}

it("a part that comes during a change of language ends up in the new one", async () => {
	const [first, late] = [slowPack(), slowPack()];
	const loading = first.load();
	await first.letGo();
	await loading;
	const changed = packs.speak("zh-CN");
	const arriving = late.load();
	await late.letGo();
	await first.letGo();
	await late.letGo();
	await Promise.all([changed, arriving]);
	expect([first.words.value, late.words.value]).toEqual(["zh-CN", "zh-CN"]);
});

it("the last choice counts, whichever words come last", async () => {
	const pack = slowPack();
	const loading = pack.load();
	await pack.letGo();
	await loading;
	const choices = [packs.speak("zh-CN"), packs.speak("en")];
	await pack.letGo();
	await Promise.all(choices);
	expect([packs.locale.value, pack.words.value]).toEqual(["en", "en"]);
});

it("the page stays as it is when words do not come", async () => {
	const pack = packs.packOf<Locale>({
		en: async () => "en",
		"zh-CN": () => Promise.reject(new Error("offline")),
	});
	await pack.load();
	await expect(packs.speak("zh-CN")).rejects.toThrow("offline");
	expect([packs.locale.value, pack.words.value]).toEqual(["en", "en"]);
});
