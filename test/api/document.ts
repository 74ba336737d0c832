/** The OpenAPI document as tests read it: its operations, references followed. */
import { ask } from "./support.ts";

export interface Schema {
	$ref?: string;
	description?: string;
	examples?: unknown[];
	type?: string | string[];
	enum?: unknown[];
	pattern?: string;
	maxLength?: number;
	minimum?: number;
	exclusiveMinimum?: number;
	maximum?: number;
	minItems?: number;
	maxItems?: number;
	required?: string[];
	properties?: Record<string, Schema>;
	items?: Schema;
	additionalProperties?: Schema | boolean;
	anyOf?: Schema[];
	allOf?: Schema[];
	oneOf?: Schema[];
}
export interface Media {
	schema: Schema;
	example?: unknown;
	examples?: Record<string, { value: unknown }>;
}
export interface Response {
	$ref?: string;
	description?: string;
	headers?: Record<string, unknown>;
	content?: Record<string, Media>;
}
export interface Parameter {
	name: string;
	in: string;
	description?: string;
	required: boolean;
	schema: Schema;
}
export interface Operation {
	operationId?: string;
	summary?: string;
	description?: string;
	tags?: string[];
	parameters?: Parameter[];
	requestBody?: { required?: boolean; content: Record<string, Media> };
	responses: Record<string, Response>;
	security?: Record<string, string[]>[];
}
interface Document {
	openapi: string;
	info: { description: string };
	tags: { name: string; description?: string }[];
	paths: Record<string, Record<string, Operation>>;
	components: { schemas: Record<string, Schema>; responses: Record<string, Response> };
}

const answer = await ask("/openapi.json");
/** The document as it is served. */
export const { text } = answer;
// JSON of our own making; what the tests read of it is checked as they read.
export const document = answer.json as Document;

/** An operation with the path and the method that it stands under. */
export interface Named {
	path: string;
	method: string;
	/** Method and path. */
	name: string;
	operation: Operation;
}

export const operations: Named[] = Object.entries(document.paths).flatMap(([path, methods]) =>
	Object.entries(methods).map(([method, operation]) => ({
		path,
		method,
		name: `${method} ${path}`,
		operation,
	})),
);

/** What a reference leads to; undefined when it leads nowhere. */
export const lookUp = (ref: string): unknown =>
	ref
		.split("/")
		.slice(1)
		.reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], document);

/** An answer, whether it stands there or is referred to. */
export const responseOf = (response: Response): Response =>
	response.$ref ? (lookUp(response.$ref) as Response) : response;
