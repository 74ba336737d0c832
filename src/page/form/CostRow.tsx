import { computed } from "@preact/signals";
import { useId } from "preact/hooks";
import { FieldError, NumberField } from "../fields/NumberField.tsx";
import { Standing } from "../fields/Standing.tsx";
import { costAsAmount, costFromMinutes } from "../state/actions.ts";
import { valueAt } from "../state/paths.ts";
import { format, sent, wantsMinutes, workflow } from "../state/store.ts";
import { inForce } from "../state/values.ts";
import { labelOf, words } from "../text/index.ts";
import { FieldWarnings } from "./FieldWarnings.tsx";
import { FigureRow } from "./FigureRow.tsx";

const SCALE = { min: 0, max: 20, step: 0.25 };

const byMinutes = computed(() => {
	const at = `/workflows/${workflow.value}`;
	const own = (key: string) => typeof valueAt(sent.value, `${at}/${key}`) === "number";
	// An amount in force is always shown, whatever was asked for before it came.
	const asked = wantsMinutes.value && inForce(`${at}/costPerContact`).value === null;
	return !own("costPerContact") && (own("agentHourlyCost") || asked);
});

/** What one contact costs: an amount, or minutes times what an agent's hour costs. */
export function CostRow() {
	const say = words.value.form;
	const at = `/workflows/${workflow.value}`;
	if (byMinutes.value) return <MinutesRow at={at} />;
	return (
		<FigureRow
			number={3}
			pointer={`${at}/costPerContact`}
			hint={
				<>
					{say.costHint}{" "}
					<button type="button" class="link" onClick={costFromMinutes}>
						{say.fromMinutes}
					</button>
				</>
			}
			unit={say.aContact}
			scale={SCALE}
		/>
	);
}

/** The same figure as a sentence with three fields in it. */
function MinutesRow({ at }: { at: string }) {
	const say = words.value.form;
	const id = useId();
	const number = (key: string) => {
		const { value } = inForce(`${at}/${key}`);
		return typeof value === "number" ? value : null;
	};
	const after = number("afterContactMinutes") ?? 0;
	const minutes = (number("handleMinutes") ?? Number.NaN) + after;
	const cost =
		((minutes / 60) * (number("agentHourlyCost") ?? Number.NaN)) / (number("utilization") ?? 1);
	const parts = [
		{
			key: "handleMinutes",
			sign: "",
			unit: after > 0 ? say.minutesAfter(format.value.count(after)) : say.minutesUnit,
		},
		{ key: "agentHourlyCost", sign: "×", unit: say.hourlyUnit },
		{ key: "utilization", sign: "÷", unit: say.busyUnit },
	];
	return (
		<li class="question minutes">
			<span class="number" aria-hidden="true">
				3
			</span>
			<p class="ask">{labelOf(`${at}/costPerContact`)}</p>
			<p class="hint">
				{say.costHint}{" "}
				<button type="button" class="link" onClick={costAsAmount}>
					{say.asAmount}
				</button>
			</p>
			<fieldset class="equation" aria-label={labelOf(`${at}/costPerContact`)}>
				{parts.map(({ key, sign, unit }) => (
					<div class="term" key={key}>
						<span class="operator" aria-hidden="true">
							{sign}
						</span>
						<NumberField
							pointer={`${at}/${key}`}
							id={`${id}-${key}`}
							label={labelOf(`${at}/${key}`)}
							needed={key !== "utilization"}
						/>
						<span class="unit">{unit}</span>
						<Standing pointer={`${at}/${key}`} />
					</div>
				))}
				<p class="comes-to">{Number.isFinite(cost) ? say.comesTo(format.value.money(cost)) : ""}</p>
			</fieldset>
			<div class="notes">
				{parts.map(({ key }) => (
					<FieldError key={key} pointer={`${at}/${key}`} id={`${id}-${key}`} />
				))}
				{parts.map(({ key }) => (
					<FieldWarnings key={key} pointer={`${at}/${key}`} />
				))}
			</div>
		</li>
	);
}
