import axe from "axe-core";
import type { Page } from "playwright-core";

interface AxeResults {
	violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[];
}

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** All that can differ where only the colours do. */
export const COLOURS = ["color-contrast", "link-in-text-block"];

/** The rules for a second look in the dark at what passed all of them in the light. */
export const rulesIn = (scheme: "light" | "dark"): string[] | undefined =>
	scheme === "dark" ? COLOURS : undefined;

/**
 * What axe finds wrong with the page, or a part of it, as it stands: one line for each element.
 *
 * @param rules only these, where the page has passed the others
 */
export async function violations(page: Page, part = "html", rules?: string[]): Promise<string[]> {
	if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
	const found = await page.evaluate(
		async ({ context, runOnly }) => {
			// The script above put it there.
			const runner = (
				window as unknown as { axe: { run(context: string, options: object): Promise<AxeResults> } }
			).axe;
			// Every rule on every element; only what is reported of those without fault is left out, and
			// the selectors that lead to each element, which take axe longer than its rules.
			const options = { runOnly, resultTypes: ["violations"], selectors: false };
			return (await runner.run(context, options)).violations;
		},
		{ context: part, runOnly: rules ? { type: "rule", values: rules } : TAGS },
	);
	return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}
