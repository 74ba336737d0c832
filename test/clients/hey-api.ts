/** A partner's code with the client that @hey-api/openapi-ts makes. */
import { createClient } from "./.cache/hey-api/client/index.ts";
import {
	createEstimate,
	createScenario,
	deleteScenario,
	getEstimate,
	getScenario,
} from "./.cache/hey-api/sdk.gen.ts";
import type {
	EstimateInput,
	GoneProblem,
	InputProblem,
	Problem,
} from "./.cache/hey-api/types.gen.ts";
import { type Server, type Told, UNKNOWN } from "./told.ts";

/** Saves, reads and ends a scenario, asks twice for its estimate and once in vain. */
export async function use({ baseUrl, headers }: Server): Promise<Told> {
	const client = createClient({ baseUrl, headers });
	const plan: EstimateInput = {
		preset: "ecommerce",
		workflows: [{ monthlyContacts: 5000, costPerContact: 6 }],
	};

	const posted = await createEstimate({ client, body: plan, throwOnError: true });
	const asked = await getEstimate({
		client,
		query: { preset: "ecommerce", monthlyContacts: 5000, costPerContact: 6, view: "summary" },
		throwOnError: true,
	});

	const body = { title: "Peak season", input: plan };
	const { data: saved } = await createScenario({ client, body, throwOnError: true });
	const path = { id: saved.id };
	const { data: read } = await getScenario({ client, path, throwOnError: true });
	await deleteScenario({ client, path, auth: saved.editToken, throwOnError: true });
	const gone = await getScenario({ client, path });

	const workflows = [{ monthlyContacts: -1, automation: { deflectionRate: 40 } }];
	const refused = await createEstimate({ client, body: { ...plan, workflows } });
	if (!gone.error || !refused.error) throw new Error("there should be problems");
	return {
		posted: { inputHash: posted.data.inputHash, net: posted.data.summary.net },
		asked: { inputHash: asked.data.inputHash, net: asked.data.summary.net },
		read: { title: read.title, inputHash: read.result.inputHash },
		refused: reasons(refused.error),
		ended: reasons(gone.error).join(),
	};
}

/** The code of a problem says what else is in it. */
function reasons(problem: Problem | InputProblem | GoneProblem): string[] {
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
	const client = createClient({ baseUrl });
	const workflows = [{ monthlyContacts: 5000 }];
	// @ts-expect-error there is no such key in an input
	await createEstimate({ client, body: { workflows, labour: {} } });
	// @ts-expect-error the number of contacts is required
	await getEstimate({ client, query: { preset: "ecommerce" } });
	// @ts-expect-error there is no such preset
	await getEstimate({ client, query: { preset: "shop", monthlyContacts: 5000 } });
	const { data } = await getScenario({ client, path: { id: "" } });
	// @ts-expect-error a scenario may have no title
	data?.title.length;
	// @ts-expect-error there is no such key in an answer
	data?.result.profit;
}
