import { test } from "vitest";
import { calculate } from "./calculator.ts";

for (const [w, scheme] of [
	[1440, "light"],
	[768, "dark"],
	[360, "light"],
] as const)
	test(`look ${w}`, async () => {
		await using visit = await calculate("/", {
			viewport: { width: w, height: 900 },
			colorScheme: scheme,
		});
		const { page, calculator } = visit;
		await calculator.below();
		await page.waitForTimeout(2500);
		await page.screenshot({ path: `/tmp/look-${w}.png`, fullPage: true });
		console.log(await visit.problems());
	});
