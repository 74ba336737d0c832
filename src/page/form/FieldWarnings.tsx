import { specOf } from "../../engine/index.ts";
import { warningText } from "../answer/warning-text.ts";
import { shown } from "../state/store.ts";

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
