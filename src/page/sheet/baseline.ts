/** What support costs today, before AI: the contacts of the first month at today's wages. */
import type { ResolvedInput, Workflow } from "../../engine/index.ts";
import { contactCost, contactMinutes } from "../../engine/workflow.ts";

export interface KindToday {
	workflow: Workflow;
	/** Money for one contact, and for a month's. */
	each: number;
	labor: number;
	/** Handling minutes of a contact with the work after it; null where nobody knows. */
	minutes: number | null;
}

export interface Baseline {
	kinds: KindToday[];
	contacts: number;
	/** Money a month for handling, and for escalations on top. */
	labor: number;
	escalations: number;
	/** Hours of handling a month and the full-time agents they take; null where nobody knows. */
	team: { hours: number; people: number } | null;
}

/**
 * Today's contacts, cost and team.
 *
 *     labor = Σ contacts · cost of one        hours = Σ contacts · minutes / 60
 *     people = Σ (hours / utilization) / paid hours of one
 *
 * Worked example: 5,000 contacts of 7 minutes at 6.00, 54 % of paid time on contacts, 160 hours
 * paid: 30,000 a month, 583.33 hours, 6.75 people.
 */
export function baselineOf({ workflows, labor }: ResolvedInput): Baseline {
	const kinds = workflows.map((workflow): KindToday => {
		const each = contactCost(workflow);
		return {
			workflow,
			each,
			labor: workflow.monthlyContacts * each,
			minutes: contactMinutes(workflow),
		};
	});
	const sum = (of: (kind: KindToday) => number) => kinds.reduce((all, kind) => all + of(kind), 0);
	const hoursOf = ({ workflow, minutes }: KindToday) =>
		(workflow.monthlyContacts * (minutes ?? 0)) / 60;
	const known = kinds.every(({ minutes, labor: cost }) => minutes !== null || cost === 0);
	return {
		kinds,
		contacts: sum(({ workflow }) => workflow.monthlyContacts),
		labor: sum((kind) => kind.labor),
		escalations: sum(
			({ workflow: { monthlyContacts, quality } }) =>
				monthlyContacts * quality.escalationRateBefore * quality.costPerEscalation,
		),
		team: known
			? {
					hours: sum(hoursOf),
					people:
						sum((kind) => hoursOf(kind) / kind.workflow.utilization) / labor.paidHoursPerMonth,
				}
			: null,
	};
}
