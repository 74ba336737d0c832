/**
 * What the model accepts of drawn values beyond their own bounds (the rules of rules.ts). Only what
 * was drawn gives way, and stops at the nearest value that the rule allows; the rest stays as the
 * caller has it. Where a rule could be kept by several drawn values, the one that its refusal names
 * gives way first.
 */
import type { ResolvedInput, Workflow } from "../types.ts";

/** Whether an input is drawn, by its key within the part that a rule is about. */
type Drawn = (key: string) => boolean;

/**
 * What to do after values were drawn, in this order.
 *
 * @param drawn pointers of all inputs that are
 */
export function fitsOf(input: ResolvedInput, drawn: ReadonlySet<string>): (() => void)[] {
	const below =
		(at: string): Drawn =>
		(key) =>
			drawn.has(`${at}/${key}`);
	const fits: (() => void)[] = [];
	input.workflows.forEach((workflow, w) => {
		const at = `/workflows/${w}`;
		const automation = below(`${at}/automation`);
		const rates = ["deflectionRate", "deflectionCeiling"];
		if (rates.some(automation)) fits.push(() => fitCeiling(workflow, automation));
		if ([...rates, "containmentRate", "relativeEffort"].some(automation))
			fits.push(() => fitEffort(workflow, automation));
		const times = below(at);
		const listed = workflow.assist.activities.map((_, i) =>
			times(`assist/activities/${i}/minutes`),
		);
		if (listed.includes(true) || times("handleMinutes") || times("afterContactMinutes"))
			fits.push(() => fitActivities(workflow, times, listed));
	});
	const starts = input.rollout.map((_, i) => drawn.has(`/rollout/${i}/startMonth`));
	if (starts.includes(true)) fits.push(() => fitRollout(input, starts));
	const retention = below("/benefits/retention");
	if (["annualChurnBefore", "annualChurnAfter", "csatBefore", "csatAfter"].some(retention))
		fits.push(() => fitRetention(input, retention));
	return fits;
}

/** A ceiling other than 0 is at least the deflection rate. */
function fitCeiling({ automation }: Workflow, drawn: Drawn): void {
	const { deflectionRate, deflectionCeiling } = automation;
	if (deflectionCeiling === 0 || deflectionCeiling >= deflectionRate) return;
	if (drawn("deflectionCeiling")) automation.deflectionCeiling = deflectionRate;
	else automation.deflectionRate = deflectionCeiling;
}

/** No more labour is removed than there is: relativeEffort·containment·highest deflection ≤ 1. */
function fitEffort({ automation }: Workflow, drawn: Drawn): void {
	const { relativeEffort, containmentRate, deflectionRate, deflectionCeiling } = automation;
	const highest = Math.max(deflectionRate, deflectionCeiling);
	if (relativeEffort * containmentRate * highest <= 1) return;
	if (drawn("relativeEffort")) automation.relativeEffort = 1 / (containmentRate * highest);
	else if (drawn("containmentRate")) automation.containmentRate = 1 / (relativeEffort * highest);
	else {
		// As it was before, the other of the two fits.
		const most = 1 / (relativeEffort * containmentRate);
		if (drawn("deflectionRate")) automation.deflectionRate = Math.min(deflectionRate, most);
		if (drawn("deflectionCeiling"))
			automation.deflectionCeiling = Math.min(deflectionCeiling, most);
	}
}

/** Activities take no longer than the contact that they are part of. */
function fitActivities(workflow: Workflow, drawn: Drawn, listed: readonly boolean[]): void {
	const { activities } = workflow.assist;
	let fixed = 0;
	let free = 0;
	activities.forEach(({ minutes }, i) => {
		if (listed[i]) free += minutes;
		else fixed += minutes;
	});
	const contact = (workflow.handleMinutes ?? 0) + workflow.afterContactMinutes;
	if (fixed + free <= contact) return;
	const room = Math.max(0, contact - fixed);
	if (free > 0)
		activities.forEach((activity, i) => {
			if (listed[i]) activity.minutes *= room / free;
		});
	if (fixed <= contact) return;
	if (drawn("handleMinutes")) workflow.handleMinutes = fixed - workflow.afterContactMinutes;
	else workflow.afterContactMinutes = fixed - (workflow.handleMinutes ?? 0);
	// Both were drawn and one alone was not enough to give way.
	if ((workflow.handleMinutes ?? 0) < 0) workflow.handleMinutes = 0;
}

/** Each stage starts later than the one before. */
function fitRollout({ rollout }: ResolvedInput, drawn: readonly boolean[]): void {
	let earliest = 1;
	rollout.forEach((stage, i) => {
		if (drawn[i]) stage.startMonth = Math.max(stage.startMonth, earliest);
		earliest = stage.startMonth + 1;
	});
	let latest = Number.POSITIVE_INFINITY;
	for (let i = rollout.length - 1; i >= 0; i--) {
		const stage = rollout[i];
		if (!stage) continue;
		if (drawn[i]) stage.startMonth = Math.min(stage.startMonth, latest);
		latest = stage.startMonth - 1;
	}
}

/** Churn and satisfaction do not both differ: that would count one effect twice. */
function fitRetention({ benefits: { retention } }: ResolvedInput, drawn: Drawn): void {
	if (retention.annualChurnBefore === retention.annualChurnAfter) return;
	if (retention.csatBefore === retention.csatAfter) return;
	if (drawn("csatAfter")) retention.csatAfter = retention.csatBefore;
	else if (drawn("csatBefore")) retention.csatBefore = retention.csatAfter;
	else if (drawn("annualChurnAfter")) retention.annualChurnAfter = retention.annualChurnBefore;
	else retention.annualChurnBefore = retention.annualChurnAfter;
}
