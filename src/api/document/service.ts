/** What the document says of the service itself. */
import * as z from "zod";
import { dataVersion, modelVersion } from "../../schema/document/fields.ts";
import type { SaidOf } from "./operation.ts";

const HealthSchema = z
	.object({
		status: z.literal("ok").meta({ description: "Always `ok`: who cannot answer does not." }),
		modelVersion: modelVersion(),
		dataVersion: dataVersion(),
	})
	.meta({ id: "Health", description: "A sign of life." });

export const HEALTH: SaidOf = {
	"get /healthz": {
		operationId: "getHealth",
		tag: "Service",
		summary: "See whether the service is up",
		description: "Answers while the service is up, with the versions it computes with.",
		answer: { schema: HealthSchema, description: "The service is up." },
		examples: [{ name: "up", summary: "The service is up" }],
	},
};

const DocumentSchema = z
	.looseObject({
		openapi: z.string().meta({ description: "Version of the OpenAPI Specification." }),
	})
	.meta({ id: "OpenApiDocument", description: "An OpenAPI 3.1 document." });

export const SPEC: SaidOf = {
	"get /openapi.json": {
		operationId: "getOpenApiDocument",
		tag: "Service",
		summary: "Get this document",
		description: "This API as an OpenAPI 3.1 document, for tools and client generators.",
		answer: { schema: DocumentSchema, description: "The document." },
		examples: [],
	},
};
