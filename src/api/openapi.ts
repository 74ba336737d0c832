/**
 * The OpenAPI document, built from the routes' declarations. Its answers are no inventions: every
 * declared example is run through the app, and what comes out is what the document shows.
 */
import { OpenAPIHono } from "@hono/zod-openapi";
import { FORM_SNIPPET } from "../data/form-snippet.ts";
import { DATA_VERSION } from "../data/index.ts";
import { MODEL_VERSION } from "../engine/index.ts";
import type { ProblemCode } from "../schema/problem.ts";
import { createApp } from "./app.ts";
import { ANALYSES } from "./document/analyses.ts";
import { COMPARISONS } from "./document/compare.ts";
import { DECLARED, EXAMPLE_REQUEST, nameOf, registerComponents } from "./document/components.ts";
import { ESTIMATE } from "./document/estimate.ts";
import { type Example, registerOperations } from "./document/operation.ts";
import { registerPages, registerProblems, registerScenarioPages } from "./document/pages.ts";
import { RECORDS } from "./document/records.ts";
import { EXAMPLE_ID } from "./document/scenario-example.ts";
import { SCENARIOS } from "./document/scenarios.ts";
import { SCORECARD } from "./document/scorecard.ts";
import { HEALTH, SPEC } from "./document/service.ts";
import type { App } from "./env.ts";
import { endOf, revisionRequired, staleRevision, wrongToken } from "./owner.ts";
import { internalError, type ProblemError, problemBody } from "./problem.ts";
import { MOST_BYTES } from "./read.ts";
import type { Document } from "./routes/spec.ts";

// The form is markup itself: in a fenced block, linters take its script for one of the document's.
const DESCRIPTION = `What AI customer service returns: benefits, costs, ROI, payback and cash flow of a plan, with every assumption and its source.

No key and no sign-up. One request is enough:

\`\`\`
curl https://THIS-SERVER/v1/estimate -H 'Content-Type: application/json' \\
  -d '{"preset":"ecommerce","workflows":[{"monthlyContacts":5000}]}'
\`\`\`

On your own page, these ten lines are enough; any other parameter of \`GET /v1/estimate\` may be a field too:

<pre><code>${FORM_SNIPPET.en.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</code></pre>

**Units.** Rates and shares are fractions (0.4 is 40 %). Money is in the request's one currency and is never converted. Months count from 1; month 0 holds the one-time costs. Computed figures have at most six decimals; values that are themselves inputs come as they were used, so that they can be sent again.

**Input.** What you leave out takes the preset's value, or else its neutral value, which switches the effect off. \`null\` restores the neutral value. Unknown keys are refused; of a key that stands twice in one object the last counts. Amounts of a preset are in USD.

**Answers** always have the same keys; what was not asked for or does not exist is \`null\`. Only the \`result\` of a saved scenario stays as it was saved: it lacks keys that results have gained since. Objects may gain keys and enumerations may gain values without a new version of the API: be ready to pass over what you do not know.

**Errors** are problem details (RFC 9457). A refused input is answered with all of its faults at once (up to 100), each with a JSON Pointer into the body or the name of the query parameter. Every \`type\` leads to a page that explains the problem.

**Caching.** Answers to GET carry an ETag, apart from health, the explanations of problems and the pages of scenarios; data and estimates may be kept for an hour, scenarios must be asked for again each time; errors and answers to POST may not be kept.

**Limits.** Each client (an IPv4 address, or the /64 network of an IPv6 address) may save, change, move or delete 20 scenarios a minute, ask for 60 analyses and make 600 other requests; answers name the limit in RateLimit-Policy.

**Browsers.** Any origin may read every answer of the API; pages are for people. Cookies play no part.

**Privacy.** Nothing you send to an estimate is stored. Figures in the address of a GET may be logged on their way: use POST for confidential ones. A scenario is stored until it expires or its owner deletes it; backups of the database hold it for up to 30 days more. Anyone with its link may look, only its edit token may change it; no name, e-mail or network address is kept with it.

**Versions.** \`/v1\` changes only by addition: nothing that a request may say is refused later (except a pinned \`dataVersion\` that has been replaced, and what turns out to be a security hole), and no key of an answer goes, becomes optional, \`null\` or something else. An operation that is to end is deprecated for at least 12 months first: each of its answers says so in Deprecation, Sunset and Link. \`/v1\` stays for at least 24 months after there is a \`/v2\`. Formulas (${MODEL_VERSION}) and data (${DATA_VERSION}) have versions of their own; every result names both. A request can pin them: a version that cannot be computed with is refused (\`unknown-version\`), never answered with another one. Once there is more than one model, older ones stay computable; replaced data does not.

**Use.** Tell problems apart by \`code\`, not by their words, wait as long as Retry-After says, keep answers to GET, leave other people's scenarios alone. Estimates are no financial advice and come without warranty; who shows a figure names its versions. Who needs more than the limits allow runs a server of their own.`;

