/** Whether the service is up, and which versions it computes with. */
import { DATA_VERSION } from "../../data/index.ts";
import { MODEL_VERSION } from "../../engine/index.ts";
import { AnyQuerySchema } from "../../schema/query.ts";
import type { App } from "../env.ts";
import { operation } from "../operation.ts";

export const registerHealth = (app: App): void =>
	operation(
		app,
		{
			method: "get",
			path: "/healthz",
			query: AnyQuerySchema,
		},
		() => ({ status: "ok" as const, modelVersion: MODEL_VERSION, dataVersion: DATA_VERSION }),
	);
