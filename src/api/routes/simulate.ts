/** The range of a result. */
import { MODEL_DATA } from "../../data/index.ts";
import { saySimulation, simulate } from "../../engine/index.ts";
import type { SimulationAnswer } from "../../schema/document/simulate.ts";
import { LocaleQuerySchema } from "../../schema/query.ts";
import { SimulateInputSchema } from "../../schema/simulate.ts";
import { identityOf, roundedVariables } from "../answer.ts";
import type { App } from "../env.ts";
import { roundedDeep } from "../json.ts";
import { operation } from "../operation.ts";

export function registerSimulate(app: App): void {
	operation(
		app,
		{
			method: "post",
			path: "/v1/simulate",
			limit: "heavy",
			query: LocaleQuerySchema,
			body: SimulateInputSchema,
		},
		async (c, { query, body }): Promise<SimulationAnswer> => {
			const outcome = simulate(body, MODEL_DATA);
			if (!outcome.ok) throw new Error("the model refuses what its schema accepted");
			// The band is the calculator's: the API does not offer it.
			const { resolvedInput, band: _, ...simulation } = outcome.simulation;
			const { currency } = resolvedInput;
			return {
				...(await identityOf(resolvedInput, body.input, c.req.url)),
				headline: saySimulation(outcome.simulation, query.locale ?? "en", currency),
				...roundedDeep(simulation),
				variables: roundedVariables(simulation.variables),
			};
		},
	);
}
