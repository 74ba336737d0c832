import { useEffect, useState } from "preact/hooks";
import { asSaid } from "../numbers/scale.ts";
import { format, shown } from "../state/store.ts";
import { words } from "../text/index.ts";
import { hasFigures, headlineOf } from "./Answer.tsx";

/** Long enough that typing a number is one announcement. */
const PAUSE = 1000;

/** The answer in one sentence for those who do not see it change, once it has settled. */
export function Status() {
	const { estimate, stale } = shown.value;
	const text = words.value.status;
	const sentence = stale
		? text.stale
		: hasFigures(estimate)
			? text.result(format.value.whole(asSaid(estimate.summary.net)), headlineOf(estimate))
			: text.empty;
	const [said, say] = useState("");
	useEffect(() => {
		const timer = setTimeout(() => say(sentence), PAUSE);
		return () => clearTimeout(timer);
	}, [sentence]);
	return <output class="hidden">{said}</output>;
}
