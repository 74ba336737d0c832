import { useComputed } from "@preact/signals";
import { useId } from "preact/hooks";
import {
	type InputNode,
	type InputPointer,
	type ListSpec,
	nodeAt,
	patternOf,
} from "../../engine/index.ts";
import { FieldError, NumberField } from "../fields/NumberField.tsx";
import { enterAdded } from "../focus/keep.ts";
import { setItems, setWord } from "../state/actions.ts";
import { itemsOf } from "../state/edit.ts";
import { valueAt } from "../state/paths.ts";
import { sent } from "../state/store.ts";
import { inForce } from "../state/values.ts";
import { belowWords, inputLabel } from "../text/below.ts";
import { inputHelp } from "../text/helps.ts";
import { words } from "../text/index.ts";
import { NameField, shownName } from "./NameField.tsx";

type ListNode = Extract<InputNode, { kind: "list" }>;

/** An item to begin with: everything it needs, and nothing that changes the result. */
function newItem(node: ListNode, name: string, before: unknown): Record<string, unknown> {
	const item: Record<string, unknown> = {};
	for (const [key, child] of node.item.children) {
		if (child.kind !== "leaf" || !child.spec.required) continue;
		if (child.spec.kind === "number") item[key] = Math.max(0, child.spec.min);
		else item[key] = child.spec.choices?.[0] ?? name;
	}
	// A stage begins after the one before it.
	const start = valueAt(before, "/startMonth");
	if (typeof start === "number") item.startMonth = start + 1;
	return item;
}

/** A list of named items, one row each, to be added to and taken from. */
export function ListEditor({ list }: { list: string }) {
	const node = nodeAt(patternOf(list));
	if (node.kind !== "list") return null;
	const text = belowWords.value.detail;
	const spec: ListSpec<InputPointer> = node.spec;
	const label = inputLabel(spec.pointer);
	const help = inputHelp(spec.pointer);
	const count = useComputed(() => itemsOf(sent.value, list).length).value;
	return (
		<div class="list-editor">
			<p class="label">{label}</p>
			<p class="hint">{help}</p>
			{Array.from({ length: count }, (_, i) => (
				<div class="list-item" key={i}>
					{[...node.item.children].map(([key, child]) => (
						<ItemField key={key} pointer={`${list}/${i}/${key}`} node={child} />
					))}
					<button
						type="button"
						class="link"
						onClick={() => setItems(list, itemsOf(sent.peek(), list).toSpliced(i, 1))}
					>
						<span aria-hidden="true">{text.removeShort}</span>
						<span class="hidden">{text.remove(nameOf(`${list}/${i}`) || String(i + 1))}</span>
					</button>
				</div>
			))}
			<button
				type="button"
				class="button"
				onClick={({ currentTarget }) => {
					const items = itemsOf(sent.peek(), list);
					const name = `${inputLabel(spec.pointer)} ${items.length + 1}`;
					setItems(list, [...items, newItem(node, name, items.at(-1))]);
					void enterAdded(currentTarget.parentElement, ".list-item");
				}}
			>
				{text.add(label)}
			</button>
		</div>
	);
}

function ItemField({ pointer, node }: { pointer: string; node: InputNode }) {
	const id = useId();
	if (node.kind !== "leaf") return null;
	const { spec } = node;
	const label = inputLabel(spec.pointer);
	const text = String(inForce(pointer).value ?? "");
	return (
		<div class="item-field">
			<label for={id}>{label}</label>
			{spec.kind === "number" ? (
				<span class="value-line">
					<NumberField pointer={pointer} id={id} />
					<span class="unit">{words.value.after[spec.unit]}</span>
				</span>
			) : spec.choices ? (
				<select
					id={id}
					value={text}
					onChange={({ currentTarget }) => setWord(pointer, currentTarget.value)}
				>
					{spec.choices.map((choice) => (
						<option key={choice} value={choice}>
							{unitName(choice)}
						</option>
					))}
				</select>
			) : (
				<NameField pointer={pointer} id={id} />
			)}
			<FieldError pointer={pointer} id={id} />
		</div>
	);
}

/** A billed event in the page's words; the table's own word for anything else. */
function unitName(choice: string): string {
	const units: Record<string, { name: string }> = words.value.units;
	return units[choice]?.name ?? choice;
}

/** What a list's item calls itself. */
const nameOf = (item: string): string =>
	shownName(inForce(`${item}/name`).value ?? inForce(`${item}/stage`).value);
