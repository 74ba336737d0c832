import { say, specOf } from "../../engine/index.ts";
import { format, shown } from "../state/store.ts";
import { answerWords } from "../text/index.ts";

/** The estimate's warnings about one figure, beside that figure. */
export function FieldWarnings({ pointer }: { pointer: string }) {
	if (specOf(pointer) === undefined) return null;
	const found = shown.value.estimate?.warnings.filter((warning) => warning.pointer === pointer);
	return (
		<>
			{found?.map((warning) => (
				<p class="caution" key={warning.code}>
					{say(warning.message, answerWords.value, format.value)}
				</p>
			))}
		</>
	);
}
