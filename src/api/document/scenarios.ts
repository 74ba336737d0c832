/** What the document says of saved scenarios. */
import {
	ReceiptSchema,
	ScenarioParamsSchema,
	ScenarioSchema,
} from "../../schema/document/scenario.ts";
import type { SaidOf } from "./operation.ts";
import {
	exampleEdit,
	exampleMove,
	exampleReceipt,
	exampleScenario,
	SAVED,
} from "./scenario-example.ts";

const tag = "Scenarios";
const problems = ["database-unavailable"] as const;

/** What the operations of an owner have in common. */
const ofOwner = { tag, params: ScenarioParamsSchema, byOwner: true } as const;

const RECEIPT_HEADERS = { Location: "Location", ETag: "ScenarioETag" } as const;

export const SCENARIOS: SaidOf = {
	"post /v1/scenarios": {
		operationId: "createScenario",
		tag,
		summary: "Save a scenario",
		description:
			"Computes an estimate and keeps it: input, result and the versions of model and data. Anybody who has the link can look at it; only the edit token can change it. The token is answered here, and again only to a repetition with the same Idempotency-Key: without a key, an answer that gets lost on the way takes it along.",
		body: "What to save. The input is that of an estimate.",
		answer: {
			schema: ReceiptSchema,
			description: "Saved. Keep the edit token: it cannot be recovered.",
			headers: RECEIPT_HEADERS,
		},
		problems: [...problems],
		examples: [
			{
				name: "own-figures",
				summary: "Figures of one's own, kept for 400 days",
				body: SAVED,
				answer: exampleReceipt,
			},
		],
	},
	"get /v1/scenarios/{id}": {
		operationId: "getScenario",
		tag,
		summary: "Get a scenario as it was saved",
		description:
			"The snapshot: the figures are those of the day it was saved, whatever has become of model and data since. `current` says what they would be today. Looking changes nothing, not even how long it is kept. Sentences are in the language they were saved in; with `locale` they are in that one, as long as model and data are those of then.",
		params: ScenarioParamsSchema,
		answer: {
			schema: ScenarioSchema,
			description: "The scenario.",
			headers: { ETag: "ScenarioETag" },
		},
		problems: ["gone", ...problems],
		examples: [{ name: "saved", summary: "A scenario as it was saved", answer: exampleScenario }],
	},
	"put /v1/scenarios/{id}": {
		...ofOwner,
		operationId: "replaceScenario",
		summary: "Change a scenario",
		description:
			"Puts title and input in the place of the saved ones, computes them with today's model and data, and keeps the scenario for its number of days from now. Of several edits of one revision exactly one succeeds; the others hear 412.",
		body: "What to keep from now on.",
		answer: {
			schema: ScenarioSchema,
			description: "The scenario as it is now.",
			headers: { ETag: "ScenarioETag" },
		},
		problems: ["gone", "revision-required", "stale-revision", ...problems],
		examples: [
			{
				name: "edited",
				summary: "The second revision",
				body: SAVED,
				answer: exampleEdit,
			},
		],
	},
	"delete /v1/scenarios/{id}": {
		...ofOwner,
		operationId: "deleteScenario",
		summary: "Delete a scenario",
		description:
			"Removes what was saved, at once. For 30 days the link says that it was deleted; for up to 30 days backups of the database still hold it.",
		problems: ["gone", "revision-required", "stale-revision", ...problems],
		examples: [],
	},
	"post /v1/scenarios/{id}/rotate": {
		...ofOwner,
		operationId: "rotateScenario",
		summary: "Give a scenario a new link",
		description:
			"Moves the scenario to a new id with a new edit token: for a link that came into the wrong hands. The old link and the old token end at once. The figures stay as they were saved. Send an Idempotency-Key: without one, an answer that gets lost on the way takes the new link with it.",
		answer: {
			schema: ReceiptSchema,
			description: "Where the scenario is now, and its new token.",
			headers: RECEIPT_HEADERS,
		},
		problems: ["gone", ...problems],
		examples: [{ name: "moved", summary: "A new link", answer: exampleMove }],
	},
};
