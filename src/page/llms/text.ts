/**
 * /llms.txt: what the service is, for language models and agents, in the form of llmstxt.org. Written
 * when the site is built, from the API's document and the API's own answers.
 */
import { DATA_VERSION } from "../../data/bare.ts";
import { MODEL_VERSION } from "../../engine/index.ts";
import { en } from "../methodology/text-en.ts";
import { METHODOLOGY } from "../text/wish.ts";
import { curlOf, REQUESTS } from "./requests.ts";

interface Operation {
	tags?: string[];
	summary?: string;
}
/** As much of the OpenAPI document as is told here. */
export interface ApiDocument {
	info: { description: string };
	tags: { name: string; description: string }[];
	paths: Record<string, Record<string, Operation>>;
}
/** Sends a request to the API and gives the answer's body. */
export type Ask = (at: string, init: RequestInit) => Promise<{ headline?: unknown }>;

/** Paragraphs of the document's own description that hold for every caller. */
const SAID = ["Units", "Input", "Answers", "Errors", "Limits", "Privacy", "Versions"] as const;

function said(description: string): string {
	return SAID.map((name) => {
		const start = `**${name}`;
		const found = description.split("\n\n").find((paragraph) => paragraph.startsWith(start));
		if (!found) throw new Error(`The document says nothing of ${name}`);
		return found;
	}).join("\n\n");
}

async function examples(ask: Ask): Promise<string> {
	const shown = REQUESTS.map(async (request) => {
		const { at, body, what } = request;
		const headers = { "content-type": "application/json" };
		const init = body === undefined ? {} : { method: "POST", headers, body: JSON.stringify(body) };
		const { headline } = await ask(at, init);
		if (typeof headline !== "string") throw new Error(`No headline from ${at}`);
		return `${what}\n\n\`\`\`sh\n${curlOf(request)}\n\`\`\`\n\nIts \`headline\`: ${headline}`;
	});
	return (await Promise.all(shown)).join("\n\n");
}

/** Where in the document an operation stands, as a link into it. */
const placeOf = (path: string, method: string): string =>
	`/openapi.json#/paths/${encodeURIComponent(path.replaceAll("~", "~0").replaceAll("/", "~1"))}/${method}`;

function endpoints({ paths, tags }: ApiDocument): string {
	const operations = Object.entries(paths).flatMap(([path, methods]) =>
		Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
	);
	return tags
		.map(({ name, description }) => {
			const mine = operations.filter(({ operation }) => operation.tags?.includes(name));
			const lines = mine.map(({ path, method, operation }) => {
				const to = name === "Pages" && !path.includes("{") ? path : placeOf(path, method);
				return `- [${method.toUpperCase()} ${path}](${to}): ${operation.summary ?? ""}`;
			});
			return `## ${name}\n\n${description}\n\n${lines.join("\n")}`;
		})
		.join("\n\n");
}

const TRAPS = [
	"Rates are fractions: 40 is refused, 0.4 is meant.",
	"`monthlyContacts` are contacts that reach a person today; what self-service already solves is left out.",
	"`deflectionRate` (AI answers to the end) is not `containmentRate` (stays solved). A vendor's “resolution rate” is usually of the conversations that AI joins, not of all contacts.",
	"`cashableShare` is the part of freed time that somebody really stops being paid for. Ask for it; do not take it for granted.",
	"A price per resolution and one per conversation do not compare: `POST /v1/vendors/compare` does.",
	"Quote `roiOnAllCosts` or `returnPerUnitOnAllCosts`. `roi` nets AI fees from the saving, as sellers do, which makes every gain look larger.",
	"`null` in an answer means that the figure was not asked for or does not exist; where it has a status, that says why. It is never 0.",
	"There is no default for revenue, retention or satisfaction: leave them out unless the user has figures.",
	"A benchmark of grade `vendor` is a seller's claim, one of grade `judgement` is ours: say so when you quote it.",
	"In a currency other than USD a preset's amounts are not converted: send your own or no preset.",
];

const bullets = (texts: readonly string[]): string => texts.map((text) => `- ${text}`).join("\n");
const plain = (text: string): string => text.replaceAll(/\[([^\]]+)\]\([^)]+\)/g, "$1");

/**
 * @param document the API's document
 * @param ask the API itself, for the answers that are shown
 */
export async function llmsText(document: ApiDocument, ask: Ask): Promise<string> {
	const { limits, principles } = en;
	const cite = `Support ROI, model ${MODEL_VERSION}, data ${DATA_VERSION}, https://THIS-SERVER${METHODOLOGY.en}`;
	return `# Support ROI

> A free, open estimator of what AI in customer service really returns. Send a plan as JSON and get, month by month, benefits, costs, both ROI formulas, net present value, payback, the range, what drives it, and every assumption with its source. No key, no sign-up, nothing stored unless you save it.

Use it when somebody asks what an AI agent, a chatbot or agent assist in support would save or cost, whether a vendor's claim holds, or whether a pilot is real. THIS-SERVER stands for the host that this file came from.

**What it insists on**

${bullets(principles.map(({ title, text }) => `${title}: ${text.join(" ")}`))}

**Requests that help most**

${await examples(ask)}

${said(document.info.description)}

**Traps**

${bullets(TRAPS)}

**What the model does not know**

${bullets(limits.map(({ title, text }) => `${title}: ${plain(text.join(" "))}`))}

**How to cite**

“${cite}”, with the answer's \`inputHash\` where the figures matter, or a saved scenario's link. Published figures have their own sources: cite those, from \`source\`. Model and data have versions of their own.

## Start here

- [Methodology](${METHODOLOGY.en}): every input, formula, source and limit, with anchors such as \`#npv\`, \`#deflection\`, \`#input-labor-cashableShare\`
- [OpenAPI document](/openapi.json): every path, schema and example
- [Reference](/docs): the same for people, with a form to try each request
- [Benchmarks](/v1/benchmarks): every published figure with source and grade
- [Presets](/v1/presets): starting points with the evidence for each value
- [Vendors](/v1/vendors): prices by billing event, dated

${endpoints(document)}
`;
}
