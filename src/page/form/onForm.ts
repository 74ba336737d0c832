/** Which inputs have a row of their own in the form, so that what concerns them stands there. */
import { workflow } from "../state/store.ts";

/** Whether a pointer's own row shows its warnings. */
export function isOnForm(pointer: string): boolean {
	const at = `/workflows/${workflow.value}`;
	return [
		`${at}/monthlyContacts`,
		`${at}/costPerContact`,
		`${at}/handleMinutes`,
		`${at}/agentHourlyCost`,
		`${at}/utilization`,
		`${at}/automation/deflectionRate`,
		`${at}/automation/containmentRate`,
		"/costs/usage/0/price",
		"/labor/cashableShare",
	].includes(pointer);
}