const CONFIG = {
	openapi: "3.1.0",
	info: {
		title: "Support ROI",
		version: "1.0.0",
		description: DESCRIPTION,
		contact: { name: "Support ROI" },
		license: { name: "MIT", identifier: "MIT" },
	},
	servers: [{ url: "/", description: "The server that this document came from." }],
	tags: [
		{ name: "Estimates", description: "From an input to its return. Nothing is stored." },
		{
			name: "Analyses",
			description:
				"What one figure hides: its range, what moves it, where it breaks even, plans and vendors side by side, and whether a pilot is real. Nothing is stored.",
		},
		{
			name: "Scenarios",
			description:
				"Estimates that are kept: anybody with the link may look, only the edit token may change.",
		},
		{
			name: "Data",
			description:
				"What the defaults rest on: published figures, presets and vendor prices, with sources.",
		},
		{
			name: "Service",
			description: "The service itself: health, this document, what errors mean.",
		},
		{ name: "Pages", description: "Pages for people." },
	],
	// Only the owner of a scenario has to say who asks.
	security: [],
};

interface Media {
	example?: unknown;
	examples?: Record<string, { summary: string; value: unknown }>;
}
type Content = Record<string, Media>;
interface Declared {
	"x-examples"?: Example[];
	parameters?: { description?: string; schema: { description?: string } }[];
	requestBody?: { content: Content };
	responses: Record<string, { content?: Content }>;
}

/** Everything there is to say of an app, in the framework's hands. */
export function describe(app: App): OpenAPIHono {
	const framework = new OpenAPIHono();
	const { openAPIRegistry: registry } = framework;
	const declared = new Map(app.operations.map((one) => [`${one.method} ${one.path}`, one]));
	registerComponents(registry);
	const said = { ...ESTIMATE, ...ANALYSES, ...SCORECARD, ...COMPARISONS, ...RECORDS, ...SCENARIOS };
	registerOperations(registry, declared, said);
	registerScenarioPages(registry);
	registerOperations(registry, declared, HEALTH);
	registerProblems(registry);
	registerPages(registry);
	registerOperations(registry, declared, SPEC);
	if (declared.size > 0)
		throw new Error(`the document says nothing of ${[...declared.keys()].join(", ")}`);
	return framework;
}

/** The document, with the app's own answers as examples. */
export async function makeDocument(): Promise<Document> {
	const app = createApp(() => {});
	const { webhooks: _, components, ...document } = describe(app).getOpenAPI31Document(CONFIG);
	for (const [path, methods] of Object.entries(document.paths ?? {}))
		for (const [method, operation] of Object.entries(methods)) {
			// A path's entries are its operations; nothing else is declared here.
			const declared = operation as Declared;
			for (const parameter of declared.parameters ?? [])
				if (parameter.description === parameter.schema.description)
					delete parameter.schema.description;
			await show(app, method, path, declared);
		}
	// Registered in components.ts, with content.
	const responses = components?.responses as Record<string, { content: Content }>;
	for (const code of DECLARED) {
		const media = responses[nameOf(code)]?.content["application/problem+json"];
		if (media) media.example = await exampleOf(app, code);
	}
	// The generator adds an empty list of shared parameters.
	const { parameters: __, ...used } = components ?? {};
	return { ...document, components: used };
}

