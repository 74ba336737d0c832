import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { loadRest } from "../state/rest.ts";
import { notLoaded } from "../text/index.ts";

interface AskButtonProps {
	/** What it does, by its name in the part that loads later. */
	ask: "openVendors" | "printReport";
	look?: string;
	children: ComponentChildren;
}

/** A button whose doing is loaded when it is pressed; beside it stands where that did not come. */
export function AskButton({ ask, look = "", children }: AskButtonProps) {
	const [failed, say] = useState(false);
	const press = async () => say(!(await (await loadRest())?.[ask]()));
	return (
		<>
			<button type="button" class={`link ${look}`} onClick={() => void press()}>
				{children}
			</button>{" "}
			<output class="screen-only">{failed && notLoaded.value()}</output>
		</>
	);
}
