import {
	type Browser,
	type BrowserContextOptions,
	chromium,
	type Page,
	type Request,
} from "playwright-core";
import { inject } from "vitest";

export const baseUrl = inject("baseUrl");

export interface Visit extends AsyncDisposable {
	page: Page;
	/** Console errors, uncaught errors, CSP violations, failed and third-party requests so far. */
	problems(): Promise<string[]>;
}

/** Waits until the page has more than what its HTML brings. */
export const drawn = (page: Page) =>
	page.waitForFunction(() => !document.querySelector("#app:empty, .opening"));

let connection: Promise<Browser> | undefined;

/**
 * Opens a path in a fresh browser context (own storage, own cookies) that closes with the variable:
 * `await using visit = await open("/")`.
 *
 * @param before what the page needs before it goes there, such as answers in place of the server's
 */
export async function open(
	path: string,
	options: BrowserContextOptions = {},
	before: (page: Page) => Promise<void> = async () => {},
): Promise<Visit> {
	connection ??= chromium.connect(inject("browserEndpoint"));
	const browser = await connection;
	const context = await browser.newContext({ baseURL: baseUrl, ...options });
	// Before the test's own time is over: then the failure says what was waited for.
	context.setDefaultTimeout(20_000);
	const found: string[] = [];
	/** How often a page was left so far, and how often when a request began. */
	let departures = 0;
	const askedBefore = new WeakMap<Request, number>();

	context.on("console", (message) => {
		if (message.type() === "error") found.push(`console: ${message.text()}`);
	});
	context.on("weberror", (error) => {
		found.push(`uncaught: ${error.error().stack}`);
	});
	context.on("requestfailed", (request) => {
		const reason = request.failure()?.errorText;
		// Nothing is wrong with what was still loading when its page was left.
		const wasLeft = reason === "net::ERR_ABORTED" && askedBefore.get(request) !== departures;
		if (!wasLeft) found.push(`failed: ${request.url()} ${reason}`);
	});
	context.on("response", (response) => {
		// Until then the page that is being left may still ask for something.
		if (response.request().isNavigationRequest()) departures++;
		if (response.status() >= 400) found.push(`${response.status()}: ${response.url()}`);
	});
	context.on("request", (request) => {
		askedBefore.set(request, departures);
		const { protocol, origin } = new URL(request.url());
		if (protocol.startsWith("http") && origin !== baseUrl) {
			found.push(`third party: ${request.url()}`);
		}
	});
	await context.exposeFunction("reportViolation", (text: string) => {
		found.push(`csp: ${text}`);
	});
	await context.addInitScript(() => {
		document.addEventListener("securitypolicyviolation", (event) => {
			const report = `${event.violatedDirective} blocked ${event.blockedURI || event.sample}`;
			(window as unknown as { reportViolation(text: string): void }).reportViolation(report);
		});
	});

	const page = await context.newPage();
	await before(page);
	await page.goto(path);
	// Drawn for the first time; what comes later is for each test to wait for.
	if (options.javaScriptEnabled !== false) await drawn(page);
	const problems = async () => {
		// Violations are reported by a task of their own: let the page run it first.
		await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
		return found;
	};
	return { page, problems, [Symbol.asyncDispose]: () => context.close() };
}
