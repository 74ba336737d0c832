import type { BenchmarkRange, Source } from "../../engine/index.ts";
import { belowWords, lineWords } from "../text/below.ts";
import { words } from "../text/index.ts";
import { langOf } from "../text/spoken.ts";

interface SourceTextProps {
	benchmark: Pick<BenchmarkRange, "source" | "grade" | "population"> | null;
	reason: string | null;
	/** Where links open, if not in the place of this page. */
	target?: "_blank" | undefined;
}

// What the data puts before the reason of a figure of our own, in whatever language it was saved.
const OUR_OWN = /^(Judgement: |我们的判断：)/;

/** Who said a figure, how far to trust it, and why this value was taken. */
export function SourceText({ benchmark, reason, target }: SourceTextProps) {
	const text = belowWords.value.assumptions;
	const { colon, semicolon, stop, gap } = words.value.marks;
	if (!benchmark) return <span class="soft">{text.noSource}</span>;
	const { source, grade, population } = benchmark;
	if (grade === "judgement") {
		const why = reason ?? source.title.replace(OUR_OWN, "");
		return (
			<>
				<span class="grade">
					{text.judgement}
					{colon}
				</span>
				<span lang={langOf(why)}>{sentence(why, stop)}</span>
			</>
		);
	}
	return (
		<>
			<SourceName source={source} target={target} />
			<span class="soft">
				{colon}
				{lineWords.value.grades[grade]}
				{semicolon}
				<span lang={langOf(population)}>{population}</span>
				{stop}
			</span>
			{reason && (
				<span class="reason" lang={langOf(reason)}>
					{gap}
					{sentence(reason, stop)}
				</span>
			)}
		</>
	);
}

/** Who published what and when, each in the language that it was published in. */
export function SourceName({
	source,
	target,
}: Pick<SourceTextProps, "target"> & { source: Source }) {
	const { comma } = words.value.marks;
	const { publisher, year, title, url } = source;
	const lang = langOf(title);
	return (
		<>
			<span lang={langOf(publisher)}>{publisher}</span>
			{year !== null && `${comma}${year}`}
			{comma}
			{url ? (
				<a href={url} rel="noopener external" target={target} lang={lang}>
					{title}
				</a>
			) : (
				<cite lang={lang}>{title}</cite>
			)}
		</>
	);
}

/** A note of the data as a sentence. */
const sentence = (text: string, stop: string): string =>
	`${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?。！？]$/.test(text) ? "" : stop}`;
