/** Pages for people, as the document names them: those of the build, of scenarios and of problems. */
import * as z from "zod";
import { PRESETS } from "../../data/index.ts";
import { LOCALES } from "../../engine/index.ts";
import { ScenarioParamsSchema } from "../../schema/document/scenario.ts";
import { EXPLANATIONS } from "../explanations.ts";
import { explanationOf, pageOf } from "../routes/problems.ts";
import { headerRef, problemRef } from "./components.ts";
import type { Registry } from "./operation.ts";

const HTML = { type: "text/html", description: "The page.", example: "<!doctype html>…" };
const SCRIPT = {
	type: "text/javascript",
	description: "The script; any origin may load it.",
	example: "(function(){…})();",
};

const TEXT = {
	type: "text/plain",
	description: "The guide, in Markdown.",
	example: "# Support ROI\n\n> A free, open estimator…",
};

const choice = (choices: readonly string[], description: string, example: string) =>
	z
		.enum(choices)
		.optional()
		.meta({ description, examples: [example] });
const text = (description: string, example: string) =>
	z
		.string()
		.optional()
		.meta({ description, examples: [example] });

/** What the frame's address may ask for; what it does not know it passes over. */
const EmbedQuerySchema = z.object({
	preset: choice(Object.keys(PRESETS), "Where the figures begin.", "saas"),
	lang: choice(LOCALES, "Language of the frame. Without it: the visitor's.", "en"),
	theme: choice(["light", "dark", "auto"], "Without it: auto, the visitor's own.", "dark"),
	accent: text(
		"Colour of links, controls and the button: # and three or six hexadecimal digits. Text gets as much darker or lighter a shade as it takes to be read.",
		"#0a5c52",
	),
	cta: text(
		"Label of a button whose pressing the page around the frame hears of; there only with the element of /embed.js.",
		"Talk to us",
	),
});

const EMBED_SCRIPT = `Defines the element \`support-roi\`, which frames the calculator as high as its content and tells the page around it of the result.

Attributes, which may change at any time: \`preset\`, \`lang\`, \`theme\`, \`accent\` and \`cta\` as in /embed; \`plan\`, the fragment of a calculator link; \`title\`, the name of the frame.

Events: \`roi:ready\` when the calculator is there, \`roi:estimate\` when the visitor's entries have another result, \`roi:cta\` when the button was pressed. Their \`detail\` has net, roi, roiOnAllCosts, returnPerUnitOnAllCosts, paybackMonths, currency, horizonMonths, modelVersion, dataVersion, headline as in an estimate (not rounded), and calculator, a link that holds the visitor's entries; it is null while those have no result. Nothing else is sent, and only to the page around the frame; the frame says so to the visitor.`;

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
		path: "/methodology",
		operationId: "getMethodologyPage",
		summary: "Read how the estimate is made",
		description:
			"The whole model in words: every input, every formula with a worked example, every published figure with its source, the model's limits, and what changed with each version. Inputs, lines and figures have fragments of their own, such as `#input-labor-cashableShare`, `#deflection` and `#npv`. Needs no script.",
	},
	{
		path: "/methodology/zh-CN",
		operationId: "getMethodologyPageInChinese",
		summary: "Read how the estimate is made, in Chinese",
		description: "The same in simplified Chinese, with the same fragments.",
	},
	{
		path: "/llms.txt",
		operationId: "getGuideForLanguageModels",
		summary: "Get the guide for language models",
		description:
			"What the service is, its endpoints, the requests that help most with their answers, and what is easily misread: for language models and agents, in the form of llmstxt.org.",
		answer: TEXT,
	},
	{
		path: "/embed",
		operationId: "getCalculatorEmbed",
		summary: "Frame the calculator",
		description:
			"The calculator for a frame in a page of yours, with the figures of its own fragment, as in `links.calculator`. Needs no script around it and works in a sandbox that allows scripts. Says nothing to the page around it, unless that shows it by the element of /embed.js.",
		request: { query: EmbedQuerySchema },
	},
	{
		path: "/embed.js",
		operationId: "getEmbedScript",
		summary: "Load the element support-roi",
		description: EMBED_SCRIPT,
		answer: SCRIPT,
	},
	{
		path: "/docs",
		operationId: "getDocsPage",
		summary: "Open the API reference",
		description: "This document as a page on which requests can be tried.",
	},
];

/** Names the pages of the build. */
export function registerPages(registry: Registry): void {
	for (const { request = {}, answer = HTML, ...page } of PAGES)
		registry.registerPath({
			...page,
			method: "get",
			tags: ["Pages"],
			request,
			responses: {
				200: {
					description: answer.description,
					content: { [answer.type]: { schema: { type: "string" }, example: answer.example } },
				},
			},
		});
}

const SCENARIO_PAGES = [
	{
		path: "/s/{id}",
		operationId: "getScenarioPage",
		summary: "Open a saved scenario",
		description:
			"A saved scenario as a report for people. Not for search engines, sends no referrer, cannot be framed. Its status is that of the scenario.",
	},
	{
		path: "/embed/s/{id}",
		operationId: "getScenarioEmbed",
		summary: "Frame a saved scenario",
		description:
			"The same report for a frame in a page of yours: it can be looked at and not be changed.",
	},
];

const ANSWERS = {
	200: "The page.",
	404: "The page says that there is no such scenario.",
	410: "The page says that the scenario expired, was deleted or has a new link.",
	429: "The page says that there were too many requests.",
	500: "The page says that something went wrong.",
	503: "The page says that the database does not answer.",
};

const common = {
	"X-Request-Id": headerRef("XRequestId"),
	"RateLimit-Policy": headerRef("RateLimitPolicy"),
};

/** Names the pages of saved scenarios. */
export function registerScenarioPages(registry: Registry): void {
	for (const page of SCENARIO_PAGES)
		registry.registerPath({
			...page,
			method: "get",
			tags: ["Pages"],
			request: { params: ScenarioParamsSchema },
			responses: Object.fromEntries(
				Object.entries(ANSWERS).map(([status, description]) => [
					status,
					{
						description,
						headers: {
							...common,
							...(status === "429" || status === "503"
								? { "Retry-After": headerRef("RetryAfter") }
								: {}),
						},
						content: { "text/html": { schema: { type: "string" }, example: "<!doctype html>…" } },
					},
				]),
			),
		});
}

/** Names the pages that a problem's `type` leads to. */
export function registerProblems(registry: Registry): void {
	const codes = [...EXPLANATIONS.keys()];
	registry.registerPath({
		method: "get",
		path: "/problems/{code}",
		operationId: "getProblemPage",
		tags: ["Service"],
		summary: "Read what a problem means",
		description:
			"A page for people that explains a problem (`type` of an error answer) or a fault of an input (`code` of one of its errors) and says what to do.",
		request: {
			params: z.object({
				code: z.string().meta({
					description: `Code of the problem: ${codes.join(", ")}.`,
					examples: ["too-large"],
				}),
			}),
		},
		responses: {
			200: {
				description: "The page.",
				headers: {
					...common,
					"Cache-Control": headerRef("CacheControl"),
				},
				content: {
					"text/html": {
						schema: { type: "string" },
						example: pageOf("too-large", explanationOf("too-large")),
					},
				},
			},
			404: problemRef("not-found"),
			429: problemRef("rate-limited"),
			500: problemRef("internal-error"),
		},
	});
}
