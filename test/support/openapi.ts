/** An OpenAPI 3.1 document, as far as it matters to the code of a client. */

export interface Schema {
	$ref?: string;
	type?: string | string[];
	enum?: unknown[];
	const?: unknown;
	anyOf?: Schema[];
	properties?: Record<string, Schema>;
	required?: string[];
	additionalProperties?: boolean | Schema;
	items?: Schema;
	minimum?: number;
	maximum?: number;
	exclusiveMinimum?: number;
	exclusiveMaximum?: number;
	minLength?: number;
	maxLength?: number;
	minItems?: number;
	maxItems?: number;
	pattern?: string;
	format?: string;
	deprecated?: boolean;
	title?: string;
	description?: string;
}
export interface Parameter {
	name: string;
	in: string;
	required?: boolean;
	style?: string;
	explode?: boolean;
	deprecated?: boolean;
	schema?: Schema;
}
export type Content = Record<string, { schema?: Schema }>;
export interface Answer {
	$ref?: string;
	headers?: Record<string, { $ref?: string; schema?: Schema }>;
	content?: Content;
}
export interface Operation {
	operationId?: string;
	/** After this day the operation may go: what its Sunset header says. */
	"x-sunset"?: string;
	parameters?: Parameter[];
	requestBody?: { required?: boolean; content: Content };
	responses: Record<string, Answer>;
	security?: Record<string, string[]>[];
}
export interface Spec {
	security?: Record<string, string[]>[];
	paths: Record<string, Record<string, Operation>>;
	components?: { schemas?: Record<string, Schema> } & Record<string, Record<string, object>>;
}

const TEXTS = new Set([
	"description",
	"summary",
	"title",
	"example",
	"examples",
	"tags",
	"contact",
	"license",
]);
/** Their keys are names, not words of the specification. */
const MAPS = new Set([
	"paths",
	"properties",
	"headers",
	"content",
	"responses",
	"schemas",
	"securitySchemes",
]);

/** An OpenAPI document, or a part of one, without what is only there to be read. */
export function structureOf(part: unknown, isMap = false): unknown {
	if (Array.isArray(part)) return part.map((item) => structureOf(item));
	if (typeof part !== "object" || part === null) return part;
	const kept = Object.entries(part).filter(([key]) => isMap || !TEXTS.has(key));
	return Object.fromEntries(
		kept.map(([key, value]) => [key, structureOf(value, !isMap && MAPS.has(key))]),
	);
}
