import { useId, useState } from "preact/hooks";
import { TEXT_LIMIT, textFault } from "../../engine/index.ts";
import { faultMessage } from "../fields/messages.ts";
import { compareWords } from "../text/compare.ts";
import { notesOn } from "./about.ts";
import { announce } from "./announced.ts";
import type { Column, Comparison } from "./comparison.ts";
import { makeMine, removePlan, renamePlan } from "./others.ts";

/** Which plans are compared, how each came about, and what can be done with it. */
export function PlanList({ comparison }: { comparison: Comparison }) {
	return (
		<ol class="plan-list" aria-label={compareWords.value.plans} tabIndex={-1} id="plans-compared">
			{comparison.columns.map((column, i) => (
				<PlanItem key={column.letter} column={column} position={i - 1} comparison={comparison} />
			))}
		</ol>
	);
}

interface PlanItemProps {
	column: Column;
	/** Among the plans beside plan A, which is at −1. */
	position: number;
	comparison: Comparison;
}

function PlanItem({ column, position, comparison }: PlanItemProps) {
	const { letter, label, made, input } = column;
	const text = compareWords.value;
	const remove = () => {
		removePlan(position);
		announce(text.removed(label));
		document.getElementById("plans-compared")?.focus();
	};
	const take = () => {
		if (!input) return;
		makeMine(position, input);
		announce(text.made(label));
		document.getElementById("plans-compared")?.focus();
	};
	return (
		<li>
			<span class="letter">{letter}</span>
			<div class="about">
				{made?.kind === "kept" ? (
					<PlanName name={made.name} label={label} position={position} />
				) : (
					<p class="name">{label}</p>
				)}
				{notesOn(column, comparison, text.yours).map((note) => (
					<p key={note} class="hint">
						{note}
					</p>
				))}
			</div>
			{made && (
				<p class="actions">
					{input && (
						<button type="button" class="link" onClick={take}>
							<span aria-hidden="true">{text.make}</span>
							<span class="hidden">{text.makeOf(label)}</span>
						</button>
					)}
					<button type="button" class="link" onClick={remove}>
						<span aria-hidden="true">{text.remove}</span>
						<span class="hidden">{text.removeOf(label)}</span>
					</button>
				</p>
			)}
		</li>
	);
}

interface PlanNameProps {
	name: string;
	/** What it is called where it has no name. */
	label: string;
	position: number;
}

/** A kept plan's name; one that cannot be used stays, with its error beside it. */
function PlanName({ name, label, position }: PlanNameProps) {
	const id = useId();
	const [refused, refuse] = useState<string | null>(null);
	return (
		<>
			<input
				class="name"
				type="text"
				aria-label={compareWords.value.keptName}
				maxLength={TEXT_LIMIT}
				placeholder={label}
				value={refused ?? name}
				aria-invalid={refused !== null}
				aria-describedby={refused === null ? undefined : id}
				onChange={({ currentTarget: { value } }) => {
					const usable = textFault(value) === null;
					refuse(usable ? null : value);
					if (usable) renamePlan(position, value);
				}}
			/>
			{refused !== null && (
				<p class="error" id={id}>
					{faultMessage("/workflows/0/name", refused)}
				</p>
			)}
		</>
	);
}
