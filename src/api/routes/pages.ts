/** Pages for people, which the platform serves from the build: the document only names them. */
import type { App } from "../env.ts";

const PAGES = [
	{
		path: "/",
		operationId: "getCalculatorPage",
		summary: "Open the calculator",
		description:
			"The calculator. It takes its inputs from the address's fragment, as in `links.calculator` of every result, and computes in the browser.",
	},
	{
		path: "/scorecard",
		operationId: "getScorecardPage",
		summary: "Open the scorecard",
		description:
			"The scorecard of a pilot. It takes what was measured, and a plan of the calculator, from the address's fragment, and computes in the browser.",
	},
	{
		path: "/docs",
		operationId: "getDocsPage",
		summary: "Open the API reference",
		description: "This document as a page on which requests can be tried.",
	},
];

export function registerPages({ openAPIRegistry: registry }: App): void {
	for (const page of PAGES)
		registry.registerPath({
			...page,
			method: "get",
			tags: ["Pages"],
			responses: {
				200: {
					description: "The page.",
					content: { "text/html": { schema: { type: "string" }, example: "<!doctype html>…" } },
				},
			},
		});
}
