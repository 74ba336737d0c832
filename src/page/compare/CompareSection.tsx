import { useEffect, useRef } from "preact/hooks";
import { offerKeys } from "../state/offers.ts";
import { planKeys } from "../state/plans.ts";
import { notLoaded } from "../text/index.ts";
import { comparing, comparingWay, loadComparing } from "./part.ts";

/** So far below the window, in pixels, that it is here before it is seen. */
const NEAR = "600px";

/** The place of the comparison: it comes when it is near, or at once for plans or offers in the address. */
export function CompareSection() {
	const place = useRef<HTMLDivElement>(null);
	const named = planKeys.value !== "" || offerKeys.value !== "";
	useEffect(() => {
		if (named) {
			void loadComparing();
			return;
		}
		const observer = new IntersectionObserver(
			(entries) => {
				if (entries.some(({ isIntersecting }) => isIntersecting)) void loadComparing();
			},
			{ rootMargin: NEAR },
		);
		if (place.current) observer.observe(place.current);
		return () => observer.disconnect();
	}, [named]);
	const Compare = comparing.value?.Compare;
	return (
		<div ref={place}>
			{Compare && <Compare />}
			{!Compare && comparingWay.value === "failed" && <p class="rest">{notLoaded.value()}</p>}
		</div>
	);
}
