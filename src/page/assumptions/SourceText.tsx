import type { BenchmarkRange } from "../../engine/index.ts";
import { belowWords, lineWords } from "../text/below.ts";

interface SourceTextProps {
	benchmark: Pick<BenchmarkRange, "source" | "grade" | "population"> | null;
	reason: string | null;
	/** Where links open, if not in the place of this page. */
	target?: "_blank" | undefined;
}

/** Who said a figure, how far to trust it, and why this value was taken. */
export function SourceText({ benchmark, reason, target }: SourceTextProps) {
	const text = belowWords.value.assumptions;
	if (!benchmark) return <span class="soft">{text.noSource}</span>;
	const { source, grade, population } = benchmark;
	if (grade === "judgement")
		return (
			<>
				<span class="grade">{text.judgement}:</span>{" "}
				<span>{sentence(reason ?? source.title.replace(/^Judgement: /, ""))}</span>
			</>
		);
	const name = source.year === null ? source.publisher : `${source.publisher}, ${source.year}`;
	return (
		<>
			{name},{" "}
			{source.url ? (
				<a href={source.url} rel="noopener external" target={target}>
					{source.title}
				</a>
			) : (
				<cite>{source.title}</cite>
			)}
			<span class="soft">
				{": "}
				{lineWords.value.grades[grade]}; {population}.
			</span>
			{reason && <span class="reason"> {sentence(reason)}</span>}
		</>
	);
}

/** A note of the data as a sentence. */
const sentence = (text: string): string =>
	`${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? "" : "."}`;
