import { computed, type ReadonlySignal } from "@preact/signals";
import type { AnswerPhrase, Warning } from "../../engine/index.ts";
import { warningText } from "../answer/warning-text.ts";
import { shown } from "../state/store.ts";

type Found = Warning<AnswerPhrase>[] | undefined;

const byPointer = computed(() => {
	const found = new Map<string, NonNullable<Found>>();
	for (const warning of shown.value.estimate?.warnings ?? [])
		found.set(warning.pointer, [...(found.get(warning.pointer) ?? []), warning]);
	return found;
});

/** As cells of their own: the many figures without a warning are not drawn again at each keystroke. */
const cells = new Map<string, ReadonlySignal<Found>>();

/** The estimate's warnings about one figure, beside that figure. */
export function FieldWarnings({ pointer }: { pointer: string }) {
	const cell = cells.get(pointer) ?? computed(() => byPointer.value.get(pointer));
	cells.set(pointer, cell);
	const found = cell.value;
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
