import { MODEL_DATA } from "../../data/index.ts";
import { type Phrase, patternOf, say, specOf, type Warning } from "../../engine/index.ts";
import { shortText } from "../fields/Standing.tsx";
import { format, shown } from "../state/store.ts";
import { dictionary, words } from "../text/index.ts";

/** A warning's sentence; a range in the field's own numbers, 40 instead of 0.4. */
export function warningText(warning: Warning<Phrase>): string {
	const { message, pointer } = warning;
	if (message.code !== "outside-benchmark" || message.kind !== "warning")
		return say(message, dictionary.value, format.value);
	const { low, high, population, publisher } = message.variables;
	const [least, most] = [shortText(pointer, low), shortText(pointer, high)];
	const benchmark = MODEL_DATA.benchmarks[MODEL_DATA.plausible[patternOf(pointer)] ?? ""];
	return benchmark?.grade === "judgement"
		? words.value.errors.outsideOurs(least, most)
		: words.value.errors.outside(least, most, population, publisher);
}

/** The estimate's warnings about one figure, beside that figure. */
export function FieldWarnings({ pointer }: { pointer: string }) {
	if (specOf(pointer) === undefined) return null;
	const found = shown.value.estimate?.warnings.filter((warning) => warning.pointer === pointer);
	return (
		<>
			{found?.map((warning) => (
				<p class="caution" key={warning.code}>
					{warningText(warning)}
				</p>
			))}
		</>
	);
}
