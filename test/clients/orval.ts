/** A partner's code with the fetch client that orval makes. */
import {
	createEstimate,
	createScenario,
	deleteScenario,
	type EstimateInput,
	type GoneProblem,
	getEstimate,
	getScenario,
	type InputProblem,
	type Problem,
} from "./.cache/orval.ts";
import { setOrigin } from "./orval-origin.ts";
import { type Server, type Told, UNKNOWN } from "./told.ts";

/** Saves, reads and ends a scenario, asks twice for its estimate and once in vain. */
export async function use({ baseUrl, headers }: Server): Promise<Told> {
	setOrigin(baseUrl);
	const plan: EstimateInput = {
		preset: "ecommerce",
		workflows: [{ monthlyContacts: 5000, costPerContact: 6 }],
	};

	const posted = await createEstimate(plan, {}, { headers });
	if (posted.status !== 200) throw new Error(posted.data.title);
	const query = { preset: "ecommerce", monthlyContacts: 5000, costPerContact: 6 } as const;
	const asked = await getEstimate({ ...query, view: "summary" }, { headers });
	if (asked.status !== 200) throw new Error(String(asked.status));

	const saved = await createScenario({ title: "Peak season", input: plan }, {}, { headers });
	if (saved.status !== 201) throw new Error(saved.data.title);
	const { id, editToken } = saved.data;
	const read = await getScenario(id, undefined, { headers });
	if (read.status !== 200) throw new Error(String(read.status));
	const authorization = `Bearer ${editToken}`;
	const deleted = await deleteScenario(id, { headers: { ...headers, authorization } });
	if (deleted.status !== 204) throw new Error(deleted.data.title);
	const gone = await getScenario(id, undefined, { headers });

	const workflows = [{ monthlyContacts: -1, automation: { deflectionRate: 40 } }];
	const refused = await createEstimate({ ...plan, workflows }, {}, { headers });
	if (gone.status === 200 || gone.status === 304 || refused.status === 200)
		throw new Error("there should be problems");
	return {
		posted: { inputHash: posted.data.inputHash, net: posted.data.summary.net },
		asked: { inputHash: asked.data.inputHash, net: asked.data.summary.net },
		read: { title: read.data.title, inputHash: read.data.result.inputHash },
		refused: reasons(refused.data),
		ended: reasons(gone.data).join(),
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
export async function mistakes(): Promise<void> {
	// @ts-expect-error there is no such key in an input
	await createEstimate({ workflows: [{ monthlyContacts: 5000 }], labour: {} });
	// @ts-expect-error the number of contacts is required
	await getEstimate({ preset: "ecommerce" });
	// @ts-expect-error there is no such preset
	await getEstimate({ preset: "shop", monthlyContacts: 5000 });
	const read = await getScenario("");
	if (read.status !== 200) return;
	// @ts-expect-error a scenario may have no title
	read.data.title.length;
	// @ts-expect-error there is no such key in an answer
	read.data.result.profit;
}
