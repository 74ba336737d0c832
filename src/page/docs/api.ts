/** The API's own document, as far as requests are made from it. */

/** A parameter's JSON Schema; keywords that no control needs are left out. */
export interface ParameterSchema {
	type?: string;
	enum?: readonly unknown[];
	items?: { enum?: readonly unknown[] };
	minimum?: number;
	maximum?: number;
	maxLength?: number;
	examples?: readonly unknown[];
}

export interface Parameter {
	name: string;
	in: "query" | "path" | "header";
	required?: boolean;
	description?: string;
	schema: ParameterSchema;
}

/** Values of parameters as an address has them, by name; an empty one is left out. */
export type Values = Readonly<Record<string, string>>;

type Examples = Record<string, { summary: string; value: unknown }>;
type Content = Record<string, { examples?: Examples }>;

/** The part of an OpenAPI document that is read here. */
export interface Document {
	paths: Record<
		string,
		Record<
			string,
			{
				operationId: string;
				summary: string;
				tags?: readonly string[];
				parameters?: readonly Parameter[];
				security?: readonly object[];
				requestBody?: { content: Content };
				responses: Record<string, { content?: Content }>;
			}
		>
	>;
}

/** A body that the document shows. */
export interface Example {
	name: string;
	summary: string;
	value: unknown;
}

export interface ApiOperation {
	id: string;
	/** In capitals, as it is sent. */
	method: string;
	/** With parameters in braces. */
	path: string;
	summary: string;
	tag: string;
	parameters: readonly Parameter[];
	/** Bodies to begin with; none where nothing is sent. */
	examples: readonly Example[];
	/** Whether it asks for a scenario's edit token. */
	byOwner: boolean;
	/** How to read a success. */
	answers: "json" | "text" | "nothing";
	/** Whether a success says itself in one sentence. */
	hasHeadline: boolean;
}

const JSON_TYPE = "application/json";

const hasHeadline = (value: unknown): boolean =>
	typeof value === "object" && value !== null && "headline" in value;

/** All operations of a document, in its order. */
export function operationsOf(document: Document): ApiOperation[] {
	return Object.entries(document.paths).flatMap(([path, methods]) =>
		Object.entries(methods).map(([method, declared]): ApiOperation => {
			const { responses, requestBody, tags = [], parameters = [], security = [] } = declared;
			const content = (responses["200"] ?? responses["201"])?.content;
			const shown = Object.values(content?.[JSON_TYPE]?.examples ?? {});
			const bodies = requestBody?.content[JSON_TYPE]?.examples ?? {};
			return {
				id: declared.operationId,
				method: method.toUpperCase(),
				path,
				summary: declared.summary,
				tag: tags[0] ?? "",
				parameters,
				examples: Object.entries(bodies).map(([name, example]) => ({ name, ...example })),
				byOwner: security.length > 0,
				answers: content === undefined ? "nothing" : JSON_TYPE in content ? "json" : "text",
				hasHeadline: shown.some(({ value }) => hasHeadline(value)),
			};
		}),
	);
}

/**
 * Fetches the document of the server that this page came from.
 *
 * @throws when it does not come
 */
export async function fetchDocument(): Promise<Document> {
	const response = await fetch("/openapi.json");
	if (!response.ok) throw new Error(`The document answered ${response.status}.`);
	// Our own API's answer: its shape is OpenAPI's.
	return (await response.json()) as Document;
}
