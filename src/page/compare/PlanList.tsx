import { useId, useState } from "preact/hooks";
import { TEXT_LIMIT, textFault, wordReason } from "../../engine/index.ts";
import { faultMessage } from "../fields/messages.ts";
import { pageFormat } from "../numbers/format.ts";
import { compareWords, engineWords } from "../text/compare.ts";
import { announce } from "./announced.ts";
import type { Column, Comparison } from "./comparison.ts";
import type { Made } from "./made.ts";
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
	const { letter, label, made, input, otherCurrency, estimate } = column;
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
				<p class="hint">{made ? aboutPlan(made, comparison) : text.yours}</p>
				{otherCurrency !== null && (
					<p class="hint">{text.otherCurrency(otherCurrency, comparison.currency)}</p>
				)}
				{input && otherCurrency === null && !estimate && <p class="hint">{text.unusable}</p>}
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

/** How a plan came about, in sentences. */
function aboutPlan(made: Made, { currency, columns }: Comparison): string {
	const text = compareWords.value;
	const { count, whole, list } = pageFormat(currency);
	const of100 = (share: number) => count(share * 100);
	const months = columns[0]?.estimate?.horizonMonths ?? 0;
	switch (made.kind) {
		case "kept":
			return text.kept;
		case "vendor": {
			const how = made.offered ? text.vendorOffer : text.vendor;
			const reason = made.reason && wordReason(made.reason, engineWords.value);
			return [made.input && how(made.vendor.name), reason].filter(Boolean).join(" ");
		}
		case "halved": {
			const [only, ...more] = made.shares;
			if (!only || made.shares.every(({ full }) => full === 0)) return text.halvedNothing;
			const each = made.shares.map(({ name, half, full }) =>
				text.halvedOne(name, of100(half), of100(full)),
			);
			const halved =
				more.length > 0
					? text.halvedEach(list(each))
					: text.halved(of100(only.half), of100(only.full));
			return made.ceiling ? `${halved} ${text.halvedCeiling}` : halved;
		}
		case "break-even": {
			if (!made.found) return text.unreachable;
			const { share, reached, net } = made.found;
			if (!reached) return `${text.unreachable} ${text.nearest(of100(share), whole(net))}`;
			const [now, ...others] = made.now;
			if (now === undefined || others.length > 0) return text.breakEvenEach(of100(share), months);
			return `${text.breakEven(of100(share), months)} ${text.breakEvenNow(of100(now))}`;
		}
	}
}
