// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are programs as text
/** A request as code to take away: for a shell, in JavaScript, in Python. Nothing but a language's own is used. */
import type { ApiRequest, HeaderValue } from "./request.ts";

/** A text as one word of a POSIX shell. */
export const shellWord = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** Puts what follows the first line as deep as the line it stands in. */
const deeper = (text: string, by: string): string => text.replaceAll("\n", `\n${by}`);

// JSON's strings have no line breaks in them, so its lines may be moved.
const json = (value: unknown): string => JSON.stringify(value, null, 2);

function shellHeader(name: string, value: HeaderValue): string {
	if (typeof value === "string") return shellWord(`${name}: ${value}`);
	return `"${name}: $(openssl rand -hex 16)"`;
}

/** A command for a POSIX shell; it fails, and says why, where the request is refused. */
export function curlSnippet({ method, url, headers, body }: ApiRequest): string {
	const sends = body !== undefined;
	// curl knows by itself that what sends nothing is GET, and what sends something POST.
	const isUsual = method === (sends ? "POST" : "GET");
	return [
		"curl -sS --fail-with-body",
		...(isUsual ? [] : [`-X ${method}`]),
		shellWord(url),
		...Object.entries(headers).map(([name, value]) => `-H ${shellHeader(name, value)}`),
		// Not --data, which would read a file where the text begins with @.
		...(sends ? [`--data-raw ${shellWord(json(body))}`] : []),
	].join(" \\\n  ");
}

const entriesOf = (
	headers: ApiRequest["headers"],
	newKey: string,
	write: (text: string) => string,
) =>
	Object.entries(headers).map(
		([name, value]) => `${write(name)}: ${typeof value === "string" ? write(value) : newKey}`,
	);

/** Entries in braces: several have a line each. */
const braced = (entries: readonly string[], by: string): string =>
	entries.length > 1
		? `{\n${entries.map((entry) => `${by.repeat(2)}${entry},\n`).join("")}${by}}`
		: `{ ${entries.join()} }`;

/** A module for browsers and Node, with fetch; it throws what the API says of a refused request. */
export function javascriptSnippet(request: ApiRequest): string {
	const { method, url, headers, body, answers, hasHeadline } = request;
	const entries = entriesOf(headers, "crypto.randomUUID()", JSON.stringify);
	const options = [
		...(method === "GET" ? [] : [`method: ${JSON.stringify(method)},`]),
		...(entries.length > 0 ? [`headers: ${braced(entries, "  ")},`] : []),
		...(body === undefined ? [] : [`body: JSON.stringify(${deeper(json(body), "  ")}),`]),
	];
	const asked =
		options.length > 0
			? `${JSON.stringify(url)}, {\n  ${options.join("\n  ")}\n}`
			: JSON.stringify(url);
	const refused =
		answers === "text"
			? ["  throw new Error(`${response.status}: ${await response.text()}`);"]
			: [
					"  // A problem (RFC 9457): what happened, and each fault with its place.",
					"  const { detail, errors = [] } = await response.json();",
					"  const faults = errors.map((one) => `${one.parameter ?? one.pointer}: ${one.detail}`);",
					'  throw new Error([detail, ...faults].join("\\n"));',
				];
	return [
		`const response = await fetch(${asked});`,
		"if (!response.ok) {",
		...refused,
		"}",
		...{
			json: [
				"const answer = await response.json();",
				`console.log(answer${hasHeadline ? ".headline" : ""});`,
			],
			text: ["console.log(await response.text());"],
			nothing: ["console.log(response.status);"],
		}[answers],
	].join("\n");
}

/** A value of JSON as Python writes it; its strings are Python's too. */
function pythonValue(value: unknown): string {
	if (value === null) return "None";
	if (typeof value === "boolean") return value ? "True" : "False";
	if (typeof value !== "object") return JSON.stringify(value);
	const [open, parts, close] = Array.isArray(value)
		? ["[", value.map(pythonValue), "]"]
		: [
				"{",
				Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}: ${pythonValue(one)}`),
				"}",
			];
	if (parts.length === 0) return `${open}${close}`;
	return `${open}\n${parts.map((part) => `    ${deeper(part, "    ")},`).join("\n")}\n${close}`;
}

/** A program of Python's standard library alone; it ends with what the API says of a refused request. */
export function pythonSnippet(request: ApiRequest): string {
	const { method, url, headers, body, answers, hasHeadline } = request;
	const hasNewKey = Object.values(headers).some((value) => typeof value !== "string");
	// Some networks refuse the name that urllib gives itself.
	const named = { "User-Agent": "my-app/1.0", ...headers };
	const entries = entriesOf(named, "str(uuid.uuid4())", JSON.stringify);
	const parts = [
		JSON.stringify(url),
		...(method === "GET" ? [] : [`method=${JSON.stringify(method)}`]),
		`headers={\n${entries.map((entry) => `    ${entry},`).join("\n")}\n}`,
		...(body === undefined ? [] : [`data=json.dumps(${pythonValue(body)}).encode()`]),
	];
	const refused =
		answers === "text"
			? ['    sys.exit(f"{error.code}: {error.read().decode()}")']
			: [
					"    # A problem (RFC 9457): what happened, and each fault with its place.",
					"    problem = json.load(error)",
					'    for fault in problem.get("errors", []):',
					'        place = fault.get("parameter") or fault["pointer"]',
					"        print(f\"{place}: {fault['detail']}\", file=sys.stderr)",
					'    sys.exit(problem["detail"])',
				];
	const [read, print] = {
		json: ["answer = json.load(response)", `print(answer${hasHeadline ? '["headline"]' : ""})`],
		text: ["answer = response.read().decode()", "print(answer)"],
		nothing: ["status = response.status", "print(status)"],
	}[answers];
	return [
		...(answers === "text" && body === undefined ? [] : ["import json"]),
		"import sys",
		...(hasNewKey ? ["import uuid"] : []),
		"from urllib.error import HTTPError",
		"from urllib.request import Request, urlopen",
		"",
		"request = Request(",
		...parts.map((part) => `    ${deeper(part, "    ")},`),
		")",
		"try:",
		"    with urlopen(request) as response:",
		`        ${read}`,
		"except HTTPError as error:",
		...refused,
		print,
	].join("\n");
}

/** What a request may be taken away as, by the name of the language or program. */
export const SNIPPETS = {
	curl: curlSnippet,
	JavaScript: javascriptSnippet,
	Python: pythonSnippet,
} satisfies Record<string, (request: ApiRequest) => string>;
export type SnippetLanguage = keyof typeof SNIPPETS;
