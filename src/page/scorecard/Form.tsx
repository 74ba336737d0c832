import type { ComponentChildren } from "preact";
import { scorecardWords } from "../text/scorecard.ts";
import { ControlsPart, EvidencePart } from "./AnswersPart.tsx";
import { fillExample, startOver } from "./actions.ts";
import { saysAnything } from "./entries.ts";
import { LimitsPart } from "./LimitsPart.tsx";
import { MeasuredPart } from "./MeasuredPart.tsx";
import { drafts, entries } from "./store.ts";
import { WorkflowPart } from "./WorkflowPart.tsx";

/** Everything that a pilot can have measured, in four steps. */
export function Form() {
	const { form } = scorecardWords.value;
	return (
		<section class="form pilot-form" aria-labelledby="form-heading">
			<div class="form-head">
				<h2 id="form-heading" class="eyebrow">
					{form.heading}
				</h2>
				<Beginnings />
			</div>
			{entries.value.example && <p class="example-note">{form.exampleNote}</p>}
			<Step number={1} title={form.workflow}>
				<WorkflowPart />
			</Step>
			<Step number={2} title={form.measured}>
				<MeasuredPart />
			</Step>
			<Step number={3} title={form.controls}>
				<ControlsPart />
			</Step>
			<Step number={4} title={form.evidence}>
				<EvidencePart />
			</Step>
			<LimitsPart />
		</section>
	);
}

/** An example for who has nothing yet, a fresh start for who has. */
function Beginnings() {
	const { form } = scorecardWords.value;
	const { name, stage } = entries.value;
	const begun =
		saysAnything(entries.value) || stage !== null || name !== "" || drafts.value.size > 0;
	return (
		<p class="beginnings screen-only">
			<button type="button" class="link" onClick={begun ? startOver : fillExample}>
				{begun ? form.startOver : form.example}
			</button>
		</p>
	);
}

interface StepProps {
	number: number;
	title: string;
	children: ComponentChildren;
}

function Step({ number, title, children }: StepProps) {
	return (
		<div class="step">
			<span class="number" aria-hidden="true">
				{number}
			</span>
			<div class="step-body">
				<h3 class="ask">{title}</h3>
				{children}
			</div>
		</div>
	);
}
