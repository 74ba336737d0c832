import type { BrowserContextOptions, Locator, Page } from "playwright-core";
import type { Estimate, EstimateInput } from "../../src/engine/index.ts";
import { baseUrl, drawn, open } from "./harness.ts";

/** Where things are on the calculator page, as a visitor would name them. */
export class Calculator {
	readonly page: Page;
	readonly form: Locator;
	readonly answer: Locator;

	constructor(page: Page) {
		this.page = page;
		this.form = page.getByRole("region", { name: "Your figures" });
		this.answer = page.getByRole("region", { name: /^The answer/ });
	}

	/** A figure's text field in the form. */
	field(name: string | RegExp): Locator {
		return this.form.getByRole("textbox", { name });
	}

	slider(name: string | RegExp): Locator {
		return this.form.getByRole("slider", { name });
	}

	/** Net value to the unit, as the sum shows it. */
	net(): Promise<string> {
		return this.answer.locator("[data-figure=net]").innerText();
	}

	/** Brings the sections below the first screen, as any sign of use does. */
	async below(): Promise<void> {
		await drawn(this.page);
		// Two places: a pointer that stays where it was is no sign.
		await this.page.mouse.move(5, 5);
		await this.page.mouse.move(6, 6);
		await this.page.getByRole("heading", { name: "More detail" }).waitFor();
	}
}

/** Longer than the page takes to write a change into the address, in milliseconds. */
export const WRITING = 600;

interface Wishes extends BrowserContextOptions {
	/**
	 * Whether the simulated cases are worked out. Most of the page stands without them, as on a slow
	 * device where they are still under way, and they take longer than everything else.
	 */
	ranges?: boolean;
}

/** Runs in the page: workers start and never answer. */
const neverAnswer = () => {
	window.Worker = class extends EventTarget {
		postMessage() {}
	} as unknown as typeof Worker;
};

/** Opens the calculator; closes with the variable. */
export async function calculate(path = "/", { ranges = false, ...options }: Wishes = {}) {
	const visit = await open(path, { locale: "en-US", ...options }, async (page) => {
		if (!ranges) await page.addInitScript(neverAnswer);
	});
	// It is drawn in turns; this is the last.
	await visit.page.locator(".footer").waitFor({ state: "attached" });
	return { ...visit, calculator: new Calculator(visit.page) };
}

/** What the API says to the same input, all of it. */
export async function askApi(input: EstimateInput): Promise<Estimate<string>> {
	const response = await fetch(`${baseUrl}/v1/estimate?include=resolvedInput`, {
		method: "POST",
		headers: { "content-type": "application/json" },
		body: JSON.stringify(input),
	});
	const body = await response.json();
	if (!response.ok) throw new Error(JSON.stringify(body));
	return body as Estimate<string>; // the API holds its answers against its schema
}
