import { whole } from "../state/whole.ts";
import { words } from "../text/index.ts";
import { AnswerPart } from "./AnswerPart.tsx";
import { BaselinePart } from "./BaselinePart.tsx";
import { Beside } from "./Beside.tsx";
import { ChangesPart } from "./ChangesPart.tsx";
import { CostsPart } from "./CostsPart.tsx";
import { GovernancePart } from "./GovernancePart.tsx";
import { InputsPart } from "./InputsPart.tsx";
import { Masthead } from "./Masthead.tsx";
import { WorthPart } from "./WorthPart.tsx";
import "../styles/sheet.css";
import "../styles/sheet-tables.css";

interface SheetProps {
	/** When it is printed. */
	date: Date;
	/** The way back to these figures. */
	link: string;
}

/** The calculation as a report on paper: what a finance department gets to read, and to doubt. */
export function Sheet({ date, link }: SheetProps) {
	const estimate = whole.value;
	if (!estimate) return null;
	return (
		<article>
			<Masthead estimate={estimate} date={date} link={link} />
			<AnswerPart estimate={estimate} />
			<Beside />
			<BaselinePart estimate={estimate} />
			<ChangesPart estimate={estimate} />
			<WorthPart estimate={estimate} />
			<CostsPart estimate={estimate} />
			<GovernancePart estimate={estimate} />
			<InputsPart estimate={estimate} />
			<p class="limits">{words.value.footer.limits}</p>
		</article>
	);
}
