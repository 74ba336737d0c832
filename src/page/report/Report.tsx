import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { ContextSection } from "../assumptions/ContextSection.tsx";
import { CashSection } from "../chart/CashSection.tsx";
import { LinesSection } from "../lines/LinesSection.tsx";
import { locale, words } from "../text/index.ts";
import { reportWords } from "../text/report.ts";
import { langOf } from "../text/spoken.ts";
import { METHODOLOGY } from "../text/wish.ts";
import { Actions } from "./Actions.tsx";
import { AssumedSection } from "./AssumedSection.tsx";
import { linkTo } from "./address.ts";
import { Drift } from "./Drift.tsx";
import { EnteredSection } from "./EnteredSection.tsx";
import { Figures } from "./Figures.tsx";
import { Guard } from "./Guard.tsx";
import { Notices } from "./Notices.tsx";
import { OwnerPart } from "./OwnerPart.tsx";
import type { Saved } from "./saved.ts";
import { away, embedded } from "./state.ts";

const day = (date: Date) =>
	new Intl.DateTimeFormat(locale.value, { dateStyle: "long" }).format(date);

/** A saved calculation: its answer first, then everything that it rests on. */
export function Report({ saved, again }: { saved: Saved; again: boolean }) {
	const heading = useRef<HTMLHeadingElement>(null);
	useEffect(() => {
		if (again) heading.current?.focus();
	}, [again]);
	const text = reportWords.value;
	const { result } = saved;
	return (
		<>
			<header class="report-head">
				<h1 ref={heading} tabIndex={-1} lang={saved.title ? langOf(saved.title) : undefined}>
					{saved.title ?? text.untitled}
				</h1>
				<Dates saved={saved} />
			</header>
			{!embedded && <Notices />}
			<Part>
				<Drift saved={saved} />
			</Part>
			<div class="report-first">
				<Figures result={result} />
				<div class="report-side">
					<Actions saved={saved} />
					{!embedded && <OwnerPart saved={saved} />}
				</div>
			</div>
			{result.timeline.length > 0 && (
				<Part>
					<CashSection estimate={result} printed />
				</Part>
			)}
			{result.lines.length > 0 && (
				<Part>
					<LinesSection estimate={result} />
				</Part>
			)}
			<Part>
				<EnteredSection saved={saved} />
			</Part>
			<Part>
				<AssumedSection result={result} />
			</Part>
			{result.context.length > 0 && (
				<Part>
					<ContextSection estimate={result} own={text.assumed.thisPlan} target={away.target} />
				</Part>
			)}
		</>
	);
}

/** A part that may be missing without taking the others along. */
function Part({ children }: { children: ComponentChildren }) {
	return <Guard otherwise={<p class="soft">{reportWords.value.broken}</p>}>{children}</Guard>;
}

/** Since when, until when, and by which model. */
function Dates({ saved }: { saved: Saved }) {
	const text = reportWords.value;
	const { stop, gap } = words.value.marks;
	const { created, updated, expires, modelVersion, dataVersion } = saved;
	const changed = updated && created && day(updated) !== day(created);
	return (
		<p class="dates">
			{created &&
				`${text.saved(day(created))}${changed ? text.changed(day(updated)) : ""}${stop}${gap}`}
			{expires && `${text.until(day(expires))}${gap}`}
			{words.value.footer.versions(modelVersion, dataVersion)}
			{gap}
			{text.asSaved}
		</p>
	);
}

/** Limits and privacy; on paper also the date and the way back. */
export function Foot({ saved }: { saved: Saved }) {
	const { footer, header } = words.value;
	const text = reportWords.value;
	const [printed, setPrinted] = useState(() => new Date());
	useEffect(() => {
		const note = () => setPrinted(new Date());
		window.addEventListener("beforeprint", note);
		return () => window.removeEventListener("beforeprint", note);
	}, []);
	return (
		<footer class="footer">
			<p>{footer.limits}</p>
			<p>{text.footer.privacy}</p>
			<p class="screen-only">
				<a href={METHODOLOGY[locale.value]} {...away}>
					{header.methodology}
				</a>
			</p>
			<p class="print-only">{footer.printed(day(printed))}</p>
			<p class="print-only link-text">
				{text.footer.link} {linkTo(saved.id)}
			</p>
		</footer>
	);
}
