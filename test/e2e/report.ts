import type { BrowserContextOptions, Page, Request } from "playwright-core";
import type { EstimateInput } from "../../src/engine/index.ts";
import { baseUrl, open } from "./harness.ts";

export const ID = "1h6rvc0y6tqk5xg2m8w7n3jb4d";
export const NEXT_ID = "2h6rvc0y6tqk5xg2m8w7n3jb4d";
export const TOKEN = `roi_edit_${"a".repeat(43)}`;
export const NEXT_TOKEN = `roi_edit_${"b".repeat(43)}`;
export const SHOP: EstimateInput = { preset: "ecommerce", workflows: [{ monthlyContacts: 5000 }] };

interface Estimated {
	summary: Record<string, unknown> & { net: number; npv: number };
	modelVersion: string;
	dataVersion: string;
	currency: string;
	horizonMonths: number;
	headline: string;
	context: unknown[];
	resolvedInput: unknown;
}

/** A saved scenario as the API answers it, with figures of the API's own. */
export async function scenarioOf(input: EstimateInput = SHOP, more: Record<string, unknown> = {}) {
	const response = await fetch(`${baseUrl}/v1/estimate?include=timeline,resolvedInput`, {
		method: "POST",
		headers: { "content-type": "application/json" },
		body: JSON.stringify(input),
	});
	const result = (await response.json()) as Estimated; // the API's document says so
	const { modelVersion, dataVersion, resolvedInput } = result;
	return {
		id: ID,
		url: `${baseUrl}/s/${ID}`,
		title: "Help desk, 2027" as string | null,
		revision: 3,
		modelVersion,
		dataVersion,
		createdAt: "2026-11-22T12:00:00.000Z",
		updatedAt: "2026-12-03T12:00:00.000Z",
		expiresAt: "2027-12-27T12:00:00.000Z",
		expiresInDays: 400,
		input,
		resolvedInput,
		result: { ...result, resolvedInput: null },
		current: null,
		currentStatus: "same",
		...more,
	};
}

/** What a new link is answered with. */
export const RECEIPT = {
	id: NEXT_ID,
	url: `${baseUrl}/s/${NEXT_ID}`,
	editUrl: `${baseUrl}/s/${NEXT_ID}#edit=${NEXT_TOKEN}`,
	editToken: NEXT_TOKEN,
	revision: 4,
	expiresAt: "2028-01-05T12:00:00.000Z",
};

/** What the simulation says in the tests that do not ask the API itself. */
export const RISK = "In 8 of 10 simulated cases the net value lies in between.";

interface Answer {
	status: number;
	body?: unknown;
	headers?: Record<string, string>;
}
/** An answer in the server's place; null: the connection breaks. */
export type Serve = (request: Request) => Answer | null | Promise<Answer | null>;

export const gives =
	(body: unknown, status = 200): Serve =>
	() => ({ status, body });

interface ReportOptions extends BrowserContextOptions {
	path?: string;
	/** Makes the browser refuse all storage. */
	blocked?: boolean;
	before?: (page: Page) => Promise<unknown>;
}

const isReport = ({ pathname }: URL) => /^\/(embed\/)?s\/[^/]+$/.test(pathname);

/** Opens the report page with answers of one's own; `asked` holds the requests to the API. */
export async function openReport(serve: Serve, options: ReportOptions = {}) {
	const { path = `/s/${ID}`, blocked = false, before, ...browser } = options;
	const asked: Request[] = [];
	const visit = await open(path, { locale: "en-US", ...browser }, async (page) => {
		await page.route(isReport, async (route) =>
			route.fulfill({ response: await route.fetch({ url: `${baseUrl}/report` }) }),
		);
		await page.route("**/v1/scenarios/**", async (route) => {
			asked.push(route.request());
			const answer = await serve(route.request());
			if (!answer) return route.abort("connectionfailed");
			const { status, body, headers = {} } = answer;
			const text = body === undefined ? "" : JSON.stringify(body);
			await route.fulfill({ status, body: text, contentType: "application/json", headers });
		});
		await page.route("**/v1/simulate?*", (route) => route.fulfill({ json: { headline: RISK } }));
		if (blocked)
			await page.addInitScript(() => {
				Object.defineProperty(window, "localStorage", {
					get() {
						throw new DOMException("blocked", "SecurityError");
					},
				});
			});
		await before?.(page);
	});
	// The report, or why there is none: the page's frame is drawn before.
	if (isReport(new URL(path, baseUrl))) await visit.page.locator("main > :nth-child(2)").waitFor();
	return { ...visit, asked };
}

/** Everything that the page keeps on this device. */
export const keptAll = (page: Page): Promise<Record<string, string>> =>
	page.evaluate(() => ({ ...window.localStorage }));

/** The tokens that the page keeps on this device, by storage key. */
export async function keptTokens(page: Page): Promise<Record<string, string>> {
	const all = Object.entries(await keptAll(page));
	return Object.fromEntries(all.filter(([key]) => key.startsWith("roi:edit:")));
}
