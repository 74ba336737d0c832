/** Saved scenarios: what requests mean, and what comes back. */
import * as z from "zod";
import {
	DeleteHeadersSchema,
	EditHeadersSchema,
	KeyHeadersSchema,
	ScenarioInputSchema,
	USUAL_DAYS,
} from "../scenario.ts";
import { ResolvedInputSchema } from "./answered-input.ts";
import { documented } from "./documented.ts";
import { dataVersion, modelVersion, oneOf, text, textOrNull, whole } from "./fields.ts";
import { EstimateResultSchema } from "./result.ts";
import { SummarySchema } from "./summary.ts";

documented(ScenarioInputSchema, {
	"": { id: "ScenarioInput", description: "A scenario to be saved." },
	"/title": {
		description:
			"What the scenario is called. Plain text of at most 80 characters, without web addresses; everybody with the link can read it. null or nothing: no title.",
		examples: ["Order status by chat, 2027"],
	},
	"/expiresInDays": {
		description: `How long the scenario is kept, counted from now. Unit: days. null or nothing: ${USUAL_DAYS} for a new one, as many as before for an edit.`,
		examples: [USUAL_DAYS],
	},
});

documented(KeyHeadersSchema, {
	"/Idempotency-Key": {
		description:
			"Makes the request safe to repeat: within a day, the same key with the same request gives the first answer again, edit token included. A random UUID (version 4), or 22 to 255 characters of base64url (A–Z, a–z, 0–9, - and _) with at least 128 random bits. Treat it like the token: who has the key can ask for the token.",
		examples: ["5f0c5b0e-3a86-4d39-9c0e-0a4f6f1c7f52"],
	},
});

const ifMatch = (required: boolean, what: string) => ({
	"/If-Match": {
		description: `${what} Only its revision is compared; \`W/\` is accepted, \`*\` is not.`,
		examples: ['"r1-2026-11-2026-11-21"'],
		param: { required },
	},
});

documented(EditHeadersSchema, ifMatch(true, "The scenario's ETag as you last saw it."));
documented(
	DeleteHeadersSchema,
	ifMatch(false, "The scenario's ETag, to delete it only as you last saw it."),
);

export const ScenarioParamsSchema = z.object({
	id: text("Id of the scenario: 26 characters.").meta({ examples: ["1h6rvc0y6tqk5xg2m8w7n3jb4d"] }),
});

const instant = (what: string) =>
	z.iso.datetime().meta({ description: `${what} Unit: UTC, ISO 8601.` });

const place = {
	id: text(
		"Id of the scenario. Whoever knows it may look at the scenario: keep it out of logs and addresses that others see.",
	),
	url: text("Web address of the page that shows it to people."),
	revision: whole("Counts the edits; 1 as it was first saved.", "edits"),
	modelVersion: modelVersion(),
	dataVersion: dataVersion(),
	createdAt: instant("When it was first saved."),
	expiresAt: instant("When it ends, unless it is edited before."),
};

export const ReceiptSchema = z
	.object({
		...place,
		editUrl: text("The same page for the owner: it carries the edit token after the #."),
		editToken: text(
			"What only the owner has: send it as `Authorization: Bearer …` to edit, delete or move the scenario. It is not kept here and cannot be recovered.",
		),
	})
	.meta({ id: "ScenarioReceipt", description: "Where a scenario was saved, and its edit token." });
export type Receipt = z.infer<typeof ReceiptSchema>;

const SavedInputSchema = z.looseObject({}).meta({
	id: "SavedInput",
	description:
		"The input as it was sent: an `EstimateInput` of the day it was saved. Today's model may know other keys and words; `currentStatus` says whether it still accepts this.",
});

export const ScenarioSchema = z
	.object({
		...place,
		title: textOrNull("What it is called; null without a title."),
		updatedAt: instant("When it was last edited."),
		expiresInDays: whole("How long each edit keeps it.", "days"),
		input: SavedInputSchema,
		resolvedInput: ResolvedInputSchema,
		result: EstimateResultSchema,
		current: SummarySchema.nullable().meta({
			description:
				"The summary that the same input has under today's model and data, when it is another one than the saved; else null.",
		}),
		currentStatus: oneOf(
			["same", "changed", "refused"],
			"`same`: today's model and data give the same summary. `changed`: they do not, see `current`. `refused`: today's model does not accept the input.",
		),
	})
	.meta({
		id: "Scenario",
		description:
			"A scenario as it was saved. `result` is never computed again: it stays as `modelVersion` and `dataVersion` gave it, with its timeline, and lacks keys that results gained later.",
	});
export type ScenarioAnswer = z.infer<typeof ScenarioSchema>;