const ORIGIN = "https://support-roi.example";
const HEADERS = { "content-type": "application/json", "x-request-id": EXAMPLE_REQUEST };

async function ask(app: App, at: string, init: RequestInit, env: Partial<Env> = {}) {
	const response = await app.request(ORIGIN + at, { headers: HEADERS, ...init }, env);
	return { status: response.status, body: await response.json<Record<string, unknown>>() };
}

/** Runs the examples of an operation and puts them, with their answers, where they belong. */
async function show(app: App, method: string, path: string, declared: Declared): Promise<void> {
	const examples = declared["x-examples"] ?? [];
	delete declared["x-examples"];
	for (const { name, summary, at, body, shorten, answer: given } of examples) {
		if (given) {
			const instead = await given();
			add(declared.requestBody?.content, name, summary, body);
			for (const code of ["200", "201"])
				add(declared.responses[code]?.content, name, summary, instead);
			continue;
		}
		const sent = body === undefined ? {} : { body: JSON.stringify(body) };
		const answer = await ask(app, at ?? path, { method, ...sent });
		if (answer.status !== 200) throw new Error(`example ${name} of ${path}: ${answer.status}`);
		const shown = Object.entries(answer.body).map(([key, value]) =>
			shorten && Array.isArray(value) ? [key, value.slice(0, shorten)] : [key, value],
		);
		add(declared.requestBody?.content, name, summary, body);
		add(declared.responses["200"]?.content, name, summary, Object.fromEntries(shown));
	}
}

function add(content: Content | undefined, name: string, summary: string, value: unknown): void {
	const media = content?.["application/json"];
	if (media && value !== undefined)
		media.examples = { ...media.examples, [name]: { summary, value } };
}

const post = (body: string, headers = HEADERS) => ({ method: "POST", body, headers });
const mistaken = {
	currency: "usd",
	workflows: [{ monthlyContacts: 5000, costPerContact: 6, automation: { deflectionRate: 40 } }],
	labour: { cashableShare: 0.7 },
};

/** Requests that end in each problem; our own faults cannot be asked for. */
const FAILING: Partial<Record<ProblemCode, { at: string; init: RequestInit }>> = {
	"malformed-json": {
		at: "/v1/estimate",
		init: post('{"workflows": [\n  {"monthlyContacts": 5000,}\n]}'),
	},
	"not-found": { at: "/v1/presets/shop", init: {} },
	"payload-too-large": { at: "/v1/estimate", init: post(" ".repeat(MOST_BYTES + 1)) },
	"unsupported-media-type": {
		at: "/v1/estimate",
		init: post("{}", { ...HEADERS, "content-type": "text/plain" }),
	},
	"invalid-input": { at: "/v1/estimate", init: post(JSON.stringify(mistaken)) },
	"rate-limited": { at: "/healthz", init: {} },
	"token-required": { at: `/v1/scenarios/${EXAMPLE_ID}`, init: { method: "DELETE" } },
	"database-unavailable": { at: `/v1/scenarios/${EXAMPLE_ID}`, init: {} },
};

const ENDED = new Date("2026-11-21T09:30:00.000Z");

/** Problems that only a database, or a fault of ours, can bring about. */
const MADE: Partial<Record<ProblemCode, () => ProblemError | null>> = {
	"wrong-token": wrongToken,
	gone: () => endOf({ expiresAt: ENDED, ending: "deleted" }, ENDED),
	"revision-required": revisionRequired,
	"stale-revision": () => staleRevision({ revision: 2 }),
};

/** A problem as the app answers it. */
async function exampleOf(app: App, code: ProblemCode): Promise<unknown> {
	const request = FAILING[code];
	if (!request) return problemBody(MADE[code]?.() ?? internalError(), ORIGIN, EXAMPLE_REQUEST);
	const used: Partial<Env> =
		code === "rate-limited" ? { LIMIT_READS: { limit: async () => ({ success: false }) } } : {};
	const { status, body } = await ask(app, request.at, request.init, used);
	if (body.code !== code) throw new Error(`the example of ${code} answers ${status}`);
	return body;
}
