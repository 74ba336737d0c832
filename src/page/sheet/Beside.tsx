import { comparing } from "../compare/part.ts";
import { planKeys } from "../state/plans.ts";
import { sheetWords } from "../text/sheet.ts";

/** The plans beside this one, if there are any; their code may not have come, which is then said. */
export function Beside() {
	if (planKeys.value === "") return null;
	const PlansPart = comparing.value?.PlansPart;
	return PlansPart ? <PlansPart /> : <p class="note">{sheetWords.value.plans.missing}</p>;
}
