/**
 * What a schema of single values cannot say (methodology section 3, last paragraph): rules over
 * several inputs at once. Each finding names the input to mend and the others it rests on.
 */
import { DUST } from "./finance.ts";
import { isSent } from "./tree.ts";
import type { EstimateInput, InputError, ResolvedInput } from "./types.ts";

/**
 * Every rule of section 3 that the input breaks; empty when it is sound.
 *
 * @param sent what the caller sent, for rules about what was said at all
 * @param input the same, resolved
 */
export function modelFaults(sent: EstimateInput, input: ResolvedInput): InputError[] {
	return [
		...input.workflows.flatMap((workflow, i) => workflowFaults(workflow, `/workflows/${i}`)),
		...rolloutFaults(input),
		...retentionFaults(input),
		...usageFaults(sent),
	];
}

function workflowFaults(workflow: ResolvedInput["workflows"][number], at: string): InputError[] {
	const faults: InputError[] = [];
	const { automation, assist, handleMinutes, afterContactMinutes } = workflow;
	const fault = (
		key: string,
		code: InputError["code"],
		variables: InputError["variables"],
		...involves: string[]
	) =>
		faults.push({
			pointer: `${at}/${key}`,
			code,
			variables,
			involves: [key, ...involves].map((other) =>
				other.startsWith("/") ? other : `${at}/${other}`,
			),
		});

	const byTime = handleMinutes !== null && workflow.agentHourlyCost !== null;
	if (workflow.costPerContact === null && !byTime)
		fault("costPerContact", "no-contact-price", {}, "handleMinutes", "agentHourlyCost", "/preset");

	const { deflectionRate, deflectionCeiling } = automation;
	if (deflectionCeiling > 0 && deflectionCeiling < deflectionRate)
		fault(
			"automation/deflectionCeiling",
			"ceiling-below-rate",
			{ deflectionCeiling, deflectionRate },
			"automation/deflectionRate",
		);
	const highest = Math.max(deflectionRate, deflectionCeiling);
	const removed = automation.relativeEffort * automation.containmentRate * highest;
	if (removed > 1 + DUST)
		fault(
			"automation/relativeEffort",
			"labor-removed-twice",
			{ share: removed },
			"automation/containmentRate",
			"automation/deflectionRate",
			"automation/deflectionCeiling",
		);

	if (assist.activities.length > 0) {
		const listed = assist.activities.reduce((sum, { minutes }) => sum + minutes, 0);
		const contact = (handleMinutes ?? 0) + afterContactMinutes;
		if (handleMinutes === null) fault("handleMinutes", "minutes-required", {}, "assist/activities");
		// 0.1 + 0.2 minutes of activities must fit a contact of 0.3.
		else if (listed > contact * (1 + DUST))
			fault(
				"assist/activities",
				"activities-too-long",
				{ listed, contact },
				"handleMinutes",
				"afterContactMinutes",
			);
	}
	return faults;
}

const rolloutFaults = ({ rollout }: ResolvedInput): InputError[] =>
	rollout.flatMap(({ startMonth }, i) => {
		const before = rollout[i - 1];
		if (!before || before.startMonth < startMonth) return [];
		const pointer = `/rollout/${i}/startMonth`;
		return [
			{
				pointer,
				code: "stages-out-of-order" as const,
				variables: { startMonth, before: before.startMonth },
				involves: [pointer, `/rollout/${i - 1}/startMonth`],
			},
		];
	});

function retentionFaults({ benefits: { retention } }: ResolvedInput): InputError[] {
	const byChurn = retention.annualChurnBefore !== retention.annualChurnAfter;
	const bySatisfaction = retention.csatBefore !== retention.csatAfter;
	if (!byChurn || !bySatisfaction) return [];
	const keys = ["csatAfter", "csatBefore", "annualChurnBefore", "annualChurnAfter"];
	return [
		{
			pointer: "/benefits/retention/csatAfter",
			code: "retention-twice",
			variables: {},
			involves: keys.map((key) => `/benefits/retention/${key}`),
		},
	];
}

/** A price per message says nothing until somebody says how many messages a conversation takes. */
const usageFaults = (sent: EstimateInput): InputError[] =>
	(sent.costs?.usage ?? []).flatMap((item, i) => {
		if (item?.unit !== "message" || isSent(item, "quantityPerEvent")) return [];
		const pointer = `/costs/usage/${i}/quantityPerEvent`;
		return [
			{
				pointer,
				code: "message-quantity-required" as const,
				variables: {},
				involves: [pointer, `/costs/usage/${i}/unit`],
			},
		];
	});
