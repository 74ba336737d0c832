import { TEXT_LIMIT } from "../../engine/index.ts";
import { errorId } from "../fields/NumberField.tsx";
import { setWord } from "../state/actions.ts";
import { drafts } from "../state/store.ts";
import { inForce } from "../state/values.ts";
import { givenName } from "../text/index.ts";
import { stageName } from "../text/item-name.ts";

/** A name in the page's language, where it is one that presets or the model give. */
export const shownName = (name: unknown): string => givenName(stageName(String(name ?? "")));

/** A name as free text; one that cannot be used stays, with its error beside it. */
export function NameField({ pointer, id }: { pointer: string; id: string }) {
	const draft = drafts.value.get(pointer);
	return (
		<input
			id={id}
			type="text"
			maxLength={TEXT_LIMIT}
			data-pointer={pointer}
			value={draft ?? shownName(inForce(pointer).value)}
			aria-invalid={draft !== undefined}
			aria-describedby={draft === undefined ? undefined : errorId(id)}
			onChange={({ currentTarget }) => setWord(pointer, currentTarget.value)}
		/>
	);
}
