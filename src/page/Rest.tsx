import { useEffect, useRef } from "preact/hooks";
import { loadRest, rest, restWay } from "./state/rest.ts";
import { words } from "./text/index.ts";

/** First signs that somebody is using the page, printing included. */
const SIGNS = [
	"scroll",
	"pointermove",
	"pointerdown",
	"keydown",
	"focusin",
	"beforeprint",
] as const;

/** Loads the sections below the first screen on the first sign of use, however early it comes. */
export function awaitUse(): void {
	const stop = new AbortController();
	const load = () => {
		stop.abort();
		void loadRest();
	};
	for (const sign of SIGNS) window.addEventListener(sign, load, { signal: stop.signal });
}

/** The place of the sections below the first screen: they load as well when it is in sight. */
export function Rest() {
	const place = useRef<HTMLDivElement>(null);
	useEffect(() => {
		const observer = new IntersectionObserver((entries) => {
			if (entries.some(({ isIntersecting }) => isIntersecting)) void loadRest();
		});
		if (place.current) observer.observe(place.current);
		return () => observer.disconnect();
	}, []);
	if (rest.value) return <rest.value.Below />;
	return (
		<div class="rest" ref={place}>
			{restWay.value === "failed" && (
				<p>
					{words.value.rest.failed}{" "}
					<button type="button" class="link" onClick={() => window.location.reload()}>
						{words.value.rest.again}
					</button>
				</p>
			)}
		</div>
	);
}
