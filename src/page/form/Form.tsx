import { useId } from "preact/hooks";
import { sent, workflow } from "../state/store.ts";
import { inForce } from "../state/values.ts";
import { Turn } from "../Turn.tsx";
import { givenName, words } from "../text/index.ts";
import { BusinessRow } from "./BusinessRow.tsx";
import { CostRow } from "./CostRow.tsx";
import { FigureRow } from "./FigureRow.tsx";
import { FixedCosts } from "./FixedCosts.tsx";
import { Frame } from "./Frame.tsx";
import { PriceRow } from "./PriceRow.tsx";

/** Shares are stored as fractions and asked for out of 100. */
const SHARE = { min: 0, max: 1, step: 0.01 };
const VOLUME = { min: 100, max: 100_000, step: 1, logarithmic: true } as const;

/** The seven questions, and the figures around them in a line each. */
export function Form() {
	const say = words.value.form;
	const at = `/workflows/${workflow.value}`;
	return (
		<section class="form" aria-labelledby="form-heading">
			<h2 id="form-heading" class="eyebrow">
				{say.heading}
			</h2>
			<Turn n={1}>
				<WorkflowPicker />
			</Turn>
			<ol class="questions">
				<Turn n={1}>
					<BusinessRow />
					<FigureRow
						number={2}
						pointer={`${at}/monthlyContacts`}
						hint={say.contactsHint}
						unit={say.aMonth}
						scale={VOLUME}
						needed
					/>
				</Turn>
				<Turn n={2}>
					<CostRow />
					<FigureRow
						number={4}
						pointer={`${at}/automation/deflectionRate`}
						hint={say.answersHint}
						unit={say.of100}
						scale={SHARE}
					/>
				</Turn>
				<Turn n={3}>
					<FigureRow
						number={5}
						pointer={`${at}/automation/containmentRate`}
						hint={say.solvedHint}
						unit={say.of100}
						scale={SHARE}
					/>
					<PriceRow />
				</Turn>
				<Turn n={4}>
					<FigureRow
						number={7}
						pointer="/labor/cashableShare"
						hint={say.cashHint}
						unit={say.percent}
						scale={SHARE}
					/>
				</Turn>
			</ol>
			<Turn n={4}>
				<FixedCosts />
				<Frame />
			</Turn>
		</section>
	);
}

/** Which kind of contacts the form shows, when a link brought several. */
function WorkflowPicker() {
	const id = useId();
	const say = words.value.form;
	const all = sent.value.workflows ?? [];
	if (all.length < 2) return null;
	return (
		<p class="aside">
			<label for={id}>{say.workflow}</label>{" "}
			<select
				id={id}
				value={workflow.value}
				onChange={({ currentTarget }) => {
					workflow.value = Number(currentTarget.value);
				}}
			>
				{all.map((_, i) => (
					<option key={i} value={i}>
						{say.workflowName(i + 1, givenName(String(inForce(`/workflows/${i}/name`).value)))}
					</option>
				))}
			</select>
		</p>
	);
}
