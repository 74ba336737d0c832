import { effect } from "@preact/signals";
import { dataInWords } from "../data/in-words.ts";
import { type PhrasedEstimate, wordError } from "../engine/index.ts";
import { AssumptionsSection } from "./assumptions/AssumptionsSection.tsx";
import { ContextSection } from "./assumptions/ContextSection.tsx";
import { CashSection } from "./chart/CashSection.tsx";
import { CompareSection } from "./compare/CompareSection.tsx";
import { DetailSection } from "./detail/DetailSection.tsx";
import { keepFocus } from "./focus/keep.ts";
import { InfluenceSection } from "./influence/InfluenceSection.tsx";
import { LinesSection } from "./lines/LinesSection.tsx";
import { SiteSection } from "./site/SiteSection.tsx";
import "./state/carried.ts";
import { range, updating } from "./state/range.ts";
import { data } from "./state/store.ts";
import { whole } from "./state/whole.ts";
import { inputLabel, refusalWords } from "./text/below.ts";
import { dataWords } from "./text/data.ts";
import { inputLabels, labelOf, refusal } from "./text/index.ts";
import { inOwnNames } from "./text/own-names.ts";
import { loadSheetWords } from "./text/sheet.ts";
import "./styles/below.css";

export { CostItems } from "./detail/CostItems.tsx";
export { openDetail } from "./detail/DetailSection.tsx";
export { ExportActions } from "./export/Export.tsx";
export { goTo } from "./focus/reach.ts";
export { Explanation } from "./lines/Explanation.tsx";
export { Problems } from "./Problems.tsx";
export { loadHelps } from "./text/helps.ts";
export { openVendors } from "./vendors/open.ts";

const loadSheet = async () => {
	const [sheet] = await Promise.all([import("./sheet/print.tsx"), loadSheetWords()]);
	return sheet;
};

/** Prints the report; false where its code did not come, for the form in its place is no report. */
export const printReport = (): Promise<boolean> =>
	loadSheet().then(
		({ printSheet }) => printSheet().then(() => true),
		() => false,
	);

/** Lets the first screen say what it had no words for, and keeps the keyboard where it is on the page. */
export function begin(): void {
	keepFocus();
	inputLabels.value = inputLabel;
	refusal.value = (why) => inOwnNames(wordError(why, refusalWords.value), labelOf);
	effect(() => {
		data.value = dataInWords(dataWords.value);
	});
	// Here already when the browser's own command asks for it, which cannot wait.
	loadSheet().then(
		({ followPrinting }) => followPrinting(),
		() => {},
	);
}

/**
 * Everything under the first screen: it is asked for by scrolling, typing or printing.
 *
 * @param framed in somebody's frame, where what only the page itself is for has no place
 */
export function Below({ framed = false }) {
	return (
		<>
			<Results />
			<AssumptionsSection />
			<DetailSection />
			{!framed && <SiteSection />}
		</>
	);
}

/** What follows from the figures, drawn again with each of them. */
function Results() {
	const estimate = whole.value;
	if (!estimate) return null;
	return (
		<>
			<Cash estimate={estimate} />
			<LinesSection estimate={estimate} />
			<InfluenceSection estimate={estimate} />
			<CompareSection />
			<ContextSection estimate={estimate} />
		</>
	);
}

/** With the band of the simulated cases, which comes and goes without the rest. */
const Cash = ({ estimate }: { estimate: PhrasedEstimate }) => (
	<CashSection estimate={estimate} band={range.value?.band ?? null} updating={updating.value} />
);
