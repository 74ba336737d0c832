/** Whether the service is up, and which versions it computes with. */
import * as z from "zod";
import { DATA_VERSION } from "../../data/index.ts";
import { MODEL_VERSION } from "../../engine/index.ts";
import { dataVersion, modelVersion } from "../../schema/fields.ts";
import { AnyQuerySchema } from "../../schema/query.ts";
import type { App } from "../env.ts";
import { operation } from "../operation.ts";

const HealthSchema = z
	.object({
		status: z.literal("ok").meta({ description: "Always `ok`: who cannot answer does not." }),
		modelVersion: modelVersion(),
		dataVersion: dataVersion(),
	})
	.meta({ id: "Health", description: "A sign of life." });

export const registerHealth = (app: App): void =>
	operation(
		app,
		{
			method: "get",
			path: "/healthz",
			operationId: "getHealth",
			tag: "Service",
			summary: "See whether the service is up",
			description: "Answers while the service is up, with the versions it computes with.",
			query: AnyQuerySchema,
			answer: { schema: HealthSchema, description: "The service is up." },
			examples: [{ name: "up", summary: "The service is up" }],
		},
		() => ({ status: "ok" as const, modelVersion: MODEL_VERSION, dataVersion: DATA_VERSION }),
	);
