import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "playwright-core";
import { open, type Visit } from "./harness.ts";

/** Somebody else's site: pages on an origin of their own. */
export interface Site extends AsyncDisposable {
	origin: string;
	/**
	 * Opens a page of the site in a browser.
	 *
	 * @param html what is on the page beside its head
	 * @param policy its Content-Security-Policy
	 */
	visit: (html: string, options?: VisitOptions) => Promise<Visit>;
}
interface VisitOptions {
	policy?: string;
	width?: number;
	before?: (page: Page) => Promise<void>;
}

const HEAD = '<!doctype html><html lang="en"><title>A shop</title><link rel=icon href=data:,>';

/** Starts such a site; it stops with the variable. */
export async function startSite(): Promise<Site> {
	let shown = "";
	let policy = "";
	const server = createServer((_, response) => {
		response.setHeader("content-type", "text/html; charset=utf-8");
		if (policy) response.setHeader("content-security-policy", policy);
		response.end(HEAD + shown);
	});
	await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
	// A listening TCP server has an address with a port.
	const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	return {
		origin,
		visit: async (html, options = {}) => {
			shown = html;
			policy = options.policy ?? "";
			const viewport = { width: options.width ?? 1100, height: 800 };
			const visit = await open(`${origin}/`, { locale: "en-US", viewport }, options.before);
			const problems = async () => {
				const found = await visit.problems();
				// The site is none to itself.
				return found.filter((problem) => problem !== `third party: ${origin}/`);
			};
			return { ...visit, problems };
		},
		[Symbol.asyncDispose]: async () => {
			server.close();
		},
	};
}
