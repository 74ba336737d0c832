/** What there is to say of each plan that is compared. */
import { wordReason } from "../../engine/index.ts";
import { pageFormat } from "../numbers/format.ts";
import { compareWords, engineWords } from "../text/compare.ts";
import { itemName } from "../text/item-name.ts";
import type { Column, Comparison } from "./comparison.ts";
import type { Made } from "./made.ts";

/**
 * How a plan came about, and why it cannot stand beside plan A where it cannot.
 *
 * @param ofPlanA what is said of plan A, which nobody made from another
 */
export function notesOn(column: Column, comparison: Comparison, ofPlanA: string): string[] {
	const { made, input, otherCurrency, estimate } = column;
	const text = compareWords.value;
	const notes = [made ? aboutPlan(made, comparison) : ofPlanA];
	if (otherCurrency !== null) notes.push(text.otherCurrency(otherCurrency, comparison.currency));
	else if (input && !estimate) notes.push(text.unusable);
	return notes;
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
			const each = made.shares.map(({ half, full }, i) =>
				text.halvedOne(itemName(made.shares, i), of100(half), of100(full)),
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
