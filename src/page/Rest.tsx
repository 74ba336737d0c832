import { useLayoutEffect, useRef } from "preact/hooks";
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

/**
 * The place of the sections below the first screen: they load on the first sign of use, or when their
 * place is in sight.
 */
export function Rest() {
	const place = useRef<HTMLDivElement>(null);
	// As soon as it is drawn: no sign may be missed.
	useLayoutEffect(() => {
		const stop = new AbortController();
		const { signal } = stop;
		const load = () => {
			stop.abort();
			void loadRest();
		};
		for (const sign of SIGNS) window.addEventListener(sign, load, { signal, passive: true });
		const observer = new IntersectionObserver((entries) => {
			if (entries.some(({ isIntersecting }) => isIntersecting)) load();
		});
		if (place.current) observer.observe(place.current);
		signal.addEventListener("abort", () => observer.disconnect());
		return () => stop.abort();
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
