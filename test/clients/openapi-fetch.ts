/** A partner's code with openapi-fetch, on types by openapi-typescript. */
import createClient from "openapi-fetch";
import type { components, paths } from "./.cache/openapi-fetch.ts";
import { type Server, type Told, UNKNOWN } from "./told.ts";

type Schemas = components["schemas"];
type AnyProblem = Schemas["Problem"] | Schemas["InputProblem"] | Schemas["GoneProblem"];

/** Saves, reads and ends a scenario, asks twice for its estimate and once in vain. */
export async function use({ baseUrl, headers }: Server): Promise<Told> {
	const api = createClient<paths>({ baseUrl, headers });
	const plan: Schemas["EstimateInput"] = {
		preset: "ecommerce",
		workflows: [{ monthlyContacts: 5000, costPerContact: 6 }],
	};

	const posted = await api.POST("/v1/estimate", { body: plan });
	if (posted.error) throw new Error(posted.error.title);
	const asked = await api.GET("/v1/estimate", {
		params: {
			query: { preset: "ecommerce", monthlyContacts: 5000, costPerContact: 6, view: "summary" },
		},
	});
	if (asked.error) throw new Error(asked.error.title);

	const saved = await api.POST("/v1/scenarios", { body: { title: "Peak season", input: plan } });
	if (saved.error) throw new Error(saved.error.title);
	const path = { id: saved.data.id };
	const read = await api.GET("/v1/scenarios/{id}", { params: { path } });
	if (read.error) throw new Error(read.error.title);
	const authorization = `Bearer ${saved.data.editToken}`;
	const deleted = await api.DELETE("/v1/scenarios/{id}", {
		params: { path },
		headers: { authorization },
	});
	if (deleted.error) throw new Error(deleted.error.title);
	const gone = await api.GET("/v1/scenarios/{id}", { params: { path } });

	const workflows = [{ monthlyContacts: -1, automation: { deflectionRate: 40 } }];
	const refused = await api.POST("/v1/estimate", { body: { ...plan, workflows } });
	if (!gone.error || !refused.error) throw new Error("there should be problems");
	return {
		posted: { inputHash: posted.data.inputHash, net: posted.data.summary.net },
		asked: { inputHash: asked.data.inputHash, net: asked.data.summary.net },
		read: { title: read.data.title, inputHash: read.data.result.inputHash },
		refused: reasons(refused.error),
		ended: reasons(gone.error).join(),
	};
}

/** The code of a problem says what else is in it. */
function reasons(problem: AnyProblem): string[] {
	switch (problem.code) {
		case "invalid-input":
			return problem.errors.map(({ pointer, code }) => `${pointer} ${code}`);
		case "gone":
			return [problem.reason];
		case "not-found":
			// @ts-expect-error only a refused input has faults
			return problem.errors;
		default:
			return [UNKNOWN];
	}
}

/** What must not compile; never run. */
export async function mistakes({ baseUrl }: Server): Promise<void> {
	const api = createClient<paths>({ baseUrl });
	const workflows = [{ monthlyContacts: 5000 }];
	// @ts-expect-error there is no such key in an input
	const plan: Schemas["EstimateInput"] = { workflows, labour: {} };
	// @ts-expect-error a number is no text
	await api.POST("/v1/estimate", { body: { ...plan, horizonMonths: "36" } });
	// @ts-expect-error the number of contacts is required
	await api.GET("/v1/estimate", { params: { query: { preset: "ecommerce" } } });
	// @ts-expect-error there is no such preset
	await api.GET("/v1/estimate", { params: { query: { preset: "shop", monthlyContacts: 5000 } } });
	const { data } = await api.GET("/v1/scenarios/{id}", { params: { path: { id: "" } } });
	// @ts-expect-error a scenario may have no title
	data?.title.length;
	// @ts-expect-error there is no such key in an answer
	data?.result.profit;
}
