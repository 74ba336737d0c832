/** What the inputs must fulfil together, as formulas: the engine refuses what breaks one of these. */

import type { Plan } from "../plan.ts";
import { nameOf } from "../refs.ts";

interface Rule {
	rule: keyof Plan["words"]["rules"];
	/** True where the inputs fit. */
	code: string;
}

/** Room for rounding, as the engine leaves it. */
const ABOUT_ONE = "1.000000001";

/** The rules that this plan's inputs could break. */
export function ruleCodes({ input }: Plan): Rule[] {
	const { workflows, rollout } = input;
	const forEach = (code: (name: (key: string) => string, position: number) => string | null) => {
		const codes = workflows.flatMap((_, i) => code((key) => `${key}_${i + 1}`, i) ?? []);
		return codes.length > 0 ? `AND(${codes.join(",")})` : null;
	};
	const rules: { rule: Rule["rule"]; code: string | null }[] = [
		{
			rule: "priced",
			code: forEach((name) => {
				const byTime = `AND(ISNUMBER(${name("handleMinutes")}),ISNUMBER(${name("agentHourlyCost")}))`;
				return `OR(ISNUMBER(${name("costPerContact")}),${byTime})`;
			}),
		},
		{
			rule: "ceiling",
			code: forEach(
				(name) =>
					`OR(${name("deflectionCeiling")}=0,${name("deflectionCeiling")}>=${name("deflectionRate")})`,
			),
		},
		{
			rule: "effort",
			code: forEach((name) => {
				const most = `MAX(${name("deflectionRate")},${name("deflectionCeiling")})`;
				return `${name("relativeEffort")}*${name("containmentRate")}*${most}<=${ABOUT_ONE}`;
			}),
		},
		{
			rule: "activities",
			code: forEach((name, i) => {
				if ((workflows[i]?.assist.activities.length ?? 0) === 0) return null;
				const contact = `(${name("handleMinutes")}+${name("afterContactMinutes")})`;
				return `SUM(${name("activities_minutes")})<=${contact}*${ABOUT_ONE}`;
			}),
		},
		{
			rule: "stages",
			code:
				rollout.length < 2
					? null
					: `AND(${rollout
							.slice(1)
							.map(
								(_, i) => `INDEX(rollout_startMonth,${i + 2})>INDEX(rollout_startMonth,${i + 1})`,
							)
							.join(",")})`,
		},
		{
			rule: "retention",
			code: `OR(${["annualChurn", "csat"]
				.map((key) =>
					["Before", "After"].map((when) => nameOf(`/benefits/retention/${key}${when}`)).join("="),
				)
				.join(",")})`,
		},
	];
	return rules.flatMap(({ rule, code }) => (code === null ? [] : [{ rule, code }]));
}
