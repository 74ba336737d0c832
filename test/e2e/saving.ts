import type { Locator, Page, Request } from "playwright-core";
import type { EstimateInput } from "../../src/engine/index.ts";
import { calculate } from "./calculator.ts";
import { baseUrl } from "./harness.ts";

/** What the API says of a saved calculation, and of one that was just saved. */
export interface Scenario {
	id: string;
	url: string;
	editUrl: string;
	editToken: string;
	revision: number;
	title: string | null;
	input: EstimateInput;
	expiresAt: string;
	expiresInDays: number;
}

export const ECOMMERCE: EstimateInput = {
	preset: "ecommerce",
	workflows: [{ monthlyContacts: 5000 }],
};
export const FRAGMENT = "v=1&preset=ecommerce&workflows.0.monthlyContacts=5000";

let clients = 0;
/** Writes are counted by address: each visitor here has one of their own. */
export const somebody = () => ({ "cf-connecting-ip": `192.0.2.${++clients % 250}` });

/** Asks the API as somebody else would, not through the page. */
export async function ask(method: string, path: string, body?: object, headers = {}) {
	const response = await fetch(`${baseUrl}/v1/scenarios${path}`, {
		method,
		headers: { ...somebody(), "content-type": "application/json", ...headers },
		...(body && { body: JSON.stringify(body) }),
	});
	const text = await response.text();
	if (!response.ok) throw new Error(`${response.status} ${text}`);
	return JSON.parse(text || "null") as Scenario; // the document's shape
}

export const tokenHeader = (token: string) => ({ authorization: `Bearer ${token}` });

/** The calculator with somebody's address, and owner tokens that the device keeps. */
export async function visit(
	path = "/",
	tokens: Record<string, string> = {},
	options: Parameters<typeof calculate>[1] = {},
) {
	const localStorage = Object.entries(tokens).map(([id, value]) => ({
		name: `roi:edit:${id}`,
		value,
	}));
	const visited = await calculate(path, {
		extraHTTPHeaders: somebody(),
		storageState: { cookies: [], origins: [{ origin: baseUrl, localStorage }] },
		...options,
	});
	return { ...visited, sharing: new Sharing(visited.page) };
}

/** Saving and sharing, as a visitor would name its parts. */
export class Sharing {
	readonly page: Page;
	readonly button: Locator;
	readonly dialog: Locator;
	readonly title: Locator;
	readonly keep: Locator;

	constructor(page: Page) {
		this.page = page;
		this.button = page.getByRole("button", { name: "Save and share" });
		this.dialog = page.getByRole("dialog");
		this.title = this.dialog.getByRole("textbox", { name: "Title (optional)" });
		this.keep = this.dialog.getByRole("combobox", { name: "Keep it for" });
	}

	async open(): Promise<void> {
		await this.button.click();
		await this.dialog.getByRole("heading", { name: "Save and share" }).waitFor();
	}

	/** A button of the dialog, by its whole name. */
	press(name: string): Promise<void> {
		return this.dialog.getByRole("button", { name, exact: true }).click();
	}

	/** A link to be copied. */
	link(name: string): Promise<string> {
		return this.dialog.getByRole("textbox", { name, exact: true }).inputValue();
	}

	heading(name: string): Promise<void> {
		return this.dialog.getByRole("heading", { name, exact: true }).waitFor();
	}

	/** What the dialog says of how it goes. */
	said(text: string | RegExp): Promise<void> {
		return this.dialog.getByRole("status").filter({ hasText: text }).waitFor();
	}
}

/** Collects the page's requests to the scenarios, in their order. */
export function requestsOf(page: Page): Request[] {
	const made: Request[] = [];
	page.on("request", (request) => {
		if (request.url().includes("/v1/scenarios")) made.push(request);
	});
	return made;
}

/** Makes the next request of a method fail as told; those after it reach the server. */
export async function failNext(
	page: Page,
	method: string,
	how: "abort" | "lose" | { status: number; headers?: Record<string, string>; json?: object },
): Promise<void> {
	let done = false;
	await page.route("**/v1/scenarios**", async (route) => {
		if (done || route.request().method() !== method) return route.fallback();
		done = true;
		if (how === "abort") return route.abort();
		if (how !== "lose") return route.fulfill(how);
		// The server does its work, but its answer never comes.
		await route.fetch();
		await route.abort();
	});
}
