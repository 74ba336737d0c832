import type { Page } from "playwright-core";
import { type EstimateInput, type ScorecardRequest, toFragment } from "../../src/engine/index.ts";
import { baseUrl, open } from "./harness.ts";

/** A request as a link to the page, in the form that its address has. */
export function linkOf({ workflow, input, ...parts }: ScorecardRequest): string {
	const own = Object.entries(parts).flatMap(([part, values]) =>
		Object.entries(values ?? {}).map(([key, value]) => {
			const text = typeof value === "boolean" ? (value ? "yes" : "no") : String(value);
			return `${part}.${key}=${text}`;
		}),
	);
	const begin = ["sc=1", `name=${encodeURIComponent(workflow.name)}`, `stage=${workflow.stage}`];
	return `/scorecard#${[...begin, ...own, ...(input ? [toFragment(input)] : [])].join("&")}`;
}

/** Opens the scorecard; closes with the variable. */
export const openScorecard = (
	path = "/scorecard",
	options: Parameters<typeof open>[1] = {},
	before?: Parameters<typeof open>[2],
) => open(path, { locale: "en-US", ...options }, before);

/** What the page has decided, and what it shows of each signal. */
export const shownOn = (page: Page) =>
	page.evaluate(() => {
		const text = (selector: string) =>
			document.querySelector<HTMLElement>(selector)?.innerText ?? null;
		return {
			decision: text("[data-figure=decision]"),
			headline: text("#verdict .sentence"),
			note: text("#verdict .fine"),
			signals: [...document.querySelectorAll<HTMLElement>("[data-signal]")].map((row) => ({
				metric: row.dataset.signal,
				status: row.dataset.status,
				reason: row.querySelector<HTMLElement>(".why")?.innerText,
			})),
		};
	});

interface Summary {
	summary: { net: number; returnPerUnitOnAllCosts: number | null; paybackMonths: number | null };
}
interface Answer {
	decision: string;
	headline: string;
	note: string;
	groups: { signals: { metric: string; status: string; reason: string }[] }[];
	metricGroups: { metrics: { baseline: number | null; pilot: number | null }[] }[];
	buyingStandard: { verdict: string; reasons: string[] };
	before: Summary;
	after: Summary;
}

async function ask(path: string, body: unknown) {
	const response = await fetch(`${baseUrl}${path}`, {
		method: "POST",
		headers: { "content-type": "application/json" },
		body: JSON.stringify(body),
	});
	const answer = await response.json();
	if (!response.ok) throw new Error(JSON.stringify(answer));
	return answer;
}

/** What the API says to the same request; its shape is the API's tests' to check. */
export const askScorecard = async (request: ScorecardRequest, locale = "en") =>
	(await ask(`/v1/scorecard?locale=${locale}`, request)) as Answer;
export const askEstimate = async (input: EstimateInput) =>
	(await ask("/v1/estimate?view=summary", input)) as Summary;
